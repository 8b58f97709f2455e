import { type Span, span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import type { Paragraph } from './paragraph.ts';

/** The same moment for readers elsewhere: "(1600 GMT)". Spans are block offsets. */
export interface GmtNote {
  /** The time and "GMT", without brackets and what else stands in them. */
  readonly span: Span;
  readonly written: string;
  /** Minutes from midnight; undefined where no clock shows it. */
  readonly minutes: number | undefined;
}

/** A time of day that names its zone or is called local, with the GMT behind it. Spans are block offsets. */
export interface ZonedTime {
  /** The time with its zone: "3 p.m. EDT", "noon local time". */
  readonly span: Span;
  /** Minutes from midnight. */
  readonly minutes: number;
  /** As written without periods; undefined for "local time" and for a time that only its GMT makes a zoned one. */
  readonly zone: string | undefined;
  readonly gmt: GmtNote | undefined;
  /** The sentence gives GMT in some form, or the time itself is in brackets: the same moment for readers in that zone. */
  readonly given: boolean;
  readonly quoted: boolean;
}

const hours = (...offsets: number[]): readonly number[] => offsets.map((offset) => offset * 60);

/**
 * Minutes that a zone is ahead of GMT. Several where the abbreviation names several zones or holds all year: CST is China's too.
 * Source: the IANA time zone database.
 */
const OFFSETS: ReadonlyMap<string, readonly number[]> = new Map([
  ['EST', hours(-5)],
  ['EDT', hours(-4)],
  ['ET', hours(-5, -4)],
  ['CST', hours(-6, 8)],
  ['CDT', hours(-5)],
  ['CT', hours(-6, -5)],
  ['MST', hours(-7)],
  ['MDT', hours(-6)],
  ['MT', hours(-7, -6)],
  ['PST', hours(-8)],
  ['PDT', hours(-7)],
  ['PT', hours(-8, -7)],
  ['AKST', hours(-9)],
  ['AKDT', hours(-8)],
  ['HST', hours(-10)],
  ['BST', hours(1, 6)],
  ['CET', hours(1)],
  ['CEST', hours(2)],
  ['EET', hours(2)],
  ['EEST', hours(3)],
  ['MSK', hours(3)],
  ['IST', hours(5.5, 2, 1)],
  ['JST', hours(9)],
  ['AEST', hours(10)],
  ['AEDT', hours(11)],
]);

const DAY = 24 * 60;
const TWELVE: ReadonlyMap<string, number> = new Map([
  ['noon', DAY / 2],
  ['midnight', 0],
]);

/** Times with a zone, with "local time" or with GMT in brackets, in order. */
export function readZonedTimes(paragraph: Paragraph): readonly ZonedTime[] {
  const { tokens, times } = paragraph;
  const clocks = [
    ...times.flatMap(({ whole, hour, minute = 0, marker, endToken }) =>
      marker && hour <= 12
        ? [{ start: whole.start, end: endToken, minutes: (hour % 12) * 60 + minute + (marker === 'p.m.' ? DAY / 2 : 0) }]
        : [],
    ),
    ...tokens.flatMap(({ lower, start }, i) => (TWELVE.has(lower) ? [{ start, end: i + 1, minutes: TWELVE.get(lower)! }] : [])),
  ].sort((a, b) => a.start - b.start);
  return clocks.flatMap(({ start, end, minutes }): ZonedTime[] => {
    // "9 a.m., EST": a comma too many.
    const first = tokens[end]?.text === ',' && zoneAt(tokens[end + 1]) ? end + 1 : end;
    const zone = zoneAt(tokens[first]);
    const local = tokens[first]?.lower === 'local' && tokens[first + 1]?.lower === 'time';
    const behind = first + (zone ? 1 : local ? 2 : 0);
    const gmt = gmtAt(tokens, behind);
    if (!zone && !local && !gmt) return [];
    const whole = span(start, tokens[behind - 1]!.end);
    const sentence = paragraph.sentences[paragraph.sentenceAt(start)]!;
    const given =
      paragraph.text[start - 1] === '(' ||
      tokens.slice(sentence.firstToken, sentence.endToken).some(({ text }) => text === 'GMT' || text === 'UTC');
    return [{ span: whole, minutes, zone, gmt, given, quoted: paragraph.isQuoted(whole) }];
  });
}

/** How late it is in GMT, as four digits; undefined unless the zone has one offset. */
export function inGmt({ zone, minutes }: ZonedTime): string | undefined {
  const [offset, ...others] = OFFSETS.get(zone ?? '') ?? [];
  return offset === undefined || others.length ? undefined : fourDigits(minutes - offset);
}

/** The GMT behind a time is another moment, whatever the zone may stand for. */
export function disagrees({ zone, minutes, gmt }: ZonedTime): boolean {
  const offsets = OFFSETS.get(zone ?? '');
  if (!offsets || gmt?.minutes === undefined) return false;
  return !offsets.some((offset) => (minutes - offset - gmt.minutes!) % DAY === 0);
}

/** 16:00 as agencies print it: "1600". Takes minutes from midnight of any day. */
export function fourDigits(minutes: number): string {
  const inDay = ((minutes % DAY) + DAY) % DAY;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}${String(inDay % 60).padStart(2, '0')}`;
}

function zoneAt(token: Token | undefined): string | undefined {
  const bare = token?.kind === 'word' ? token.text.replaceAll('.', '') : '';
  return OFFSETS.has(bare) ? bare : undefined;
}

/** "(1600 GMT)", "(16:00 GMT Monday)", "(4 p.m. GMT)". */
function gmtAt(tokens: readonly Token[], at: number): GmtNote | undefined {
  const [open, figure, next, last] = tokens.slice(at, at + 4);
  if (open?.text !== '(' || !figure) return undefined;
  const marker = /^([ap])\.?m\.?$/.exec(next?.lower ?? '')?.[1];
  const zone = marker ? last : next;
  if (zone?.lower !== 'gmt') return undefined;
  const match = /^(\d{1,2}?)(?:[:.]?(\d{2}))?$/.exec(figure.text);
  if (!match) return undefined;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  const late = marker ? (hour % 12) + (marker === 'p' ? 12 : 0) : hour;
  const shown = late < 24 && minute < 60 && (!marker || hour <= 12);
  return {
    span: span(figure.start, zone.end),
    written: `${figure.text}${marker ? ` ${next!.text}` : ''} ${zone.text}`,
    minutes: shown ? late * 60 + minute : undefined,
  };
}
