import { defineRule } from '../../rule/rule.ts';
import { weekdayOf } from '../../story/calendar.ts';
import { opensText } from '../../story/capitals.ts';
import { weekdayName } from '../../story/date-form.ts';
import type { CalendarDate } from '../../story/fact.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { type Span, span } from '../../text/span.ts';

/** Words and how many days they lie from the day of the story, with the part of the day they name. */
const DAYS: ReadonlyMap<string, readonly [offset: number, part: string]> = new Map([
  ['today', [0, '']],
  ['yesterday', [-1, '']],
  ['tomorrow', [1, '']],
  ['tonight', [0, ' night']],
]);
const PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening']);
/** Verbs of dated events: beside them "today" is a day, not nowadays. */
const EVENT_VERBS: ReadonlySet<string> = new Set(
  (
    'said says announced killed died arrested released issued confirmed told ruled voted met opened closed launched signed ' +
    'reported published unveiled resigned began started ended arrived left earlier later appeared pleaded convicted sentenced'
  ).split(' '),
);
/** "today's vote" is dated; "today's youth" are not. */
const EVENTS: ReadonlySet<string> = new Set(
  (
    'vote hearing game meeting announcement ruling decision attack election session match race debate summit speech trial ' +
    'protest rally conference ceremony funeral strike talks deadline shooting explosion earthquake crash fire verdict'
  ).split(' '),
);
/** Before "tomorrow" and "yesterday": the future and the past at large. */
const FIGURATIVE: ReadonlySet<string> = new Set('of no like better brighter for were than only not until till'.split(' '));

export default defineRule({
  id: 'dates/relative-day',
  summary: 'Today, yesterday, tomorrow and tonight in narration',
  why: 'Copy is read on other days and in other time zones than it was written: the day’s name stays right.',
  source: [
    { guide: 'AP Stylebook', entry: 'today; tonight; days of the week' },
    { guide: 'Reuters Handbook of Journalism', entry: 'days' },
    { guide: 'BBC News style guide', entry: 'days' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  messages: {
    named: ({ word, day }: { word: string; day: string }) => `“${word}” changes with the reader’s day: write “${day}”.`,
    bare: ({ word }: { word: string }) => `“${word}” changes with the reader’s day: write the day of the week.`,
  },
  examples: [
    {
      bad: 'The mayor said ⟦yesterday⟧ that the pier would open.',
      good: 'The mayor said Sunday that the pier would open.',
      message: 'named',
      date: '2026-11-23',
    },
    { bad: 'The vote is ⟦tomorrow⟧.', good: 'The vote is Tuesday.', date: '2026-11-23' },
    {
      bad: 'The pier stayed dark before ⟦today’s⟧ vote.',
      good: 'The pier stayed dark before Monday’s vote.',
      date: '2026-11-23',
    },
    { bad: 'The council meets ⟦tonight⟧.', good: 'The council meets Monday night.', date: '2026-11-23' },
    { bad: '⟦Yesterday⟧, the pier closed.', good: 'On Sunday, the pier closed.', date: '2026-11-23' },
    { bad: 'The pier closed ⟦this morning⟧.', good: 'The pier closed Monday morning.', date: '2026-11-23' },
    { bad: 'The council said ⟦today⟧ that the pier would open.', message: 'bare' },
    { ok: 'Today’s youth and yesterday’s technology do not mix.', because: 'No day is meant.' },
    { ok: 'Today the town has 400 people.', because: 'Nowadays.' },
    { ok: 'The story ran in USA Today on Monday.', because: 'A newspaper.' },
    { ok: 'They are the leaders of tomorrow.', because: 'The future.' },
    { ok: '“We vote tomorrow,” Orla Vance said.', because: 'A speaker’s words.' },
  ],
  check(paragraph, context) {
    const { text, tokens } = paragraph;
    for (let i = 0; i < tokens.length; i++) {
      const at = relativeDay(paragraph, i);
      if (!at) continue;
      const word = text.slice(at.span.start, at.span.end);
      if (!context.story.date) {
        context.report({ message: 'bare', span: at.span, data: { word } });
        continue;
      }
      const possessive = /['’]s$/.exec(word)?.[0] ?? '';
      const day = `${dayName(context.story.date, at.offset)}${at.part}`;
      const instead = opensText(paragraph, i) && !possessive ? `On ${day}` : day + possessive;
      context.report({
        message: 'named',
        span: at.span,
        data: { word, day: day + possessive },
        fixes: [{ title: `Write “${instead}”`, kind: 'suggestion', edits: [{ span: at.span, text: instead }] }],
      });
    }
  },
});

const dayName = (date: CalendarDate, offset: number): string => weekdayName((weekdayOf(date) + offset + 7) % 7);

interface RelativeDay {
  readonly span: Span;
  readonly offset: number;
  readonly part: string;
}

function relativeDay(paragraph: Paragraph, at: number): RelativeDay | undefined {
  const { tokens } = paragraph;
  const token = tokens[at]!;
  if (token.kind !== 'word') return undefined;
  if (token.lower === 'this' || token.lower === 'last') return partOfDay(paragraph, at);
  const possessive = token.lower.endsWith("'s");
  const word = possessive ? token.lower.slice(0, -2) : token.lower;
  const known = DAYS.get(word);
  if (!known) return undefined;
  const opens = opensText(paragraph, at);
  if (token.text[0] !== token.text[0]!.toLowerCase() && !opens) return undefined;
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  if (possessive) {
    if (!EVENTS.has(after)) return undefined;
  } else if (word === 'today') {
    if (!EVENT_VERBS.has(before) || after === 'as') return undefined;
  } else if (FIGURATIVE.has(before) || before === '-' || after === '-') return undefined;
  return { span: span(token.start, token.end), offset: known[0], part: known[1] };
}

/** "this morning", "last night". */
function partOfDay({ tokens }: Paragraph, at: number): RelativeDay | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (!next || next.text !== next.lower) return undefined;
  const whole = span(token.start, next.end);
  if (token.lower === 'last') return next.lower === 'night' ? { span: whole, offset: -1, part: ' night' } : undefined;
  return PARTS.has(next.lower) ? { span: whole, offset: 0, part: ` ${next.lower}` } : undefined;
}
