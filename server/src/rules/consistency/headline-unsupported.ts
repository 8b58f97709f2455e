import { HEADLINE_CHARGES, HEADLINE_NAMES } from '../../lexicon/headline-charges.ts';
import { defineRule } from '../../rule/rule.ts';
import type { NameFact } from '../../story/names.ts';
import { holdsWords, nearlySame, wordLine, wordsOf } from '../../story/quoted-words.ts';
import { blockText } from '../../story/texts.ts';
import type { BlockKind } from '../../text/block.ts';

const HEADS: ReadonlySet<BlockKind> = new Set(['headline', 'deck']);
const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'caption', 'question']);
/** A brief of a paragraph or two may leave to the headline what a story must say. */
const STORY = 3;
/** "Germany" and "German", "Syria" and "Syrian" begin alike. */
const STEM = 5;
/** Share of capitals among the longer words above which a headline is in title case: there capitals show no names. */
const TITLE_CASE = 0.7;

export default defineRule({
  id: 'consistency/headline-unsupported',
  summary: 'People, accusations and quoted words of the headline stand in the story.',
  why: 'The headline is all that most readers see, and the part that nobody reads against the story again.',
  source: [
    { guide: 'IPSO Editors’ Code of Practice', entry: 'clause 1: headlines must be supported by the text' },
    { guide: 'Reuters Handbook of Journalism', entry: 'headlines' },
  ],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445_000 },
  blocks: ['headline', 'deck'],
  quotes: 'read',
  fix: 'none',
  scope: 'story',
  reads: ['names', 'words', 'texts'],
  messages: {
    name: ({ name }: { name: string }) => `The story never names ${name}.`,
    charge: ({ word }: { word: string }) => `Nothing in the story supports “${word}”.`,
    quote: ({ words }: { words: string }) => `Nobody in the story says “${words}”.`,
  },
  examples: [
    {
      whole: true,
      bad: 'Mayor ⟦Ada Holm⟧ quits\n\nThe mayor of Halden left office on Monday.\n\nIt rained.\n\nThe council met at noon.\n',
      message: 'name',
    },
    {
      whole: true,
      bad: 'Ferry firm guilty of ⟦fraud⟧\n\nA judge found the firm that runs the ferries guilty of dumping oil.\n\nIt rained.\n\nThe firm paid.\n',
      message: 'charge',
    },
    {
      whole: true,
      bad: 'Mayor “⟦ashamed⟧” of vote\n\nThe mayor of Halden spoke on Monday.\n\n“I am embarrassed by this,” she said.\n\nThe vote is final.\n',
      message: 'quote',
    },
    {
      whole: true,
      ok: 'GOP wins Halden\n\nRepublicans won the vote in Halden on Monday.\n\nIt rained.\n\nThe count took a day.\n',
      because: 'the story calls the party by its name',
    },
    {
      whole: true,
      ok: 'Mayor Ada Holm quits\n\nThe mayor of Halden, Ada Holm, left office on Monday.\n\nIt rained.\n\nThe council met.\n',
      because: 'the story names her',
    },
    {
      whole: true,
      ok: 'Driver guilty of theft\n\nA court convicted a driver on Monday of stealing oil.\n\nIt rained.\n\nHe will appeal.\n',
      because: 'the story says it in other words',
    },
    {
      whole: true,
      ok: 'Mayor “ashamed” of vote\n\nThe mayor of Halden spoke on Monday.\n\n“I am ashamed of this,” she said.\n\nThe vote is final.\n',
      because: 'she said so',
    },
  ],
  check(story, { report }) {
    const heads = story.blocks.filter(({ kind }) => HEADS.has(kind));
    const texts = story.facts('texts');
    const body: string[] = [];
    const said: string[] = [];
    for (const { index, kind } of story.blocks) {
      if (!BODY.has(kind)) continue;
      for (const fact of texts[index]!) {
        if (fact.type === 'block-text') body.push(wordLine(fact));
        if (fact.type === 'quoted') said.push(fact.text);
      }
    }
    if (body.length < STORY) return;
    // "Moscow" is known from "Moscow-based", too.
    const known = (stem: string) => body.some((line) => [' ', '-', "'"].some((mark) => line.includes(mark + stem)));
    for (const { index: block } of heads) {
      const text = blockText(texts[block]!)?.text ?? '';
      const titleCase = isTitleCase(text);
      for (const [fact, name] of story.facts('names')[block]!.entries()) {
        if (name.quoted || !isChecked(name, titleCase) || isNamed(name, known)) continue;
        report({ message: 'name', data: { name: name.form }, at: { block, channel: 'names', fact, part: 'name' } });
      }
      for (const [fact, found] of story.facts('words')[block]!.entries()) {
        if (found.type === 'charge' && !HEADLINE_CHARGES.get(found.word)!.some(known))
          report({ message: 'charge', data: { word: found.word }, at: { block, channel: 'words', fact } });
      }
      for (const [fact, found] of texts[block]!.entries()) {
        if (found.type !== 'quoted' || found.cut || /^\p{Lu}/u.test(found.text) || !said.length) continue;
        const own = wordsOf(found.text);
        // What differs by a word is another rule's.
        if (!own.length || body.some((line) => holdsWords(line, own)) || said.some((full) => nearlySame(own, full))) continue;
        report({ message: 'quote', data: { words: found.text }, at: { block, channel: 'texts', fact } });
      }
    }
  },
});

/** A person, or a name in mid-headline; places are told by their people and towns. */
function isChecked({ kind, given, surname, weak, acronym }: NameFact, titleCase: boolean): boolean {
  if (weak || kind === 'place' || acronym) return false;
  return kind === 'person' ? given !== undefined && surname !== undefined : !titleCase && kind === 'organization';
}

/** The surname, or any longer word of the name, stands in the story. */
function isNamed({ form, surname }: NameFact, known: (stem: string) => boolean): boolean {
  const own = wordsOf(surname ?? form);
  return own.some((word) => {
    if (known(word.length > STEM ? word.slice(0, STEM) : word)) return true;
    return HEADLINE_NAMES.get(word)?.some(known) ?? false;
  });
}

function isTitleCase(text: string): boolean {
  const long = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length > TITLE_CASE * long.length;
}
