import type { FormatName } from '../../../server/src/text/block.ts';

/** One sentence, and what each house makes of it. */
export interface Row {
  readonly what: string;
  readonly rule: string;
  readonly text: string;
  /** What each house makes of it: the text after the first fix, or `true` where it only speaks. Houses that are not named are silent. */
  readonly houses: Readonly<Record<string, string | true>>;
  readonly date?: string;
  readonly format?: FormatName;
}

export const AP = ['wire', 'ap-domestic'] as const;
export const UK = ['guardian', 'bbc'] as const;
export const say = (houses: readonly string[], answer: string | true) =>
  Object.fromEntries(houses.map((house) => [house, answer]));
