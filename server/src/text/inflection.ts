import { DOUBLING_VERBS, IRREGULAR_PLURALS, IRREGULAR_VERBS } from '../lexicon/irregular-forms.ts';

/** All forms of a verb, the base form first: "claim" gives claim, claims, claimed, claiming. */
export function verbForms(base: string): readonly string[] {
  const irregular = IRREGULAR_VERBS[base];
  if (irregular) return [...new Set([base, ...irregular.split(/[ /]/)])];
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  const doubled = DOUBLING_VERBS.has(base) || /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base) ? base + base.at(-1) : stem;
  const ing = base.endsWith('ee') ? base : doubled;
  return [base, plain(base), `${doubled}ed`, `${ing}ing`];
}

/** A noun and its plural. */
export function nounForms(singular: string): readonly string[] {
  const irregular = IRREGULAR_PLURALS[singular];
  if (irregular) return [singular, irregular];
  if (/[^aeiou]y$/.test(singular)) return [singular, `${singular.slice(0, -1)}ies`];
  return [singular, plain(singular)];
}

const plain = (word: string): string => (/(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`);
