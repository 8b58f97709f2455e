import type { BlockKind } from '../text/block.ts';
import { type Span, span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { CLEAR_ENTRY, type EntryState } from './fact.ts';
import type { Paragraph } from './paragraph.ts';
import { classOf, type QuoteClass } from './quote-class.ts';
import { type QuoteMark, readMarks } from './quote-marks.ts';
import { cueAt } from './word-class.ts';

export interface Quote {
  /** With its marks, as far as they stand in this block. */
  readonly span: Span;
  /** Between the marks. */
  readonly inside: Span;
  /** The opening mark; absent when the quotation came in from the block before without one. */
  readonly open: Span | undefined;
  /** The closing mark; absent when the quotation runs on (or was never closed). */
  readonly close: Span | undefined;
  /** 0 outermost. */
  readonly depth: number;
  readonly quoteClass: QuoteClass;
  /** It continues a quotation that the block before left open. */
  readonly continued: boolean;
  readonly words: number;
  /** Index of the sentence in which it starts. */
  readonly sentence: number;
}

/** A mark that does not fit: it closes nothing, or it is a curly mark turned the wrong way, or no quotation mark at all. */
export interface QuoteFault {
  readonly kind: 'stray-close' | 'wrong-way' | 'look-alike';
  readonly mark: Span;
}

export interface QuoteReading {
  readonly quotes: readonly Quote[];
  readonly exit: EntryState;
  readonly faults: readonly QuoteFault[];
}

/** Blocks that stand between the paragraphs of the text: an open quotation passes them by. */
const ASIDES: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'caption',
  'credit',
  'page-residue',
  'table',
  'time-slug',
  'skipped',
  'date-stamp',
]);
/** Blocks of the running text, over which a quotation may run. */
const RUNNING: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'list-item', 'question', 'pasted-post']);

interface OpenQuote {
  mark: QuoteMark | undefined;
  level: '“' | '‘';
  start: number;
  inside: number;
  continued: boolean;
  order: number;
}

/**
 * Pairs the quotation marks of a block. Curly marks are authoritative, straight ones alternate; look-alikes are read as what
 * they stand for. `exit` says what stays open for the next block. Offsets are UTF-16 code units in the block.
 */
export function readQuotes(paragraph: Paragraph): QuoteReading {
  const { kind, text } = paragraph;
  const aside = ASIDES.has(kind);
  const running = RUNNING.has(kind);
  const entry = running ? paragraph.entry : CLEAR_ENTRY;
  const marks = readMarks(text);
  const found: Quote[] = [];
  const faults: QuoteFault[] = [];
  const stack: OpenQuote[] = [];
  let order = 0;

  const finish = (open: OpenQuote, insideEnd: number, close: QuoteMark | undefined): void => {
    found[open.order] = describe(paragraph, open, insideEnd, close, stack.length);
  };
  const begin = (level: '“' | '‘', mark: QuoteMark | undefined, continued: boolean): void => {
    stack.push({ mark, level, start: mark?.start ?? 0, inside: mark?.end ?? 0, continued, order: order++ });
  };
  /** Ends what is still open above and including `depth`, without a closing mark. */
  const abandon = (depth: number, at: number): void => {
    while (stack.length > depth) finish(stack.pop()!, at, undefined);
  };

  let next = enterRunning(text, entry, marks, begin);
  for (; next < marks.length; next++) {
    const mark = marks[next]!;
    if (mark.lookAlike) faults.push({ kind: 'look-alike', mark: span(mark.start, mark.end) });
    const depth = stack.findLastIndex((open) => open.level === mark.level);
    const opens = openingOf(mark, depth >= 0);
    if (opens !== mark.role && mark.role !== 'either') faults.push({ kind: 'wrong-way', mark: span(mark.start, mark.end) });
    if (opens === 'open') {
      // A second double mark opens only when the first was never closed, unless single marks stand between them.
      if (depth === stack.length - 1 && !isInside(stack.at(-1), marks, next))
        abandon(depth < 0 ? stack.length : depth, mark.start);
      begin(mark.level, mark, false);
    } else if (depth >= 0) {
      abandon(depth + 1, mark.start);
      finish(stack.pop()!, mark.start, mark);
    } else if (mark.level === '“') {
      // Two marks that nothing parts are one slip: ”″
      const last = faults.findIndex(({ kind, mark: other }) => kind === 'stray-close' && other.end === mark.start);
      const start = last < 0 ? mark.start : faults.splice(last, 1)[0]!.mark.start;
      faults.push({ kind: 'stray-close', mark: span(start, mark.end) });
    }
  }
  const open = stack.map((quote) => quote.level).join('');
  abandon(0, text.length);
  const exit = aside ? paragraph.entry : running ? { openQuotes: open } : CLEAR_ENTRY;
  return { quotes: found, exit, faults };
}

/**
 * `"It fell on the “old town” at dawn"`, `“He said, “Go home,” and left”`: a pair of double marks inside double ones. From here
 * every mark says by its form or place which way it is turned, and the block closes all it has opened.
 */
function isInside(outer: OpenQuote | undefined, marks: readonly QuoteMark[], at: number): boolean {
  if (outer?.mark === undefined || outer.level !== '“' || marks[at]!.level !== '“') return false;
  let depth = 1;
  for (const mark of marks.slice(at, at + 12)) {
    if (mark.level !== '“') continue;
    const turned = turnOf(mark);
    if (turned === undefined) return false;
    depth += turned === 'open' ? 1 : -1;
    if (depth === 0) return true;
  }
  return false;
}

/** Which way a mark is turned by its form, or a straight one by its place; undefined where neither tells. */
function turnOf({ role, canOpen, canClose }: QuoteMark): 'open' | 'close' | undefined {
  if (role !== 'either') return role;
  return canOpen === canClose ? undefined : canOpen ? 'open' : 'close';
}

/** Takes up what the block before left open. Returns the index of the first mark that is still to be read. */
function enterRunning(
  text: string,
  entry: EntryState,
  marks: readonly QuoteMark[],
  begin: (level: '“' | '‘', mark: QuoteMark | undefined, continued: boolean) => void,
): number {
  if (entry.openQuotes === '') return 0;
  const head = text.search(/\S/);
  let used = 0;
  let at = head;
  for (const level of entry.openQuotes as Iterable<'“' | '‘'>) {
    const mark = marks[used];
    if (mark === undefined || mark.level !== level || mark.start !== at || mark.role === 'close') break;
    begin(level, mark, true);
    at = mark.end;
    used++;
  }
  if (used > 0) return used;
  // Without an opening mark the block is inside only if the first mark of that level closes.
  const outer = entry.openQuotes[0] as '“' | '‘';
  const first = marks.find((mark) => mark.level === outer);
  if (first !== undefined && (first.role === 'close' || (first.role === 'either' && first.canClose && !first.canOpen))) {
    begin(outer, undefined, true);
  }
  return 0;
}

/** What a mark does here: curly marks as they are turned, unless place and stack both speak against it. */
function openingOf(mark: QuoteMark, isOpen: boolean): 'open' | 'close' {
  // An opening mark with nothing behind it can only close.
  if (mark.role === 'open') return isOpen && !mark.canOpen ? 'close' : 'open';
  if (mark.role === 'close') return !isOpen && mark.canOpen && !mark.canClose ? 'open' : 'close';
  if (isOpen) return mark.canOpen && !mark.canClose ? 'open' : 'close';
  return mark.canClose && !mark.canOpen ? 'close' : 'open';
}

/** ‘We are ready’, she said: the same sentence, in a house that keeps its comma outside. */
const STOPS: ReadonlySet<string> = new Set(['.', ',']);

function describe(paragraph: Paragraph, open: OpenQuote, insideEnd: number, close: QuoteMark | undefined, depth: number): Quote {
  const inside = span(open.inside, Math.max(open.inside, insideEnd));
  const words = wordsIn(paragraph.tokens, inside);
  const sentence = paragraph.sentenceAt(open.start);
  // It opens a sentence behind another one, or is all that the paragraph holds.
  const whole = paragraph.kind === 'paragraph' && (close?.end ?? 0) >= (paragraph.tokens.at(-1)?.end ?? 0);
  const alone = paragraph.sentences[sentence]?.start === open.start && (sentence > 0 || whole);
  return {
    span: span(open.start, close?.end ?? inside.end),
    inside,
    open: open.mark && span(open.mark.start, open.mark.end),
    close: close && span(close.start, close.end),
    depth,
    quoteClass: classOf(paragraph.text.slice(inside.start, inside.end), words, {
      spoken: isSpoken(paragraph.tokens, open.start, close?.end ?? inside.end),
      work: isWork(paragraph.tokens, open.start),
      alone,
      stopFollows: close !== undefined && STOPS.has(paragraph.text[close.end] ?? ''),
    }),
    continued: open.continued,
    words: words.length,
    sentence,
  };
}

/** Index of the first token that starts at an offset or behind it. */
function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordsIn(tokens: readonly Token[], inside: Span): readonly Token[] {
  const words: Token[] = [];
  for (let i = firstTokenFrom(tokens, inside.start); i < tokens.length && tokens[i]!.start < inside.end; i++) {
    const { kind } = tokens[i]!;
    if (kind === 'word' || kind === 'number') words.push(tokens[i]!);
  }
  return words;
}

/** A verb of speech stands right before the marks, or a speaker and a verb right behind: no title, whatever the capitals. */
function isSpoken(tokens: readonly Token[], start: number, end: number): boolean {
  let at = firstTokenFrom(tokens, start);
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  if (before >= 0 && (SPEAKING.has(tokens[before]!.lower) || tokens[before]!.text === ':')) return true;
  // "on the network’s “Hannity,” Ruiz said": a possessive names a work.
  if (before >= 0 && /['’ʼ][sS]$/.test(tokens[before]!.text)) return false;
  at = firstTokenFrom(tokens, end);
  if (tokens[at - 1] === undefined || !/^[,!?]$/.test(tokens[at - 2]?.text ?? '')) return false;
  for (let i = at; i < tokens.length && i < at + 4; i++) {
    if (tokens[i]!.kind !== 'word') return false;
    const cue = cueAt(tokens, i);
    if (cue && !cue.nounLike && cue.verb.takes.includes('q') && (cue.form === 'past' || cue.form === 'third')) return true;
  }
  return false;
}

const WORKS: ReadonlySet<string> = new Set(
  'book novel memoir film movie documentary song album single play musical opera episode magazine podcast essay bestseller thriller sitcom show series'.split(
    ' ',
  ),
);

/** "her documentary “13th,”", "author of “Harbor Lights”": the words before the marks say that a work is named. */
function isWork(tokens: readonly Token[], start: number): boolean {
  const at = firstTokenFrom(tokens, start) - 1;
  const before = tokens[tokens[at]?.text === ',' ? at - 1 : at];
  if (before === undefined) return false;
  if (before.lower === 'of')
    return /^(?:authors?|director|editor|producer|host|writer|co-author)$/.test(tokens[at - 1]?.lower ?? '');
  return WORKS.has(before.lower);
}

const SPEAKING: ReadonlySet<string> = new Set(
  'said says saying read reads reading chanted chanting shouted shouting yelled yelling asked declared declaring wrote tweeted proclaimed proclaiming slogan slogans chants replied answered'.split(
    ' ',
  ),
);
