import { defineRule } from '../../rule/rule.ts';
import { isPluralNoun } from '../../story/numbers.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';

/** Past verbs after which the future is past too. "said ... will" is common and mostly meant, so it is not here. */
const PAST_HOPES: ReadonlySet<string> = new Set(['hoped', 'wished', 'promised', 'vowed', 'pledged']);
/** After these "would" is right whatever the facts: nobody hopes in the past for what is still ahead. */
const SURE: ReadonlySet<string> = new Set(['hoped', 'wished']);
/** Words before the verb or before "will" that make it something else: "the promised land", "his will", "a law that will". */
const NOT_A_CLAUSE: ReadonlySet<string> = new Set(
  'the a an his her their its our my your this free political good ill that which who whose what whatever whoever if when'.split(
    ' ',
  ),
);
/** States that last from then to now: with them "ever since" wants "has". */
const LASTING: ReadonlyMap<string, readonly [one: string, several: string]> = new Map([
  ['was', ['has been', 'have been']],
  ['were', ['has been', 'have been']],
  ...'claimed lived worked ruled remained stayed refused controlled served dominated struggled denied insisted faced'
    .split(' ')
    .map((verb) => [verb, [`has ${verb}`, `have ${verb}`]] as const),
  ['held', ['has held', 'have held']],
  ['kept', ['has kept', 'have kept']],
]);
/** The clause must be near, and nothing that starts another may stand between. */
const REACH = 10;
/** Words from the comma to the verb: a subject of a few words. */
const SUBJECT = 7;

export default defineRule({
  id: 'consistency/tense-sequence',
  summary: 'After “hoped”, “promised” and the like, “will” becomes “would”; “ever since” goes with “has”.',
  why: 'A hope reported in the past looks ahead from the past. “He hoped they will come” jumps between two times in one breath.',
  source: [{ guide: 'General English grammar', entry: 'sequence of tenses' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  scope: 'paragraph',
  messages: {
    would: ({ verb }: { verb: string }) => `Write “would” after “${verb}”.`,
    since: ({ verb, write }: { verb: string; write: string }) =>
      `“Ever since” runs up to now: write “${write}”, or “had” for a time that is over, not “${verb}”.`,
  },
  examples: [
    { bad: 'He said he ⟦hoped the crews will⟧ return.', good: 'He said he hoped the crews would return.' },
    { bad: 'Moe ⟦wished the rain will⟧ stop.', good: 'Moe wished the rain would stop.' },
    { bad: 'She ⟦promised voters that she will⟧ quit.', good: 'She promised voters that she would quit.' },
    { bad: 'The mayor ⟦vowed the town will⟧ rebuild.', good: 'The mayor vowed the town would rebuild.' },
    {
      bad: 'Ever since it bought the pier, the board ⟦claimed⟧ the fees.',
      good: 'Ever since it bought the pier, the board has claimed the fees.',
      message: 'since',
    },
    { ok: 'Ever since it bought the pier, the board has claimed the fees.', because: 'the tense reaches to now' },
    { ok: 'He hopes the crews will return.', because: 'the hope is present' },
    { ok: 'The bridge will open Friday, she said.', because: '“said” may carry a future that is still ahead' },
    { ok: '“I hoped the rain will stop,” he said.', because: 'the words are the speaker’s' },
    { ok: 'She promised a law that will protect tenants.', because: 'the future belongs to the law' },
    { ok: 'They pledged to fight, and the vote will be held Friday.', because: 'another clause follows' },
  ],
  check(paragraph, { report }) {
    for (const [index, token] of paragraph.tokens.entries()) {
      const lasting = token.lower === 'ever' ? verbSince(paragraph, index) : undefined;
      if (lasting) {
        const { verb, write } = lasting;
        report({
          message: 'since',
          data: { verb: verb.text, write },
          span: span(verb.start, verb.end),
          fixes: [{ title: `Write “${write}”`, kind: 'suggestion', edits: [{ span: verb, text: write }] }],
        });
      }
      if (!PAST_HOPES.has(token.lower) || NOT_A_CLAUSE.has(paragraph.tokens[index - 1]?.lower ?? '')) continue;
      const will = clauseWill(paragraph, index);
      if (!will) continue;
      report({
        message: 'would',
        data: { verb: token.text },
        span: span(token.start, will.end),
        fixes: [
          { title: 'Write “would”', kind: SURE.has(token.lower) ? 'safe' : 'suggestion', edits: [{ span: will, text: 'would' }] },
        ],
      });
    }
  },
});

function clauseWill(paragraph: Paragraph, verb: number): Token | undefined {
  const { tokens } = paragraph;
  if (tokens[verb + 1]?.lower === 'to' || tokens[verb + 1]?.lower === 'for') return undefined;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + REACH); i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark' || token.lower === 'and' || token.lower === 'but') return undefined;
    if (token.lower !== 'will') continue;
    return NOT_A_CLAUSE.has(tokens[i - 1]!.lower) ? undefined : token;
  }
  return undefined;
}

/** "Ever since it took the town, the group claimed ...": the verb of the main clause, when its state lasts and its tense is past. */
function verbSince(paragraph: Paragraph, ever: number): { readonly verb: Token; readonly write: string } | undefined {
  const { tokens } = paragraph;
  if (tokens[ever + 1]?.lower !== 'since') return undefined;
  const sentence = paragraph.sentenceAt(tokens[ever]!.start);
  const end = paragraph.sentences[sentence]?.endToken ?? tokens.length;
  const comma = tokens.findIndex((token, i) => i > ever && i < end && token.text === ',');
  if (comma < 0) return undefined;
  for (let i = comma + 1; i < Math.min(end, comma + SUBJECT); i++) {
    const verb = tokens[i]!;
    if (verb.kind === 'mark') return undefined;
    const forms = LASTING.get(verb.lower);
    if (!forms) continue;
    // "had been": the time is over, and said to be.
    if (/^(?:has|have|had|is|are|be|been|was|were)$/.test(tokens[i - 1]!.lower)) return undefined;
    return { verb, write: isPlural(tokens[i - 1]!.lower, verb.lower) ? forms[1] : forms[0] };
  }
  return undefined;
}

const isPlural = (subject: string, verb: string) =>
  verb === 'were' || /^(?:they|we|you|i)$/.test(subject) || isPluralNoun(subject);
