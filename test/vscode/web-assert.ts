// Stands for node:assert/strict where there is no Node: the assertions that the suite uses, and no others.

function check(holds: boolean, message: string | undefined, otherwise: () => string): asserts holds {
  if (!holds) throw new Error(message ?? otherwise());
}

const shown = (value: unknown) => JSON.stringify(value) ?? String(value);

export function ok(value: unknown, message?: string): asserts value {
  check(Boolean(value), message, () => `${shown(value)} is not truthy`);
}

export function equal<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  check(Object.is(actual, expected), message, () => `${shown(actual)} is not ${shown(expected)}`);
}

export function notEqual(actual: unknown, expected: unknown, message?: string): void {
  check(!Object.is(actual, expected), message, () => `still ${shown(actual)}`);
}

export function deepEqual<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  check(shown(actual) === shown(expected), message, () => `${shown(actual)} is not ${shown(expected)}`);
}

export function match(text: string, pattern: RegExp, message?: string): void {
  check(pattern.test(text), message, () => `${shown(text)} does not match ${pattern}`);
}

export function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  check(!pattern.test(text), message, () => `${shown(text)} matches ${pattern}`);
}
