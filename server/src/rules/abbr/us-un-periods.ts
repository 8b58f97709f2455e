import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import type { CountryFormFact } from '../../story/forms.ts';

const DOTTED = { US: 'U.S.', UN: 'U.N.', UK: 'U.K.' } as const;

export default defineRule({
  id: 'abbr/us-un-periods',
  summary: 'Periods in U.S., U.N. and U.K.',
  why: 'In text AP keeps the periods of these three (headlines drop them); British houses write none.',
  source: [
    { guide: 'AP Stylebook', entry: 'U.S.; U.N.; abbreviations' },
    { guide: 'Reuters Handbook of Journalism', entry: 'abbreviations' },
    { guide: 'Guardian style guide', entry: 'abbreviations' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'story',
  reads: ['forms'],
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  convention: 'country',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  options: {
    periods: option.boolean(true, 'Whether text writes U.S. and U.N. with periods.'),
    uk: option.oneOf(['same', 'plain'], 'same', 'Whether UK follows the others or always goes without periods (Reuters).'),
    style: option.number(
      3,
      'So many in the other form, and more than in the house’s, are the story’s style and are reported once.',
      { min: 1 },
    ),
  },
  messages: {
    dotted: ({ form }: { form: string }) => `Text keeps the periods: write “${form}”.`,
    plain: ({ form }: { form: string }) => `This house writes no periods here: write “${form}”.`,
    story: ({ count, form, wanted }: { count: number; form: string; wanted: string }) =>
      `This story writes “${form}” throughout (${count} times): this house writes “${wanted}”.`,
  },
  examples: [
    { bad: 'The plane left the ⟦US⟧ on Monday.', good: 'The plane left the U.S. on Monday.', message: 'dotted' },
    { bad: 'A ⟦UN⟧ envoy met ⟦US⟧-backed fighters.', good: 'A U.N. envoy met U.S.-backed fighters.' },
    { bad: 'The ⟦US⟧ Senate met the ⟦UN⟧ Security Council.', good: 'The U.S. Senate met the U.N. Security Council.' },
    { bad: 'The plane left the ⟦US⟧. It never came back.', good: 'The plane left the U.S. It never came back.' },
    { bad: 'The plane left the ⟦U.S⟧ on Monday.', good: 'The plane left the U.S. on Monday.' },
    { bad: 'The ⟦U. S.⟧ Harbor Council met.', good: 'The U.S. Harbor Council met.' },
    {
      bad: 'The plane left the ⟦U.S.⟧ on Monday.',
      good: 'The plane left the US on Monday.',
      message: 'plain',
      options: { periods: false },
    },
    {
      bad: 'The ⟦US⟧ left. Then the US came. Then the US left.',
      message: 'story',
    },
    { ok: 'The plane left the U.S. on Monday.', because: 'Periods.' },
    { ok: 'He flew US Airways down US 1.', because: 'Names.' },
    { ok: 'They asked us for US$5.', because: 'A pronoun and a currency.' },
    { ok: '“We left the US on Monday,” the note said.', because: 'Words between quotation marks.' },
  ],
  check(story, context) {
    const { periods, uk, style } = context.options;
    const found: { block: number; index: number; fact: CountryFormFact; dotted: boolean }[] = [];
    const right = { US: 0, UN: 0, UK: 0 };
    story.facts('forms').forEach((facts, block) => {
      facts.forEach((fact, index) => {
        if (fact.type !== 'country') return;
        const dotted = periods && !(fact.term === 'UK' && uk === 'plain');
        if (fact.form === (dotted ? 'periods' : 'plain')) right[fact.term]++;
        else if (fact.free) found.push({ block, index, fact, dotted });
      });
    });
    for (const term of ['US', 'UN', 'UK'] as const) {
      const wrong = found.filter(({ fact }) => fact.term === term);
      const [first] = wrong;
      if (first && wrong.length >= style && wrong.length > right[term]) {
        const wanted = first.dotted ? DOTTED[term] : term;
        const form = first.dotted ? term : DOTTED[term];
        context.report({
          message: 'story',
          at: { block: first.block, channel: 'forms', fact: first.index },
          data: { count: wrong.length, form, wanted },
        });
        continue;
      }
      for (const { block, index, fact, dotted } of wrong) {
        const form = dotted ? DOTTED[term] : term;
        const at = { block, channel: 'forms' as const, fact: index };
        const text = dotted ? (fact.stopped ? form.slice(0, -1) : form) : fact.endsSentence ? `${form}.` : form;
        const fixes = [{ title: `Write “${form}”`, kind: 'safe' as const, edits: [{ at, how: 'replace' as const, text }] }];
        context.report(
          dotted ? { message: 'dotted', at, data: { form }, fixes } : { message: 'plain', at, data: { form }, fixes },
        );
      }
    }
  },
});
