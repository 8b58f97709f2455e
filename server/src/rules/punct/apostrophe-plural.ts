import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { isAllCapitals, isCapitalized } from '../../story/capitals.ts';
import { isDuration } from '../../story/numbers/context.ts';
import { Word, wordBits } from '../../story/word-class.ts';
import { nounForms } from '../../text/inflection.ts';
import type { Token } from '../../text/token.ts';

const PLURAL_VERBS: ReadonlySet<string> = new Set([
  'are',
  'were',
  'have',
  "aren't",
  "weren't",
  "haven't",
  'met',
  'agree',
  'live',
]);
const DETERMINED = /^(?:his|her|its|their|the|our|my)$/;
const MANY: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten several many few these those all both'.split(' '),
);
const COMMON: ReadonlySet<string> = new Set(
  "photo's video's taco's tomato's potato's banana's pizza's menu's logo's radio's studio's casino's".split(' '),
);

export default defineRule({
  id: 'punct/apostrophe-plural',
  summary: 'No apostrophe in a plain plural',
  why: 'More than one Smith are the Smiths; the apostrophe would make them own something.',
  source: [{ guide: 'University of Montana', entry: 'Apostrophes' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'read',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    plural: ({ found, write }: Rewriting) => `A plural takes no apostrophe: “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'The ⟦Smith’s⟧ are home.', good: 'The Smiths are home.' },
    { bad: 'Two ⟦CEO’s⟧ met in May.', good: 'Two CEOs met in May.' },
    { bad: 'The site shows ⟦photo’s⟧ of the day.', good: 'The site shows photos of the day.' },
    { bad: 'The county has 40 ⟦deputy’s⟧ on the road.', good: 'The county has 40 deputies on the road.' },
    { bad: 'Fans of both ⟦team’s⟧ in the cup sang.', good: 'Fans of both teams in the cup sang.' },
    { bad: 'Her ⟦lawyer’s⟧ have left.', good: 'Her lawyers have left.' },
    { ok: 'It is in 10 year’s time, after Boeing 747’s flight.', because: 'Time and a model are counted otherwise.' },
    { ok: 'It hurt two sheriff’s deputies.', because: 'A noun follows that belongs to the sheriff.' },
    { ok: 'NATO’s role and the Smith’s car were debated.', because: 'These are possessives.' },
    { ok: 'The Oakland A’s have dos and don’ts.', because: 'A single letter takes the apostrophe.' },
    { ok: '“The Smiths are home,” Ida Marsh said.', because: 'The plural is right.' },
    { ok: 'The CEO’s met with doubt, his plan with silence.', because: 'No number and a verb that fits both: left alone.' },
  ],
  check(paragraph, context) {
    const { tokens } = paragraph;
    const counting = paragraph.numbers.filter(({ kind, value, joined }) => kind === 'count' && value > 1 && joined === undefined);
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word' || !token.lower.endsWith("'s") || token.lower.length < 5) continue;
      const before = tokens[at - 1];
      const next = tokens[at + 1];
      const stem = token.text.slice(0, -2);
      const counted = before !== undefined && (MANY.has(before.lower) || (before.kind === 'number' && before.text !== '1'));
      const plural = next !== undefined && PLURAL_VERBS.has(next.lower);
      const capitals =
        isAllCapitals({ ...token, text: stem }) &&
        counted &&
        (plural || next === undefined || next.kind === 'mark' || next.lower === 'in');
      const family =
        before?.lower === 'the' &&
        isCapitalized(token) &&
        next !== undefined &&
        /^(are|were)$/.test(next.lower) &&
        !isAllCapitals({ ...token, text: stem });
      const number = counting.find(({ endToken }) => endToken === at);
      const several =
        (number !== undefined || MANY.has(before?.lower ?? '')) &&
        endsPhrase(next) &&
        !isCapitalized(token) &&
        !isDuration(`${stem}s`) &&
        !isDuration(stem);
      // "her neighbor's have left": no verb of one follows, and nothing is owned.
      const people =
        !isCapitalized(token) &&
        /^(?:have|are|were)$/.test(next?.lower ?? '') &&
        (wordBits(stem.toLowerCase()) & (Word.Person | Word.Source)) !== 0 &&
        DETERMINED.test(before?.lower ?? '');
      if (!capitals && !family && !several && !people && !(COMMON.has(token.lower) && next?.lower === 'of')) continue;
      const span = { start: token.start, end: token.end };
      const write = several || people ? nounForms(stem)[1]! : `${stem}s`;
      context.report({ message: 'plural', span, data: { found: token.text, write }, fixes: rewrite(span, write, 'suggestion') });
    }
  },
});

/** No noun follows that somebody could own: "40 deputy's on the road", "40 deputy's doing the work". */
const endsPhrase = (next: Token | undefined): boolean =>
  next === undefined ||
  next.kind === 'mark' ||
  /\w{2}ing$/.test(next.lower) ||
  (wordBits(next.lower) & (Word.Preposition | Word.Auxiliary | Word.Conjunction | Word.Relative)) !== 0;
