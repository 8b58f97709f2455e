import { bodyNouns } from '../../lexicon/common-words.ts';
import { defineRule } from '../../rule/rule.ts';
import type { SpeechFact } from '../../story/speech.ts';
import { type BlockTextFact, blockText } from '../../story/texts.ts';
import { Word, wordBits } from '../../story/word-class.ts';

export default defineRule({
  id: 'anonymity/declined-and-anonymous',
  summary: 'One source is not written as several, and who speaks without a name has not declined to comment.',
  why: 'A plural makes one voice sound like a chorus. If “the source” follows, there was one. And a body whose official spoke cannot be said to have said nothing.',
  source: [{ guide: 'Reuters Handbook of Journalism', entry: 'never use the plural for one source' }],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'none',
  scope: 'story',
  reads: ['speech', 'texts', 'anonymity', 'legal'],
  messages: {
    plural: ({ plural, singular }: { plural: string; singular: string }) =>
      `“${plural}” becomes “${singular}” further on: say how many there were.`,
    declined: ({ body }: { body: string }) =>
      `An official of the ${body} speaks without a name here: readers are told that it declined to comment.`,
  },
  examples: [
    { bad: '⟦Sources⟧ said the sale is dead. The source said it died Monday.' },
    { bad: '⟦Officials⟧ said it failed, speaking on condition of anonymity because it is secret. The official said no more.' },
    {
      bad: '⟦Officials⟧ said the sale is dead, speaking on condition of anonymity because it is secret. The official gave no date.',
    },
    {
      bad: 'A Harbor Ministry official, who spoke on condition of anonymity because the talks are private, said the sale is dead. The ministry ⟦declined to comment⟧.',
      message: 'declined',
      severity: 'info',
    },
    { bad: '⟦Aides⟧ said the mayor was tired. The aide said she would rest.' },
    { ok: 'Two officials said it failed. One of the officials said it was costly.', because: 'the count is clear' },
    { ok: 'Officials said it failed. Tom Hale, an official, said it was costly.', because: 'the official is named' },
    {
      ok: 'A Harbor Ministry official, who spoke on condition of anonymity because the talks are private, said the sale is dead. The army declined to comment.',
      because: 'another body declined',
    },
    { ok: 'Sources said the sale is dead. They said it died Monday.', because: 'the plural stays' },
    { ok: '“Sources said it is dead. The source said so,” Moe said.', because: 'the words are the speaker’s' },
  ],
  check(story, { report }) {
    const speech = story.facts('speech');
    const textOf = (block: number) => blockText(story.facts('texts')[block]!);
    const anonymity = story.facts('anonymity');
    /** Bodies of which an official spoke without a name: "finance ministry". */
    const bodies = new Set<string>();
    for (const [block, facts] of speech.entries()) {
      const granted = anonymity[block]!.some(({ type }) => type === 'grant');
      for (const [fact, said] of facts.entries()) {
        if (said.type !== 'attribution' || said.quoted || said.sourceKind !== 'noun' || !said.phrase) continue;
        const body = granted ? bodyIn(said.phrase) : undefined;
        if (body) bodies.add(body);
        if (!said.plural || !/^(?:sources|officials|aides|insiders)$/i.test(said.phrase)) continue;
        const plural = said.phrase.toLowerCase();
        const singular = `the ${plural.slice(0, -1)}`;
        if (!speaksLater(facts.slice(fact + 1), singular) && !(granted && actsLater(textOf(block), plural, singular))) continue;
        report({ message: 'plural', data: { plural, singular }, at: { block, channel: 'speech', fact, part: 'named' } });
      }
    }
    for (const [block, facts] of story.facts('legal').entries()) {
      if (!bodies.size) break;
      const fact = facts.findIndex(({ type }) => type === 'response');
      if (fact < 0) continue;
      const declined = / (\p{L}+) (?:has |have |had )?(?:also )?declined to comment\b/u.exec(textOf(block)?.normal ?? '')?.[1];
      if (declined === undefined || !bodies.has(declined)) continue;
      report({ message: 'declined', data: { body: declined }, at: { block, channel: 'legal', fact }, severity: 'info' });
    }
  },
});

/** "A Finance Ministry official": the noun of the body before the person's own. */
function bodyIn(phrase: string): string | undefined {
  const noun = phrase.toLowerCase().split(' ').at(-2);
  return noun !== undefined && bodyNouns.has(noun) ? noun : undefined;
}

const speaksLater = (facts: readonly SpeechFact[], singular: string): boolean =>
  facts.some(
    (other) =>
      other.type === 'attribution' &&
      !other.quoted &&
      !other.plural &&
      other.sourceKind === 'noun' &&
      other.phrase?.toLowerCase() === singular,
  );

/** "The official gave no details": one of them does something, in a paragraph in which nobody is quoted. */
function actsLater(text: BlockTextFact | undefined, plural: string, singular: string): boolean {
  if (text?.quotes !== 'none') return false;
  const behind = text.normal.slice(text.normal.indexOf(plural) + plural.length);
  const verb = new RegExp(`\\b${singular} (\\p{L}+)`, 'u').exec(behind)?.[1];
  return verb !== undefined && (/(?:ed|gave|spoke|saw|knew|left)$/.test(verb) || (wordBits(verb) & Word.Auxiliary) !== 0);
}
