import type { Position, SelectionRange } from 'vscode-languageserver';
import { type Span, shift, span } from '../text/span.ts';
import { blockAt, sectionsOf } from './blocks.ts';
import type { StorySnapshot } from './session.ts';

/** What “expand selection” takes in, step by step: word, words of a quotation, quotation, sentence, paragraph, section, story. */
export function selectionRanges(story: StorySnapshot, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    let range: SelectionRange | undefined;
    for (const s of stepsAt(story, story.text.offset(position)).reverse()) {
      range = { range: story.text.range(s), ...(range && { parent: range }) };
    }
    return range!;
  });
}

/** From the innermost to the whole text, each inside the next. */
function stepsAt(story: StorySnapshot, offset: number): Span[] {
  const { result, text } = story;
  const whole = span(0, text.source.length);
  const steps: Span[] = [];
  const index = blockAt(result.blocks, offset);
  const paragraph = result.paragraph(index);
  if (paragraph) {
    const { start } = result.blocks[index]!.span;
    const at = offset - start;
    const holds = ({ start: from, end }: Span) => from <= at && at <= end;
    const inner: Span[] = paragraph.tokens.filter((token) => token.kind !== 'mark' && holds(token));
    for (const quote of paragraph.quotes.filter((q) => holds(q.span))) inner.push(quote.inside, quote.span);
    inner.push(...paragraph.sentences.filter(holds), span(0, paragraph.text.length));
    steps.push(...inner.map((s) => shift(span(s.start, s.end), start)));
    const section = sectionsOf(result).find((s) => s.head <= index && index < s.end);
    if (section) steps.push(section.span);
  }
  steps.push(whole);
  return nested(steps.sort((a, b) => a.end - a.start - (b.end - b.start)));
}

/** Leaves out what does not hold the step before it, or is the same. */
function nested(steps: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const step of steps) {
    const last = kept.at(-1);
    if (!last || (step.start <= last.start && last.end <= step.end && step.end - step.start > last.end - last.start))
      kept.push(step);
  }
  return kept;
}
