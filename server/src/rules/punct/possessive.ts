import { option } from '../../rule/option.ts';
import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { isAllCapitals, isCapitalized } from '../../story/capitals.ts';
import { holdsSince } from '../../story/era.ts';

export default defineRule({
  id: 'punct/possessive',
  summary: 'Harris’ speech, the boss’s desk, the nurses’ strike',
  why: 'A name that ends in s takes the apostrophe alone, a common noun takes ’s as well, and a plural never doubles.',
  source: [{ guide: 'North Carolina State University', entry: 'Possessives' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'list-item', 'caption'],
  quotes: 'read',
  fix: 'safe',
  convention: 'possessive',
  falseAlarms: { per1000Words: 0.02, words: 196610 },
  options: {
    names: option.oneOf(
      ['apostrophe', 'apostrophe-s'],
      'apostrophe',
      'How a name in s forms its possessive: Harris’ or Harris’s.',
    ),
  },
  messages: {
    withS: ({ found, write }: Rewriting) => `In this house a name that ends in s takes ’s: “${write}”, not “${found}”.`,
    name: ({ found, write }: Rewriting) => `A name that ends in s takes the apostrophe alone: “${write}”, not “${found}”.`,
    common: ({ found, write }: Rewriting) => `A singular noun that ends in s takes ’s: “${write}”, not “${found}”.`,
    plural: ({ found, write }: Rewriting) => `The possessive is “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: '⟦Harris’s⟧ speech ran long.', good: 'Harris’ speech ran long.', message: 'name' },
    { bad: 'The ⟦nurses’s⟧ strike ended.', good: 'The nurses’ strike ended.', message: 'plural', severity: 'error' },
    { bad: 'The ⟦womens’⟧ team won.', good: 'The women’s team won.' },
    { bad: 'She runs the ⟦childrens⟧ ward.', good: 'She runs the children’s ward.' },
    {
      bad: 'It stood on the ⟦boss’⟧ desk.',
      good: 'It stood on the boss’s desk.',
      message: 'common',
      severity: 'info',
      date: '2022-03-01',
    },
    { ok: 'Harris’ speech ran past the boss’s desk.', because: 'Both forms are right.' },
    { ok: 'Marx’s book and the United States’ role were debated.', because: 'Names in x take ’s, plural names the apostrophe.' },
    { ok: 'The “Texas Rangers pitcher” visited a veterans hospital.', because: 'Nouns that describe take no apostrophe.' },
    { ok: 'Harris’s speech ran long.', because: 'The house writes ’s.', options: { names: 'apostrophe-s' } },
    {
      bad: 'The crowd liked ⟦Ida Harris’⟧ speech.',
      good: 'The crowd liked Ida Harris’s speech.',
      message: 'withS',
      options: { names: 'apostrophe-s' },
    },
    {
      ok: 'Ida Hodges’ pier and the United States’ role were debated at the Harrises’ house.',
      because: 'A name that sounds like a plural, a plural name, a family.',
      options: { names: 'apostrophe-s' },
    },
    { ok: 'It stood on the boss’ desk.', because: 'The form was right before 2019.', date: '2015-03-01' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    const curly = text.includes('’') || !text.includes("'");
    const apostrophe = curly ? '’' : "'";
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      const span = { start: token.start, end: token.end };
      const next = tokens[at + 1];
      if (token.lower.endsWith("s's")) {
        const stem = token.text.slice(0, -2);
        if (isCapitalized(token) && !isAllCapitals({ ...token, text: stem })) {
          // "Guy's and St. Thomas's Hospital" is a name of its own.
          if (context.options.names === 'apostrophe' && !isCapitalized(next) && tokens[at - 1]?.text !== 'St.') {
            report('name', span, stem + token.text.slice(-2, -1), 'warning', 'safe');
          }
        } else if (!isCapitalized(token) && PLURAL.test(stem.toLowerCase())) {
          report('plural', span, stem + token.text.slice(-2, -1), 'error', 'safe');
        }
        continue;
      }
      const irregular = IRREGULAR.get(token.lower);
      const mark = next !== undefined && /^['’]$/.test(next.text) && !next.spaceBefore ? next : undefined;
      const after = tokens[at + (mark ? 2 : 1)];
      if (irregular && after?.kind === 'word' && after.spaceBefore && after.text === after.lower) {
        const end = mark ? mark.end : token.end;
        report('plural', { start: token.start, end }, `${irregular}${mark ? mark.text : apostrophe}s`, 'error', 'suggestion');
      } else if (mark && token.text === token.lower && SINGULAR.has(token.lower) && after?.kind === 'word' && after.spaceBefore) {
        if (!holdsSince('2019-04', paragraph.context) || paragraph.quotes.some((quote) => quote.close?.start === mark.start))
          continue;
        report('common', { start: token.start, end: mark.end }, `${token.text}${mark.text}s`, 'info', 'safe');
      }
    }

    if (context.options.names === 'apostrophe-s') {
      for (const { kind, name, possessive, firstToken } of paragraph.mentions) {
        if (kind !== 'person' || !possessive || possessive.end - possessive.start > 1) continue;
        const written = text.slice(name.start, name.end);
        if (PLURAL_SOUND.test(written) || tokens[firstToken - 1]?.lower === 'the') continue;
        const span = { start: name.start, end: possessive.end };
        report('withS', span, `${text.slice(span.start, span.end)}s`, 'warning', 'suggestion');
      }
    }

    function report(
      message: 'name' | 'withS' | 'common' | 'plural',
      span: { start: number; end: number },
      write: string,
      severity: 'error' | 'warning' | 'info',
      kind: 'safe' | 'suggestion',
    ): void {
      context.report({
        message,
        span,
        severity,
        data: { found: text.slice(span.start, span.end), write },
        fixes: rewrite(span, write, kind),
      });
    }
  },
});

/** "Hodges’", "Moses’": nobody says one more syllable. */
const PLURAL_SOUND = /(?:[cgsxz]|sh|ch)es$/i;

/** Plural stems: agents and groups, never a singular in s. */
const PLURAL =
  /(?:ers|ors|ists|ents|ants|nurses|ians|boys|girls|parents|students|wives|families|companies|countries|cities|years|weeks|days)$/;
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['womens', 'women'],
  ['mens', 'men'],
  ['childrens', 'children'],
]);
const SINGULAR: ReadonlySet<string> = new Set(
  'boss witness hostess waitress actress princess governess virus bus class business congress process campus heiress abbess census'.split(
    ' ',
  ),
);
