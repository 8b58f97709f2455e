import { type Span, span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { isAllCapitals, isCapitalized } from './capitals.ts';
import type { Paragraph } from './paragraph.ts';

/** Letters in brackets after a name: "the Harbor Safety Commission (HSC)". Spans are block offsets. */
export interface BracketedInitials {
  readonly letters: string;
  /** With the brackets. */
  readonly span: Span;
  /** Where the name before the brackets ends. */
  readonly nameEnd: number;
  /** The letters are the initials of the name before them. */
  readonly initials: boolean;
}

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', 'de', 'la', '&', 'a']);

/** Every word of capitals that stands alone in brackets behind another word; the dateline's agency is none. */
export function bracketedInitials(paragraph: Paragraph): readonly BracketedInitials[] {
  const { tokens, text } = paragraph;
  if (!text.includes('(')) return [];
  const found: BracketedInitials[] = [];
  const textStart = paragraph.dateline?.textStart ?? 0;
  for (let i = 2; i + 1 < tokens.length; i++) {
    const word = tokens[i]!;
    const open = tokens[i - 1]!;
    const close = tokens[i + 1]!;
    if (open.text !== '(' || close.text !== ')' || word.start < textStart) continue;
    if (word.kind !== 'word' || !isAllCapitals(word)) continue;
    const name = tokens[i - 2]!;
    found.push({
      letters: word.text,
      span: span(open.start, close.end),
      nameEnd: name.end,
      initials: standsFor(tokens, i - 2, word.text),
    });
  }
  return found;
}

/** The letters are the initials of the capitalized words that end at `last`; small words may give theirs (DOT) or not (FBI). */
function standsFor(tokens: readonly Token[], last: number, acronym: string): boolean {
  const letters = acronym.replaceAll('.', '');
  if (letters.length < 2 || letters.length > 7) return false;
  return spells(tokens, last, letters, false) || spells(tokens, last, letters, true);
}

function spells(tokens: readonly Token[], last: number, letters: string, withSmall: boolean): boolean {
  let left = letters.length - 1;
  for (let at = last; at >= 0 && at > last - 12; at--) {
    const token = tokens[at]!;
    if (isCapitalized(token)) {
      for (const part of token.text.split('-').reverse()) {
        if (part[0]?.toUpperCase() === letters[left]) left--;
      }
      if (left < 0) return true;
    } else if (!SMALL.has(token.lower)) return false;
    else if (withSmall && token.text[0]!.toUpperCase() === letters[left]) left--;
  }
  return false;
}
