import { tokenize } from '../text/tokenize.ts';
import { isRealDate } from './calendar.ts';
import { scanDates } from './date-scan.ts';
import type { CalendarDate } from './fact.ts';

/**
 * The first full date in a date stamp or dateline ("March 12, 2019 GMT", "12 March 2019", "2019-03-12"); undefined when none
 * stands in it. A numeric date is nobody's certain day and is not read.
 */
export function readDateStamp(text: string): CalendarDate | undefined {
  for (const { order, year, month, day } of scanDates(tokenize(text))) {
    if (order === 'numeric' || year === undefined || month === undefined || day === undefined) continue;
    const date = { year, month, day };
    if (isRealDate(date)) return date;
  }
  return undefined;
}
