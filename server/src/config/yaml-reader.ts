import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { type Span, span } from '../text/span.ts';

/** A value of a YAML file with its place in the text (UTF-16 offsets). Plain data: no tags, no aliases, no cycles. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly span: Span;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly span: Span;
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
  readonly span: Span;
}

export type Complain = (span: Span, message: string) => void;

const LARGEST = 1_000_000;
const MOST_NODES = 50_000;
const MOST_ALIASES = 100;
const DEEPEST = 50;
/** Names that would reach into every object of a JavaScript program. */
const REFUSED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

class Refused extends Error {
  constructor(
    readonly span: Span,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Reads one YAML document as plain data. Custom tags, more than 100 aliases, more than 50 levels, more than 1 MB and keys such
 * as `__proto__` are refused: the file comes from outside. Undefined when the text is empty or cannot be used; then, and for
 * every smaller mistake, `complain` is told why.
 */
export function readYaml(text: string, complain: Complain): YamlNode | undefined {
  if (text.length > LARGEST) {
    complain(span(0, 0), 'The file is larger than 1 MB.');
    return undefined;
  }
  try {
    const document = parseDocument(text, {
      lineCounter: new LineCounter(),
      prettyErrors: false,
      schema: 'core',
      version: '1.2',
      uniqueKeys: true,
    });
    const mistakes = [...document.errors, ...document.warnings];
    for (const { pos, message } of mistakes) complain(span(pos[0], Math.min(pos[1], text.length)), sentence(message));
    if (mistakes.length || document.contents === null) return undefined;
    return new Reader(document, complain).read(document.contents as ParsedNode, 0);
  } catch (error) {
    if (error instanceof Refused) complain(error.span, error.message);
    else if (error instanceof RangeError) complain(span(0, 0), 'The file is nested too deeply.');
    else throw error;
    return undefined;
  }
}

function sentence(message: string): string {
  const text = message.trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

class Reader {
  #nodes = 0;
  #aliases = 0;

  constructor(
    readonly document: Document.Parsed,
    readonly complain: Complain,
  ) {}

  read(node: ParsedNode | null | undefined, depth: number, fallback: Span = span(0, 0)): YamlNode {
    if (!node) return { kind: 'scalar', value: null, span: fallback };
    const at = span(node.range[0], node.range[1]);
    if (++this.#nodes > MOST_NODES) throw new Refused(at, `The file holds more than ${MOST_NODES} values.`);
    if (depth > DEEPEST) throw new Refused(at, 'The file is nested too deeply.');
    if (isAlias(node)) return this.read(this.#target(node, at), depth + 1, at);
    if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) throw new Refused(at, `The tag “${node.tag}” is not allowed.`);
    if (isSeq(node))
      return { kind: 'list', items: node.items.map((item) => this.read(item as ParsedNode, depth + 1, at)), span: at };
    if (isMap(node)) return { kind: 'map', entries: this.#entries(node.items as never, depth, at), span: at };
    return { kind: 'scalar', value: plain(isScalar(node) ? node.value : null), span: at };
  }

  #target(alias: Alias, at: Span): ParsedNode | undefined {
    if (++this.#aliases > MOST_ALIASES) throw new Refused(at, `The file uses more than ${MOST_ALIASES} aliases.`);
    return alias.resolve(this.document) as ParsedNode | undefined;
  }

  #entries(pairs: readonly { key: ParsedNode | null; value: ParsedNode | null }[], depth: number, at: Span): YamlEntry[] {
    const entries: YamlEntry[] = [];
    for (const { key, value } of pairs) {
      const name = this.read(key, depth + 1, at);
      if (name.kind !== 'scalar' || name.value === null) {
        this.complain(name.span, 'A key has to be one word.');
        continue;
      }
      const text = String(name.value);
      if (REFUSED_KEYS.has(text)) throw new Refused(name.span, `The key “${text}” is not allowed.`);
      entries.push({ key: text, keySpan: name.span, value: this.read(value, depth + 1, name.span) });
    }
    return entries;
  }
}

function plain(value: unknown): YamlScalar['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The value as JSON would give it. */
export function plainValue(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainValue);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value)]));
}
