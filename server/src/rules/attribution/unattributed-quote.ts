import { defineRule, type PlaceEdit } from '../../rule/rule.ts';
import type { FactRef } from '../../story/fact.ts';
import type { QuoteFact } from '../../story/speech.ts';
import type { BlockKind } from '../../text/block.ts';

const READ: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item']);
/** So many paragraphs that are quotations and nothing else make a page of quotations, with its own lay-out. */
const PAGE_OF_QUOTES = 3;

export default defineRule({
  id: 'attribution/unattributed-quote',
  summary: 'A quotation that nobody is named for.',
  why: 'Readers must know who speaks. A quotation without a speaker usually means that a paragraph was cut or moved.',
  source: [
    { guide: 'AP Statement of News Values', entry: 'Attribution' },
    { guide: 'Reuters Handbook of Journalism', entry: 'The essentials of Reuters sourcing' },
  ],
  severity: 'error',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.013, words: 446_000 },
  scope: 'story',
  reads: ['speech', 'sources', 'people', 'names'],
  blocks: ['paragraph', 'list-item'],
  quotes: 'read',
  fix: 'suggestion',
  messages: {
    nobody: () => 'Nobody is named for this quotation: say who speaks, in the same paragraph.',
    perhaps: ({ name }: { name: string }) =>
      `Nobody is named for this quotation: say who speaks, in the same paragraph (the last person named is ${name}).`,
    phrase: () => 'These quoted words belong to nobody in this paragraph: name their speaker, or drop the marks.',
  },
  examples: [
    {
      bad: 'The harbor board met for three hours. ⟦“We have no money left for a second pier.”⟧ Traffic was light.',
      good: 'The harbor board met for three hours. “We have no money left for a second pier,” [speaker] said. Traffic was light.',
      message: 'nobody',
    },
    {
      bad: 'The plan was dropped. ⟦“It was never going to work, and everyone in the building knew it.”⟧',
      good: 'The plan was dropped. “It was never going to work, and everyone in the building knew it,” [speaker] said.',
    },
    {
      bad: '⟦“This is the end of the pier as we know it,”⟧ and the plan was shelved.',
      good: '“This is the end of the pier as we know it,” [speaker] said, and the plan was shelved.',
    },
    {
      whole: true,
      bad: 'Ferry plan is dropped\n\nCouncil member Ida Kern left the room at noon.\n\nIt rained all day.\n\n⟦“Where will the boats go now? Nobody has told us.”⟧\n\nThe pier stays open.\n',
      good: 'Ferry plan is dropped\n\nCouncil member Ida Kern left the room at noon.\n\nIt rained all day.\n\n“Where will the boats go now?” [speaker] asked. “Nobody has told us.”\n\nThe pier stays open.\n',
      message: 'perhaps',
    },
    {
      bad: 'The bridge stood ⟦“in full view of everyone”⟧ for a year.',
      message: 'phrase',
      severity: 'info',
    },
    {
      ok: '“We have no money left,” Mayor Ida Kern said. “The pier will have to wait.”',
      because: 'the same paragraph names her',
    },
    {
      whole: true,
      ok: 'Pier must wait\n\nMayor Ida Kern was blunt in a letter to the council:\n\n“We have no money left for this pier.”\n\nWork stops.\n',
      because: 'a lead-in with a colon stands before it',
    },
    {
      ok: '“We have no money left for this pier, Mayor Ida Kern told a magazine.',
      because: 'the speaker stands where the mark is missing',
    },
    { ok: 'The band closed with “Lanterns on the Harbor.”', because: 'a title is nobody’s speech' },
    { ok: 'She carried a sign that read “No Water, No Vote.”', because: 'the sign speaks' },
    {
      whole: true,
      ok: 'Storm hits pier\n\n“I saw the roof lift,” said Tom Hale, a farmer. “Then it was gone.\n\n“I ran, and I did not look back until the road.”\n',
      because: 'the second paragraph runs on from the first',
    },
    { ok: 'Their self-declared “harbor republic” fell in 2019.', because: 'distancing marks around a term' },
  ],
  check(story, { report }) {
    const { utterances } = story.view('sources');
    const people = story.view('people');
    const speech = story.facts('speech');
    const questions = story.blocks.filter(({ kind }) => kind === 'question').length;
    const bare = utterances.filter(({ kind, sieve, attribution, at }) => {
      if (kind !== 'direct' || sieve !== undefined || attribution !== undefined) return false;
      return READ.has(story.blocks[at.block]!.kind);
    });
    const alone = bare.filter(({ at }) => standsAlone(speech[at.block]![at.fact] as QuoteFact));
    const isPage = questions >= PAGE_OF_QUOTES || alone.length > PAGE_OF_QUOTES;
    if (!isPage) {
      for (const { at } of bare) {
        const quote = speech[at.block]![at.fact] as QuoteFact;
        // Only its closing mark is missing: the speaker stands behind the comma.
        if (quote.mayClose) continue;
        const name = lastNamed(at.block);
        const fixes = fixesFor(at, quote, name);
        // A long fragment inside the reporter's own sentence may still be read as the subject's words.
        const severity = quote.quoteClass === 'full' ? 'error' : 'warning';
        if (name === undefined) report({ message: 'nobody', at, severity, fixes });
        else report({ message: 'perhaps', data: { name }, at, severity, fixes });
      }
    }
    for (const { kind, attribution, at } of utterances) {
      if (kind !== 'partial' || attribution !== undefined || story.blocks[at.block]!.kind !== 'paragraph') continue;
      if (speech[at.block]!.some((fact) => fact.type === 'attribution')) continue;
      report({ message: 'phrase', at, severity: 'info' });
    }

    /** The person named last in the two paragraphs before, and only one of them. */
    function lastNamed(block: number): string | undefined {
      const named = new Set<string>();
      let seen = 0;
      for (let b = block - 1; b >= 0 && seen < 2; b--) {
        if (story.blocks[b]!.kind !== 'paragraph') continue;
        seen++;
        for (const [i, fact] of story.facts('names')[b]!.entries()) {
          const entity = fact.quoted ? undefined : people.entityOf(b, i);
          if (entity?.kind === 'person') named.add(entity.name);
        }
      }
      return named.size === 1 ? [...named][0] : undefined;
    }
  },
});

const standsAlone = (quote: QuoteFact): boolean => quote.opensBlock && quote.endsBlock;

/** Puts a speaker behind the first sentence. Who that is only a person can know. */
function fixesFor(at: FactRef, quote: QuoteFact, name: string | undefined) {
  const fix = (speaker: string) => {
    const edits = editsFor(at, quote, speaker);
    return { title: `Add “${speaker} ${quote.firstEnd === '?' ? 'asked' : 'said'}”`, kind: 'suggestion' as const, edits };
  };
  if (quote.firstEnd === undefined) return [];
  return [fix('[speaker]'), ...(name === undefined ? [] : [fix(name)])];
}

function editsFor(at: FactRef, quote: QuoteFact, speaker: string): readonly PlaceEdit[] {
  const end = { ...at, part: 'firstEnd' };
  const says = ` ${speaker} ${quote.firstEnd === '?' ? 'asked' : 'said'}`;
  const keeps = quote.firstEnd === '?' || quote.firstEnd === '!';
  if (!quote.single) return [{ at: end, how: 'replace', text: `${keeps ? quote.firstEnd : ','}”${says}. “` }];
  if (quote.firstEnd === ',') return [{ at: { ...at, part: 'close' }, how: 'after', text: `${says},` }];
  const after: PlaceEdit = { at: { ...at, part: 'close' }, how: 'after', text: `${says}.` };
  return keeps ? [after] : [{ at: end, how: 'replace', text: ',' }, after];
}
