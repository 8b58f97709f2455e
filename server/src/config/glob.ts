/**
 * Globs as newsroom developers know them from .gitignore: `*` and `?` stay inside a folder's name, `**` crosses folders,
 * `{a,b}` and `[a-z]` choose. Matched without regular expressions, in time proportional to pattern times path, because a
 * configuration file is input from outside: a pattern that would keep a backtracking engine busy for hours costs nothing here.
 */

/** A pattern that cannot be used; the message says why. */
export class GlobError extends Error {}

const LONGEST_PATTERN = 1000;
const MOST_ALTERNATIVES = 200;

type Atom =
  | { readonly type: 'star' | 'any' }
  | { readonly type: 'char'; readonly code: number }
  | { readonly type: 'set'; readonly negated: boolean; readonly ranges: readonly (readonly [number, number])[] };
type Segment = '**' | readonly Atom[];

export interface Glob {
  readonly pattern: string;
  /** `path` is relative, with forward slashes. */
  matches(path: string): boolean;
}

/** Whether a command line argument is a pattern and not a name. */
export function isPattern(text: string): boolean {
  return /[*?{[]/.test(text);
}

/** copydesk: braces choose, and a wildcard does not stand for the dot of a hidden name. git: as in .gitignore, neither holds. */
export type GlobDialect = 'copydesk' | 'git';

/**
 * Compiles a pattern. One without a slash (but for one at its end) matches a name at any depth, one with a slash the whole path.
 * Throws GlobError for a pattern that is empty, too long, unbalanced or stands for too many alternatives.
 */
export function compileGlob(pattern: string, dialect: GlobDialect = 'copydesk'): Glob {
  const body = pattern.replace(/^\.?\//, '').replace(/\/$/, '');
  if (body === '') throw new GlobError('The pattern is empty.');
  if (pattern.length > LONGEST_PATTERN) throw new GlobError(`The pattern is longer than ${LONGEST_PATTERN} characters.`);
  const anchored = pattern.slice(0, -1).includes('/');
  const alternatives = (dialect === 'git' ? [body] : expandBraces(body)).map((text) => {
    const segments = text.split('/').map(compileSegment);
    return anchored ? segments : (['**', ...segments] as const);
  });
  const dots = dialect === 'git';
  return { pattern, matches: (path) => alternatives.some((segments) => matchPath(segments, path.split('/'), dots)) };
}

/** `a{b,c}` to `ab` and `ac`. A brace without a comma stays as it is. */
function expandBraces(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  while (open.length) {
    const text = open.pop()!;
    const group = firstGroup(text);
    if (!group) done.push(text);
    else for (const part of group.parts) open.push(text.slice(0, group.start) + part + text.slice(group.end));
    if (done.length + open.length > MOST_ALTERNATIVES)
      throw new GlobError(`The braces stand for more than ${MOST_ALTERNATIVES} patterns.`);
  }
  return done;
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly string[];
}

function firstGroup(text: string): Group | undefined {
  const start = text.indexOf('{');
  if (start < 0) return undefined;
  const parts: string[] = [];
  let depth = 0;
  let from = start + 1;
  for (let i = start; i < text.length; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}' && --depth === 0) return { start, end: i + 1, parts: [...parts, text.slice(from, i)] };
    else if (text[i] === ',' && depth === 1) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  throw new GlobError('A brace is opened and not closed.');
}

function compileSegment(text: string): Segment {
  if (text === '**') return '**';
  const atoms: Atom[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '*') {
      if (atoms.at(-1)?.type !== 'star') atoms.push({ type: 'star' });
    } else if (c === '?') atoms.push({ type: 'any' });
    else if (c === '[') {
      const close = text.indexOf(']', i + 2);
      if (close < 0) throw new GlobError('A bracket is opened and not closed.');
      atoms.push(compileSet(text.slice(i + 1, close)));
      i = close;
    } else {
      if (c === '\\' && i + 1 < text.length) i++;
      atoms.push({ type: 'char', code: text.charCodeAt(i) });
    }
  }
  return atoms;
}

function compileSet(text: string): Atom {
  const negated = text[0] === '!' || text[0] === '^';
  const ranges: [number, number][] = [];
  for (let i = negated ? 1 : 0; i < text.length; i++) {
    const low = text.charCodeAt(i);
    const isRange = text[i + 1] === '-' && i + 2 < text.length;
    ranges.push([low, isRange ? text.charCodeAt(i + 2) : low]);
    if (isRange) i += 2;
  }
  return { type: 'set', negated, ranges };
}

/** Greedy matching with one point of return: enough, since the last star can always take over from the ones before. */
function matchList<P, T>(
  pattern: readonly P[],
  text: ArrayLike<T>,
  isStar: (p: P) => boolean,
  fits: (p: P, t: T) => boolean,
): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let mark = 0;
  while (t < text.length) {
    if (p < pattern.length && isStar(pattern[p]!)) {
      star = p++;
      mark = t;
    } else if (p < pattern.length && fits(pattern[p]!, text[t]!)) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++mark;
    } else return false;
  }
  while (p < pattern.length && isStar(pattern[p]!)) p++;
  return p === pattern.length;
}

function matchPath(segments: readonly Segment[], path: readonly string[], dots: boolean): boolean {
  return matchList(
    segments,
    path,
    (s) => s === '**',
    (s, name) => s !== '**' && matchName(s, name, dots),
  );
}

function matchName(atoms: readonly Atom[], name: string, dots: boolean): boolean {
  if (!dots && name.startsWith('.') && !(atoms[0]?.type === 'char' && atoms[0].code === 46)) return false;
  return matchList(atoms, name, (a) => a.type === 'star', fitsCharacter);
}

function fitsCharacter(atom: Atom, character: string): boolean {
  const code = character.charCodeAt(0);
  if (atom.type === 'char') return atom.code === code;
  if (atom.type === 'set') return atom.ranges.some(([low, high]) => low <= code && code <= high) !== atom.negated;
  return atom.type === 'any';
}
