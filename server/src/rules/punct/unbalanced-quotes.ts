import { defineRule } from '../../rule/rule.ts';
import type { FactRef } from '../../story/fact.ts';
import type { BlockKind } from '../../text/block.ts';

/** Blocks of the running text, over which a quotation may run. */
const RUNNING: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'question']);

export default defineRule({
  id: 'punct/unbalanced-quotes',
  summary: 'A quotation mark without its partner.',
  why: 'Where a mark is missing, readers cannot tell the speaker’s words from the reporter’s.',
  source: [{ guide: 'AP Stylebook', entry: 'punctuation: quotation marks, running quotations' }],
  severity: 'error',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.007, words: 446_000 },
  scope: 'story',
  reads: ['speech'],
  yieldsTo: ['punct/multi-paragraph-quote'],
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'read',
  fix: 'suggestion',
  messages: {
    'no-close': () => 'This quotation is never closed: add the closing mark behind the speaker’s last word.',
    'no-open': () => 'This mark closes a quotation that was never opened: add the opening mark, or delete this one.',
  },
  examples: [
    { bad: '⟦“⟧I will go to the pier, he said.', good: '“I will go to the pier,” he said.', message: 'no-close' },
    { bad: 'He called the pier ⟦“⟧fine and left.' },
    { bad: 'I will go to the pier,⟦”⟧ he said.', good: '“I will go to the pier,” he said.', message: 'no-open' },
    {
      whole: true,
      bad: 'Pier reopens\n\n“We will rebuild,” Ida Kern said. ⟦“⟧It will take years.\n\nWork starts Monday.\n',
      message: 'no-close',
    },
    { ok: 'He wrote: "They called the “old pier” a danger." It shut.', because: 'a curly pair inside a straight one' },
    { ok: '“It will take years,” Ida Kern said. “We have begun.”', because: 'the marks pair' },
    {
      whole: true,
      ok: 'Pier reopens\n\n“It will take years,” Ida Kern said. “We have begun.\n\n“We will finish.”\n',
      because: 'a quotation that runs on closes at its very end',
    },
    { ok: 'The beam was 10\' 6" long and the pipe 5" wide.', because: 'marks behind figures measure' },
    {
      ok: '“They called it ‘home’ in the ’90s,” Ida Kern said of the Roes’ house.',
      because: 'apostrophes are no quotation marks',
    },
    { ok: '”I will go to the pier,” he said.', because: 'a mark turned the wrong way still pairs' },
    { ok: 'He said ″no″ and ″yes″ to the board.', because: 'look-alike marks still pair' },
  ],
  check(story, { report }) {
    const speech = story.facts('speech');
    for (const { index: block, kind } of story.blocks) {
      if (!RUNNING.has(kind)) continue;
      for (const [i, fact] of speech[block]!.entries()) {
        const ref: FactRef = { block, channel: 'speech', fact: i };
        if (fact.type === 'quote' && fact.depth === 0 && fact.open && !(fact.endsBlock && runsOn(block))) {
          // Without its mark the quotation came in from the block before: that one is told of.
          if (fact.continued && !fact.opensBlock) continue;
          report({
            message: 'no-close',
            at: { ...ref, part: 'open' },
            fixes: fact.mayClose
              ? [
                  {
                    title: 'Close the quotation',
                    kind: 'suggestion',
                    edits: [{ at: { ...ref, part: 'missingClose' }, how: 'before', text: '”' }],
                  },
                ]
              : [],
          });
        } else if (fact.type === 'quote-fault' && fact.kind === 'stray-close') {
          report({
            message: 'no-open',
            at: ref,
            fixes: fact.mayOpen
              ? [
                  {
                    title: 'Open the quotation',
                    kind: 'suggestion',
                    edits: [{ at: { ...ref, part: 'missingOpen' }, how: 'before', text: '“' }],
                  },
                ]
              : [],
          });
        }
      }
    }

    /** The next block of the running text opens with a mark that takes the quotation up. */
    function runsOn(block: number): boolean {
      for (let next = block + 1; next < story.blocks.length; next++) {
        if (!RUNNING.has(story.blocks[next]!.kind)) continue;
        return speech[next]!.some((fact) => fact.type === 'quote' && fact.continued);
      }
      return false;
    }
  },
});
