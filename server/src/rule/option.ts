/** An option of a rule: its type, default and what it does, in a form from which settings and the JSON schema are made. */
export type OptionDefinition =
  | { readonly type: 'boolean'; readonly default: boolean; readonly doc: string }
  | { readonly type: 'number'; readonly default: number; readonly min?: number; readonly max?: number; readonly doc: string }
  | { readonly type: 'string'; readonly default: string; readonly doc: string }
  | { readonly type: 'enum'; readonly values: readonly string[]; readonly default: string; readonly doc: string }
  | { readonly type: 'list'; readonly default: readonly string[]; readonly doc: string }
  | { readonly type: 'numbers'; readonly default: Readonly<Record<string, number>>; readonly doc: string };

export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

type ValueOf<D> = D extends { type: 'boolean' }
  ? boolean
  : D extends { type: 'number' }
    ? number
    : D extends { type: 'enum'; values: readonly (infer V)[] }
      ? V
      : D extends { type: 'list' }
        ? readonly string[]
        : D extends { type: 'numbers' }
          ? Readonly<Record<string, number>>
          : string;

export type OptionValues<O extends OptionDefinitions> = { readonly [K in keyof O]: ValueOf<O[K]> };

/** Makers of options, so that a rule reads `limit: option.number(40, 'Words a sentence may have.')`. */
export const option = {
  boolean: (value: boolean, doc: string) => ({ type: 'boolean', default: value, doc }) as const,
  number: (value: number, doc: string, range: { min?: number; max?: number } = {}) =>
    ({ type: 'number', default: value, doc, ...range }) as const,
  string: (value: string, doc: string) => ({ type: 'string', default: value, doc }) as const,
  oneOf: <const V extends readonly string[]>(values: V, value: V[number], doc: string) =>
    ({ type: 'enum', values, default: value, doc }) as const,
  list: (value: readonly string[], doc: string) => ({ type: 'list', default: value, doc }) as const,
  numbers: (value: Readonly<Record<string, number>>, doc: string) => ({ type: 'numbers', default: value, doc }) as const,
};

export function defaultsOf(definitions: OptionDefinitions): Record<string, unknown> {
  return Object.fromEntries(Object.entries(definitions).map(([name, definition]) => [name, definition.default]));
}
