import { defineRule, type PlaceEdit } from '../../rule/rule.ts';
import type { Entity } from '../../story/people.ts';
import type { SpeechFact } from '../../story/speech.ts';

const SUBJECT: Readonly<Record<string, string>> = { him: 'he', her: 'she' };

export default defineRule({
  id: 'attribution/according-to',
  summary: '“According to” a person.',
  why: 'Documents and figures are according to somebody; a person says things. Of a person the phrase sounds like doubt.',
  source: [{ guide: 'AP Stylebook', entry: 'attribution' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.002, words: 445_000 },
  profile: 'strict',
  scope: 'story',
  reads: ['names', 'speech', 'people'],
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'safe',
  messages: { person: ({ who }: { who: string }) => `A person speaks: write “${who} said”.` },
  examples: [
    { bad: 'The pier is unsafe, ⟦according to⟧ Tom Hale.', good: 'The pier is unsafe, Tom Hale said.' },
    { bad: '⟦According to⟧ her, the money is gone.', message: 'person' },
    { bad: '⟦According to⟧ Lee Marwick, the harbor master, two men fled.' },
    { bad: '⟦According to⟧ Park, the fire chief, two men fled.' },
    { ok: 'The pier is unsafe, according to the state’s report.', because: 'a document' },
    { ok: 'According to police, two men fled.', because: 'a body' },
    { ok: 'According to Lee Marwick’s memoir, the deal was signed in May.', because: 'he is the author of a work' },
    { ok: '“According to Lee Marwick, two men fled,” Ida Kern said.', because: 'a speaker’s words' },
  ],
  check(story, { report }) {
    const names = story.facts('names');
    const people = story.view('people');
    for (const [block, facts] of story.facts('speech').entries()) {
      for (const [fact, said] of facts.entries()) {
        if (said.type !== 'attribution' || said.lemma !== 'according to' || said.quoted) continue;
        const who = said.sourceKind === 'pronoun' ? SUBJECT[said.head ?? ''] : personAt(block, said.mention);
        if (who === undefined || isSaidTwice(facts, fact)) continue;
        const at = { block, channel: 'speech', fact } as const;
        const edits: PlaceEdit[] = [
          { at: { ...at, part: 'cue' }, how: 'replace', text: who },
          { at: { ...at, part: 'source' }, how: 'replace', text: 'said' },
        ];
        const fixes =
          said.endsSentence && said.hasContent ? [{ title: `Write “${who} said”`, kind: 'safe' as const, edits }] : [];
        report({ message: 'person', data: { who }, at: { ...at, part: 'cue' }, fixes });
      }
    }

    /** As written; the author of a work stands for the work ("according to Park’s memoir"). */
    function personAt(block: number, mention: number | undefined): string | undefined {
      const name = mention === undefined ? undefined : names[block]![mention];
      if (!name || name.possessive || name.acronym) return undefined;
      const entity = people.entityOf(block, mention!);
      if (entity?.kind !== 'person' || !isKnown(entity)) return undefined;
      return name.title === undefined ? name.form : `${name.title} ${name.form}`;
    }
  },
});

/** "U.S. Census" and "Harbor TV" look like names too: a first name, a title or a description shows a person. */
const isKnown = ({ gender, description, roles }: Entity): boolean =>
  gender !== undefined || description !== undefined || roles.size > 0;

/** "He said he fled, according to Hale": the sentence has another speaker, and "said" twice would not do. */
function isSaidTwice(facts: readonly SpeechFact[], index: number): boolean {
  const own = facts[index]!;
  return facts.some(
    (fact, i) =>
      i !== index &&
      fact.type === 'attribution' &&
      own.type === 'attribution' &&
      fact.sentence === own.sentence &&
      fact.verbClass !== 'cognition' &&
      fact.verbClass !== 'naming',
  );
}
