import type { NumberExpression } from '../numbers.ts';
import type { Paragraph } from '../paragraph.ts';

/** What a figure says about a life: the years of birth, death and graduation, the age, the age at death. */
export type LifeRole = 'born' | 'died' | 'graduated' | 'age' | 'age-at-death';

/** Words from the verb to its year: "graduated from Halden High School in 1929". */
const REACH = 6;

/** Undefined for a figure that says nothing of the kind, and inside quotations. */
export function lifeRole(paragraph: Paragraph, number: NumberExpression): LifeRole | undefined {
  if (number.quoted || number.form !== 'figures') return undefined;
  const { tokens } = paragraph;
  if (number.kind === 'year') {
    if (!/^(?:in|of)$/.test(tokens[number.firstToken - 1]?.lower ?? '') && number.context !== 'year') return undefined;
    if (verbBefore(paragraph, number, /^born$/)) return 'born';
    if (verbBefore(paragraph, number, /^died$/)) return 'died';
    return verbBefore(paragraph, number, /^graduated$/) ? 'graduated' : undefined;
  }
  if (!Number.isInteger(number.value) || number.value > 120) return undefined;
  const before = tokens[number.firstToken - 1]?.lower ?? '';
  const atAge = before === 'at' || (before === 'age' && tokens[number.firstToken - 2]?.lower === 'at');
  const ends = /^[,.;)]/.test(tokens[number.endToken]?.text ?? '.');
  if (atAge && ends && (number.kind === 'count' || number.kind === 'age')) {
    return verbBefore(paragraph, number, /^died$/) ? 'age-at-death' : undefined;
  }
  return number.kind === 'age' && before === ',' && ends ? 'age' : undefined;
}

function verbBefore(paragraph: Paragraph, number: NumberExpression, verb: RegExp): boolean {
  const { tokens } = paragraph;
  for (let at = number.firstToken - 1; at >= 0 && at >= number.firstToken - REACH; at--) {
    const { lower, text } = tokens[at]!;
    if (verb.test(lower)) return true;
    if (/^[,;:.]$/.test(text) || /^(?:born|died|graduated)$/.test(lower)) return false;
  }
  return false;
}
