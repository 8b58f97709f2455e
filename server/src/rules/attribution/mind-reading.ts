import { defineRule } from '../../rule/rule.ts';
import { kept } from '../../story/kept.ts';
import type { AttributionFact, SpeechFact } from '../../story/speech.ts';
import { isPluralNoun, Word, wordBits } from '../../story/word-class.ts';

const THOUGHT: ReadonlySet<string> = new Set(['believe', 'think', 'feel', 'hope', 'fear', 'worry', 'want']);

export default defineRule({
  id: 'attribution/mind-reading',
  summary: 'A thought told as a fact.',
  why: 'Nobody sees what another believes. Copy can report what that person says.',
  source: [{ guide: 'Reuters Handbook of Journalism', entry: 'Attribution: thoughts and feelings' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.002, words: 445_000 },
  profile: 'strict',
  scope: 'story',
  reads: ['speech', 'names'],
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  messages: {
    thought: ({ verb }: { verb: string }) =>
      `Nobody is heard to say so: write that [he/she] said so, or show how you know of it (“${verb}”).`,
  },
  examples: [
    {
      whole: true,
      bad: 'Pier to open\n\nIda Kern ⟦believes⟧ the pier is safe. Work starts Monday.\n',
      good: 'Pier to open\n\nIda Kern said [he/she] believes the pier is safe. Work starts Monday.\n',
    },
    { whole: true, bad: 'Pier to open\n\nTom Hale ⟦fears⟧ the flood will return. The river is high.\n' },
    { whole: true, bad: 'Pier to open\n\nThe mayor ⟦thinks⟧ she will win.\n' },
    { whole: true, ok: 'Pier to open\n\nIda Kern said she believes the pier is safe.\n', because: 'she says so' },
    {
      whole: true,
      ok: 'Pier to open\n\nTom Hale fears the flood will return. “I sleep in my boots,” he said.\n',
      because: 'his words stand beside it',
    },
    { whole: true, ok: 'Pier to open\n\nVoters want a new pier, the poll found.\n', because: 'a poll tells of a group' },
    { whole: true, ok: 'Pier to open\n\n“Ida Kern believes it is safe,” Tom Hale said.\n', because: 'a speaker’s words' },
    {
      whole: true,
      ok: 'Pier to open\n\nIda Kern said the pier is safe.\n\nShe hopes to open it in May.\n',
      because: 'she spoke in the paragraph before',
    },
  ],
  check(story, { report }) {
    const speech = story.facts('speech');
    const names = story.facts('names');
    const body = story.blocks.flatMap(({ index, kind }) => (kind === 'paragraph' || kind === 'list-item' ? index : []));
    for (const [i, block] of body.entries()) {
      if ([block, body[i - 1], body[i + 1]].some((near) => near !== undefined && isHeard(speech[near]!))) continue;
      const fact = speech[block]!.findIndex((said) => said.type === 'attribution' && isThought(said, block));
      const said = speech[block]![fact];
      if (said?.type !== 'attribution') continue;
      const at = { block, channel: 'speech', fact, part: 'cue' } as const;
      report({
        message: 'thought',
        data: { verb: said.lemma },
        at,
        fixes: [
          { title: 'Write “said [he/she] ...”', kind: 'suggestion', edits: [{ at, how: 'before', text: 'said [he/she] ' }] },
        ],
      });
    }

    /** One person thinks: groups and polls, bodies and countries do not. */
    function isThought(said: AttributionFact, block: number): boolean {
      if (
        !THOUGHT.has(said.lemma) ||
        said.quoted ||
        said.negated ||
        !said.hasContent ||
        said.tense === 'none' ||
        !said.opensSentence
      )
        return false;
      if (said.sourceKind === 'pronoun') return said.head === 'he' || said.head === 'she';
      if (said.sourceKind === 'noun') return !said.plural && /^the /i.test(said.phrase ?? '') && isOnePerson(said.head ?? '');
      const name = said.mention === undefined ? undefined : names[block]![said.mention];
      return (
        name !== undefined && !name.acronym && name.surname !== undefined && (name.kind === 'person' || name.kind === 'unknown')
      );
    }
  },
});

/** Somebody speaks in the block, or is quoted at length. */
const isHeard = kept((speech: readonly SpeechFact[]): boolean =>
  speech.some(
    (fact) =>
      (fact.type === 'attribution' && fact.verbClass !== 'cognition' && fact.verbClass !== 'naming' && !fact.quoted) ||
      (fact.type === 'quote' && (fact.quoteClass === 'full' || fact.quoteClass === 'long')),
  ),
);

/** A role that one person has: "the president", not "the company". */
const isOnePerson = (head: string): boolean => (wordBits(head) & Word.Person) !== 0 && !isPluralNoun(head);
