import { option } from '../../rule/option.ts';
import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';
import type { Token } from '../../text/token.ts';

export default defineRule({
  id: 'numerals/decades-centuries',
  summary: 'Decades and centuries: 1990s, ’90s, 21st century',
  why: 'The apostrophe stands for what is left out, never before the s; a century is no name.',
  source: [{ guide: 'CSU Dominguez Hills', entry: 'Numerals: decades' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  options: {
    apostrophe: option.boolean(true, 'A short decade takes an apostrophe: the ’90s. British houses leave it out.'),
  },
  messages: {
    write: ({ found, write }: Rewriting) => `It is written “${write}”, not “${found}”.`,
    bare: ({ found, write }: Rewriting) => `In this house a short decade has no apostrophe: “${write}”, not “${found}”.`,
    short: ({ found, write }: Rewriting) => `A short decade takes an apostrophe: “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'The mill closed in the ⟦1990’s⟧.', good: 'The mill closed in the 1990s.' },
    { bad: 'The mill closed in the ⟦’90’s⟧.', good: 'The mill closed in the ’90s.' },
    { bad: 'The mill closed in the ⟦90s⟧.', good: 'The mill closed in the ’90s.', message: 'short', severity: 'info' },
    { bad: 'No crowd was larger since the mid ⟦80s⟧.', good: 'No crowd was larger since the mid ’80s.', message: 'short' },
    { bad: 'It dates from the 20th ⟦Century⟧.', good: 'It dates from the 20th century.' },
    { bad: 'It is a law for the ⟦twenty-first century⟧.', good: 'It is a law for the 21st century.' },
    { bad: 'It grew from the ⟦mid-1980’s⟧ on.', good: 'It grew from the mid-1980s on.' },
    { ok: 'Temperatures in the 90s are expected, with highs in the 80s inland.', because: 'These are degrees.' },
    { ok: 'A man in his 90s was found.', because: 'This is an age.' },
    { ok: '“I loved the 90’s,” Ida Marsh wrote.', because: 'The words are quoted.' },
    { ok: 'She works for 20th Century Studios.', because: 'The name keeps its capital.' },
    {
      bad: 'The mill closed in the ⟦’90s⟧.',
      good: 'The mill closed in the 90s.',
      message: 'bare',
      options: { apostrophe: false },
    },
    { ok: 'The mill closed in the 90s.', because: 'The house leaves the apostrophe out.', options: { apostrophe: false } },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (const number of paragraph.numbers) {
      const next = tokens[number.endToken];
      const before = tokens[number.firstToken - 1];
      if (
        number.context === 'ordinal' &&
        next?.text === 'Century' &&
        !isCapitalized(tokens[number.endToken + 1]) &&
        !isCapitalized(before)
      ) {
        const span = { start: next.start, end: next.end };
        context.report({ message: 'write', span, data: { found: 'Century', write: 'century' }, fixes: rewrite(span, 'century') });
      }
      if (number.context !== 'decade') continue;
      const figure = text.slice(number.figure.start, number.figure.end);
      const mark = before && /^['’‘]$/.test(before.text) && tokens[number.firstToken]!.spaceBefore === false ? before : undefined;
      const cue = tokens[number.firstToken - (mark ? 2 : 1)];
      const apostropheS = text.slice(number.figure.end, number.span.end).length === 2;
      const isDecade = cue !== undefined && /^(?:the|an?|early|mid|late|(?:mid|early|late)-)$/.test(cue.lower);
      if (apostropheS && (isDecade || mark) && (figure.length === 4 || mark || cue?.lower === 'the')) {
        const span = { start: mark ? mark.start : number.span.start, end: number.span.end };
        const write = `${mark && context.options.apostrophe ? (mark.text === '‘' ? '’' : mark.text) : ''}${figure}s`;
        context.report({
          message: 'write',
          span,
          data: { found: text.slice(span.start, span.end), write },
          fixes: rewrite(span, write),
        });
      } else if (figure.length === 2 && mark && isDecade && !context.options.apostrophe) {
        const span = { start: mark.start, end: number.span.end };
        const write = text.slice(number.span.start, number.span.end);
        context.report({
          message: 'bare',
          span,
          data: { found: text.slice(span.start, span.end), write },
          fixes: rewrite(span, write),
        });
      } else if (
        figure.length === 2 &&
        !mark &&
        context.options.apostrophe &&
        (cue?.lower === 'the' || isPartOfDecade(tokens[number.firstToken - 2], cue)) &&
        !isTemperature(text)
      ) {
        const write = `${text.includes("'") && !text.includes('’') ? "'" : '’'}${figure}s`;
        context.report({
          message: 'short',
          span: number.span,
          severity: 'info',
          data: { found: text.slice(number.span.start, number.span.end), write },
          fixes: rewrite(number.span, write, 'suggestion'),
        });
      }
    }
    for (const [at, token] of tokens.entries()) {
      // The hyphen makes one word of "mid-1980's".
      if (/^(?:mid|early|late)-(?:1\d|20)\d0['’]s$/.test(token.lower)) {
        const write = token.text.replace(/['’]s$/, 's');
        context.report({ message: 'write', span: token, data: { found: token.text, write }, fixes: rewrite(token, write) });
      }
      const value = CENTURIES.get(token.lower);
      const next = tokens[at + 1];
      if (value === undefined || next?.lower !== 'century' || isCapitalized(token)) continue;
      const span = { start: token.start, end: next.end };
      const write = `${value} century`;
      context.report({
        message: 'write',
        span,
        data: { found: text.slice(span.start, span.end), write },
        fixes: rewrite(span, write),
      });
    }
  },
});

/** "the mid 90s": his are years of an age, and "mid 90s" alone may be degrees. */
const isPartOfDecade = (the: Token | undefined, part: Token | undefined): boolean =>
  the?.lower === 'the' && part !== undefined && /^(?:early|mid|late)$/.test(part.lower);

const CENTURIES: ReadonlyMap<string, string> = new Map([
  ['twentieth', '20th'],
  ['twenty-first', '21st'],
  ['nineteenth', '19th'],
  ['eighteenth', '18th'],
  ['twenty-second', '22nd'],
]);

const isTemperature = (text: string): boolean =>
  /temperature|degrees|highs|lows|heat|weather|forecast|age|aged|scored|shot|teens/i.test(text);
