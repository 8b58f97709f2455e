import { defineRule } from '../../rule/rule.ts';
import type { FactRef } from '../../story/fact.ts';
import { holdsWords, nearlySame, wordLine, wordsOf } from '../../story/quoted-words.ts';
import type { BlockKind } from '../../text/block.ts';

const HEADS: ReadonlySet<BlockKind> = new Set(['headline', 'deck', 'caption']);

export default defineRule({
  id: 'consistency/quote-mismatch',
  summary: 'Words quoted in the headline, caption or lead are the words of the full quotation.',
  why: 'A quotation that changes on its way to the headline is the one that gets a correction.',
  source: [
    { guide: 'AP Stylebook', entry: 'quotations in the news' },
    { guide: 'Reuters Handbook of Journalism', entry: 'quotes' },
    { guide: 'IPSO Editors’ Code of Practice', entry: 'clause 1: accuracy' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445_000 },
  blocks: ['headline', 'deck', 'caption', 'paragraph'],
  quotes: 'read',
  fix: 'suggestion',
  scope: 'story',
  reads: ['texts'],
  messages: {
    differs: ({ body }: { body: string }) => `The full quotation says “${body}”: quote the same words, or use none.`,
  },
  examples: [
    {
      whole: true,
      bad: 'Mayor: ‘⟦I will never sell the pier⟧’\n\nThe mayor of Halden spoke on Monday.\n\n“I would never sell the pier to them,” she said.\n',
      good: 'Mayor: ‘I would never sell the pier’\n\nThe mayor of Halden spoke on Monday.\n\n“I would never sell the pier to them,” she said.\n',
    },
    {
      whole: true,
      bad: 'Pier shut\n\nOn Monday the mayor called the sale “⟦a total failure.⟧”\n\nIt rained.\n\n“This was a total and utter failure,” she said.\n',
      good: 'Pier shut\n\nOn Monday the mayor called the sale “a total and utter failure.”\n\nIt rained.\n\n“This was a total and utter failure,” she said.\n',
    },
    {
      whole: true,
      bad: 'Captain says ship ‘⟦sank like stone in minutes⟧’\n\nA ferry sank off Kari.\n\n“It sank like a stone in minutes,” the captain said.\n',
    },
    {
      whole: true,
      ok: 'Pier shut\n\nThe mayor called the sale “a total failure” on Monday.\n\n“It was a total failure,” she said.\n',
      because: 'the words are the same',
    },
    {
      whole: true,
      ok: 'Mayor: ‘No’\n\nThe mayor of Halden spoke on Monday.\n\n“No, no, no,” she said.\n',
      because: 'one word is no quotation to compare',
    },
    {
      whole: true,
      ok: 'Mayor: ‘I will never sell the pier’\n\nThe mayor of Halden spoke on Monday.\n\n“I ... never sell the pier to them,” she said.\n',
      because: 'the full quotation is itself cut',
    },
    {
      whole: true,
      ok: 'Pier shut\n\nThe mayor of Halden, who sold the pier, spoke on Monday.\n\n“We sold the old boats,” she said. “We sold the old pier.”\n',
      because: 'both quotations are in the body',
    },
  ],
  check(story, { report }) {
    const facts = story.facts('texts');
    const lead = story.blocks.find(({ kind }) => kind === 'paragraph')?.index ?? -1;
    const cites = (fact: (typeof facts)[number][number], block: number) =>
      fact.type === 'quoted' && !fact.cut && !(block === lead && fact.full);
    const heads = story.blocks.filter(
      ({ index, kind }) => (HEADS.has(kind) || index === lead) && facts[index]!.some((fact) => cites(fact, index)),
    );
    if (!heads.length) return;
    const said: { readonly text: string; readonly line: string; readonly at: FactRef }[] = [];
    const texts: string[] = [];
    for (const { index: block, kind } of story.blocks) {
      if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'question') continue;
      for (const [fact, quoted] of facts[block]!.entries()) {
        if (quoted.type === 'block-text' && block !== lead) texts.push(wordLine(quoted));
        if (quoted.type !== 'quoted' || quoted.cut || (block === lead && !quoted.full)) continue;
        said.push({ text: quoted.text, line: wordLine(quoted), at: { block, channel: 'texts', fact } });
      }
    }
    for (const { index: block } of heads) {
      for (const [fact, quoted] of facts[block]!.entries()) {
        if (quoted.type !== 'quoted' || !cites(quoted, block)) continue;
        const own = wordsOf(quoted.text);
        if (own.length < 3 || texts.some((line) => holdsWords(line, own))) continue;
        if (said.some((full) => holdsWords(full.line, own))) continue;
        for (const full of said) {
          if (full.at.block === block) continue;
          const body = nearlySame(own, full.text);
          if (body === undefined) continue;
          const at: FactRef = { block, channel: 'texts', fact };
          // The mark that ends the quotation stays where it is.
          const end = /[.,!?]*$/.exec(quoted.text)![0];
          const write = (/^\p{Lu}/u.test(quoted.text) ? body[0]!.toUpperCase() + body.slice(1) : body) + end;
          report({
            message: 'differs',
            data: { body },
            at,
            fixes: [{ title: `Quote “${write}”`, kind: 'suggestion', edits: [{ at, how: 'replace', text: write }] }],
            related: [{ at: full.at, message: 'The full quotation.' }],
          });
          break;
        }
      }
    }
  },
});
