/** A character (or pair) of a block that may open or close a quotation. Offsets are UTF-16 code units in the block. */
export interface QuoteMark {
  readonly start: number;
  readonly end: number;
  readonly level: '“' | '‘';
  /** What the mark itself says: curly marks are turned one way, straight ones are not. */
  readonly role: 'open' | 'close' | 'either';
  /** Its place allows opening: space, a bracket or a dash before, something after. */
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Typed or converted wrongly: a prime, two single marks, backquotes. */
  readonly lookAlike: boolean;
}

const CANDIDATE = /[“”"„‟«»″‴]|''|’’|``|‘‘|‘’(?=\p{L})|[‘’'‚‛]/gu;
const SPACE = /[\s\u200B]/;
const OPEN_BEFORE = /[\s\u200B([{—–\-/“‘"'«„\u2060]/;
const CLOSE_AFTER = /[\s\u200B.,;:!?)\]}—–\-/”’"'»…\u2060]/;
const LETTER = /[\p{L}\p{N}]/u;
const DIGIT = /\d/;
/** What an apostrophe at the head of a word stands before: '90s, 'em, 'til. */
const CLIPPED = /^(?:\d\ds?\b|em\b|til\b|tis\b|twas\b|n\b|cause\b|bout\b|round\b|cuz\b)/i;

/** Finds the quotation marks of a block and tells them from apostrophes and measurements. Linear. */
export function readMarks(text: string): readonly QuoteMark[] {
  const marks: QuoteMark[] = [];
  /** Double marks seen so far that are open, to tell a measurement from a closing mark. */
  let doubleOpen = false;
  let singleOpen = false;
  for (const match of text.matchAll(CANDIDATE)) {
    const [char] = match;
    const start = match.index;
    const end = start + char.length;
    const before = text[start - 1];
    const after = text[end];
    const canOpen = (before === undefined || OPEN_BEFORE.test(before)) && after !== undefined && !SPACE.test(after);
    const canClose = before !== undefined && !SPACE.test(before) && (after === undefined || CLOSE_AFTER.test(after));
    const double = char.length === 2 || '“”"„‟«»″‴'.includes(char);
    if (double) {
      const role =
        '“„‟«'.includes(char) || char === '``' || char === '‘‘' || char === '‘’'
          ? 'open'
          : char === '”' || char === '»'
            ? 'close'
            : 'either';
      // Inches, minutes: a mark after a figure measures, unless it can close what is open.
      if (role === 'either' && before !== undefined && DIGIT.test(before) && !doubleOpen) continue;
      doubleOpen = role === 'either' ? !doubleOpen || (canOpen && !canClose) : role === 'open';
      singleOpen &&= doubleOpen;
      marks.push({ start, end, level: '“', role, canOpen, canClose, lookAlike: '″‴'.includes(char) || char.length === 2 });
      continue;
    }
    const opening = char === '‘' || char === '‚' || char === '‛';
    const inWord = before !== undefined && LETTER.test(before) && after !== undefined && LETTER.test(after);
    if (inWord) continue;
    if (!singleOpen && (opening || char === "'")) {
      if (!canOpen || CLIPPED.test(text.slice(end, end + 8))) continue;
      const atHead = text.slice(0, start).trim() === '';
      if (!closesLater(text, end) && !(opening && atHead)) continue;
      singleOpen = true;
      marks.push({ start, end, level: '‘', role: opening ? 'open' : 'either', canOpen: true, canClose: false, lookAlike: false });
    } else if (!opening && canClose && singleOpen && !isPluralPossessive(text, start, end)) {
      singleOpen = false;
      marks.push({
        start,
        end,
        level: '‘',
        role: char === "'" ? 'either' : 'close',
        canOpen: false,
        canClose: true,
        lookAlike: false,
      });
    } else if (!opening && canClose && !singleOpen && char === '’' && marks.length === 0 && !/[sxzSXZ]/.test(before!)) {
      // Perhaps the end of a single-marked quotation that came in from the block before.
      marks.push({ start, end, level: '‘', role: 'close', canOpen: false, canClose: true, lookAlike: false });
    }
  }
  return marks;
}

const SINGLE_CLOSE = /[’'](?=[\s\u200B.,;:!?)\]—–\-”"]|$)/g;
const DOUBLE = /[“”"]/g;

/** A single mark that can close follows, before a double mark ends the matter. */
function closesLater(text: string, from: number): boolean {
  SINGLE_CLOSE.lastIndex = from;
  const close = SINGLE_CLOSE.exec(text);
  if (!close) return false;
  DOUBLE.lastIndex = from;
  const double = DOUBLE.exec(text);
  return double === null || close.index < double.index || double[0] === '“' || text.slice(from, double.index).trim() === '';
}

/** "the farmers’ land" inside single marks: a later mark can close as well. */
function isPluralPossessive(text: string, start: number, end: number): boolean {
  if (!/[sS]/.test(text[start - 1] ?? '') || !/^ \p{Ll}/u.test(text.slice(end, end + 2))) return false;
  return closesLater(text, end);
}
