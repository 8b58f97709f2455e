import { ANONYMOUS_NOUNS } from '../../lexicon/anonymity-phrases.ts';
import { defineRule } from '../../rule/rule.ts';
import type { SpeechFact } from '../../story/speech.ts';

const UNNAMED: ReadonlySet<string> = new Set(ANONYMOUS_NOUNS);

export default defineRule({
  id: 'anonymity/bare-source',
  summary: 'A source that is not named is described as closely as safety allows.',
  why: '“A source said” tells the reader nothing: not the side, not the rank, not how the source could know.',
  source: [
    { guide: 'AP News Values and Principles', entry: 'anonymous sources' },
    { guide: 'Reuters Handbook of Journalism', entry: 'the essentials of sourcing' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.01, words: 446_000 },
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  scope: 'story',
  reads: ['anonymity', 'speech'],
  messages: {
    bare: () => 'Describe the source: rank, body, and how the source knows; and say why there is no name.',
    self: () => 'A newsroom is not its own source: say from whom it learned this.',
  },
  examples: [
    {
      bad: '⟦A source said⟧ the harbor master will quit.',
      good: 'A [rank] [body] official with knowledge of [matter], who spoke on condition of anonymity because [reason], said the harbor master will quit.',
      message: 'bare',
    },
    { bad: 'The sale is dead, ⟦according to sources⟧.', message: 'bare' },
    { bad: '⟦According to sources⟧, the sale is dead.', message: 'bare' },
    { bad: '⟦An insider said⟧ the date had been moved twice.', message: 'bare' },
    { bad: '⟦Sources close to⟧ the family said he was ill.', message: 'bare' },
    { bad: '⟦The AP has learned⟧ that the talks failed.', message: 'self' },
    {
      ok: 'A Harbor Board official, who spoke on condition of anonymity because the talks are private, said the sale is dead. The source said it died Monday.',
      because: 'the source was described, and the reason given',
    },
    {
      ok: 'A banking source said the harbor fund is short of money. The source said a loan is likely.',
      because: 'it is the source described before',
    },
    { ok: 'The river is a source of life, she said.', because: 'it is another kind of source' },
    {
      ok: 'Three people familiar with the sale, who were not authorized to discuss it publicly, said it is dead.',
      because: 'they are described',
    },
    { ok: '“A source said it is dead,” Moe said.', because: 'the words are the speaker’s' },
  ],
  check(story, { report }) {
    const anonymity = story.facts('anonymity');
    const explained = anonymity.some((facts) => facts.some((found) => found.type === 'reason' || found.reason !== 'none'));
    const speech = story.facts('speech');
    let told = false;
    /** Somebody without a name, described, spoke in a block before or in this one. */
    let described = false;
    for (const [block, facts] of anonymity.entries()) {
      described ||= speech[block]!.some(isDescribed) || facts.some(({ type }) => type === 'grant');
      for (const [fact, found] of facts.entries()) {
        if (found.type === 'self-sourced') report({ message: 'self', at: { block, channel: 'anonymity', fact } });
        // Once in a story: the rest are the same source or the same habit.
        if (found.type !== 'bare-source' || explained || told || (found.definite && described)) continue;
        told = true;
        const at = { block, channel: 'anonymity', fact, part: 'source' } as const;
        report({
          message: 'bare',
          at: { block, channel: 'anonymity', fact },
          fixes: found.plural
            ? []
            : [
                {
                  title: 'Describe the source',
                  kind: 'suggestion',
                  edits: [
                    {
                      at,
                      how: 'replace',
                      text: `${found.opensSentence ? 'A' : 'a'} [rank] [body] official with knowledge of [matter], who spoke on condition of anonymity because [reason],`,
                    },
                  ],
                },
              ],
        });
      }
    }
  },
});

/** "A banking source", "two sources in the ministry", "an aide to the mayor": more than the bare noun. */
function isDescribed(fact: SpeechFact): boolean {
  if (fact.type !== 'attribution' || fact.quoted || fact.sourceKind !== 'noun' || !fact.phrase) return false;
  const noun = fact.head?.replace(/s$/, '') ?? '';
  if (!UNNAMED.has(noun)) return false;
  return (
    noun !== 'source' || !/^(?:an?|the|one|two|three|several|some|many|multiple|other|another)? ?sources?$/i.test(fact.phrase)
  );
}
