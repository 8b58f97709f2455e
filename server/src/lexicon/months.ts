// The months as wire copy writes them: AP abbreviates seven of them before a day. From the months entries of AP's and Reuters'
// public style pages.

export interface Month {
  readonly name: string;
  /** AP's form before a day. */
  readonly withDay: string;
  /** Three or four letters without a period: Reuters' datelines. */
  readonly short: string;
  /** The longest the month can be. */
  readonly days: number;
}

/** January first. */
export const MONTHS: readonly Month[] = [
  { name: 'January', withDay: 'Jan.', short: 'Jan', days: 31 },
  { name: 'February', withDay: 'Feb.', short: 'Feb', days: 29 },
  { name: 'March', withDay: 'March', short: 'March', days: 31 },
  { name: 'April', withDay: 'April', short: 'April', days: 30 },
  { name: 'May', withDay: 'May', short: 'May', days: 31 },
  { name: 'June', withDay: 'June', short: 'June', days: 30 },
  { name: 'July', withDay: 'July', short: 'July', days: 31 },
  { name: 'August', withDay: 'Aug.', short: 'Aug', days: 31 },
  { name: 'September', withDay: 'Sept.', short: 'Sept', days: 30 },
  { name: 'October', withDay: 'Oct.', short: 'Oct', days: 31 },
  { name: 'November', withDay: 'Nov.', short: 'Nov', days: 30 },
  { name: 'December', withDay: 'Dec.', short: 'Dec', days: 31 },
];

/** Other ways to write a month, by its number. All but the names and AP's forms are mistakes outside tables. */
export const MONTH_FORMS: Readonly<Record<string, number>> = {
  Jan: 1,
  Feb: 2,
  Febr: 2,
  Mar: 3,
  Apr: 4,
  Jun: 6,
  Jul: 7,
  Aug: 8,
  Sept: 9,
  Sep: 9,
  Oct: 10,
  Nov: 11,
  Dec: 12,
};
