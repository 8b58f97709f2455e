import { MONTH_FORMS, MONTHS } from '../lexicon/months.ts';
import { WEEKDAY_FORMS, WEEKDAYS } from '../lexicon/weekdays.ts';

export interface CalendarWord {
  readonly month?: number;
  readonly weekday?: number;
  /** A name in full; a short form counts only beside a figure or, of a month, with its period. */
  readonly full: boolean;
}

/** Months and weekdays as they are written, with the period of a short form and the ending of a possessive. */
export const CALENDAR_WORDS = new Map<string, CalendarWord>();
MONTHS.forEach((month, i) => {
  CALENDAR_WORDS.set(month.name, { month: i + 1, full: true });
});
for (const [form, month] of Object.entries(MONTH_FORMS)) {
  CALENDAR_WORDS.set(form, { month, full: false });
  CALENDAR_WORDS.set(`${form}.`, { month, full: false });
}
WEEKDAYS.forEach((name, weekday) => {
  for (const ending of ['', "'s", '’s']) CALENDAR_WORDS.set(name + ending, { weekday, full: true });
});
for (const [form, weekday] of Object.entries(WEEKDAY_FORMS)) {
  CALENDAR_WORDS.set(form, { weekday, full: false });
  CALENDAR_WORDS.set(`${form}.`, { weekday, full: false });
}
