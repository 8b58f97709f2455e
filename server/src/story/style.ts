import type { Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { namesWire } from './dateline.ts';
import type { FactList, FactSpans } from './fact.ts';
import type { NumberExpression } from './numbers.ts';
import type { Paragraph } from './paragraph.ts';
import { Word, wordBits } from './word-class.ts';

/** Matters in which a story keeps one form: a house's own where it differs from the preset, a slip where it differs from the story. */
export type StyleFeature = 'dash' | 'dateline-dash' | 'quote-marks' | 'percent' | 'spacing' | 'doubled-word';

/**
 * One place where the story had a choice. `form` says which way it went:
 * - dash, dateline-dash: em (spaced), em-closed, en, en-closed, double, hyphen
 * - quote-marks: curly, straight, backtick
 * - spacing: space-before, double-space, missing-space, doubled-mark, inner-space: slips of the keyboard
 * - doubled-word: the word
 * - percent: sign, sign-spaced, word, spelled (five percent), opening (where words are right)
 */
export interface StyleFact {
  readonly feature: StyleFeature;
  readonly form: string;
  /** The other form in writing, where one follows from the place itself: a curly mark for a straight one, 5% for 5 percent. */
  readonly other: string | undefined;
  readonly quoted: boolean;
}

interface Found {
  readonly fact: StyleFact;
  readonly span: Span;
}

/** A place with its fact, in order. The span of a dash holds the spaces around it. */
export function styleFacts(paragraph: Paragraph): FactList<StyleFact> {
  if (paragraph.kind === 'skipped' || paragraph.kind === 'table') return { facts: [], spans: [] };
  const found = [
    ...datelineDash(paragraph),
    ...dashes(paragraph),
    ...marks(paragraph),
    ...percents(paragraph),
    ...spacing(paragraph),
    ...doubledWords(paragraph),
  ];
  found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return {
    facts: found.map(({ fact }) => fact),
    spans: found.map(({ span }): FactSpans => ({ whole: span, parts: {} })),
  };
}

/** The wire's own dateline, or one that names nobody: another newsroom's keeps its dash. */
function datelineDash({ dateline, kind, text }: Paragraph): Found[] {
  if (!dateline?.dash || kind !== 'paragraph') return [];
  if (dateline.agency && !namesWire(text.slice(dateline.agency.start, dateline.agency.end))) return [];
  const { start, end } = dateline.dash;
  const written = text.slice(start, end);
  const form = formOfDash(written.trim(), /^\s.*\s$/su.test(written));
  return form ? [{ span: dateline.dash, fact: { feature: 'dateline-dash', form, other: undefined, quoted: false } }] : [];
}

const DASHES: ReadonlySet<string> = new Set(['—', '–', '--', '-', '―', '---']);

function dashes(paragraph: Paragraph): Found[] {
  const { tokens, text, dateline } = paragraph;
  const found: Found[] = [];
  for (let at = 1; at < tokens.length - 1; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'mark' || !DASHES.has(token.text)) continue;
    const before = tokens[at - 1]!;
    const after = tokens[at + 1]!;
    if (dateline && token.start < dateline.textStart) continue;
    if (isLeadIn(before) || !isDash(token, before, after)) continue;
    const start = token.spaceBefore ? before.end : token.start;
    const end = after.spaceBefore ? after.start : token.end;
    const spaced = token.spaceBefore && after.spaceBefore;
    const form = formOfDash(token.text, spaced);
    if (!form || /[\n\r]/.test(text.slice(start, end))) continue;
    const span = { start, end };
    found.push({ span, fact: { feature: 'dash', form, other: undefined, quoted: paragraph.isQuoted(span) } });
  }
  return found;
}

/** "FILE - " opens a caption. */
const isLeadIn = (token: Token): boolean => token.text === 'FILE' || token.text === 'FILES';

function isDash(token: Token, before: Token, after: Token): boolean {
  if (DASHES.has(after.text) || DASHES.has(before.text)) return false;
  // Speech that breaks off, and marks beside marks, keep what they have.
  if (/^[”"'’)\]]+$/.test(after.text) || (before.kind === 'mark' && !/^[”"’'),.%]+$/.test(before.text))) return false;
  const figures = before.kind === 'number' && after.kind === 'number';
  if (token.text === '-') return token.spaceBefore && after.spaceBefore && !figures;
  if (token.text === '–')
    return token.spaceBefore === after.spaceBefore && !figures && (token.spaceBefore || isPlainWord(before, after));
  return true;
}

/** "plan–bad" is a dash; "Sino–Russian" and "May–June" join. */
const isPlainWord = (before: Token, after: Token): boolean =>
  before.kind === 'word' && after.kind === 'word' && /^\p{Ll}/u.test(before.text) && /^\p{Ll}/u.test(after.text);

function formOfDash(text: string, spaced: boolean): string | undefined {
  if (text === '—' || text === '―') return spaced ? 'em' : 'em-closed';
  if (text === '–') return spaced ? 'en' : 'en-closed';
  if (text === '-') return 'hyphen';
  return 'double';
}

const QUOTE_CHARS = /[“”‘’"'`]/g;

function marks(paragraph: Paragraph): Found[] {
  const { text } = paragraph;
  const found: Found[] = [];
  const all = [...text.matchAll(QUOTE_CHARS)];
  if (all.length === 0) return found;
  const closing = new Set<number>();
  const nested = new Set<number>();
  for (const { open, close, depth } of paragraph.quotes) {
    if (close) closing.add(close.start);
    if (open && close && depth > 0 && /[“"]/.test(text[open.start]!)) nested.add(open.start).add(close.start);
  }
  for (const { index: at, 0: char } of all) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    // Feet, inches and minutes; doubled marks are look-alikes that another check reads.
    if ((char === '"' || char === "'") && /\d/.test(before) && !closing.has(at) && !/[a-z]/i.test(after)) continue;
    if (before === char || after === char || (char === '"' && /\d'\d{1,2}$/.test(text.slice(Math.max(0, at - 4), at)))) continue;
    // Double marks inside a double quotation: all alike, nobody could tell which closes, and they should be single ones.
    if (nested.has(at)) continue;
    const span = { start: at, end: at + 1 };
    const opens = !closing.has(at) && /[\s([{—–\-/“‘"']/.test(before) && !/\s/.test(after);
    found.push({ span, fact: { feature: 'quote-marks', ...formOfMark(char, opens && !isClipped(text, at)), quoted: false } });
  }
  return found;
}

/** '90s, 'em: an apostrophe although a space stands before it. */
const isClipped = (text: string, at: number): boolean =>
  /^.(?:\d\ds?\b|em\b|til\b|tis\b|twas\b|n\b|cause\b)/i.test(text.slice(at, at + 8));

function formOfMark(char: string, opens: boolean): { form: string; other: string } {
  switch (char) {
    case '"':
      return { form: 'straight', other: opens ? '“' : '”' };
    case "'":
      return { form: 'straight', other: opens ? '‘' : '’' };
    case '`':
      return { form: 'backtick', other: "'" };
    default:
      return { form: 'curly', other: char === '“' || char === '”' ? '"' : "'" };
  }
}

function percents(paragraph: Paragraph): Found[] {
  return paragraph.numbers
    .filter((number) => number.kind === 'percent')
    .map((number) => {
      const written = paragraph.text.slice(number.span.start, number.span.end);
      const other = signForm(paragraph, number);
      return {
        span: number.span,
        fact: { feature: 'percent', form: formOfPercent(number, written), other, quoted: number.quoted },
      };
    });
}

function formOfPercent(number: NumberExpression, written: string): string {
  if (number.form === 'words') return number.opensText || number.value === 0 ? 'opening' : 'spelled';
  if (!written.endsWith('%')) return number.opensText ? 'opening' : 'word';
  return /\s%$/.test(written) ? 'sign-spaced' : 'sign';
}

/** "5%" for any way to write it; fractions become decimals where they are exact. */
function signForm({ text }: Paragraph, number: NumberExpression): string {
  const figure = text.slice(number.figure.start, number.figure.end);
  const plain = /^[\d.,]+$/.test(figure) ? figure : String(Number(number.value.toFixed(3)));
  return `${plain}%`;
}

const SPACING: readonly (readonly [form: string, pattern: RegExp, write: string])[] = [
  ['double-space', /(?<=\S)[ \u00A0]{2,}(?=\S)/g, ' '],
  ['space-before', /(?<=[\p{L}\p{N}%)”’"])[ \u00A0]+(?=[,;:!?](?:\s|$)|\.(?:\s|$))/gu, ''],
  ['missing-space', /(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll}+[\s,])/gu, ' '],
  ['missing-space', /(?<=\p{Ll}[,;])(?=\p{L}{2})/gu, ' '],
  ['doubled-mark', /,(?: ?,)+/g, ','],
  ['doubled-mark', /(?<=\p{Ll}{3})\.\.(?=\s*$|\s+\p{Lu}|[”"’])/gu, '.'],
  ['inner-space', /(?<=\()[ \u00A0]+(?=[\p{L}\p{N}])/gu, ''],
  ['inner-space', /(?<=[\p{L}\p{N}.])[ \u00A0]+(?=\))/gu, ''],
];

function spacing(paragraph: Paragraph): Found[] {
  const { text } = paragraph;
  const found: Found[] = [];
  for (const [form, pattern, write] of SPACING) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      found.push({ span, fact: { feature: 'spacing', form, other: write, quoted: paragraph.isQuoted(span) } });
    }
  }
  return found;
}

/** Words that may rightly stand twice, or are so small that two sentences meet in them. */
const MAY_REPEAT: ReadonlySet<string> = new Set(
  'had that there is in on so very no do did long many far more up out ha bye blah yeah yes really again her you one two now boo hear knock chop'.split(
    ' ',
  ),
);

const SMALL_WORD =
  Word.Determiner | Word.Preposition | Word.Conjunction | Word.Auxiliary | Word.SubjectPronoun | Word.Subordinator;

function doubledWords(paragraph: Paragraph): Found[] {
  const found: Found[] = [];
  const { tokens } = paragraph;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    const before = tokens[at - 1]!;
    if (token.kind !== 'word' || !token.spaceBefore || token.lower !== before.lower || token.text !== token.lower) continue;
    if (MAY_REPEAT.has(token.lower) || (token.lower.length < 2 && token.lower !== 'a')) continue;
    const span = { start: before.end, end: token.end };
    const quoted = paragraph.isQuoted(span);
    // “They are good good people”: a speaker may say a word twice; a small word that stands twice is the typist's.
    if (quoted && !(wordBits(token.lower) & SMALL_WORD)) continue;
    found.push({ span, fact: { feature: 'doubled-word', form: token.lower, other: '', quoted } });
  }
  return found;
}
