import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'anonymity/declined-and-anonymous',
  summary: 'One source is not written as several.',
  why: 'A plural makes one voice sound like a chorus. If “the source” follows, there was one.',
  source: [{ guide: 'Reuters Handbook of Journalism', entry: 'never use the plural for one source' }],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'none',
  scope: 'story',
  reads: ['speech'],
  messages: {
    plural: ({ plural, singular }: { plural: string; singular: string }) =>
      `“${plural}” becomes “${singular}” further on: say how many there were.`,
  },
  examples: [
    { bad: '⟦Sources⟧ said the sale is dead. The source said it died Monday.' },
    { bad: '⟦Officials⟧ said it failed, speaking on condition of anonymity because it is secret. The official said no more.' },
    { bad: '⟦Aides⟧ said the mayor was tired. The aide said she would rest.' },
    { ok: 'Two officials said it failed. One of the officials said it was costly.', because: 'the count is clear' },
    { ok: 'Officials said it failed. Tom Hale, an official, said it was costly.', because: 'the official is named' },
    { ok: 'Sources said the sale is dead. They said it died Monday.', because: 'the plural stays' },
    { ok: '“Sources said it is dead. The source said so,” Moe said.', because: 'the words are the speaker’s' },
  ],
  check(story, { report }) {
    for (const [block, facts] of story.facts('speech').entries()) {
      for (const [fact, plural] of facts.entries()) {
        if (plural.type !== 'attribution' || plural.quoted || plural.sourceKind !== 'noun' || !plural.plural) continue;
        if (!/^(?:sources|officials|aides|insiders)$/i.test(plural.phrase ?? '')) continue;
        const later = facts
          .slice(fact + 1)
          .find(
            (other) =>
              other.type === 'attribution' &&
              !other.quoted &&
              !other.plural &&
              other.sourceKind === 'noun' &&
              other.phrase?.toLowerCase() === `the ${plural.phrase!.toLowerCase().slice(0, -1)}`,
          );
        if (later?.type !== 'attribution') continue;
        report({
          message: 'plural',
          data: { plural: plural.phrase!.toLowerCase(), singular: later.phrase!.toLowerCase() },
          at: { block, channel: 'speech', fact, part: 'source' },
        });
      }
    }
  },
});
