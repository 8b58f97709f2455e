import { rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';

const COLORED: ReadonlyMap<string, string> = new Map(
  'claimed admitted quipped opined stated noted boasted gushed chuckled exclaimed'.split(' ').map((verb) => [verb, 'said']),
);

export default defineRule({
  id: 'usage/said-on-style',
  summary: 'Said, where nothing more is meant',
  why: 'Each other verb adds the writer’s opinion of the words. Wires use some of them, so the rule runs only where a desk asks for it.',
  source: [{ guide: 'Reuters Handbook', entry: 'Quotations', url: 'http://handbook.reuters.com/' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'off',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0.3, words: 196610 },
  messages: {
    said: ({ verb }: { verb: string }) => `“${verb}” colors the quotation: “said” lets the words stand alone.`,
  },
  examples: [
    { bad: '“We won,” Ida Marsh ⟦quipped⟧.', good: '“We won,” Ida Marsh said.' },
    { bad: '“We won,” he ⟦stated⟧.', good: '“We won,” he said.' },
    { bad: 'She ⟦noted⟧ that the pier was closed.', good: 'She said that the pier was closed.' },
    { ok: 'A group claimed responsibility for the fire.', because: 'To claim responsibility is a set phrase.' },
    { ok: 'The noted author was admitted to a hospital.', because: 'These are no attributions.' },
    { ok: '“He admitted that,” Ida Marsh said.', because: 'The words are the speaker’s.' },
    { ok: '“We won,” Ida Marsh said.', because: '“Said” stands there.' },
  ],
  check(paragraph, context) {
    const { text } = paragraph;
    for (const attribution of paragraph.attributions) {
      const verb = text.slice(attribution.cue.start, attribution.cue.end);
      if (
        !COLORED.has(verb) ||
        attribution.quoted ||
        /^ (?:responsibility|the lives?|victory)/.test(text.slice(attribution.cue.end))
      )
        continue;
      context.report({
        message: 'said',
        span: attribution.cue,
        data: { verb },
        fixes: rewrite(attribution.cue, 'said', 'suggestion'),
      });
    }
  },
});
