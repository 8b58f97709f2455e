import type { StoryContext } from './fact.ts';

/**
 * Whether a style that came in with a month (`2019-04`) holds for a story: in that month and after it. A story of unknown date is
 * taken for a story of today.
 */
export function holdsSince(month: string, { date }: StoryContext): boolean {
  if (!date) return true;
  const year = Number(month.slice(0, 4));
  return date.year > year || (date.year === year && date.month >= Number(month.slice(5, 7)));
}
