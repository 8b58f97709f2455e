import type { OptionDefinition } from '../rule/option.ts';

/** Says why a value does not fit an option, or nothing when it does. */
export function wrongValue(value: unknown, definition: OptionDefinition): string | undefined {
  switch (definition.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'Write true or false.';
    case 'string':
      return typeof value === 'string' ? undefined : 'Write text.';
    case 'number':
      return wrongNumber(value, definition);
    case 'enum':
      return typeof value === 'string' && definition.values.includes(value)
        ? undefined
        : `Write one of ${definition.values.map((v) => `“${v}”`).join(', ')}.`;
    case 'list':
      return Array.isArray(value) && value.every((item) => typeof item === 'string') ? undefined : 'Write a list of texts.';
    case 'numbers':
      return isRecord(value) && Object.values(value).every((n) => typeof n === 'number' && Number.isFinite(n))
        ? undefined
        : 'Write names with a number each.';
  }
}

function wrongNumber(value: unknown, { min, max }: { readonly min?: number; readonly max?: number }): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'Write a number.';
  if (min !== undefined && value < min) return `Write ${min} or more.`;
  if (max !== undefined && value > max) return `Write ${max} or less.`;
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
