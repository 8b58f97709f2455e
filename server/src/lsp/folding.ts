import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { BlockKind } from '../text/block.ts';
import { type Span, span } from '../text/span.ts';
import { sectionsOf } from './blocks.ts';
import type { StorySnapshot } from './session.ts';

/** Blocks that stand around the story rather than in it; a run of them folds away. */
const AROUND: ReadonlySet<BlockKind> = new Set(['caption', 'credit', 'page-residue', 'skipped', 'editors-note', 'pasted-post']);

/** Sections, runs of captions and page matter, front matter, quotations that run over paragraphs, and long hard-wrapped blocks. */
export function foldingRanges(story: StorySnapshot): FoldingRange[] {
  const { text, result } = story;
  const ranges: FoldingRange[] = [];
  const seen = new Set<number>();
  const add = (s: Span, kind?: FoldingRangeKind) => {
    const { start, end } = text.range(s);
    if (end.line <= start.line || seen.has(start.line)) return;
    seen.add(start.line);
    ranges.push({ startLine: start.line, endLine: end.line, ...(kind && { kind }) });
  };
  const frontMatter = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/.exec(text.source.text);
  if (frontMatter && story.configuration.options.format === 'markdown')
    add(span(0, frontMatter[0].length), FoldingRangeKind.Region);
  for (const section of sectionsOf(result)) add(section.span, FoldingRangeKind.Region);
  for (const run of runs(result.blocks.length, (i) => AROUND.has(result.blocks[i]!.kind)))
    add(over(story, run), FoldingRangeKind.Comment);
  for (const run of runningQuotations(story)) add(over(story, run));
  for (const block of result.blocks) add(block.span);
  return ranges.sort((a, b) => a.startLine - b.startLine);
}

interface Run {
  readonly first: number;
  readonly last: number;
}

const over = ({ result }: StorySnapshot, { first, last }: Run) =>
  span(result.blocks[first]!.span.start, result.blocks[last]!.span.end);

function runs(length: number, belongs: (index: number) => boolean): Run[] {
  const found: Run[] = [];
  for (let i = 0; i < length; i++) {
    if (!belongs(i)) continue;
    const first = i;
    while (i + 1 < length && belongs(i + 1)) i++;
    if (i > first) found.push({ first, last: i });
  }
  return found;
}

/** Paragraphs in a row that one quotation holds together. */
function runningQuotations({ result }: StorySnapshot): Run[] {
  const continues = (i: number) => result.paragraph(i)?.quotes.some((quote) => quote.continued) ?? false;
  const found: Run[] = [];
  for (let i = 1; i < result.blocks.length; i++) {
    if (!continues(i)) continue;
    const first = i - 1;
    while (i + 1 < result.blocks.length && continues(i + 1)) i++;
    found.push({ first, last: i });
  }
  return found;
}
