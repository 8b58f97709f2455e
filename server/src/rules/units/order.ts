import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { checkedPairs, spanOfPair } from '../../story/measures/pairs.ts';

export default defineRule({
  id: 'units/order',
  summary: 'For houses that put one system first: metric first, or U.S. first, through the whole story.',
  why: 'Most wire desks keep the source’s figure first. Some houses put one system first everywhere so that readers can compare; changing the order also changes which figure looks like the source’s, so a person decides.',
  source: [
    { guide: 'BBC News style guide', entry: 'numbers: metric or imperial', url: 'https://www.bbc.co.uk/newsstyleguide' },
    {
      guide: 'Wikipedia Manual of Style',
      entry: 'dates and numbers: unit choice and order',
      url: 'https://en.wikipedia.org/wiki/Wikipedia:MOSNUM',
    },
  ],
  scope: 'paragraph',
  severity: 'info',
  lifecycle: 'stable',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 446000 },
  options: {
    order: option.oneOf(
      ['source-first', 'metric-first', 'us-first'],
      'source-first',
      'Which figure goes first; source-first checks nothing.',
    ),
    official: option.list(['29,032 feet'], 'Measures that keep their order, as printed: official heights and records.'),
  },
  messages: { turn: ({ right }: { right: string }) => `The house puts the other system first: “${right}”.` },
  examples: [
    {
      bad: 'The town is ⟦5 miles (8 kilometers)⟧ away.',
      good: 'The town is 8 kilometers (5 miles) away.',
      options: { order: 'metric-first' },
    },
    { bad: 'It was ⟦90 F (32 C)⟧ at noon.', good: 'It was 32 C (90 F) at noon.', options: { order: 'metric-first' } },
    {
      bad: 'It weighs ⟦4.5 kilograms (10 pounds)⟧ in all.',
      good: 'It weighs 10 pounds (4.5 kilograms) in all.',
      options: { order: 'us-first' },
    },
    { ok: 'The town is 5 miles (8 kilometers) away.', because: 'The source’s figure goes first.' },
    { ok: 'The town is 8 kilometers (5 miles) away.', because: 'Metric stands first.', options: { order: 'metric-first' } },
    {
      ok: 'A 30 mph (48 kph) limit is in force.',
      because: 'A legal limit keeps its own unit first.',
      options: { order: 'metric-first' },
    },
    {
      ok: 'The peak is 29,032 feet (8,849 meters) high.',
      because: 'The house lists it as official.',
      options: { order: 'metric-first' },
    },
    {
      ok: '“It is 5 miles (8 kilometers) off,” Ana Ruiz said.',
      because: 'A speaker’s words stay.',
      options: { order: 'metric-first' },
    },
  ],
  check(paragraph, { options, report }) {
    if (options.order === 'source-first') return;
    for (const measure of paragraph.measures) {
      const text = paragraph.text.slice(measure.span.start, measure.span.end);
      if (measure.quoted || options.official.includes(text)) continue;
      for (const pair of checkedPairs(measure).slice(0, 1)) {
        const { conversion, from, to } = pair;
        const metricFirst = from.system === 'metric';
        if ((from.system === 'metric') === (to.system === 'metric') || metricFirst === (options.order === 'metric-first'))
          continue;
        if (conversion.style !== 'parentheses' || conversion.displaced) continue;
        if (/^ (?:speed )?limit\b/.test(paragraph.text.slice(conversion.span.end, conversion.span.end + 14))) continue;
        const inside = paragraph.text.slice(conversion.inside.start, conversion.inside.end);
        const right = `${inside} (${text})`;
        report({
          message: 'turn',
          span: spanOfPair(pair),
          data: { right },
          fixes: [{ title: `Change to “${right}”`, kind: 'suggestion', edits: [{ span: spanOfPair(pair), text: right }] }],
        });
      }
    }
  },
});
