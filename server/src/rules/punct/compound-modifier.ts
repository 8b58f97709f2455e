import { COMPOUND_MODIFIERS, MODIFIER_NOUNS, PARTICLE_COMPOUNDS } from '../../lexicon/compound-modifiers.ts';
import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { FUNCTION_WORD, Word, wordBits } from '../../story/word-class.ts';
import { TermTrie } from '../../text/term-trie.ts';
import type { Token } from '../../text/token.ts';
import { tokenize } from '../../text/tokenize.ts';

const ARTICLES: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'his',
  'her',
  'its',
  'their',
  'another',
  'every',
  'each',
]);
const UNITS: ReadonlySet<string> = new Set(
  'year month week day night hour minute second member page story bedroom room lane point game vote term time person man woman part seat run car word'.split(
    ' ',
  ),
);
const compounds = new TermTrie<string>();
for (const compound of COMPOUND_MODIFIERS) compounds.add(tokenize(compound.replaceAll('-', ' ')), compound);
const particleCompounds = new TermTrie<string>();
for (const compound of PARTICLE_COMPOUNDS) particleCompounds.add(tokenize(compound.replaceAll('-', ' ')), compound);
const NO_CONTENT = FUNCTION_WORD | Word.Adverb;
/** What stands before a modifier and its noun: "a drawn out fight", "under stepped up assault". */
const LEADS_NOUN = Word.Determiner | Word.Possessive | Word.Preposition;

export default defineRule({
  id: 'punct/compound-modifier',
  summary: 'A hyphen in a compound before its noun',
  why: 'Before a noun, “full-time” and “10-year” are one thought; after the verb they need no hyphen.',
  source: [{ guide: 'Columbia Journalism Review', entry: 'AP hyphens, 2019' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0.01, words: 196610 },
  messages: {
    write: ({ found, write }: Rewriting) => `Before a noun it is written “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'She found a ⟦full time⟧ job.', good: 'She found a full-time job.' },
    { bad: 'The council has a ⟦10 year⟧ plan.', good: 'The council has a 10-year plan.' },
    { bad: 'Police began a ⟦door to door⟧ search.', good: 'Police began a door-to-door search.' },
    { bad: 'It was a ⟦drawn out⟧ fight.', good: 'It was a drawn-out fight.' },
    { bad: 'The port lived under ⟦stepped up⟧ patrols.', good: 'The port lived under stepped-up patrols.' },
    { bad: 'The ⟦once mighty⟧ fleet sold its last boat.', good: 'The once-mighty fleet sold its last boat.' },
    { ok: 'The fight was drawn out, and the guards stepped up patrols.', because: 'No modifier stands before its noun.' },
    { ok: 'The plan was scaled back by half, the one drawn out of a hat.', because: 'No noun follows.' },
    {
      ok: 'She laughed once the mighty fleet fell; the once and future mayor did not.',
      because: '“Once” means “when” or stands alone.',
    },
    { bad: 'She is a ⟦full time⟧ emergency room nurse.', good: 'She is a full-time emergency room nurse.' },
    { bad: 'She is a ⟦two term⟧ senator.', good: 'She is a two-term senator.' },
    { bad: 'They closed a ⟦four lane⟧ highway.', good: 'They closed a four-lane highway.' },
    { ok: 'The first time police came, the last minute brought a goal.', because: 'A clause begins.' },
    { ok: 'A 6 year old boy came.', because: 'Ages have a rule of their own.' },
    { ok: 'She works full time and plans for the long term.', because: 'No noun follows.' },
    { ok: 'The high school student met a real estate agent.', because: 'These compounds need no hyphen.' },
    { ok: '“I want a full time job,” the note read.', because: 'The words are quoted.' },
    { ok: 'It came one day after the vote, less than one month after the fire.', because: 'No noun follows the unit.' },
  ],
  check(paragraph, context) {
    const { tokens, text, numbers } = paragraph;
    for (const number of numbers) {
      const unit = tokens[number.endToken];
      const noun = tokens[number.endToken + 1];
      const before = tokens[number.firstToken - 1];
      if (number.form === 'mixed' || number.endToken - number.firstToken !== 1 || !before || !ARTICLES.has(before.lower))
        continue;
      if (!unit || !UNITS.has(unit.lower) || !(number.value > 1) || !isModified(before, noun)) continue;
      report(number.span.start, unit.end, `${text.slice(number.span.start, number.span.end)}-${unit.text}`);
    }
    for (let at = 1; at < tokens.length; at++) {
      if (!ARTICLES.has(tokens[at - 1]!.lower)) continue;
      const match = compounds.matchesAt(tokens, at)[0];
      const noun = match && tokens[match.endToken];
      if (!match || !isModified(tokens[at - 1]!, noun)) continue;
      report(match.start, match.end, match.values[0]!);
    }
    for (let at = 1; at < tokens.length - 2; at++) {
      const before = wordBits(tokens[at - 1]!.lower);
      if (!(before & LEADS_NOUN)) continue;
      const match = particleCompounds.matchesAt(tokens, at)[0];
      if (match) {
        if (isContent(tokens[match.endToken])) report(match.start, match.end, match.values[0]!);
        continue;
      }
      const once = tokens[at]!;
      const adjective = tokens[at + 1];
      // "a once proud fleet": an adjective and its noun, both in small letters.
      if (once.lower !== 'once' || !(before & Word.Determiner)) continue;
      if (isContent(adjective) && isContent(tokens[at + 2]))
        report(once.start, adjective!.end, `${once.text}-${adjective!.text}`);
    }

    function report(start: number, end: number, write: string): void {
      const span = { start, end };
      context.report({
        message: 'write',
        span,
        data: { found: text.slice(start, end), write },
        fixes: rewrite(span, write, 'suggestion'),
      });
    }
  },
});

/** A noun follows. Behind "a", which no plural or bare predicate follows, any word that can be one will do: "a full time nurse". */
const isModified = (article: Token, noun: Token | undefined): boolean =>
  noun !== undefined && (MODIFIER_NOUNS.has(noun.lower) || (/^an?$/.test(article.lower) && isContent(noun)));

/** A word in small letters that can be an adjective or a noun: no function word, adverb or time. */
function isContent(token: Token | undefined): boolean {
  // "a 6 year old boy": ages are another rule's.
  return token?.kind === 'word' && token.lower !== 'old' && token.text === token.lower && !(wordBits(token.lower) & NO_CONTENT);
}
