import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';
import { span } from '../../text/span.ts';

const DEGREES: ReadonlySet<string> = new Set(['M.D.', 'MD', 'D.O.', 'DO', 'D.D.S.', 'DDS', 'DVM', 'D.V.M.']);
const DOCTORATES: ReadonlySet<string> = new Set(['Ph.D.', 'PhD', 'Ed.D.', 'EdD']);

export default defineRule({
  id: 'names/doctor',
  summary: 'Dr. and a medical degree for one person',
  why: 'Dr. before the name says what M.D. after it says: one is enough.',
  source: [{ guide: 'AP Stylebook', entry: 'doctor' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  messages: {
    doctorate: ({ degree }: { degree: string }) =>
      `“Dr.” is for physicians: before a name with “${degree}” leave it out, and say what the doctorate is in.`,
    twice: ({ degree }: { degree: string }) => `“Dr.” says what “${degree}” says: take one of them out.`,
  },
  examples: [
    { bad: 'The cure of Dr. Jane Marsh⟦, M.D.,⟧ worked.', good: 'The cure of Dr. Jane Marsh worked.' },
    { bad: 'The cure of Dr. Peter Cole⟦, MD,⟧ worked.', good: 'The cure of Dr. Peter Cole worked.' },
    { bad: 'The clinic of Dr. Anna B. Lee⟦, D.D.S.,⟧ closed.', good: 'The clinic of Dr. Anna B. Lee closed.' },
    {
      bad: 'The study of ⟦Dr.⟧ Jane Marsh, Ph.D., was short.',
      good: 'The study of Jane Marsh, Ph.D., was short.',
      message: 'doctorate',
    },
    { ok: 'The cure of Dr. Jane Marsh worked.', because: 'One is enough.' },
    { ok: 'The cure of Jane Marsh, M.D., worked.', because: 'No Dr. before the name.' },
    { ok: 'The can of Dr Pepper stood by Dr. Seuss.', because: 'No degree follows.' },
    { ok: '“Ask Dr. Jane Marsh, M.D., about it,” the note said.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]!.text !== 'Dr.') continue;
      let end = i + 1;
      while (isCapitalized(tokens[end]) && end < i + 5) end++;
      const comma = tokens[end];
      const degree = tokens[end + 1];
      if (end === i + 1 || comma?.text !== ',' || !degree) continue;
      if (DOCTORATES.has(degree.text)) {
        const title = span(tokens[i]!.start, tokens[i]!.end);
        const edits = [{ span: span(title.start, tokens[i + 1]!.start), text: '' }];
        const data = { degree: text.slice(degree.start, degree.end) };
        context.report({
          message: 'doctorate',
          span: title,
          data,
          fixes: [{ title: 'Take out “Dr.”', kind: 'suggestion', edits }],
        });
        continue;
      }
      if (!DEGREES.has(degree.text)) continue;
      const after = tokens[end + 2]?.text === ',' ? tokens[end + 2]! : degree;
      const at = span(comma.start, after.end);
      const edits = [{ span: at, text: '' }];
      const fixes = [{ title: `Take out “${text.slice(degree.start, degree.end)}”`, kind: 'suggestion' as const, edits }];
      context.report({ message: 'twice', span: at, data: { degree: degree.text }, fixes });
    }
  },
});
