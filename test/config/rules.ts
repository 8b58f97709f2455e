import { option } from '../../server/src/rule/option.ts';
import { defineRule, type Rule } from '../../server/src/rule/rule.ts';

/** Rules that only configuration tests know: they check nothing. */
function rule(id: string, more: Partial<Rule> = {}): Rule {
  return {
    ...defineRule({
      id,
      summary: `Summary of ${id}.`,
      why: 'For tests.',
      source: [],
      severity: 'warning',
      lifecycle: 'stable',
      scope: 'paragraph',
      blocks: ['paragraph'],
      quotes: 'skip',
      fix: 'none',
      messages: {},
      examples: [],
      check() {},
    }),
    ...more,
  } as Rule;
}

export const RULES: readonly Rule[] = [
  rule('headline/length', {
    options: {
      limit: option.number(100, 'Characters.', { min: 20, max: 200 }),
      form: option.oneOf(['sentence', 'title'], 'sentence', 'Capitals.'),
      tags: option.list([], 'Tags.'),
      strict: option.boolean(false, 'Strict.'),
    },
  }),
  rule('units/missing-conversion', { profile: 'minimal' }),
  rule('units/wrong-conversion', { severity: 'error' }),
  rule('prose/passive', { profile: 'strict', severity: 'info' }),
  rule('prose/eprime', { profile: 'off', severity: 'info' }),
  rule('legal/new-idea', { lifecycle: 'nursery' }),
];
