import { defineRule } from '../../rule/rule.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { sourceNounOf, Word, wordBits } from '../../story/word-class.ts';
import { type Span, span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';

const HEDGE = /^(?:allegedly|reportedly)$/;
/** Verbs that already say that it is a charge. */
const CHARGE = /^(?:accused|charged|suspected)$/;
/** Words before the hedge in its clause. */
const REACH = 7;
/** Verbs that report: the hedge doubts them once more. */
const REPORT: ReadonlySet<string> = new Set(['say', 'tell', 'report', 'allege', 'claim', 'according to']);

export default defineRule({
  id: 'attribution/double-attribution',
  summary: 'The same words are attributed twice.',
  why: 'One attribution is enough. A second one, or “allegedly” besides, makes readers ask who says what.',
  source: [{ guide: 'AP Stylebook', entry: 'allege: avoid redundant uses' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.004, words: 445_000 },
  profile: 'strict',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'safe',
  yieldsTo: ['legal/alleged-misuse'],
  messages: {
    hedge: ({ word, cue }: { word: string; cue: string }) => `“${cue}” already says whose claim it is: delete “${word}”.`,
    twice: ({ first, second }: { first: string; second: string }) =>
      `“${first}” and “${second}” give one source twice: keep one of them.`,
  },
  examples: [
    { bad: 'Police said the driver ⟦allegedly⟧ fled.', good: 'Police said the driver fled.', message: 'hedge' },
    { bad: '⟦According to police, officers said⟧ the boat was stolen.', message: 'twice' },
    { bad: 'Prosecutors say Tom Hale ⟦reportedly⟧ took the boat.', good: 'Prosecutors say Tom Hale took the boat.' },
    { ok: 'According to police, the boat was stolen.', because: 'one source' },
    { ok: 'Police said he was charged with theft.', because: 'a charge is news, no second source' },
    { ok: 'According to Lee Marwick, police said the boat was stolen.', because: 'one source quotes another' },
    { ok: 'Police said the boat sank. Tom Hale allegedly took it.', because: 'another sentence' },
    { ok: '“Police said he allegedly fled,” Ida Kern said.', because: 'a speaker’s words' },
  ],
  check(paragraph, { report }) {
    const { attributions, tokens, text } = paragraph;
    for (const [i, token] of tokens.entries()) {
      if (!HEDGE.test(token.lower) || paragraph.isQuoted(token)) continue;
      const charge = tokens[i - 2];
      const isCharge = charge !== undefined && CHARGE.test(charge.lower);
      const said = attributions.find(
        ({ lemma, content, source, negated, quoted }) =>
          REPORT.has(lemma) &&
          source.kind !== 'implied' &&
          !negated &&
          !quoted &&
          content !== undefined &&
          opensWith(paragraph, content, token),
      );
      if (!isCharge && !said) continue;
      const cue = isCharge ? text.slice(charge.start, tokens[i - 1]!.end) : text.slice(said!.cue.start, said!.cue.end);
      const from = tokens[i - 1];
      // "said allegedly" and other odd places: nothing is deleted without a word on each side.
      const fixes = from
        ? [
            {
              title: `Delete “${token.text}”`,
              kind: 'safe' as const,
              edits: [{ span: span(from.end, token.end), text: '' }],
            },
          ]
        : [];
      report({ message: 'hedge', data: { word: token.text, cue }, span: span(token.start, token.end), fixes });
    }
    const doubled = sameSource(paragraph);
    if (doubled) {
      const [first, second] = doubled;
      report({
        message: 'twice',
        data: { first: text.slice(first.start, first.end), second: text.slice(second.start, second.end) },
        span: span(first.start, second.end),
      });
    }
  },
});

/** The hedge stands in the first clause of what is said; further on it may be another's ("the street where he allegedly fell"). */
function opensWith({ tokens }: Paragraph, content: Span, hedge: Token): boolean {
  if (hedge.start < content.start || hedge.end > content.end) return false;
  const before = tokens.filter(({ start, end }) => start >= content.start && end <= hedge.start);
  return (
    before.length <= REACH &&
    before.every(
      ({ kind, lower }, i) =>
        (i === 0 && lower === 'that') || (kind !== 'mark' && !(wordBits(lower) & (Word.Relative | Word.Subordinator))),
    )
  );
}

/** "According to police, officers said": a second cue opens what the first one says, and its source is of the same kind. */
function sameSource({ attributions, text }: Paragraph): readonly [Span, Span] | undefined {
  for (const { lemma, source, cue, content, quoted } of attributions) {
    if (lemma !== 'according to' || quoted || !content || source.kind !== 'noun' || !source.span) continue;
    const inner = attributions.find(
      (other) => REPORT.has(other.lemma) && other.lemma !== lemma && other.source.span?.start === content.start,
    );
    const kind = sourceNounOf(source.head ?? '')?.nounClass;
    const other = inner?.source;
    if (!inner || !other?.span || content.start < cue.end) continue;
    const isSame =
      other.kind === 'pronoun' ? other.plural : kind !== undefined && sourceNounOf(other.head ?? '')?.nounClass === kind;
    // "According to officials, a different official said": the words tell them apart.
    if (isSame && !/^(?:an?|another|one|other)\b/i.test(text.slice(other.span.start, other.span.end)))
      return [span(cue.start, source.span.end), span(other.span.start, inner.cue.end)];
  }
  return undefined;
}
