import { reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import { defineRule } from '../../rule/rule.ts';
import type { FactRef } from '../../story/fact.ts';

/** Verbs of somebody who has spoken before. */
const SEQUENCE: ReadonlySet<string> = new Set([
  'add',
  'continue',
  ...reportingVerbs.filter(({ tilt }) => tilt === 'sequence').map(({ lemma }) => lemma),
]);

export default defineRule({
  id: 'attribution/sequence-verb',
  summary: '“Added” or “continued” of somebody who has not spoken yet.',
  why: 'Nobody adds to what has not been said. It is often the trace of a first quotation that was cut.',
  source: [{ guide: 'Copy desk practice', entry: 'after a trim, read from the top' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.002, words: 445_000 },
  profile: 'strict',
  scope: 'story',
  reads: ['names', 'speech', 'people', 'sources'],
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'safe',
  messages: {
    first: ({ name, verb }: { name: string; verb: string }) => `${name} has not spoken before: “said” for “${verb}”.`,
  },
  examples: [
    {
      whole: true,
      bad: 'Pier shut\n\n“It is unsafe,” ⟦added⟧ Tom Hale, who farms nearby.\n',
      good: 'Pier shut\n\n“It is unsafe,” said Tom Hale, who farms nearby.\n',
    },
    {
      whole: true,
      bad: 'Pier shut\n\nIda Kern ⟦reiterated⟧ that the pier is safe.\n',
      good: 'Pier shut\n\nIda Kern said that the pier is safe.\n',
    },
    {
      whole: true,
      bad: 'Pier shut\n\nThe pier closed Monday.\n\nLee Marwick ⟦continued⟧, “We will not rebuild it this year.”\n',
    },
    { whole: true, ok: 'Pier shut\n\n“It is unsafe,” Tom Hale said. “Close it,” he added.\n', because: 'he spoke before' },
    {
      whole: true,
      ok: 'Pier shut\n\nThe harbor master called it unsafe. “Close it,” added the harbor master, Tom Hale.\n',
      because: 'he was paraphrased under his title',
    },
    { whole: true, ok: 'Pier shut\n\nThe company added 300 jobs.\n', because: 'a number is added' },
    { whole: true, ok: 'Pier shut\n\n“Tom Hale added that it fell,” Ida Kern said.\n', because: 'a speaker’s words' },
    {
      whole: true,
      ok: 'Pier shut\n\nAsked about Tom Hale, Ida Kern said no. Hale added nothing.\n',
      because: 'he was named before',
    },
  ],
  check(story, { report }) {
    const speech = story.facts('speech');
    const names = story.facts('names');
    const people = story.view('people');
    for (const [block, facts] of speech.entries()) {
      for (const [fact, said] of facts.entries()) {
        if (said.type !== 'attribution' || said.quoted || said.negated || !SEQUENCE.has(said.lemma)) continue;
        if (said.tense === 'none' || (said.quotes.length === 0 && !said.hasContent) || said.mention === undefined) continue;
        const name = names[block]![said.mention];
        const entity = people.entityOf(block, said.mention);
        if (!name?.given || entity?.kind !== 'person') continue;
        const first = entity.mentions.find((ref) => story.blocks[ref.block]?.kind === 'paragraph');
        // Somebody named before may have spoken in words that no cue shows; the first mention leaves no doubt.
        if (first?.block !== block || first.fact !== said.mention || spokeBefore(block, fact, entity.roles)) continue;
        const at: FactRef = { block, channel: 'speech', fact, part: 'cue' };
        const verb = reportingVerbs.find(({ lemma }) => lemma === said.lemma)!;
        report({
          message: 'first',
          data: { name: name.form, verb: said.tense === 'past' ? verb.past : verb.thirdPerson },
          at,
          fixes: [
            {
              title: said.tense === 'past' ? 'Write “said”' : 'Write “says”',
              kind: 'safe',
              edits: [{ at, how: 'replace', text: said.tense === 'past' ? 'said' : 'says' }],
            },
          ],
        });
      }
    }

    /** Somebody without a name, or with one of the roles, speaks before it: who adds may be the same. */
    function spokeBefore(block: number, fact: number, roles: ReadonlySet<string>): boolean {
      for (let b = 0; b <= block; b++) {
        for (const [i, other] of speech[b]!.entries()) {
          if (b === block && i >= fact) break;
          if (other.type !== 'attribution' || other.quoted) continue;
          if (other.head !== undefined && roles.has(other.head)) return true;
          // Within the paragraph, and the one before, a reply may be added to what another said.
          if (b >= block - 1 && (other.quotes.length > 0 || other.hasContent)) return true;
        }
      }
      return false;
    }
  },
});
