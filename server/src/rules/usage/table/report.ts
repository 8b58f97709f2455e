import type { FixKind, Severity } from '../../../rule/finding.ts';
import type { OptionDefinitions } from '../../../rule/option.ts';
import { option } from '../../../rule/option.ts';
import { articleFor } from '../../../story/article.ts';
import type { Paragraph } from '../../../story/paragraph.ts';
import type { UsageHit, UsageTable } from '../../../story/usage.ts';
import type { BlockKind } from '../../../text/block.ts';
import type { Edit, Span } from '../../../text/span.ts';

/** Options that every rule over a usage table has. */
export const usageOptions = {
  allow: option.list(
    [],
    'Words or phrases of the table that the desk keeps, as the table writes them without endings; or a group of it.',
  ),
} as const satisfies OptionDefinitions;

/** As `usageOptions`, for tables that hold terms which British houses keep. */
export const usageOptionsWithVariety = {
  ...usageOptions,
  variety: option.oneOf(
    ['american', 'british'],
    'american',
    'British: terms that British houses write otherwise are left alone.',
  ),
} as const satisfies OptionDefinitions;

/** Blocks that are copy. */
export const USAGE_BLOCKS: readonly BlockKind[] = [
  'headline',
  'deck',
  'subhead',
  'paragraph',
  'list-item',
  'caption',
  'question',
];

export interface UsageData {
  readonly found: string;
  /** Empty: the words go. */
  readonly write: string;
}

interface TableOptions {
  readonly allow: readonly string[];
  readonly variety?: 'american' | 'british';
}

interface UsageFinding {
  readonly message: 'write';
  readonly span: Span;
  readonly data: UsageData;
  readonly severity?: Severity;
  readonly fixes?: readonly { readonly title: string; readonly kind: FixKind; readonly edits: readonly Edit[] }[];
}

/** A finding for every hit of a table that the desk does not keep, its fix at most as strong as `strongest`. */
export function usageFindings(
  table: UsageTable,
  strongest: FixKind,
  paragraph: Paragraph,
  options: TableOptions,
): UsageFinding[] {
  const hits = paragraph.usage.filter((hit) => hit.table === table);
  return findingsFor(hits, strongest, paragraph, options);
}

/** As `usageFindings`, for hits that were read from a table in another way. */
export function findingsFor(
  hits: readonly UsageHit[],
  strongest: FixKind,
  paragraph: Paragraph,
  { allow, variety }: TableOptions,
): UsageFinding[] {
  const keeps = (hit: UsageHit) =>
    (hit.british && variety === 'british') ||
    (allow.length > 0 && (allow.includes(hit.key) || (hit.group !== undefined && allow.includes(hit.group))));
  return hits
    .filter((hit) => !keeps(hit))
    .map((hit) => {
      const found = paragraph.text.slice(hit.span.start, hit.span.end);
      const write = hit.replacement;
      return {
        message: 'write',
        span: hit.span,
        data: { found, write },
        ...(hit.severity && { severity: hit.severity }),
        ...(hit.fix !== 'none' && {
          fixes: [
            {
              title: write ? `Write “${write}”` : `Remove “${found}”`,
              kind: hit.fix === 'suggest' ? 'suggestion' : strongest,
              edits: editsFor(paragraph, hit),
            },
          ],
        }),
      };
    });
}

/** The replacement; with the article before it where the new first word sounds otherwise, or the space where nothing is left. */
function editsFor(paragraph: Paragraph, hit: UsageHit): Edit[] {
  const { tokens, text } = paragraph;
  const { span, replacement } = hit;
  if (!replacement) {
    const end = text[span.end] === ' ' ? span.end + 1 : span.end;
    return [{ span: { start: span.start, end }, text: '' }];
  }
  const edits: Edit[] = [{ span, text: replacement }];
  const first = tokens.findIndex((token) => token.start === span.start);
  const article = tokens[first - 1];
  if (article && (article.lower === 'a' || article.lower === 'an')) {
    const fitting = articleFor(replacement.split(' ')[0]!);
    const fittedBefore = articleFor(text.slice(span.start, span.end).split(' ')[0]!) === article.lower;
    if (fitting && fittedBefore && fitting !== article.lower) {
      edits.unshift({
        span: { start: article.start, end: article.end },
        text: article.text[0] === 'A' ? fitting[0]!.toUpperCase() + fitting.slice(1) : fitting,
      });
    }
  }
  return edits;
}
