import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver';
import { UNIT_BY_ID } from '../lexicon/units.ts';
import { sourceOf, suggestionsFor, WIRE_FORM } from '../story/measures/suggestion.ts';
import type { Measure } from '../story/measures.ts';
import { BODY_KINDS } from './blocks.ts';
import type { StorySnapshot } from './session.ts';

/** Beside a measure that stands without its equivalent, the converted figure, for the writer's eyes only. */
export function conversionHints(story: StorySnapshot, range: Range): InlayHint[] {
  const { text, result } = story;
  const wanted = text.span(range);
  const hints: InlayHint[] = [];
  result.blocks.forEach((block, i) => {
    if (block.span.end < wanted.start || block.span.start > wanted.end) return;
    if (!BODY_KINDS.has(block.kind) && block.kind !== 'caption') return;
    for (const measure of result.paragraph(i)?.measures ?? []) {
      const converted = converts(measure) ? suggestionsFor(sourceOf(measure), WIRE_FORM)[0]?.text : undefined;
      if (converted === undefined) continue;
      hints.push({
        position: text.position(block.span.start + measure.span.end),
        label: `= ${converted}`,
        kind: InlayHintKind.Parameter,
        paddingLeft: true,
        tooltip: 'The converted figure. It is not part of the story.',
      });
    }
  });
  return hints;
}

const converts = (measure: Measure): boolean =>
  measure.conversions.length === 0 && measure.exempt === undefined && UNIT_BY_ID.get(measure.unit)?.trigger === 'required';
