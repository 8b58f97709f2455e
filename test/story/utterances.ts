import { ledgerOf } from '../../server/src/ledger/ledger.ts';
import { lint } from '../../server/src/lint/fresh.ts';
import type { LintResult } from '../../server/src/lint/lint.ts';
import { SourceText } from '../../server/src/text/source-text.ts';

/** Paragraphs as the middle of a story. */
export const storyOf = (...paragraphs: readonly string[]): string =>
  [
    'Pier plan goes to a vote',
    'PORT HOLLIS (AP) — The pier plan went to a vote Monday.',
    ...paragraphs,
    'The pier opened in 1961.',
  ].join('\n\n');

export const read = (text: string): LintResult =>
  lint(new SourceText(text), { ruleSet: { rules: [], fingerprint: '' }, format: 'plain' });

/** "source: words" for each quotation and claim, in the order of the text; "-" where nobody is named. */
export function utterancesOf(...paragraphs: readonly string[]): string[] {
  const text = storyOf(...paragraphs);
  const { sources, quotes, claims } = ledgerOf(read(text));
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  return [...quotes, ...claims]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ sourceId, span }) => `${(sourceId && names.get(sourceId)) ?? '-'}: ${text.slice(span.start, span.end)}`);
}
