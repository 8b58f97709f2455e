import { parseArgs } from 'node:util';
import { didYouMean } from '../config/nearest.ts';
import { UsageError } from './exit-code.ts';

/** One option of the command line: what parses it and what the help says. */
export interface OptionSpec {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  readonly multiple?: true;
  /** What stands for the value in the help. */
  readonly value?: string;
  /** The values there are, when they can be listed. */
  readonly choices?: readonly string[];
  readonly doc: string;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type ValueOf<S extends OptionSpec> = S extends { multiple: true }
  ? readonly string[]
  : S extends { type: 'boolean' }
    ? boolean
    : string;

export interface Parsed<S extends OptionSpecs> {
  readonly values: { readonly [K in keyof S]?: ValueOf<S[K]> };
  readonly operands: readonly string[];
}

/** Reads the arguments after the subcommand. Throws UsageError. */
export function parseArguments<const S extends OptionSpecs>(args: readonly string[], specs: S): Parsed<S> {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { type, short, multiple }]) => [
      name,
      { type, ...(short && { short }), ...(multiple && { multiple }) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string | boolean | string[]> = {};
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind === 'option') takeOption(token, specs, values);
  }
  return { values: values as Parsed<S>['values'], operands };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function takeOption(
  { name, rawName, value, inlineValue }: OptionToken,
  specs: OptionSpecs,
  values: Record<string, string | boolean | string[]>,
): void {
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
  if (!spec) {
    const known = Object.keys(specs).map((option) => `--${option}`);
    throw new UsageError(`Unknown option “${rawName}”.${rawName.startsWith('--') ? didYouMean(rawName, known) : ''}`);
  }
  if (spec.type === 'boolean') {
    if (inlineValue) throw new UsageError(`Option “--${name}” takes no value.`);
    values[name] = true;
    return;
  }
  if (value === undefined || value === '')
    throw new UsageError(`Option “--${name}” needs a value: --${name} ${spec.value ?? 'VALUE'}.`);
  if (spec.choices && !spec.choices.includes(value)) {
    throw new UsageError(
      `“${value}” is no value for --${name}. Choose ${listOf(spec.choices)}.${didYouMean(value, spec.choices)}`,
    );
  }
  if (spec.multiple) values[name] = [...((values[name] as string[] | undefined) ?? []), value];
  else values[name] = value;
}

function listOf(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : (words[0] ?? '');
}

/** The options as lines of a help text. */
export function describeOptions(specs: OptionSpecs): string {
  const rows = Object.entries(specs).map(([name, { short, value, doc, choices }]) => {
    const names = `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
    return [names, choices && !value?.includes('|') ? `${doc} (${choices.join(', ')})` : doc] as const;
  });
  return rows
    .map(([names, doc]) => (names.length > 26 ? `  ${names}\n${' '.repeat(30)}${doc}` : `  ${names.padEnd(28)}${doc}`))
    .join('\n');
}
