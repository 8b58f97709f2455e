import { isCapitalized, opensText } from '../../../story/capitals.ts';
import type { Paragraph } from '../../../story/paragraph.ts';
import { rowsOf, type UsageTable } from '../../../story/usage.ts';
import { type Span, span } from '../../../text/span.ts';
import type { Token } from '../../../text/token.ts';

/** A group of a table that the house writes in its own way, with every form of it that the table knows. */
export interface HouseForm {
  readonly group: string;
  readonly write: string;
  /** Each form as its words, in lower case. */
  readonly forms: readonly (readonly string[])[];
}

/** The groups to which forms belong; a form that no group of the table has is passed over. */
export function houseForms(table: UsageTable, forms: readonly string[]): HouseForm[] {
  const groups = new Map<string, Set<string>>();
  for (const { group, form, preferred } of rowsOf(table)) {
    if (group === undefined) continue;
    const all = groups.get(group) ?? new Set();
    groups.set(group, all.add(form.toLowerCase()).add(preferred.toLowerCase()));
  }
  return forms.flatMap((write) => {
    const found = [...groups].find(([, all]) => all.has(write.toLowerCase()));
    return found ? [{ group: found[0], write, forms: [...found[1]].map((form) => form.split(' ')) }] : [];
  });
}

/**
 * Where a name stands in another form than the house's, by itself or before a hyphen ("al-Qaeda-linked"), with the house's form.
 * Only at the head of a text, and in a headline, may it have a capital that the house does not give it.
 */
export function* otherForms(paragraph: Paragraph, house: HouseForm): Generator<{ at: Span; found: string; write: string }> {
  const { tokens, text } = paragraph;
  for (let first = 0; first < tokens.length; first++) {
    const words = house.forms.find((form) => stands(form, tokens, first));
    if (!words) continue;
    const end = tokens[first + words.length - 1]!.start + words.at(-1)!.length;
    const at = span(tokens[first]!.start, end);
    const found = text.slice(at.start, at.end);
    const write = inCase(house.write, found, isCapitalized(tokens[first]) && mayBeCapital(paragraph, first));
    if (found.replaceAll('‑', '-') !== write) yield { at, found, write };
  }
}

const mayBeCapital = (paragraph: Paragraph, first: number): boolean =>
  paragraph.kind === 'headline' || opensText(paragraph, first);

function inCase(write: string, found: string, capital: boolean): string {
  if (found === found.toUpperCase()) return write.toUpperCase();
  return capital ? write[0]!.toUpperCase() + write.slice(1) : write;
}

function stands(words: readonly string[], tokens: readonly Token[], first: number): boolean {
  return words.every((word, i) => {
    const token = tokens[first + i];
    if (token?.kind !== 'word' || token.lower[0] !== word[0] || (i > 0 && !token.spaceBefore)) return false;
    // An offset in the word is one in the text only where nothing hidden was taken out of it.
    if (token.text.length !== token.end - token.start) return false;
    const lower = token.lower.replaceAll('‑', '-');
    if (i < words.length - 1) return lower === word;
    return lower === word || lower === `${word}'s` || lower.startsWith(`${word}-`);
  });
}
