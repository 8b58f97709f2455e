import { MONTHS } from '../lexicon/months.ts';
import { WEEKDAYS } from '../lexicon/weekdays.ts';
import type { CalendarDate } from './fact.ts';

/** How a house writes months: AP abbreviates seven of them before a day; others spell them. */
export type MonthStyle = 'abbreviated' | 'spelled';

export const weekdayName = (weekday: number): string => WEEKDAYS[weekday] ?? '';

export const monthName = (month: number): string => MONTHS[month - 1]?.name ?? '';

/** "Nov." or "November", as it stands beside a day. */
export const monthBesideDay = (month: number, style: MonthStyle = 'abbreviated'): string =>
  (style === 'spelled' ? MONTHS[month - 1]?.name : MONTHS[month - 1]?.withDay) ?? '';

/** "Nov. 3, 2026", or without the year. */
export function monthDay({ month, day }: Pick<CalendarDate, 'month' | 'day'>, year?: number): string {
  return `${monthBesideDay(month)} ${day}${year === undefined ? '' : `, ${year}`}`;
}

/** "3 November 2026", or without the year. */
export function dayMonth({ month, day }: Pick<CalendarDate, 'month' | 'day'>, year?: number): string {
  return `${day} ${monthName(month)}${year === undefined ? '' : ` ${year}`}`;
}
