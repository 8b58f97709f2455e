import { MONTHS } from '../lexicon/months.ts';
import type { CalendarDate } from './fact.ts';

// Arithmetic on the proleptic Gregorian calendar.

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days the month has in that year; without a year, the most it can have. Month 1 to 12. */
export function daysInMonth(month: number, year?: number): number {
  const most = MONTHS[month - 1]?.days ?? 31;
  return month === 2 && year !== undefined && !isLeapYear(year) ? 28 : most;
}

export const isRealDate = ({ year, month, day }: CalendarDate): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);

/** Days since 1 January 1970; negative before. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function dateOfDayNumber(days: number): CalendarDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export const addDays = (date: CalendarDate, days: number): CalendarDate => dateOfDayNumber(dayNumber(date) + days);

/** `to` minus `from`, in days. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (date: CalendarDate): number => (((dayNumber(date) + 4) % 7) + 7) % 7;

/** The day of this weekday that is nearest to the date: at most three days away. */
export function nearestWeekday(date: CalendarDate, weekday: number): CalendarDate {
  const ahead = (weekday - weekdayOf(date) + 7) % 7;
  return addDays(date, ahead <= 3 ? ahead : ahead - 7);
}

/** The month and day in the year that brings them nearest to the anchor (a tie goes to the past); undefined when no year fits. */
export function nearestYear(month: number, day: number, anchor: CalendarDate): CalendarDate | undefined {
  let best: CalendarDate | undefined;
  for (const year of [anchor.year, anchor.year - 1, anchor.year + 1]) {
    const date = { year, month, day };
    if (!isRealDate(date)) continue;
    if (!best || Math.abs(daysBetween(anchor, date)) < Math.abs(daysBetween(anchor, best))) best = date;
  }
  return best;
}

/** "2026-11-23"; undefined when it is no such day. */
export function parseIsoDate(text: string | undefined): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '');
  if (!match) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDate(date) ? date : undefined;
}

/** The date lies on or after that day. An unknown date gives undefined: the caller decides. */
export function isSince(date: CalendarDate | undefined, year: number, month: number, day = 1): boolean | undefined {
  return date && daysBetween({ year, month, day }, date) >= 0;
}
