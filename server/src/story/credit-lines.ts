import { type Span, span } from '../text/span.ts';
import type { Paragraph } from './paragraph.ts';

/** "Cole reported from Paris.", "AP writer Ida Kern contributed to this report." Spans are block offsets. */
export interface CreditLine {
  readonly form: 'reported' | 'contributed';
  readonly name: Span;
  /** Where somebody reported from, as written. */
  readonly city: string | undefined;
  /** The name stands without a given name. */
  readonly bare: boolean;
  /** "writers" before a single name. */
  readonly miscounted: boolean;
}

const NAME = "\\p{Lu}[\\p{L}.'’-]*";
const NAMES = `${NAME}(?: (?:${NAME}|al|de|van|von|bin))*`;
/** A line or sentence starts; the period of an initial starts none. */
const START = '(?:^|(?<=[\\p{Ll}\\d”]{2}[.!?] ))';
const REPORTED = new RegExp(`${START}(${NAMES})((?:, ${NAMES})*,? and ${NAMES})? reported from `, 'gu');
const CONTRIBUTED = new RegExp(
  `${START}(?:(?:The )?(?:AP|Associated Press)(?: [a-z]+)* (writers?|reporters?|journalists?|correspondents?) )?(${NAMES})((?:, ${NAMES})*,? and ${NAMES})?(?: in [^.]*?)? contributed`,
  'gu',
);

const EACH = new RegExp(NAMES, 'gu');

/** Who is credited, in a sign-off or in a last paragraph that reads like one. */
export function creditLines(paragraph: Paragraph): CreditLine[] {
  const { text, kind } = paragraph;
  if ((kind !== 'sign-off' && kind !== 'paragraph') || text.length > 500) return [];
  if (!text.includes('reported from') && !text.includes('contributed')) return [];
  const lines: CreditLine[] = [];
  for (const match of text.matchAll(REPORTED)) {
    if (kind === 'paragraph' && match.index > 0) continue;
    const city = /^[^.,;]+/.exec(text.slice(match.index + match[0].length))?.[0].trim();
    for (const name of namesIn(text, match.index, match[0], [match[1], match[2]]))
      lines.push({ form: 'reported', name, city, bare: isBare(text, name), miscounted: false });
  }
  for (const match of text.matchAll(CONTRIBUTED)) {
    const several = match[3] !== undefined || /,| and /.test(match[0].slice(match[0].indexOf(match[2]!)));
    const miscounted = !several && /s$/.test(match[1] ?? '');
    if (kind === 'paragraph' && !miscounted && !/contributed to this (?:report|story|article)/.test(text)) continue;
    for (const name of namesIn(text, match.index, match[0], [match[2], match[3]]))
      lines.push({ form: 'contributed', name, city: undefined, bare: isBare(text, name), miscounted });
  }
  return lines.filter(({ name }) => !/^(?:The )?(?:Associated|AP|Reuters|Staff)\b/.test(text.slice(name.start, name.end)));
}

function namesIn(text: string, at: number, whole: string, groups: readonly (string | undefined)[]): Span[] {
  const out: Span[] = [];
  let from = at;
  for (const group of groups) {
    if (!group) continue;
    const start = text.indexOf(group, from);
    for (const name of group.matchAll(EACH)) out.push(span(start + name.index, start + name.index + name[0].length));
    from = Math.min(start + group.length, at + whole.length);
  }
  return out;
}

const isBare = (text: string, name: Span): boolean => !text.slice(name.start, name.end).includes(' ');
