// The days of the week and the short forms met in copy.

/** Sunday first. */
export const WEEKDAYS: readonly string[] = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const LOWER: ReadonlySet<string> = new Set(WEEKDAYS.map((day) => day.toLowerCase()));

/** A day of the week in full, lower case. */
export const isWeekday = (lower: string): boolean => LOWER.has(lower);

/** Short forms without their period, by number. Sun, Mon, Wed, Sat are words of their own without one. */
export const WEEKDAY_FORMS: Readonly<Record<string, number>> = {
  Sun: 0,
  Mon: 1,
  Tue: 2,
  Tues: 2,
  Wed: 3,
  Weds: 3,
  Thu: 4,
  Thur: 4,
  Thurs: 4,
  Fri: 5,
  Sat: 6,
};
