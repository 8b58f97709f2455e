import { afterClockTime, leadingAbbreviations, sentenceStarters } from '../lexicon/abbreviations.ts';
import type { Sentence, Token } from './token.ts';

const CLOSERS: ReadonlySet<string> = new Set(['”', '’', '"', "'", "''", '’’', '″', '‴', ')', ']', '»', '›']);
const OPENERS: ReadonlySet<string> = new Set([
  '“',
  '‘',
  '"',
  "'",
  '``',
  '‘‘',
  "''",
  '(',
  '[',
  '«',
  '„',
  '—',
  '–',
  '--',
  '•',
  '″',
  '¿',
  '¡',
]);

/** Verbs that follow a question or a cry in quotation marks and its speaker: "Why?" Cole asked. */
const ANSWERS: ReadonlySet<string> = new Set(
  (
    'said says asked asks wrote wondered added told shouted yelled screamed replied responded answered tweeted exclaimed ' +
    'cried chanted joked quipped demanded recalled declared continued inquired posted'
  ).split(' '),
);

/** Sentence starters that never follow a title in a name (An, He and So are surnames). */
const AFTER_TITLE: ReadonlySet<string> = new Set(['The', 'This', 'That', 'But', 'And', 'They', 'It', 'When', 'After']);

const isCapital = (token: Token): boolean => {
  const first = token.text[0]!;
  return first !== first.toLowerCase();
};

const isEllipsis = (token: Token): boolean => token.text === '…' || (token.text.length >= 3 && token.text.startsWith('...'));

/**
 * Splits tokens into sentences. An end is a period, question or exclamation mark with the closing marks behind it, before a
 * capital, a figure or an opening mark. Abbreviations, initials and bare ellipses end none. Sentences cover all tokens.
 */
export function sentencesOf(_text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const last = token.text.at(-1)!;
    if (last !== '.' && last !== '!' && last !== '?' && last !== '…') continue;
    let end = i + 1;
    let closed = false;
    while (end < tokens.length && isTail(tokens[end]!, tokens[end - 1]!)) {
      if (CLOSERS.has(tokens[end]!.text)) closed = true;
      end++;
    }
    if (end < tokens.length && !endsSentence(tokens, i, end, closed)) continue;
    if (end >= tokens.length) break;
    sentences.push(sentence(tokens, first, end));
    first = end;
    i = end - 1;
  }
  if (first < tokens.length) sentences.push(sentence(tokens, first, tokens.length));
  return sentences;
}

const sentence = (tokens: readonly Token[], first: number, end: number): Sentence => ({
  start: tokens[first]!.start,
  end: tokens[end - 1]!.end,
  firstToken: first,
  endToken: end,
});

/** Closing marks and further end marks that belong to the end before them, an ellipsis after a period included. */
function isTail(token: Token, before: Token): boolean {
  if (token.kind !== 'mark') return false;
  if (isEllipsis(token)) return before.text === '.' || before.text === '?' || before.text === '!';
  if (token.spaceBefore) return false;
  return CLOSERS.has(token.text) || token.text === '!' || token.text === '?' || token.text === '.';
}

function endsSentence(tokens: readonly Token[], at: number, end: number, closed: boolean): boolean {
  const token = tokens[at]!;
  const next = tokens[end]!;
  if (!next.spaceBefore && !(OPENERS.has(next.text) && next.text !== '—' && next.text !== '--')) return false;
  const ellipsis = isEllipsis(token);
  if (ellipsis && token.text.length < 4 && !closed) return false;
  if (token.kind === 'word') return abbreviationEnds(tokens, at, end, closed);
  if (!opensSentence(tokens, end)) return false;
  // A question or cry with its closing mark may belong to the speaker who follows.
  if (closed && token.text !== '.') return !speakerFollows(tokens, end);
  return true;
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'number' || token.kind === 'opaque' || token.kind === 'symbol') return true;
  if (token.kind === 'mark') {
    if (token.text === '—' || token.text === '–' || token.text === '--') return false;
    return OPENERS.has(token.text) || isEllipsis(token);
  }
  if (isCapital(token)) return true;
  // "iPhone", "eBay", "al-Shabab": names that begin with a small letter.
  return /^(?:[a-z]\p{Lu}|(?:al|el|an|as|ar)-\p{Lu})/u.test(token.text);
}

function abbreviationEnds(tokens: readonly Token[], at: number, end: number, closed: boolean): boolean {
  const token = tokens[at]!;
  const next = tokens[end]!;
  if (closed) return opensSentence(tokens, end) && !speakerFollows(tokens, end);
  // Initials before a nickname: C.L. “Butch” Roe.
  if (
    next.kind === 'mark' &&
    OPENERS.has(next.text) &&
    CLOSERS.has(tokens[end + 2]?.text ?? '') &&
    tokens[end + 3] &&
    isCapital(tokens[end + 3]!)
  )
    return false;
  if (next.kind === 'mark')
    return OPENERS.has(next.text) && next.text !== '(' && next.text !== '[' && opensSentence(tokens, end) && mayEnd(token);
  if (next.kind !== 'word' || !isCapital(next)) return false;
  if (token.lower === 'a.m.' || token.lower === 'p.m.') return !afterClockTime.has(next.text);
  const bare = token.text.slice(token.text.lastIndexOf('-') + 1, -1);
  if (token.lower === 'etc.') return true;
  if (!mayEnd(token) && !/^[A-Z]$/.test(bare)) return AFTER_TITLE.has(next.text) && bare !== 'St';
  return sentenceStarters.has(next.text);
}

/** An abbreviation that may stand at the end of a sentence: no title, no initial. */
function mayEnd(token: Token): boolean {
  const bare = token.text.slice(token.text.lastIndexOf('-') + 1, -1);
  if (bare === 'Sr') return true;
  return !leadingAbbreviations.has(bare) && !/^[A-Z]$/.test(bare);
}

/** Capitalised words (a name, a title) or a pronoun, then a verb of speech: the quotation before has its speaker here. */
function speakerFollows(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 6; i++) {
    const token = tokens[i]!;
    if (token.text === ',' && i > from) return verbBehindAside(tokens, i);
    if (token.kind !== 'word') return false;
    if (ANSWERS.has(token.lower)) return i > from || !isCapital(token);
    if (!isCapital(token) && !/^(?:al|el|de|van|von|bin|der|la|of|the)\b/.test(token.lower)) return false;
  }
  return false;
}

/** "Ida Kern, the mayor of Port Hollis, said": the verb stands behind the comma that ends the apposition. */
function verbBehindAside(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma + 2; i + 1 < tokens.length && i < comma + 24; i++) {
    const { text } = tokens[i]!;
    if (text === ',') {
      if (ANSWERS.has(tokens[i + 1]!.lower)) return true;
    } else if (text === '.' || text === '!' || text === '?' || text === ';' || text === ':' || text === '“' || text === '"')
      return false;
  }
  return false;
}
