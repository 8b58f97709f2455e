import { type Span, span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { isCapitalized } from './capitals.ts';
import type { Paragraph } from './paragraph.ts';

export interface Clock {
  /** The figure or number word. */
  readonly span: Span;
  readonly hour: number;
  readonly minute: number | undefined;
  /** Between hour and minute: ":" or "."; empty without minutes. */
  readonly separator: string;
  readonly words: boolean;
}

/** A time of day as written. Spans are block offsets; `firstToken` and `endToken` a half-open range of the block's tokens. */
export interface ClockTime extends Clock {
  /** With "o'clock" and the marker. */
  readonly whole: Span;
  readonly firstToken: number;
  readonly endToken: number;
  readonly marker: 'a.m.' | 'p.m.' | undefined;
  /** The marker as written, without a period that ends the sentence and is no part of it. */
  readonly markerSpan: Span | undefined;
  /** "o'clock" stands between figure and marker. */
  readonly oclock: boolean;
  /** The earlier end of a range that shares this marker: "9-11 a.m.". */
  readonly from: Clock | undefined;
  readonly fromFirstToken: number;
  readonly quoted: boolean;
  readonly sentence: number;
}

const HOURS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i + 1]),
);
const MARKERS: ReadonlyMap<string, 'a.m.' | 'p.m.'> = new Map([
  ['a.m.', 'a.m.'],
  ['p.m.', 'p.m.'],
  ['a.m', 'a.m.'],
  ['p.m', 'p.m.'],
  ['am', 'a.m.'],
  ['pm', 'p.m.'],
]);
const RANGE_JOINTS: ReadonlySet<string> = new Set(['-', '–', '—', 'to']);

/** Clock times: a figure with a.m. or p.m., however written, or hours and minutes with a colon. */
export function readTimes(paragraph: Paragraph): readonly ClockTime[] {
  const { tokens } = paragraph;
  const times: ClockTime[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'word' && MARKERS.has(token.lower)) {
      const time = withMarker(paragraph, tokens, i);
      if (time) times.push(time);
    } else if (token.kind === 'number' && token.text.includes(':') && !markerFollows(tokens, i)) {
      const clock = clockOf(token);
      if (clock) {
        times.push(
          place(paragraph, clock, i, i + 1, {
            marker: undefined,
            markerSpan: undefined,
            oclock: false,
            from: undefined,
            fromFirstToken: i,
          }),
        );
      }
    }
  }
  return times;
}

type Rest = Pick<ClockTime, 'marker' | 'markerSpan' | 'oclock' | 'from' | 'fromFirstToken'>;

function place(paragraph: Paragraph, clock: Clock, firstToken: number, endToken: number, rest: Rest): ClockTime {
  const whole = span(clock.span.start, paragraph.tokens[endToken - 1]!.end);
  return {
    ...clock,
    ...rest,
    whole,
    firstToken,
    endToken,
    quoted: paragraph.isQuoted(whole),
    sentence: paragraph.sentenceAt(whole.start),
  };
}

function markerFollows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  if (MARKERS.has(next.lower)) return true;
  // "9:30-11 a.m."
  return RANGE_JOINTS.has(next.lower) && clockOf(tokens[at + 2]) !== undefined && MARKERS.has(tokens[at + 3]?.lower ?? '');
}

function clockOf(token: Token | undefined): Clock | undefined {
  if (!token) return undefined;
  const words = token.kind === 'word' ? HOURS.get(token.lower) : undefined;
  if (words !== undefined)
    return { span: span(token.start, token.end), hour: words, minute: undefined, separator: '', words: true };
  if (token.kind !== 'number') return undefined;
  const match = /^(\d{1,2})(?:([:.])(\d{2}))?$/.exec(token.text);
  if (!match) return undefined;
  return {
    span: span(token.start, token.end),
    hour: Number(match[1]),
    minute: match[3] === undefined ? undefined : Number(match[3]),
    separator: match[2] ?? '',
    words: false,
  };
}

function withMarker(paragraph: Paragraph, tokens: readonly Token[], at: number): ClockTime | undefined {
  const token = tokens[at]!;
  const oclock = tokens[at - 1]?.lower === "o'clock";
  const figure = oclock ? at - 2 : at - 1;
  const clock = clockOf(tokens[figure]);
  if (!clock) return undefined;
  if (inPost(tokens, figure)) return undefined;
  // "I am one am I": a number word needs the periods, and a bare "am" a figure that can be an hour and belongs to no name.
  if (!token.lower.includes('.') && (clock.words || (token.spaceBefore && (clock.hour > 12 || followsName(tokens, figure))))) {
    return undefined;
  }
  const joint = tokens[figure - 1];
  const from = joint && RANGE_JOINTS.has(joint.lower) ? clockOf(tokens[figure - 2]) : undefined;
  return place(paragraph, clock, figure, at + 1, {
    marker: MARKERS.get(token.lower),
    markerSpan: span(token.start, token.end),
    oclock,
    from,
    fromFirstToken: from ? figure - 2 : figure,
  });
}

/** "Apollo 11 am": the figure belongs to a name. */
function followsName(tokens: readonly Token[], figure: number): boolean {
  const before = tokens[figure - 1];
  return figure > 1 && isCapitalized(before) && !/day$|^At$/.test(before!.text);
}

/** The line under a pasted post: "(@handle) on Mar 25, 2017 at 7:14am PDT". */
function inPost(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 10; i--) if (tokens[i]!.kind === 'opaque') return true;
  return false;
}
