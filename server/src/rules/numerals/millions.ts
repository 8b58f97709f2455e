import { option } from '../../rule/option.ts';
import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import type { NumberExpression } from '../../story/numbers.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { scaleLetters, scaleLettersOf } from '../../story/scale-letters.ts';
import type { Span } from '../../text/span.ts';

export default defineRule({
  id: 'numerals/millions',
  summary: 'Figure and word for millions and billions',
  why: 'Nobody counts zeros: “4.2 million” is read at once, “4,200,000” is not, and “$5M” is a note to oneself.',
  source: [{ guide: 'CSU Dominguez Hills', entry: 'Numerals' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  convention: 'sums',
  falseAlarms: { per1000Words: 0, words: 196610 },
  options: {
    abbreviations: option.boolean(false, 'The desk writes “$5m” and “$5bn” in text: sums with a sign take the letters.'),
  },
  messages: {
    write: ({ found, write }: Rewriting) => `Large numbers are a figure and a word: “${write}”, not “${found}”.`,
    letters: ({ found, write }: Rewriting) => `Sums take the short form here: “${write}”, not “${found}”.`,
    round: ({ found, write }: Rewriting) => `Two decimals are enough: “${write}” for “${found}”.`,
  },
  examples: [
    { bad: 'The fund has ⟦4,200,000⟧ members.', good: 'The fund has 4.2 million members.', message: 'write' },
    { bad: 'The storm displaced ⟦five million⟧ people.', good: 'The storm displaced 5 million people.' },
    { bad: 'The town won a ⟦$5-million⟧ grant.', good: 'The town won a $5 million grant.' },
    { bad: 'The town won a ⟦$5M⟧ grant.', good: 'The town won a $5 million grant.' },
    { bad: 'The town owes ⟦$2bn⟧.', good: 'The town owes $2 billion.' },
    { bad: 'The town owes ⟦$3.4567 billion⟧.', good: 'The town owes $3.46 billion.', message: 'round', severity: 'info' },
    { ok: 'A million thanks went to millions of people.', because: 'The words are used loosely.' },
    { ok: 'The count was 1,234,567.', because: 'Every digit matters.' },
    { ok: '“Five million, they said,” Ida Marsh recalled.', because: 'The words are the speaker’s.' },
    { ok: 'The fund holds 5.25 million shares.', because: 'Two decimals are fine.' },
    {
      bad: 'The town won a ⟦$5 million⟧ grant.',
      good: 'The town won a $5m grant.',
      options: { abbreviations: true },
      message: 'letters',
    },
    { bad: 'The bridge cost ⟦€1.2-billion⟧.', good: 'The bridge cost €1.2bn.', options: { abbreviations: true } },
    {
      ok: 'The fund has 5 million members and $5 million-plus in cash.',
      because: 'No sum, and a compound.',
      options: { abbreviations: true },
    },
    { ok: 'The town won a $5m grant.', because: 'The desk abbreviates.', options: { abbreviations: true } },
  ],
  check(paragraph, context) {
    const { text } = paragraph;
    for (const number of paragraph.numbers) {
      const better = wellWritten(paragraph, number, context.options.abbreviations);
      if (!better) continue;
      const { span, write, message } = better;
      const data = { found: text.slice(span.start, span.end), write };
      if (message === 'round') {
        context.report({ message, span, severity: 'info', data, fixes: rewrite(span, write, 'suggestion') });
      } else if (message === 'letters') {
        context.report({ message, span, data, fixes: rewrite(span, write) });
      } else {
        context.report({
          message,
          span,
          data,
          fixes: rewrite(span, write, number.form === 'mixed' || better.sign ? 'safe' : 'suggestion'),
        });
      }
    }
  },
});

interface Better {
  readonly message: 'write' | 'round' | 'letters';
  readonly span: Span;
  readonly write: string;
  readonly sign?: boolean;
}

function wellWritten(paragraph: Paragraph, number: NumberExpression, abbreviations: boolean): Better | undefined {
  const { text, tokens } = paragraph;
  const sign = text.slice(number.span.start, number.figure.start);
  const figure = text.slice(number.figure.start, number.figure.end);
  const letters = scaleLetters(paragraph, number);
  if (letters) {
    return abbreviations
      ? undefined
      : {
          message: 'write',
          span: { start: number.span.start, end: letters.token.end },
          write: `${sign}${figure} ${letters.word}`,
          sign: true,
        };
  }
  const { scale } = number;
  if (number.form === 'mixed' && scale && scale >= 1e6) {
    const word = text
      .slice(number.figure.end, number.span.end)
      .replace(/^[\s-]+/, '')
      .split(/[\s-]/)[0]!;
    if (number.decimals > 2) {
      const end = number.figure.end + text.slice(number.figure.end).indexOf(word) + word.length;
      return {
        message: 'round',
        span: { start: number.span.start, end },
        write: `${sign}${Number(Number(figure.replace(/,/g, '')).toFixed(2))} ${word}`,
      };
    }
    if (abbreviations && sign) return shortSum(text, number, word);
    if (sign && text[number.figure.end] === '-') {
      const end = number.figure.end + 1 + word.length;
      return { message: 'write', span: { start: number.span.start, end }, write: `${sign}${figure} ${word}` };
    }
    return undefined;
  }
  if (number.form === 'words' && scale && scale >= 1e6 && number.kind === 'count' && !number.opensText) {
    const base = number.value / scale;
    const first = tokens[number.firstToken]!.lower;
    if (!Number.isInteger(base) || first === 'a' || first === 'an' || base < 2) return undefined;
    return { message: 'write', span: number.span, write: `${base} ${tokens[number.endToken - 1]!.lower}` };
  }
  if (
    number.form === 'figures' &&
    /^\d{1,3}(,\d{3}){2,}$/.test(figure) &&
    (number.kind === 'count' || (number.kind === 'money' && sign))
  ) {
    const [factor, word] = number.value >= 1e9 ? [1e9, 'billion'] : [1e6, 'million'];
    const base = number.value / factor;
    if (Math.abs(base * 100 - Math.round(base * 100)) > 1e-9) return undefined;
    return { message: 'write', span: { start: number.span.start, end: number.figure.end }, write: `${sign}${base} ${word}` };
  }
  return undefined;
}

/** "$5 million" as "$5m", "$5-million" too; not "$5 million-plus", and no trillions, for which houses differ. */
function shortSum(text: string, { span, figure }: NumberExpression, word: string): Better | undefined {
  const letters = scaleLettersOf(word.toLowerCase());
  const end = figure.end + 1 + word.length;
  if (!letters || !/^[\s-]$/.test(text[figure.end] ?? '') || /[-\p{L}]/u.test(text[end] ?? '')) return undefined;
  return { message: 'letters', span: { start: span.start, end }, write: `${text.slice(span.start, figure.end)}${letters}` };
}
