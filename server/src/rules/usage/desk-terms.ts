import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { PhraseMatcher } from '../../text/phrase-matcher.ts';
import { USAGE_BLOCKS, type UsageData } from './table/report.ts';

export default defineRule({
  id: 'usage/desk-terms',
  summary: 'A term on the desk’s list is written as the list has it.',
  why: 'The desk has settled how it writes these terms. The list is a file of the desk’s own: `terms: terms.csv` in copydesk.yaml.',
  source: [{ guide: 'The desk’s own list', entry: 'terms' }],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  scope: 'paragraph',
  blocks: USAGE_BLOCKS,
  quotes: 'skip',
  fix: 'suggestion',
  options: {
    terms: option.list([], 'Terms as `not this = this`. `terms: FILE` in copydesk.yaml fills it.'),
  },
  messages: {
    write: ({ found, write }: UsageData) => `The desk writes “${write}”, not “${found}”.`,
  },
  examples: [
    {
      bad: 'The council ⟦axed⟧ the tram.',
      good: 'The council canceled the tram.',
      options: { terms: ['axed = canceled'] },
    },
    {
      bad: '⟦Harbour front⟧ repairs begin in May.',
      good: 'Waterfront repairs begin in May.',
      options: { terms: ['harbour front = waterfront'] },
    },
    {
      bad: 'The ⟦Marsh Line⟧ reopens in May.',
      good: 'The Northern Line reopens in May.',
      options: { terms: ['Marsh Line = Northern Line', 'axed = canceled'] },
    },
    { ok: 'The council axed the tram.', because: 'There is no list.' },
    {
      ok: 'A marsh line runs behind the dunes.',
      because: 'The list has it with capitals.',
      options: { terms: ['Marsh Line = Northern Line'] },
    },
    { ok: 'The sign read, “Axed in May.”', because: 'The words are quoted.', options: { terms: ['axed = canceled'] } },
    { ok: 'The taxed tram reopens.', because: 'It is another word.', options: { terms: ['axed = canceled'] } },
  ],
  check({ tokens, text }, { options, report }) {
    if (!options.terms.length) return;
    for (const { start, end, value } of matcherOf(options.terms).find(tokens)) {
      const span = { start, end };
      const found = text.slice(start, end);
      const write = /^\p{Lu}/u.test(found) && !value.capital ? value.write[0]!.toUpperCase() + value.write.slice(1) : value.write;
      if (found === write) continue;
      report({
        message: 'write',
        span,
        data: { found, write },
        fixes: [{ title: `Write “${write}”`, kind: 'suggestion', edits: [{ span, text: write }] }],
      });
    }
  },
});

interface Term {
  readonly write: string;
  /** The list writes what is wrong with a capital: it is looked for as written. */
  readonly capital: boolean;
}

/** What a pattern of words may hold: everything else means something to the matcher. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}'.&/-]*(?: [\p{L}\p{N}][\p{L}\p{N}'.&/-]*)*$/u;

const matchers = new WeakMap<readonly string[], PhraseMatcher<Term>>();

function matcherOf(terms: readonly string[]): PhraseMatcher<Term> {
  let matcher = matchers.get(terms);
  if (!matcher) {
    matcher = new PhraseMatcher(
      terms.flatMap((term) => {
        const at = term.indexOf('=');
        const wrong = term.slice(0, Math.max(0, at)).trim().replaceAll('’', "'");
        const write = term.slice(at + 1).trim();
        return at > 0 && write && PLAIN.test(wrong) ? [[wrong, { write, capital: /^\p{Lu}/u.test(wrong) }] as const] : [];
      }),
    );
    matchers.set(terms, matcher);
  }
  return matcher;
}
