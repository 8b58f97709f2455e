import { UNDOTTED } from '../lexicon/dotted-acronyms.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { bracketedInitials } from './bracketed-initials.ts';
import { isAllCapitals, isCapitalized } from './capitals.ts';
import { monthBesideDay } from './date-form.ts';
import type { FactList, FactSpans } from './fact.ts';
import { outletMarks } from './outlet-marks.ts';
import type { Paragraph } from './paragraph.ts';
import { isStateName, stateOf } from './regions.ts';
import { scaleLetters } from './scale-letters.ts';
import { shortenedTitles } from './short-titles.ts';
import { americanWord } from './usage.ts';

/**
 * Matters in which whole houses differ, so that a story which keeps the other form throughout is another house's copy and no
 * string of slips: "Mr. Cole", "Senator Cole", "the US", “done”. Rules that hold a story to one form name their convention.
 */
export type Convention =
  | 'agency'
  | 'brackets'
  | 'capitals'
  | 'closing-mark'
  | 'company'
  | 'country'
  | 'courtesy'
  | 'dash'
  | 'date-order'
  | 'initials'
  | 'marks'
  | 'month'
  | 'outlet'
  | 'party'
  | 'possessive'
  | 'spelling'
  | 'state'
  | 'sums'
  | 'terms'
  | 'title';

/** One place where a house shows: the wire's form, or the other one. */
export interface ConventionFact {
  readonly convention: Convention;
  readonly form: 'wire' | 'other';
  /** Of an outlet that people spoke to: which. */
  readonly name?: string;
}

const READ: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'question']);

type Add = (convention: Convention, form: ConventionFact['form'], at: Span, name?: string) => unknown;

/** Where the reporter's own words follow a house's convention. Quotations, headlines and captions have forms of their own. */
export function conventionFacts(paragraph: Paragraph): FactList<ConventionFact> {
  const found: { fact: ConventionFact; span: Span }[] = [];
  const add: Add = (convention, form, at, name) =>
    found.push({ fact: { convention, form, ...(name !== undefined && { name }) }, span: at });
  read(paragraph, add);
  found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return {
    facts: found.map(({ fact }) => fact),
    spans: found.map(({ span }): FactSpans => ({ whole: span, parts: {} })),
  };
}

function read(paragraph: Paragraph, add: Add): void {
  for (const { kind, wire, name, span } of outletMarks(paragraph)) add(kind, wire ? 'wire' : 'other', span, name);
  if (!READ.has(paragraph.kind)) return;
  fromForms(paragraph, add);
  fromWords(paragraph, add);
  fromQuotations(paragraph, add);
  fromDates(paragraph, add);
  fromSums(paragraph, add);
  fromDashes(paragraph, add);
  for (const { span, form } of shortenedTitles(paragraph)) add('title', form === 'short' ? 'wire' : 'other', span);
  for (const { span, initials } of bracketedInitials(paragraph)) if (initials) add('brackets', 'other', span);
  for (const { table, span, severity } of paragraph.usage) {
    if (table === 'spelling-us' && severity !== 'info' && !paragraph.isQuoted(span)) add('spelling', 'other', span);
  }
}

function fromForms(paragraph: Paragraph, add: Add): void {
  const forms = paragraph.facts('forms');
  for (const [i, fact] of forms.facts.entries()) {
    const { whole } = forms.spans[i]!;
    // Reuters writes UK and U.S. side by side.
    if (fact.type === 'country' && fact.free && fact.term !== 'UK' && fact.form !== 'broken') {
      add('country', fact.form === 'periods' ? 'wire' : 'other', whole);
    } else if (fact.type === 'courtesy') add('courtesy', 'other', whole);
    else if (fact.type === 'region' && fact.hasCity && fact.free) {
      add('state', fact.form === 'full' ? 'wire' : 'other', whole);
    }
  }
}

const PLAIN: ReadonlySet<string> = new Set(UNDOTTED.filter((letters) => letters.length > 2));
/** Houses that read initials as a word write them as one. */
const READ_AS_WORDS: ReadonlySet<string> = new Set('Nasa Nato Unicef Unesco Opec Fifa Uefa Aids Isis'.split(' '));
/** Offices with one holder, which stand alone in running text: "the president said". */
const OFFICES: ReadonlySet<string> = new Set(['president', 'pope', 'governor', 'mayor', 'senator', 'king', 'queen']);
const COMPANY_ENDINGS: ReadonlySet<string> = new Set(['Inc', 'Corp', 'Ltd']);

function fromWords(paragraph: Paragraph, add: Add): void {
  const { tokens, mentions } = paragraph;
  const textStart = paragraph.dateline?.textStart ?? 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.start < textStart) continue;
    const found = readWord(tokens, at) ?? readParty(paragraph, at);
    if (found && !paragraph.isQuoted(token)) add(...found, { start: token.start, end: token.end });
  }
  // "Cole said", where another house writes "Mr. Cole said".
  for (const { kind, title, given, surname, quoted, name } of mentions) {
    if (kind === 'person' && surname && !title && !given && !quoted) add('courtesy', 'wire', name);
  }
}

function readWord(tokens: readonly Token[], at: number): [Convention, ConventionFact['form']] | undefined {
  const token = tokens[at]!;
  const { text } = token;
  if (OFFICES.has(token.lower) && tokens[at - 1]?.lower === 'the' && !isCapitalized(tokens[at + 1])) {
    return ['capitals', isCapitalized(token) ? 'other' : 'wire'];
  }
  if (/^\p{Ll}/u.test(text)) return americanWord(token.lower) ? ['spelling', 'wire'] : undefined;
  const next = tokens[at + 1];
  if (READ_AS_WORDS.has(text)) return ['initials', 'other'];
  if (PLAIN.has(text)) return ['initials', 'wire'];
  if (text[1] === '.' && PLAIN.has(text.replace(/['’]s$/, '').replaceAll('.', ''))) return ['initials', 'other'];
  const ending = text.replace(/\.$/, '');
  if (COMPANY_ENDINGS.has(ending)) {
    const comma = tokens[at - 1]?.text === ',';
    if (!isCapitalized(tokens[comma ? at - 2 : at - 1])) return undefined;
    const stopped = text !== ending || (next?.text === '.' && !next.spaceBefore);
    return ['company', comma || !stopped ? 'other' : 'wire'];
  }
  if (/s['’]s$/.test(text) && !isAllCapitals({ ...token, text: text.slice(0, -2) })) return ['possessive', 'other'];
  if (text.endsWith('s') && next !== undefined && /^['’]$/.test(next.text) && !next.spaceBefore) return ['possessive', 'wire'];
  return undefined;
}

/** “R-Ky.”; other houses write “(R-Ky.)” or “R-Kentucky”. */
function readParty({ text, tokens }: Paragraph, at: number): ReturnType<typeof readWord> {
  const token = tokens[at]!;
  if (!/^[RD]-\p{Lu}/u.test(token.text)) return undefined;
  const place = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/u.exec(text.slice(token.start + 2))?.[0] ?? '';
  const inFull = isStateName(place) && stateOf(place)?.abbreviation !== place;
  return ['party', inFull || tokens[at - 1]?.text === '(' ? 'other' : 'wire'];
}

/** He called it “fine”. A whole sentence keeps its own mark in every house, so only a part of one tells. */
function fromQuotations({ quotes, text }: Paragraph, add: Add): void {
  for (const { close, quoteClass, depth } of quotes) {
    if (!close || depth > 0 || quoteClass === 'full' || quoteClass === 'empty') continue;
    const after = text[close.end];
    const last = text[close.start - 1];
    if ((after === ',' || after === '.') && text[close.end + 1] !== '.') add('closing-mark', 'other', close);
    else if (last === ',' || last === '.') add('closing-mark', 'wire', close);
  }
}

function fromDates(paragraph: Paragraph, add: Add): void {
  const { dates, text } = paragraph;
  for (const { order, month, monthSpan, day, quoted, span } of dates) {
    if (quoted || month === undefined || !monthSpan) continue;
    if (order === 'day-month') add('date-order', 'other', span);
    if (order !== 'month-day' || day === undefined) continue;
    add('date-order', 'wire', span);
    const wire = monthBesideDay(month);
    if (wire === monthBesideDay(month, 'spelled')) continue;
    add('month', text.slice(monthSpan.start, monthSpan.end) === wire ? 'wire' : 'other', monthSpan);
  }
}

/** Two hyphens or one are what a keyboard has; a spaced en dash is somebody's choice. */
function fromDashes(paragraph: Paragraph, add: Add): void {
  const { facts, spans } = paragraph.facts('style');
  for (const [i, { feature, form, quoted }] of facts.entries()) {
    if (feature === 'dash' && !quoted && (form === 'em' || form === 'en'))
      add('dash', form === 'em' ? 'wire' : 'other', spans[i]!.whole);
  }
}

/** "$5M" is a note to oneself in any house; these are the style of some. */
const BRITISH_LETTERS: ReadonlySet<string> = new Set(['m', 'mn', 'bn', 'tn']);

/** "five million dollars" and "$5m" for "$5 million"; "per cent" for percent. */
function fromSums(paragraph: Paragraph, add: Add): void {
  const { numbers, text } = paragraph;
  for (const number of numbers) {
    const { form, kind, scale, quoted, span, opensText: opens } = number;
    if (quoted || opens) continue;
    const written = text.slice(span.start, span.end);
    if (kind === 'percent') {
      if (/ per cent$/i.test(written)) add('spelling', 'other', span);
    } else if (/[ -]dollars$/.test(written) || BRITISH_LETTERS.has(scaleLetters(paragraph, number)?.token.text ?? '')) {
      add('sums', 'other', span);
    } else if (scale !== undefined && scale >= 1e6) add('sums', form === 'words' ? 'other' : 'wire', span);
  }
}
