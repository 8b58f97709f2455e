import { defineRule } from '../../rule/rule.ts';
import { Lookback } from '../../story/lookback.ts';
import { type BlockTextFact, blockText, type TextFact } from '../../story/texts.ts';
import type { BlockKind } from '../../text/block.ts';

const COMPARED: ReadonlySet<BlockKind> = new Set(['paragraph', 'caption', 'list-item', 'question', 'pasted-post']);
/** Shorter blocks come again as a refrain or a label. */
const SHORTEST = 40;
/** How many blocks back a nearly equal copy is looked for. */
const REACH = 20;
/** Share of words that two blocks have in common when one is a copy of the other. */
const NEARLY_EQUAL = 0.95;

export default defineRule({
  id: 'structure/duplicate-block',
  summary: 'A paragraph, caption or long sentence that stands in the story twice.',
  why: 'A paste that went in twice is the commonest slip of a hurried edit, and every reader sees it.',
  source: [{ guide: 'Wire desk practice', entry: 'Nothing runs twice in one story' }],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'story',
  reads: ['texts'],
  blocks: ['paragraph', 'caption', 'list-item', 'question', 'pasted-post'],
  quotes: 'read',
  fix: 'safe',
  unnecessary: true,
  messages: {
    same: ({ what }: { what: string }) => `This ${what} already stands above, word for word: delete the copy.`,
    nearly: ({ what }: { what: string }) => `This ${what} is almost the same as one above: keep one of them.`,
    sentence: () => 'This sentence already stands in another paragraph: delete one of the two.',
  },
  examples: [
    {
      whole: true,
      bad: 'Ferry fares rise\n\nFares on the harbor ferry go up in May, the board said Tuesday.\n\nThe pier stays open.\n\n⟦Fares on the harbor ferry go up in May, the board said Tuesday.⟧\n\nWork ends in June.\n',
      good: 'Ferry fares rise\n\nFares on the harbor ferry go up in May, the board said Tuesday.\n\nThe pier stays open.\n\nWork ends in June.\n',
      message: 'same',
    },
    {
      whole: true,
      bad: 'Ferry fares rise\n\nA ferry leaves the pier in Port Hollis, Maine, Tuesday, May 7, 2024. (AP Photo/Ida Kern)\n⟦A ferry leaves the pier in Port Hollis, Maine, Tuesday, May 7, 2024. (AP Photo/Ida Kern)⟧\n\nFares go up in May.\n',
      good: 'Ferry fares rise\n\nA ferry leaves the pier in Port Hollis, Maine, Tuesday, May 7, 2024. (AP Photo/Ida Kern)\n\nFares go up in May.\n',
      message: 'same',
    },
    {
      whole: true,
      bad: 'Ferry fares rise\n\nThe board voted 7-2 on Tuesday to raise fares on the harbor ferry for the first time in ten years, citing the price of fuel and the wages of the crews.\n\nThe pier stays open.\n\n⟦The board voted 7-2 on Tuesday to raise fares on the harbor ferry for the first time in 10 years, citing the price of fuel and the wages of the crews.⟧\n',
      message: 'nearly',
    },
    {
      whole: true,
      bad: 'Ferry fares rise\n\nFares go up in May. The harbor board has not raised fares since the old pier closed a decade ago.\n\nWork ends in June. ⟦The harbor board has not raised fares since the old pier closed a decade ago.⟧\n',
      message: 'sentence',
    },
    {
      whole: true,
      ok: 'Tides\n\nHigh tide: noon.\n\nLow tide: 6 p.m.\n\nHigh tide: noon.\n',
      because: 'short lines may come again',
    },
    {
      whole: true,
      ok: 'Ferry fares rise\n\nFares on the harbor ferry go up in May, the board said.\n\nFares on the river ferry stay as they are until autumn.\n',
      because: 'the paragraphs say different things',
    },
    {
      whole: true,
      ok: 'Ferry fares rise\n\n“We will keep the pier open,” Ida Kern said.\n\nKern said again: “We will keep the pier open.”\n',
      because: 'a short quotation may come again',
    },
    { ok: 'The board met. The board voted. The board met.', because: 'the sentences are short' },
  ],
  check(story, { report }) {
    const texts = story.facts('texts');
    const byText = new Map<string, number>();
    const bySentence = new Map<string, number>();
    const near = copies.all(texts);
    // A running story in updates says things again in each.
    const inUpdates = story.blocks.some(({ kind }) => kind === 'time-slug');
    const open = texts.some((facts) => blockText(facts)?.quotes === 'open');
    for (const { index: block, kind } of story.blocks) {
      const facts = texts[block]!;
      const own = comparedText(facts, kind);
      if (!own) continue;
      const what = kind === 'caption' ? 'caption' : 'paragraph';
      const first = byText.get(own.normal);
      if (first !== undefined) {
        // A speaker's words are never deleted without a look.
        const safe = blockText(texts[first]!)!.text === own.text && own.quotes === 'none' && !open;
        report({
          message: 'same',
          data: { what },
          at: { block },
          fixes: [
            { title: `Delete this ${what}`, kind: safe ? 'safe' : 'suggestion', edits: [{ at: { block }, how: 'remove' }] },
          ],
          related: [{ at: { block: first }, message: 'It stands here first.' }],
        });
        continue;
      }
      byText.set(own.normal, block);
      const copied = near[block]!.findLast(({ back }) => {
        const other = block - back;
        return comparedText(texts[other]!, story.blocks[other]!.kind) !== undefined;
      });
      if (copied) {
        report({
          message: 'nearly',
          data: { what },
          at: { block },
          fixes: [{ title: `Delete this ${what}`, kind: 'suggestion', edits: [{ at: { block }, how: 'remove' }] }],
          related: [{ at: { block: block - copied.back }, message: 'It stands here first.' }],
        });
        continue;
      }
      if (inUpdates) continue;
      for (const [fact, sentence] of facts.entries()) {
        if (sentence.type !== 'sentence-text') continue;
        const before = bySentence.get(sentence.normal);
        if (before === undefined) bySentence.set(sentence.normal, block);
        else if (before !== block) {
          const same = texts[before]!.findIndex((other) => other.type === 'sentence-text' && other.normal === sentence.normal);
          report({
            message: 'sentence',
            at: { block, channel: 'texts', fact },
            related: [{ at: { block: before, channel: 'texts', fact: same }, message: 'It stands here first.' }],
          });
        }
      }
    }
  },
});

const copies = new Lookback<readonly TextFact[], true>(REACH, (facts, others) => {
  const [own, other] = [blockText(facts), blockText(others)];
  return own && other && nearlyEqual(own.normal, other.normal) ? true : undefined;
});

function comparedText(facts: readonly TextFact[], kind: BlockKind): BlockTextFact | undefined {
  const own = COMPARED.has(kind) ? blockText(facts) : undefined;
  return own && own.text.length >= SHORTEST ? own : undefined;
}

/** Compares word by word from both ends, so that blocks which differ early are told apart at once. */
function nearlyEqual(a: string, b: string): boolean {
  // Different at both ends: neither the first nor the last word is the same.
  if (a.charCodeAt(0) !== b.charCodeAt(0) && a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1)) return false;
  if (Math.min(a.length, b.length) < NEARLY_EQUAL * Math.max(a.length, b.length)) return false;
  // A copy that was touched up in one place keeps its beginning or its end.
  if (a.slice(0, 16) !== b.slice(0, 16) && a.slice(-16) !== b.slice(-16)) return false;
  const left = a.split(' ');
  const right = b.split(' ');
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left[head] === right[head]) head++;
  let tail = 0;
  while (tail < shorter - head && left.at(-1 - tail) === right.at(-1 - tail)) tail++;
  return head + tail >= NEARLY_EQUAL * Math.max(left.length, right.length);
}
