/** Text for a terminal: what a story holds must not move the cursor, change colors or turn the writing direction. */
export function printable(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]/g, ' ').replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '·');
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NARROWEST = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns that a text takes in a terminal. */
export function columnsOf(text: string): number {
  // Most copy is plain: one column a code unit.
  if (/^[\x20-\x7e\xa0-\u02ff\u2010-\u2027]*$/.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += NARROWEST.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green' | 'underline';

const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
};

export type Paint = (style: Style, text: string) => string;

/** A painter that paints, or one that leaves text as it is. */
export function painter(color: boolean): Paint {
  return color ? (style, text) => `\x1b[${CODES[style][0]}m${text}\x1b[${CODES[style][1]}m` : (_, text) => text;
}
