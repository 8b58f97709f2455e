import { type Span, span } from '../text/span.ts';
import type { Paragraph } from './paragraph.ts';
import { isVerbAt } from './word-class.ts';

/** A noun for a kind of body or person that stands for somebody named or told of before. Block offsets. */
export interface ClassNoun {
  /** Singular, lower case. */
  readonly noun: string;
  /** "The company fell": one that the reader must know; "two ministers": several at once; "a minister": one more. */
  readonly form: 'definite' | 'several' | 'one';
  readonly sentence: number;
  readonly span: Span;
}

const PLURALS: ReadonlyMap<string, string> = new Map(
  (
    'company companies, group groups, agency agencies, organization organizations, organisation organisations, ministry ministries, firm firms, party parties, ' +
    'minister ministers, official officials, officer officers, senator senators, lawmaker lawmakers, lawyer lawyers, judge judges, ' +
    'witness witnesses, doctor doctors, student students, suspect suspects, mayor mayors, commander commanders, man men, woman women, ' +
    'boy boys, girl girls, spokesman spokesmen, spokeswoman spokeswomen, driver drivers, pilot pilots, soldier soldiers, ' +
    'union unions, bank banks, airline airlines, university universities, team teams, club clubs'
  )
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string])
    .map(([one, several]) => [several, one]),
);
const SINGULARS: ReadonlySet<string> = new Set(PLURALS.values());
const SEVERAL: ReadonlySet<string> = new Set('two three four five six both several'.split(' '));

/** Class nouns outside quotations: as the subject that opens a sentence, counted, or behind "a". */
export function readClassNouns(paragraph: Paragraph): readonly ClassNoun[] {
  const { tokens, sentences } = paragraph;
  const found: ClassNoun[] = [];
  for (const [sentence, { firstToken, endToken }] of sentences.entries()) {
    for (let at = firstToken + 1; at < endToken; at++) {
      const { lower, start, end } = tokens[at]!;
      const before = tokens[at - 1]!;
      const one = SINGULARS.has(lower);
      const many = one ? undefined : PLURALS.get(lower);
      const form =
        one && before.text === 'The' && at === firstToken + 1 && isVerbAt(tokens, at + 1)
          ? 'definite'
          : one && (before.lower === 'a' || before.lower === 'an')
            ? 'one'
            : many && SEVERAL.has(before.lower)
              ? 'several'
              : undefined;
      if (!form || paragraph.isQuoted(span(start, end))) continue;
      found.push({ noun: many ?? lower, form, sentence, span: span(form === 'definite' ? before.start : start, end) });
    }
  }
  return found;
}
