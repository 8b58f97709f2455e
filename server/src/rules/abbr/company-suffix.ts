import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized, opensText } from '../../story/capitals.ts';
import { spelledOut } from '../../story/sentence-ends.ts';
import { type Edit, span } from '../../text/span.ts';

/** As it ends a company's name; then whether a person has to look. */
const SUFFIXES: ReadonlyMap<string, readonly [form: string, sure: boolean]> = new Map([
  ['Inc.', ['Inc.', true]],
  ['Inc', ['Inc.', true]],
  ['Incorporated', ['Inc.', true]],
  ['Corp', ['Corp.', true]],
  ['Corp.', ['Corp.', true]],
  ['Corporation', ['Corp.', false]],
  ['Ltd', ['Ltd.', true]],
  ['Ltd.', ['Ltd.', true]],
  ['Limited', ['Ltd.', false]],
  ['Company', ['Co.', false]],
]);
/** Before Company or Corporation these make no business, or a name that keeps the word. */
const KEEP: ReadonlySet<string> = new Set(
  (
    'Ballet Theatre Theater Opera Dance Shakespeare Fire Stock India Bay Production Film Rifle Insurance Broadcasting Deposit ' +
    'Finance Development Alpha Bravo Charlie Delta Easy Able Baker Able Virginia Challenge Housing Public Repertory Holding ' +
    'Express Hose Militia Service Engine Trading Redevelopment Reconstruction Compensation Credit'
  ).split(' '),
);

export default defineRule({
  id: 'abbr/company-suffix',
  summary: 'Inc., Corp., Co. and Ltd. after a company’s name',
  why: 'The ending of a company’s name is shortened and stands without a comma.',
  source: [
    { guide: 'AP Stylebook', entry: 'company names; Inc.' },
    { guide: 'Reuters Handbook of Journalism', entry: 'company names' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  convention: 'company',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  options: {
    periods: option.oneOf(
      ['with', 'without', 'either', 'dropped'],
      'with',
      'Whether the endings take a period: Inc. (AP), Inc (Reuters, whose older copy has them), or either. Dropped: no endings at all (Guardian, BBC).',
    ),
  },
  messages: {
    comma: ({ suffix }: { suffix: string }) => `No comma parts a company’s name from “${suffix}”.`,
    form: ({ suffix }: { suffix: string }) => `The ending of a company’s name is written “${suffix}”.`,
    drop: ({ suffix }: { suffix: string }) => `The house drops “${suffix}” after a company’s name.`,
  },
  examples: [
    { bad: 'Its owner, Varnholm Ferries⟦, Inc.⟧, sold the ship.', good: 'Its owner, Varnholm Ferries Inc., sold the ship.' },
    {
      bad: 'The ship was sold to Varnholm Ferries⟦, Inc.⟧',
      good: 'The ship was sold to Varnholm Ferries Inc.',
      message: 'comma',
    },
    { bad: 'Varnholm Ferries ⟦Incorporated⟧ sold the ship.', good: 'Varnholm Ferries Inc. sold the ship.', message: 'form' },
    { bad: 'Harbor Motor ⟦Company⟧ sold the ship.', good: 'Harbor Motor Co. sold the ship.' },
    { bad: 'Varnholm ⟦Corp⟧ sold the ship.', good: 'Varnholm Corp. sold the ship.' },
    { bad: 'Varnholm ⟦Corp.⟧ sold the ship.', good: 'Varnholm Corp sold the ship.', options: { periods: 'without' } },
    { bad: 'Varnholm ⟦Corp.⟧ sold the ship.', good: 'Varnholm sold the ship.', options: { periods: 'dropped' }, message: 'drop' },
    { ok: 'The ship was sold to Varnholm Corp.', because: 'The period ends the sentence.', options: { periods: 'without' } },
    { ok: 'The photo is by PIERNEWS/Varnholm Corp./Handout.', because: 'A credit.', options: { periods: 'without' } },
    { ok: 'Varnholm Corp and Verlin Corp. sold ships.', because: 'The house has both.', options: { periods: 'either' } },
    { ok: 'The Corporation for Public Piers met.', because: 'The word opens the name.' },
    { ok: 'The Varnholm Ballet Company danced.', because: 'No business.' },
    { ok: 'The company sold Varnholm Inc.’s ship.', because: 'As it should be.' },
    { ok: 'The rules of the Company were read to Company B.', because: 'No name stands before it.' },
    { ok: '“We sold it to Varnholm Ferries, Inc. last year,” the note said.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i]!;
      const known = token.kind === 'word' ? SUFFIXES.get(token.text) : undefined;
      if (!known || !token.spaceBefore) continue;
      const comma = tokens[i - 1]!.text === ',' ? tokens[i - 1] : undefined;
      const name = tokens[comma ? i - 2 : i - 1];
      const [form, sure] = known;
      const credit = tokens[i + 1]?.text === '/';
      if (!isCapitalized(name) || credit || KEEP.has(name!.text) || (!sure && (comma || opensText(paragraph, i - 1)))) continue;
      const next = tokens[i + 1];
      const sameSentence = next && paragraph.sentenceAt(next.start) === paragraph.sentenceAt(token.start);
      if (sameSentence && (isCapitalized(next) || (!sure && (next.lower === 'of' || next.lower === 'for')))) continue;
      if (comma && !/^(?:Inc|Ltd)\.?$/.test(token.text)) continue;
      const { periods } = context.options;
      if (periods === 'dropped') {
        if (!sure) continue;
        const edits = [{ span: span(name!.end, token.end), text: spelledOut(paragraph, i + 1, token.text, '') }];
        context.report({
          message: 'drop',
          span: span(token.start, token.end),
          data: { suffix: token.text },
          fixes: [{ title: `Take out “${token.text}”`, kind: 'suggestion', edits }],
        });
        continue;
      }
      const bare = periods === 'without' || (periods === 'either' && form === `${token.text}.`);
      const wanted = bare ? form.slice(0, -1) : form;
      const dot = next?.text === '.' && !next.spaceBefore;
      const edits: Edit[] = [];
      if (comma) edits.push({ span: span(name!.end, token.start), text: ' ' });
      if (token.text !== wanted) {
        const end = wanted.endsWith('.') && dot ? next.end : token.end;
        const instead = token.text.endsWith('.') ? spelledOut(paragraph, i + 1, token.text, wanted) : wanted;
        // "sold to Varnholm Corp." ends with the sentence's own period.
        if (instead !== token.text && !(end === token.end + 1 && `${token.text}.` === wanted))
          edits.push({ span: span(token.start, end), text: instead });
      }
      if (!edits.length) continue;
      const at = span(comma ? comma.start : token.start, token.end);
      // "Varnholm Ferries, Inc., sold": whether the second comma stays depends on what the name stands beside.
      const kind = sure && !(comma && next?.text === ',') ? ('safe' as const) : ('suggestion' as const);
      const fixes = [{ title: comma ? 'Take out the comma' : `Write “${wanted}”`, kind, edits }];
      const data = { suffix: comma ? text.slice(token.start, token.end) : wanted };
      context.report(comma ? { message: 'comma', span: at, data, fixes } : { message: 'form', span: at, data, fixes });
    }
  },
});
