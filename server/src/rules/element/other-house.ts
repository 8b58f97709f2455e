import { defineRule } from '../../rule/rule.ts';
import type { Convention } from '../../story/conventions.ts';

/** What shows that a story is another house's copy, in an editor's words. */
const SIGNS: Readonly<Record<Convention, string>> = {
  agency: 'another agency’s name',
  brackets: 'initials in brackets after a name',
  capitals: 'capitals of titles',
  'closing-mark': 'commas and periods outside the closing mark',
  company: '“Inc” and “Corp” without a period, or after a comma',
  country: '“US” and “UN” without periods',
  courtesy: 'courtesy titles',
  dash: 'short dashes between spaces',
  'date-order': 'the day before the month',
  initials: 'periods in long initials',
  marks: 'dashes, signs and short units',
  month: 'months spelled out beside a day',
  outlet: 'words told to another newsroom',
  party: 'party and state in brackets or in full',
  possessive: '’s after names in s',
  spelling: 'British spelling',
  state: 'short state names',
  sums: 'millions in words',
  terms: 'terms',
  title: '“Senator” and its like in full',
};

export default defineRule({
  id: 'element/other-house',
  summary: 'A story in another house’s style',
  why: 'Copy of another house keeps its own style from end to end. It is restyled as a whole or left as it is; dozens of warnings help nobody. The strict profile lists every place.',
  source: [
    { guide: 'Guardian style guide', entry: 'abbreviations; dates; quotation marks' },
    { guide: 'Reuters Handbook of Journalism', entry: 'titles; company names' },
  ],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'story',
  reads: ['otherHouse'],
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'read',
  fix: 'none',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  messages: {
    other: ({ signs }: { signs: string }) =>
      `This story keeps another house’s style (${signs}): choose that house’s preset, or restyle the story with the strict profile.`,
  },
  examples: [
    {
      bad: 'The ⟦US⟧ envoy left. The US said Mr. Cole would follow. Mr. Cole and the UN agreed. Mr. Cole left.',
      message: 'other',
    },
    {
      bad: 'The ministry called the ⟦colour⟧ “a mistake”, and its neighbours agreed. The organisers said it was “too late”.',
      message: 'other',
    },
    { bad: 'The ⟦organisers⟧ met Ida Marsh on 3 November.', message: 'other' },
    { ok: 'The US envoy left the U.S. on Monday with Ida Marsh.', because: 'A slip beside the wire’s own form.' },
    { ok: 'The organisers moved the fair, Sen. Jane Cole said.', because: 'One British spelling is a slip.' },
    {
      whole: true,
      ok: 'Pier reopens\n\nPORT ALBA (Reuters) - The pier reopened on Monday, Senator Jane Cole said.\n\nIt had been shut for a year.\n',
      because: 'The story says itself whose it is.',
    },
    {
      ok: 'Senator Jane Cole left. Senator Anna Lee and Senator Ida Marsh stayed.',
      because: 'This convention alone may be a reporter’s habit; its own rule tells of it.',
    },
    {
      ok: '“The US told Mr. Cole it was his favourite colour,” Ida Marsh said. “The US and Mr. Cole agreed.”',
      because: 'A speaker’s words, as the writer took them down.',
    },
  ],
  check(story, context) {
    const { certain, kept } = story.view('otherHouse');
    const [first, ...rest] = kept;
    // A story that says whose it is needs nobody to tell.
    if (!certain || !first || kept.some(({ convention }) => convention === 'agency')) return;
    const sign = ({ convention, count }: (typeof kept)[number]) =>
      count > 1 ? `${SIGNS[convention]}, ${count} times` : SIGNS[convention];
    context.report({
      message: 'other',
      at: first.first,
      data: { signs: kept.map(sign).join('; ') },
      related: rest.map((one) => ({ at: one.first, message: sign(one) })),
    });
  },
});
