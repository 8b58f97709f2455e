import { isDeepStrictEqual } from 'node:util';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const name = (value: unknown): string => {
  if (!isObject(value)) return JSON.stringify(value) ?? String(value);
  return Array.isArray(value) ? `an array of ${value.length}` : `an object with ${Object.keys(value).join(', ')}`;
};

/**
 * Where two results part, as a path and the two values in one line; undefined when they are equal. `assert.deepEqual` prints
 * both sides whole, thousands of lines in which nobody finds the one that differs.
 */
export function firstDifference(left: unknown, right: unknown, path = 'result', seen = new Set<object>()): string | undefined {
  if (isDeepStrictEqual(left, right)) return undefined;
  if (isObject(left) && isObject(right) && !seen.has(left)) {
    seen.add(left);
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      const inner = firstDifference(left[key as keyof object], right[key as keyof object], `${path}.${key}`, seen);
      if (inner) return inner;
    }
  }
  return `${path}: ${name(left)}, not ${name(right)}`;
}
