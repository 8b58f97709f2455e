import { type Span, span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { CALENDAR_WORDS, type CalendarWord } from './calendar-words.ts';
import { isCapitalized } from './capitals.ts';
import { dayAt, fromFigures, isDayFigure, type Piece, SUFFIXES, yearAt } from './date-figures.ts';
import { EMPTY, type ScannedDate } from './scanned-date.ts';

const PARTS_OF_DAY: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);
const LIST_JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'to', 'through', '-', '–', '—', ',', '&', '/', 'until']);
/** Words after which a bare "March" or "May" is the month, and a first name such as April is none. */
const MONTH_CUES: ReadonlySet<string> = new Set(
  (
    'in of last next this since until till by from early late mid through during between before after each every previous ' +
    'coming past around'
  ).split(' '),
);
/** Every date, month and weekday in the tokens, in order; none overlap. */
export function scanDates(tokens: readonly Token[]): ScannedDate[] {
  const found: ScannedDate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    let date: ScannedDate | undefined;
    if (token.kind === 'word') {
      const word = CALENDAR_WORDS.get(token.text);
      if (!word) continue;
      date = word.month === undefined ? fromWeekday(tokens, at, word) : fromMonth(tokens, at, at);
    } else if (token.kind === 'number') {
      date = fromFigure(tokens, at);
    } else continue;
    if (!date) continue;
    found.push(date);
    at = date.endToken - 1;
  }
  return found;
}

function fromWeekday(tokens: readonly Token[], at: number, word: CalendarWord): ScannedDate | undefined {
  const token = tokens[at]!;
  let next = at + 1;
  const dot = tokens[next];
  const dotted = !word.full && dot?.text === '.' && !dot.spaceBefore;
  if (dotted) next++;
  const weekday = { value: word.weekday!, span: span(token.start, dotted ? dot.end : token.end), end: next };
  const partOfDay = PARTS_OF_DAY.has(tokens[next]?.lower ?? '');
  if (partOfDay) next++;
  const mark = tokens[next]?.text;
  if (mark === ',' || mark === '(') next++;
  const listed = joinsWeekdays(tokens, at);
  const possessive = /['’]s$/.test(token.text);
  const follows = tokens[next];
  if (follows && !possessive) {
    if (follows.kind === 'word' && CALENDAR_WORDS.get(follows.text)?.month !== undefined) {
      const date = fromMonth(tokens, next, at);
      if (date?.day !== undefined) return withWeekday(date, weekday, listed);
    } else if (follows.kind === 'number') {
      const date = fromFigure(tokens, next);
      if (date?.order === 'day-month') return withWeekday({ ...date, firstToken: at }, weekday, listed);
    }
  }
  // "The sun." and "They sat." end sentences: without a date a detached period takes a part of the day behind it.
  // Nobody sits on a Sat., so a capital behind "on" is a day.
  const onDay = dotted && isCapitalized(token) && tokens[at - 1]?.lower === 'on';
  if (!word.full && !token.text.endsWith('.') && !(dotted && partOfDay) && !onDay) return undefined;
  return {
    ...EMPTY,
    order: 'weekday',
    span: weekday.span,
    firstToken: at,
    endToken: weekday.end,
    weekday: weekday.value,
    weekdaySpan: weekday.span,
    listed,
  };
}

const withWeekday = (date: ScannedDate, weekday: Piece, listed: boolean): ScannedDate => ({
  ...date,
  span: span(Math.min(date.span.start, weekday.span.start), Math.max(date.span.end, weekday.span.end)),
  weekday: weekday.value,
  weekdaySpan: weekday.span,
  listed: listed || date.listed,
});

/** A weekday stands before this one: "Monday and Tuesday". */
function joinsWeekdays(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at - 1];
  return (
    joint !== undefined && LIST_JOINTS.has(joint.lower) && CALENDAR_WORDS.get(tokens[at - 2]?.text ?? '')?.weekday !== undefined
  );
}

/** A month at `at`, with its day and year when they follow. `first` is where the expression starts. */
function fromMonth(tokens: readonly Token[], at: number, first: number): ScannedDate | undefined {
  const token = tokens[at]!;
  const word = CALENDAR_WORDS.get(token.text)!;
  let end = at + 1;
  let monthEnd = token.end;
  const dot = tokens[end];
  if (!word.full && dot?.text === '.' && !dot.spaceBefore && tokens[end + 1]?.kind === 'number') {
    monthEnd = dot.end;
    end++;
  }
  const monthSpan = span(token.start, monthEnd);
  const base = { ...EMPTY, month: word.month, monthSpan, firstToken: first };
  const day = dayAt(tokens, end);
  if (day) {
    const year = yearAt(tokens, day.end);
    const date: ScannedDate = {
      ...base,
      order: 'month-day',
      span: span(token.start, year?.span.end ?? day.span.end),
      endToken: year?.end ?? day.end,
      day: day.value,
      daySpan: day.span,
      suffix: day.suffix,
      year: year?.value,
      yearSpan: year?.span,
      listed: !year && daysGoOn(tokens, day.end),
    };
    return weekdayAfter(tokens, date);
  }
  const year = yearAt(tokens, end);
  if (!year && !word.full && !token.text.endsWith('.')) return undefined;
  if (!year && isName(tokens, at, word)) return undefined;
  return {
    ...base,
    order: 'month',
    span: span(token.start, year?.span.end ?? monthEnd),
    endToken: year?.end ?? end,
    year: year?.value,
    yearSpan: year?.span,
  };
}

/** "March", "May", "April" as a verb or a name: no cue before it, or the rest of a name after it. */
function isName(tokens: readonly Token[], at: number, word: CalendarWord): boolean {
  if (!word.full) return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (MONTH_CUES.has(before)) return false;
  const after = tokens[at + 1];
  const capital = after?.kind === 'word' && after.text[0] !== after.text[0]!.toLowerCase();
  return word.month === 3 || word.month === 5 || (capital && after?.spaceBefore === true);
}

/** More days follow: "Nov. 3-5", "Nov. 3 and 4", "Nov. 3, 4 and 5". */
function daysGoOn(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at];
  if (!joint || !LIST_JOINTS.has(joint.lower)) return false;
  const next = tokens[at + 1];
  return isDayFigure(next) || CALENDAR_WORDS.get(next?.text ?? '')?.month !== undefined;
}

/** "Nov. 3, a Tuesday" and "Nov. 3 (Tuesday)". */
function weekdayAfter(tokens: readonly Token[], date: ScannedDate): ScannedDate {
  let at = date.endToken;
  if (tokens[at]?.text === '(') at++;
  else if (tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'a') at += 2;
  else return date;
  const token = tokens[at];
  const word = token && CALENDAR_WORDS.get(token.text);
  if (word?.weekday === undefined || !word.full || /s$/.test(token!.text)) return date;
  const weekday = { value: word.weekday, span: span(token!.start, token!.end), end: at + 1 };
  return { ...withWeekday(date, weekday, false), endToken: at + 1 };
}

/** Dates that begin with a figure: 3 November 2026, the 3rd of November, 11/3/2026, 2026-11-03, 3.11.2026. */
function fromFigure(tokens: readonly Token[], at: number): ScannedDate | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (!next) return undefined;
  if (next.spaceBefore || SUFFIXES.has(next.lower)) return fromDay(tokens, at);
  if (next.text === '/') return fromFigures(tokens, at, 'numeric', /^\d{1,2}$/, /^\d{1,2}$/, /^(?:\d{2}|\d{4})$/);
  if (next.text === '-' && token.text.length === 4) {
    return fromFigures(tokens, at, 'iso', /^(?:19|20)\d\d$/, /^(?:0\d|1[0-2])$/, /^[0-3]\d$/);
  }
  return undefined;
}

function fromDay(tokens: readonly Token[], at: number): ScannedDate | undefined {
  const token = tokens[at]!;
  if (!isDayFigure(token)) return undefined;
  let next = at + 1;
  let suffix: Span | undefined;
  const after = tokens[next];
  if (after && !after.spaceBefore && SUFFIXES.has(after.lower)) {
    suffix = span(after.start, after.end);
    next++;
  }
  const of = tokens[next]?.lower === 'of';
  if (of && suffix) next++;
  const month = tokens[next];
  const word = month?.kind === 'word' ? CALENDAR_WORDS.get(month.text) : undefined;
  if (word?.month === undefined || (of && !suffix)) return undefined;
  const figureAfter = tokens[next + 1];
  // "5 March 3": the month belongs to the figure after it.
  if (isDayFigure(figureAfter)) return undefined;
  const year = yearAt(tokens, next + 1);
  // "killed 7 May said": a figure before a name that happens to be a month.
  if (!year && !suffix && (word.month === 5 || word.month === 3) && !/[.,;:)]/.test(figureAfter?.text ?? '.')) return undefined;
  return {
    ...EMPTY,
    order: 'day-month',
    span: span(token.start, year?.span.end ?? month!.end),
    firstToken: at,
    endToken: year?.end ?? next + 1,
    month: word.month,
    monthSpan: span(month!.start, month!.end),
    day: Number(token.text),
    daySpan: span(token.start, token.end),
    suffix,
    year: year?.value,
    yearSpan: year?.span,
  };
}
