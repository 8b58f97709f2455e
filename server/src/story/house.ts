import type { StorySource } from './story.ts';
import type { StyleFeature } from './style.ts';

/** The forms a story keeps, by counting: what most of it does is its house, what a few places do is a slip. */
export interface House {
  /** The form that more than half of the places have; undefined when there is none or no place at all. */
  majority(feature: StyleFeature): string | undefined;
  count(feature: StyleFeature, form?: string): number;
}

/** Counts copy only: headlines have forms of their own. */
export function buildHouse(story: StorySource): House {
  const counts = new Map<StyleFeature, Map<string, number>>();
  for (const [block, facts] of story.facts('style').entries()) {
    const kind = story.blocks[block]?.kind;
    if (kind === 'headline' || kind === 'deck') continue;
    for (const { feature, form } of facts) {
      let forms = counts.get(feature);
      if (!forms) {
        forms = new Map();
        counts.set(feature, forms);
      }
      forms.set(form, (forms.get(form) ?? 0) + 1);
    }
  }
  const total = (feature: StyleFeature) => [...(counts.get(feature)?.values() ?? [])].reduce((a, b) => a + b, 0);
  return {
    count: (feature, form) => (form === undefined ? total(feature) : (counts.get(feature)?.get(form) ?? 0)),
    majority(feature) {
      for (const [form, count] of counts.get(feature) ?? []) if (2 * count > total(feature)) return form;
      return undefined;
    },
  };
}
