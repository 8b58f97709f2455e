import type { CalendarDate } from './fact.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day in a date stamp or dateline ("March 12, 2019 GMT", "12 March 2019"); undefined when no full date stands in it. */
export function readDateStamp(text: string): CalendarDate | undefined {
  const match = /\b([A-Z][a-z]{2,8})\.? (\d{1,2}),? (\d{4})\b|\b(\d{1,2}) ([A-Z][a-z]{2,8})\.?,? (\d{4})\b/.exec(text);
  if (!match) return undefined;
  const month = MONTHS.indexOf((match[1] ?? match[5] ?? '').slice(0, 3).toLowerCase()) + 1;
  const day = Number(match[2] ?? match[4]);
  if (month === 0 || day < 1 || day > 31) return undefined;
  return { year: Number(match[3] ?? match[6]), month, day };
}
