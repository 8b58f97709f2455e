import { option } from '../../rule/option.ts';
import { rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { dayNumber, isRealDate, nearestYear, weekdayOf } from '../../story/calendar.ts';
import type { CalendarDate } from '../../story/fact.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { disagrees, fourDigits, inGmt } from '../../story/zoned-times.ts';
import { span } from '../../text/span.ts';

const ZONES: ReadonlySet<string> = new Set(
  'EST EDT CST CDT MST MDT PST PDT AKST AKDT HST ET CT MT PT GMT UTC BST CET CEST EET EEST MSK IST JST AEST AEDT'.split(' '),
);
const NAMED: ReadonlySet<string> = new Set(['eastern', 'central', 'mountain', 'pacific']);
/** Pairs that the season settles. CST is China’s too, and Arizona keeps MST all year, so those two are left alone. */
const DAYLIGHT: Readonly<Record<string, string>> = { EST: 'EDT', PST: 'PDT' };
const STANDARD: Readonly<Record<string, string>> = { EDT: 'EST', PDT: 'PST', CDT: 'CST', MDT: 'MST' };

export default defineRule({
  id: 'times/time-zone',
  summary: 'Time zones: their form, and whether they fit the season',
  why: 'A zone belongs to its time without comma or periods; EST in July is an hour off.',
  source: [
    { guide: 'AP Stylebook', entry: 'time zones' },
    { guide: 'Energy Policy Act of 2005', entry: 'daylight saving time' },
    { guide: 'Reuters Handbook of Journalism', entry: 'times' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  options: {
    gmt: option.boolean(
      false,
      'The house gives GMT behind a local time, on the 24-hour clock in four digits: 3 p.m. EDT (1900 GMT).',
    ),
  },
  messages: {
    comma: ({ zone }: { zone: string }) => `No comma parts a time from its zone: write “${zone}” right after it.`,
    periods: ({ zone }: { zone: string }) => `Time zones take no periods: write “${zone}”.`,
    saving: () => 'Daylight is saved: write “daylight saving”, without s.',
    capital: ({ zone }: { zone: string }) => `The name of a time zone takes a capital: write “${zone} time”.`,
    season: ({ zone, wanted }: { zone: string; wanted: string }) =>
      `On that day the clocks are not on ${zone}: write “${wanted}” or check the date.`,
    gmtMissing: ({ gmt }: { gmt: string }) =>
      `Readers elsewhere need the time in GMT: ${gmt ? `add “(${gmt} GMT)”` : 'add it in brackets, as in “(1600 GMT)”'}.`,
    gmtForm: ({ gmt }: { gmt: string }) => `GMT takes four digits and no colon: write “${gmt} GMT”.`,
    gmtDiffers: ({ time, gmt, written }: { time: string; gmt: string; written: string }) =>
      gmt ? `${time} is ${gmt} GMT, not ${written}: check both.` : `${time} is not ${written}: check both.`,
  },
  examples: [
    {
      bad: 'The game starts at 9 a.m.⟦, EST,⟧ on the coast.',
      good: 'The game starts at 9 a.m. EST on the coast.',
      message: 'comma',
    },
    {
      bad: 'The game starts at 9 a.m. ⟦E.S.T.⟧ on the coast.',
      good: 'The game starts at 9 a.m. EST on the coast.',
      message: 'periods',
    },
    { bad: 'The island has no daylight ⟦savings⟧.', good: 'The island has no daylight saving.', message: 'saving' },
    { bad: 'The game starts at 3 p.m. ⟦eastern⟧ time.', good: 'The game starts at 3 p.m. Eastern time.', message: 'capital' },
    {
      bad: 'The game starts at 7 p.m. ⟦EST⟧ on July 4.',
      good: 'The game starts at 7 p.m. EDT on July 4.',
      message: 'season',
      severity: 'error',
    },
    {
      bad: 'The ferry left at ⟦noon local time⟧ on Monday.',
      message: 'gmtMissing',
      severity: 'info',
      options: { gmt: true },
    },
    {
      bad: 'The game starts at ⟦7 p.m. EDT⟧ on July 4.',
      good: 'The game starts at 7 p.m. EDT (2300 GMT) on July 4.',
      options: { gmt: true },
    },
    {
      bad: 'The ferry left at noon local time (⟦16:00 GMT⟧) on Monday.',
      good: 'The ferry left at noon local time (1600 GMT) on Monday.',
      message: 'gmtForm',
      options: { gmt: true },
    },
    {
      bad: 'The ferry left at noon (⟦4 p.m. GMT⟧) on Monday.',
      good: 'The ferry left at noon (1600 GMT) on Monday.',
      options: { gmt: true },
    },
    {
      bad: 'The game starts at 7 p.m. EDT (⟦1900 GMT⟧) on July 4.',
      good: 'The game starts at 7 p.m. EDT (2300 GMT) on July 4.',
      message: 'gmtDiffers',
      severity: 'error',
    },
    { bad: 'The ferry leaves at 8 a.m. CST (⟦0900 GMT⟧) daily.', message: 'gmtDiffers' },
    { ok: 'The ferry left at noon local time (1600 GMT) on Monday.', because: 'Four digits.', options: { gmt: true } },
    { ok: 'The ferry left at noon local time (16:00 GMT) on Monday.', because: 'This house has no form for it.' },
    { ok: 'The ferry leaves at 8 a.m. CST (0000 GMT) daily.', because: 'China’s time.', options: { gmt: true } },
    { ok: 'The ferry leaves at 3 p.m. on Monday.', because: 'No zone is named.', options: { gmt: true } },
    { ok: 'The probe landed at 11:18 p.m. EDT/0318 GMT.', because: 'The GMT is given.', options: { gmt: true } },
    { ok: 'The game starts at 7 p.m. EDT on July 4.', because: 'Daylight saving time.' },
    { ok: 'The game starts at 7 p.m. MST on July 4.', because: 'Arizona keeps standard time.' },
    { ok: 'The game starts at 7 p.m. EST on Nov. 10, 2026.', because: 'Standard time is back.' },
    { ok: 'The eastern coast slept at 3 p.m. local time.', because: 'No zone is named.' },
    { ok: '“It starts at 9 a.m., EST,” the note said.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { text, tokens } = paragraph;
    for (const zoned of paragraph.zonedTimes) {
      const { gmt, given, span: whole } = zoned;
      const right = inGmt(zoned);
      if (!gmt) {
        if (!context.options.gmt || given) continue;
        const edits = [{ span: span(whole.end, whole.end), text: ` (${right} GMT)` }];
        const fixes = right ? [{ title: `Add “(${right} GMT)”`, kind: 'suggestion' as const, edits }] : [];
        context.report({ message: 'gmtMissing', span: whole, data: { gmt: right ?? '' }, severity: 'info', fixes });
      } else if (disagrees(zoned)) {
        const fixes = right ? rewrite(gmt.span, `${right} GMT`, 'suggestion') : [];
        const data = { time: text.slice(whole.start, whole.end), gmt: right ?? '', written: gmt.written };
        context.report({ message: 'gmtDiffers', span: gmt.span, data, severity: 'error', fixes });
      } else if (context.options.gmt && gmt.minutes !== undefined) {
        const write = fourDigits(gmt.minutes);
        if (gmt.written === `${write} GMT`) continue;
        const fixes = rewrite(gmt.span, `${write} GMT`, 'suggestion');
        context.report({ message: 'gmtForm', span: gmt.span, data: { gmt: write }, fixes });
      }
    }
    for (const [at, token] of tokens.entries()) {
      // With “time” behind it, it is a term of its own.
      if (token.lower !== 'savings' || tokens[at - 1]?.lower !== 'daylight' || tokens[at + 1]?.lower === 'time') continue;
      context.report({ message: 'saving', span: span(token.start, token.end), fixes: rewrite(token, 'saving') });
    }
    for (const { marker, endToken, sentence } of paragraph.times) {
      if (!marker) continue;
      const comma = tokens[endToken]?.text === ',' ? tokens[endToken] : undefined;
      const at = comma ? endToken + 1 : endToken;
      const token = tokens[at];
      if (token?.kind !== 'word') continue;
      const bare = token.text.replaceAll('.', '');
      if (ZONES.has(bare)) {
        const where = span(token.start, token.end);
        if (comma) {
          const after = tokens[at + 1];
          const end = after?.text === ',' && !after.spaceBefore ? after.end : token.end;
          const edits = [{ span: span(comma.start, end), text: ` ${bare}` }];
          const fixes = [{ title: 'Take out the comma', kind: 'safe' as const, edits }];
          context.report({ message: 'comma', span: span(comma.start, end), data: { zone: bare }, fixes });
        } else if (bare !== token.text) {
          const stop = at === tokens.length - 1 && token.text.endsWith('.') ? '.' : '';
          const fixes = [{ title: `Write “${bare}”`, kind: 'safe' as const, edits: [{ span: where, text: bare + stop }] }];
          context.report({ message: 'periods', span: where, data: { zone: bare }, fixes });
        }
        const wanted = zoneInSeason(paragraph, sentence, bare, context.story.date);
        if (wanted) {
          const fixes = [{ title: `Write “${wanted}”`, kind: 'suggestion' as const, edits: [{ span: where, text: wanted }] }];
          context.report({ message: 'season', span: where, data: { zone: bare, wanted }, severity: 'error', fixes });
        }
      } else if (NAMED.has(token.text) && !comma && tokens[at + 1]?.lower === 'time') {
        const zone = text[token.start]!.toUpperCase() + token.text.slice(1);
        const where = span(token.start, token.end);
        const fixes = [{ title: `Write “${zone} time”`, kind: 'safe' as const, edits: [{ span: where, text: zone }] }];
        context.report({ message: 'capital', span: where, data: { zone }, fixes });
      }
    }
  },
});

/** The zone that holds on the one date of the sentence, when the written one does not. */
function zoneInSeason(
  paragraph: Paragraph,
  sentence: number,
  zone: string,
  storyDate: CalendarDate | undefined,
): string | undefined {
  const other = DAYLIGHT[zone] ?? STANDARD[zone];
  if (!other) return undefined;
  const dates = paragraph.dates.filter((date) => date.sentence === sentence && date.month !== undefined);
  const [date] = dates;
  if (dates.length !== 1 || date?.day === undefined) return undefined;
  const daylight = isDaylight(date.month!, date.day, date.year, storyDate);
  return daylight === undefined || daylight === zone in STANDARD ? undefined : other;
}

/** Second Sunday in March to first Sunday in November (since 2007); undefined when the year would have to be known. */
function isDaylight(
  month: number,
  day: number,
  year: number | undefined,
  storyDate: CalendarDate | undefined,
): boolean | undefined {
  const full = year !== undefined ? { year, month, day } : storyDate && nearestYear(month, day, storyDate);
  if (!full) return month > 3 && month < 11 ? true : month === 12 || month < 3 ? false : undefined;
  if (!isRealDate(full) || full.year < 2007) return undefined;
  return dayNumber(full) >= dayNumber(sundayOf(full.year, 3, 2)) && dayNumber(full) < dayNumber(sundayOf(full.year, 11, 1));
}

const sundayOf = (year: number, month: number, nth: number): CalendarDate => {
  const first = weekdayOf({ year, month, day: 1 });
  return { year, month, day: 1 + ((7 - first) % 7) + 7 * (nth - 1) };
};
