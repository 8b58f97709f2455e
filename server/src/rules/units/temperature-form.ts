import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import type { Conversion, Measure } from '../../story/measures.ts';
import type { Span } from '../../text/span.ts';

const SCALES: Readonly<Record<string, string>> = { fahrenheit: 'F', celsius: 'C' };

/** Words beside which a figure in degrees is a temperature. */
const WEATHER =
  /\b(?:temperatures?|highs|lows|(?:high|low) (?:of|in|near|around)|readings|mercury|thermometers?|weather|degrees)\b/i;

export default defineRule({
  id: 'units/temperature-form',
  summary: 'Temperatures are written 90 F or 90 degrees Fahrenheit, minus 10, zero degrees.',
  why: 'The degree sign is lost or garbled in many clients’ systems, and a hyphen before a figure may be read as a dash.',
  source: [
    { guide: 'AP Stylebook', entry: 'temperatures' },
    { guide: 'National Geographic style manual', entry: 'temperature' },
  ],
  scope: 'paragraph',
  severity: 'warning',
  lifecycle: 'stable',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 445000 },
  options: { glued: option.boolean(false, 'The house writes 23C and 73F without a space.') },
  messages: {
    sign: ({ right }: { right: string }) => `Write “${right}”, without a degree sign or period.`,
    minus: ({ right }: { right: string }) => `Spell the minus of a temperature: “${right}”.`,
    centigrade: () => 'The scale is called Celsius now.',
    zero: ({ right }: { right: string }) => `Spell zero in running text: “${right}”.`,
    decade: ({ right }: { right: string }) => `A range of temperatures takes no apostrophe: “${right}”.`,
  },
  examples: [
    { bad: 'It hit ⟦90°F⟧ (32 C) by noon.', good: 'It hit 90 F (32 C) by noon.', message: 'sign' },
    { bad: 'It hit ⟦90 degrees F⟧ (32 C) by noon.', good: 'It hit 90 F (32 C) by noon.' },
    {
      bad: 'It sank to ⟦-10 F⟧ (minus 23 C) overnight.',
      good: 'It sank to minus 10 F (minus 23 C) overnight.',
      message: 'minus',
    },
    {
      bad: 'It was ⟦25 degrees centigrade⟧ (77 degrees Fahrenheit) indoors.',
      good: 'It was 25 degrees Celsius (77 degrees Fahrenheit) indoors.',
      message: 'centigrade',
    },
    {
      bad: 'It was ⟦0 degrees Celsius⟧ (32 degrees Fahrenheit) at dawn.',
      good: 'It was zero degrees Celsius (32 degrees Fahrenheit) at dawn.',
      message: 'zero',
    },
    { bad: 'Temperatures stayed in the ⟦90’s⟧ all week.', good: 'Temperatures stayed in the 90s all week.', message: 'decade' },
    {
      bad: 'The air was 50 F (10 C). The lake was ⟦50 degrees F.⟧ when they swam.',
      good: 'The air was 50 F (10 C). The lake was 50 F when they swam.',
      message: 'sign',
    },
    { ok: 'It sank to minus 10 F (minus 23 C) overnight.', because: 'The form is right.' },
    { ok: 'Temperatures stayed in the 90s all week.', because: 'No apostrophe.' },
    {
      bad: 'The temperature at dawn was ⟦38°⟧ with snow.',
      good: 'The temperature at dawn was 38 degrees with snow.',
      message: 'sign',
    },
    { ok: 'Attendance was a season high, the best since the 90’s.', because: 'No weather is spoken of.' },
    { ok: 'She turned the dial 360 degrees.', because: 'An angle is no temperature.' },
    { ok: 'It was 23C in the square.', because: 'The house writes no space.', options: { glued: true } },
    { ok: '“It was 90°F in there,” Ana Ruiz said.', because: 'A speaker’s words are left as printed.' },
  ],
  check(paragraph, { options, report }) {
    const { text } = paragraph;
    const look = (q: Measure | Conversion, inBrackets: boolean): void => {
      const scale = SCALES[q.unit];
      const span = 'inside' in q ? q.inside : q.span;
      const printed = text.slice(span.start, span.end);
      if (q.shape !== 'single' || q.hyphenated || (scale === undefined && q.unit !== 'degree')) return;
      const value = q.values[0]!;
      const figure = text.slice(q.figure.start, q.figure.end).replace(/^(?:[-−–]|minus )\s*/, '');
      const signed = `${value < 0 ? 'minus ' : ''}${figure}`;
      const unit = text.slice(q.unitSpan.start, q.unitSpan.end);
      const safe = (message: 'sign' | 'minus' | 'zero', right: string, all: Span = span): void =>
        report({
          message,
          span: all,
          data: { right },
          fixes: [{ title: `Change to “${right}”`, kind: 'safe', edits: [{ span: all, text: right }] }],
        });
      if (/^(?:[°º]|degrees? [FC]$)/.test(unit) && scale !== undefined) {
        // "90 degrees F. there": the sentence goes on, so the period is the letter's
        const period = /[FC]$/.test(unit) && /^\. \p{Ll}/u.test(text.slice(span.end, span.end + 3)) ? 1 : 0;
        safe('sign', `${signed}${options.glued ? '' : ' '}${scale}`, { start: span.start, end: span.end + period });
      } else if (/^[°º]$/.test(unit) && WEATHER.test(text)) {
        safe('sign', `${signed} degrees`);
      } else if (/^[-−–]/.test(printed)) {
        safe('minus', `${signed}${text.slice(q.figure.end, span.end)}`);
      } else if (/centigrade/i.test(unit)) {
        const right = printed.replace(/centigrade/i, 'Celsius');
        report({
          message: 'centigrade',
          span,
          fixes: [{ title: `Change to “${right}”`, kind: 'safe', edits: [{ span, text: right }] }],
        });
      } else if (!inBrackets && figure === '0' && /^degree/.test(unit)) {
        safe('zero', `zero ${unit}`);
      }
    };
    for (const measure of paragraph.measures) {
      if (measure.quoted || (measure.exempt !== undefined && measure.exempt !== 'brackets')) continue;
      look(measure, measure.exempt === 'brackets');
      for (const conversion of measure.conversions) look(conversion, true);
    }
    if (!text.includes('0’s') && !text.includes("0's")) return;
    if (!WEATHER.test(text)) return;
    for (const match of text.matchAll(/\b(?:the|low|mid|upper|high)[- ](\d0)['’]s\b/g)) {
      const end = match.index + match[0].length;
      const span = { start: end - match[1]!.length - 2, end };
      if (paragraph.isQuoted(span)) continue;
      const right = `${match[1]}s`;
      report({
        message: 'decade',
        span,
        data: { right },
        fixes: [{ title: `Change to “${right}”`, kind: 'safe', edits: [{ span, text: right }] }],
      });
    }
  },
});
