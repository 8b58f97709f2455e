import { defineRule, type FixDraft, type PlaceEdit } from '../../rule/rule.ts';
import type { FactRef } from '../../story/fact.ts';
import type { BlockKind } from '../../text/block.ts';

/** Blocks of the running text, over which a quotation may run. */
const RUNNING: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'question']);

export default defineRule({
  id: 'punct/multi-paragraph-quote',
  summary: 'Each paragraph of a running quotation opens with a mark',
  why: 'Where a quotation runs over a paragraph, the new one opens with a mark again; without it the speaker’s words look like the reporter’s.',
  source: [{ guide: 'VCUarts', entry: 'Quotations' }],
  severity: 'error',
  lifecycle: 'stable',
  scope: 'story',
  reads: ['speech'],
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'read',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0.002, words: 445_000 },
  messages: {
    open: () => 'The quotation runs on from the paragraph before: this one opens with a quotation mark too.',
    close: () => 'Close this quotation here, or open the next paragraph with a mark if the speaker goes on.',
  },
  examples: [
    {
      bad: 'Mill burns\n\n“We tried,” Ida Marsh said. “It failed.\n\n⟦We will try again in May.⟧”\n',
      good: 'Mill burns\n\n“We tried,” Ida Marsh said. “It failed.\n\n“We will try again in May.”\n',
      message: 'open',
      whole: true,
    },
    {
      bad: 'Mill burns\n\n“The fire came at night.\n\n⟦It took the roof first,⟧” Ida Marsh said.\n',
      good: 'Mill burns\n\n“The fire came at night.\n\n“It took the roof first,” Ida Marsh said.\n',
      whole: true,
    },
    {
      bad: 'Pier reopens\n\nLee Park said: “The pier is safe.\n\n⟦We tested every board.⟧”\n',
      good: 'Pier reopens\n\nLee Park said: “The pier is safe.\n\n“We tested every board.”\n',
      whole: true,
    },
    {
      bad: 'Pier reopens\n\n“We will rebuild,” Ida Kern said. ⟦“⟧It will take years.\n\nWork starts Monday.\n',
      good: 'Pier reopens\n\n“We will rebuild,” Ida Kern said. “It will take years.”\n\nWork starts Monday.\n',
      message: 'close',
      whole: true,
    },
    {
      bad: 'Pier reopens\n\n⟦“⟧The boards had rotted. Nobody looked.\n\nThe pier closed in May.\n',
      message: 'close',
      whole: true,
    },
    {
      ok: 'Mill burns\n\n“We tried,” Ida Marsh said. “It failed.\n\n“We will try again in May.”\n',
      because: 'The new paragraph opens with a mark.',
      whole: true,
    },
    { ok: 'Mill burns\n\n“Who is there?”\n\n“The mayor.”\n', because: 'A dialogue: each line closes.', whole: true },
    {
      ok: 'Mill burns\n\nShe called it “the worst fire ever.”\n\n“But we rebuilt,” Ida Marsh said.\n',
      because: 'A few quoted words close in their own paragraph.',
      whole: true,
    },
    { ok: 'Mill burns\n\nThe fire began at night.\n\nThe roof fell.\n', because: 'Nobody speaks.', whole: true },
  ],
  check(story, { report }) {
    const speech = story.facts('speech');
    const running = story.blocks.filter(({ kind }) => RUNNING.has(kind)).map(({ index }) => index);
    for (const [place, block] of running.entries()) {
      const next = running[place + 1];
      const takenUp = next === undefined || speech[next]!.some((fact) => fact.type === 'quote' && fact.continued);
      for (const [i, fact] of speech[block]!.entries()) {
        if (fact.type !== 'quote' || fact.depth > 0) continue;
        const at: FactRef = { block, channel: 'speech', fact: i, part: 'inside' };
        if (fact.continued && !fact.opened)
          report({
            message: 'open',
            at,
            fixes: [suggest('Open the paragraph with a mark', at, 'before', fact.straight ? '"' : '“')],
          });
        // Only where the quotation opens a sentence and no speaker stands behind it may the next paragraph belong to it.
        else if (fact.open && !fact.continued && !fact.mayClose && !takenUp && (fact.opensBlock || fact.opensSentence))
          report({
            message: 'close',
            at: { ...at, part: 'open' },
            fixes: [suggest('Close the quotation with the paragraph', at, 'after', fact.straight ? '"' : '”')],
          });
      }
    }
  },
});

const suggest = (title: string, at: FactRef, how: 'before' | 'after', text: string): FixDraft<PlaceEdit> => ({
  title,
  kind: 'suggestion',
  edits: [{ at, how, text }],
});
