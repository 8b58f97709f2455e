import { defineRule } from '../../rule/rule.ts';
import { PhraseMatcher } from '../../text/phrase-matcher.ts';
import { span } from '../../text/span.ts';

const matcher = new PhraseMatcher<string>([
  ['bachelors degree', "bachelor's degree"],
  ['masters degree', "master's degree"],
  ['bachelors degrees', "bachelor's degrees"],
  ['masters degrees', "master's degrees"],
  ['associates degree', 'associate degree'],
  ["associate's degree", 'associate degree'],
  ['PhD', 'Ph.D.'],
  ['Ph.D', 'Ph.D.'],
  ['PhDs', 'Ph.D.s'],
  ['(Bachelor|Master) of (Science|Arts) Degree', ''],
]);

export default defineRule({
  id: 'names/academic-degree',
  summary: 'The names of degrees',
  why: 'A bachelor’s or master’s degree takes an apostrophe, letters of a degree take periods.',
  source: [{ guide: 'AP Stylebook', entry: 'academic degrees' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  messages: {
    form: ({ form }: { form: string }) => `The degree is written “${form}”.`,
  },
  examples: [
    { bad: 'She holds a ⟦bachelors degree⟧ in law.', good: "She holds a bachelor's degree in law." },
    { bad: 'She holds a ⟦PhD⟧ in law.', good: 'She holds a Ph.D. in law.' },
    { bad: 'She holds a ⟦Bachelor of Science Degree⟧ in law.', good: 'She holds a Bachelor of Science degree in law.' },
    { ok: 'She holds a Bachelor of Arts and an MBA.', because: 'As the wire writes them.' },
    { ok: 'He won the Masters by a stroke.', because: 'A golf tournament.' },
    { ok: 'She holds an associate degree.', because: 'No apostrophe.' },
    { ok: '“I have a masters degree in law,” Anna Lee said.', because: 'A speaker’s words.' },
  ],
  check(paragraph, context) {
    const { text, tokens } = paragraph;
    for (const match of matcher.find(tokens)) {
      const written = text.slice(match.start, match.end);
      const form = sameCase(written, match.value || `${written.slice(0, -6)}degree`);
      const dot = tokens[match.endToken];
      const swallow = form.endsWith('.') && dot?.text === '.' && !dot.spaceBefore;
      const curly = text.includes('’') ? form.replace("'", '’') : form;
      const edits = [{ span: span(match.start, swallow ? dot.end : match.end), text: curly }];
      const fixes = [{ title: `Write “${curly}”`, kind: 'safe' as const, edits }];
      context.report({ message: 'form', span: span(match.start, match.end), data: { form: curly }, fixes });
    }
  },
});

const sameCase = (written: string, form: string): string =>
  written[0] === written[0]!.toUpperCase() && /^(?:B|M|A)/.test(written) ? written[0]! + form.slice(1) : form;
