import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { isDuration } from '../../story/numbers/context.ts';
import { isPluralNoun } from '../../story/numbers.ts';
import { cueAt, Word, wordBits } from '../../story/word-class.ts';
import type { Token } from '../../text/token.ts';

export default defineRule({
  id: 'punct/its',
  summary: 'Its and it’s',
  why: '“It’s” is “it is” or “it has”; the possessive has no apostrophe, nor have yours, hers, ours and theirs.',
  source: [{ guide: 'Lafayette College', entry: 'Style: its and it’s' }],
  severity: 'error',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'list-item', 'caption', 'question'],
  quotes: 'read',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    write: ({ found, write }: Rewriting) => `“${found}” is a slip for “${write}”.`,
  },
  examples: [
    { bad: 'The town raised ⟦it’s⟧ own flag.', good: 'The town raised its own flag.' },
    { bad: 'The town is proud of ⟦it’s⟧ flag.', good: 'The town is proud of its flag.' },
    { bad: 'The theater will dim ⟦it’s⟧ lights.', good: 'The theater will dim its lights.' },
    { bad: 'The school moved ⟦it’s⟧ finals online.', good: 'The school moved its finals online.' },
    { ok: 'She realized it’s numbers that count.', because: 'A clause follows.' },
    { ok: 'It’s days before the vote, and it’s voters who decide. It’s numbers like these.', because: 'The words say “it is”.' },
    { ok: 'They sang for it’s a fine day, and of what it’s worth.', because: 'A clause begins.' },
    { bad: '⟦Its⟧ been a year since the flood.', good: "It's been a year since the flood." },
    { bad: '⟦Its⟧ the second flood in a year.', good: "It's the second flood in a year." },
    { bad: 'They said ⟦its⟧ not over.', good: "They said it's not over." },
    { bad: '⟦Its⟧ going to be a long week.', good: "It's going to be a long week." },
    { ok: 'The shop sells at its going rate.', because: 'The rate is its own.' },
    { ok: 'The town faced its not insignificant debts and its a cappella choir.', because: 'The words belong to a noun.' },
    { bad: 'The town raised ⟦its’⟧ flag.', good: 'The town raised its flag.' },
    { bad: 'The flag is ⟦her’s⟧.', good: 'The flag is hers.' },
    { ok: 'It’s time, and its not-for-profit arm agrees.', because: 'Both are right.' },
    { ok: 'The council raised its own flag.', because: 'The possessive has no apostrophe.' },
    { ok: '“It’s been a year,” Ida Marsh said.', because: 'It has been.' },
    { ok: 'The theater showed “It’s a Wonderful Life.”', because: 'It is.' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      const next = tokens[at + 1];
      const wrong = RIGHT.get(token.lower);
      const apostrophe = text.includes('’') ? '’' : "'";
      let end = token.end;
      let write: string | undefined;
      if (wrong) write = wrong;
      else if (token.lower === "it's" && (next?.lower === 'own' || isOwned(tokens[at - 1], next))) write = 'its';
      else if (token.lower === "it's" && (isPluralThing(next, tokens[at + 2]) || isTaken(tokens, at))) write = 'its';
      else if (token.lower === 'its' && token.text !== 'ITS' && next && isPredicate(next, tokens[at + 2]))
        write = `it${apostrophe}s`;
      else if (
        token.lower === 'its' &&
        next &&
        /^['’]$/.test(next.text) &&
        !next.spaceBefore &&
        tokens[at + 2]?.kind === 'word' &&
        tokens[at + 2]!.spaceBefore &&
        !closes(next.start)
      ) {
        write = 'its';
        end = next.end;
      }
      if (!write) continue;
      if (token.text[0] !== token.lower[0]) write = write[0]!.toUpperCase() + write.slice(1);
      const span = { start: token.start, end };
      context.report({
        message: 'write',
        span,
        data: { found: text.slice(span.start, span.end), write },
        fixes: rewrite(span, write),
      });
    }

    function closes(start: number): boolean {
      return paragraph.quotes.some((quote) => quote.close?.start === start);
    }
  },
});

/** "In it's first year": no clause begins behind these, so what follows is owned. "For it's a fine day" may begin one. */
const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  'of in with from by into for under within against during behind despite amid on'.split(' '),
);
const OPENS_CLAUSE: ReadonlySet<string> = new Set(
  (
    'a an the this that not no never been being always still now just only all very too so as about like because going time ' +
    'hard easy clear likely unlikely possible impossible important true better best good bad more less'
  ).split(' '),
);

/** "Its been", "its the second", "its not over": a predicate begins, and nothing is owned. */
function isPredicate(next: Token, second: Token | undefined): boolean {
  if (/^(?:been|the|an|because|gonna|about|how|why|where|what|who)$/.test(next.lower)) return true;
  if (next.lower === 'going') return second?.lower === 'to';
  if (next.lower === 'a') return second?.kind === 'word' && second.lower !== 'cappella' && second.lower !== 'la';
  const word = second?.lower ?? '';
  return (
    next.lower === 'not' &&
    (/^(?:clear|over|true|enough|easy|just|only|known|yet)$/.test(word) || (wordBits(word) & PREDICATE) !== 0)
  );
}

const PREDICATE = Word.Determiner | Word.Preposition | Word.Subordinator;

function isOwned(before: Token | undefined, next: Token | undefined): boolean {
  return (
    before !== undefined &&
    BEFORE_NOUNS.has(before.lower) &&
    next?.kind === 'word' &&
    next.spaceBefore &&
    !OPENS_CLAUSE.has(next.lower) &&
    !/ing$|ed$/.test(next.lower)
  );
}

/** "It's lights.": a plural of things right before the end of a clause; "it's days before", "it's voters who" say "it is". */
function isPluralThing(next: Token | undefined, after: Token | undefined): boolean {
  if (next?.kind !== 'word' || next.text !== next.lower || !isPluralNoun(next.lower) || isDuration(next.lower)) return false;
  return OWNED_THINGS.test(next.lower) && (after === undefined || after.text === '.' || after.text === ',');
}

/** "moved it's finals", "closed it's stores": a deed with its object; "said it's voters who" reports, and a clause begins. */
function isTaken(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1];
  const noun = tokens[at + 1];
  if (verb?.kind !== 'word' || !/[a-z]{3}ed$/.test(verb.lower) || cueAt(tokens, at - 1) || MINDS.test(verb.lower)) return false;
  return noun?.kind === 'word' && noun.text === noun.lower && isPluralNoun(noun.lower) && !isDuration(noun.lower);
}

/** Behind these a clause may follow without "that". */
const MINDS = /^(?:learned|realized|noticed|proved|figured|guessed|supposed|pretended|imagined|ensured|discovered|confirmed)$/;

/** What an it has and hardly ever is. */
const OWNED_THINGS =
  /^(?:lights|doors|members|workers|employees|customers|shareholders|students|citizens|borders|troops|forces|plans|operations|offices|stores|products|services|rules|walls|windows|roots|owners|leaders|sales|profits|earnings|shares|headquarters|streets|schools|residents|voters|players|fans)$/;

const RIGHT: ReadonlyMap<string, string> = new Map([
  ["her's", 'hers'],
  ["our's", 'ours'],
  ["your's", 'yours'],
  ["their's", 'theirs'],
]);
