import { ANONYMOUS_NOUNS } from '../../lexicon/anonymity-phrases.ts';
import { defineRule } from '../../rule/rule.ts';

const UNNAMED: ReadonlySet<string> = new Set(ANONYMOUS_NOUNS);
/** Somebody whose words carry weight because of the office, and who gives no name. */
const SENIOR =
  /^(?:an?|one|two|three|four|several|another)\b.*\b(?:senior|top|high-ranking|familiar|close to)\b|^(?:people|persons|officials|those) (?:familiar with|close to|briefed on)\b/i;
const PEOPLE = /\b(?:people|persons|officials|aides|advisers|diplomats)\b/i;

export default defineRule({
  id: 'anonymity/no-reason',
  summary: 'A grant of anonymity comes with its reason.',
  why: 'Readers accept a source without a name only when they are told why there is none. The reason stands in the same sentence or the next.',
  source: [
    { guide: 'AP News Values and Principles', entry: 'anonymous sources' },
    { guide: 'NPR Ethics Handbook', entry: 'anonymous sourcing' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.02, words: 446_000 },
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  scope: 'story',
  reads: ['anonymity', 'speech'],
  messages: {
    grant: () => 'Say why the source is not named: add the reason in this sentence or the next.',
    described: () => 'Say why this source is not named, or name the source.',
  },
  examples: [
    {
      bad: 'A harbor official said, ⟦on condition of anonymity⟧, that the pier was unsafe.',
      good: 'A harbor official said, on condition of anonymity because [reason], that the pier was unsafe.',
      message: 'grant',
    },
    { bad: 'Two engineers, who ⟦asked not to be named⟧, said the wall had moved.', message: 'grant' },
    {
      bad: 'An engineer, who ⟦asked not to be named⟧, said the wall had moved. Another spoke on condition of anonymity because he fears for his job.',
      message: 'grant',
    },
    { bad: 'A guard who ⟦would not give his name⟧ said the wall had moved.', message: 'grant' },
    { bad: '⟦A person close to the talks⟧ said the mayor would resign.', message: 'described' },
    { bad: '⟦People familiar with the plan⟧ said the mayor would resign.', message: 'described' },
    { bad: '⟦A senior aide⟧ said the mayor would resign.', message: 'described' },
    {
      ok: 'A harbor official said, on condition of anonymity because the talks are private, that the pier was unsafe.',
      because: 'the reason is given',
    },
    {
      ok: 'An engineer who asked not to be named said the wall had moved. He was not authorized to speak publicly.',
      because: 'the next sentence says why',
    },
    { ok: 'Sam Berg, a senior aide, said the mayor would resign.', because: 'the aide is named' },
    { ok: 'A senior aide, Sam Berg, said late Monday that the mayor would resign.', because: 'the name stands between commas' },
    {
      ok: 'The board heard from Sam Berg, a senior aide to the mayor, who said she would resign.',
      because: 'the name stands before the role',
    },
    {
      ok: 'An aide spoke on condition of anonymity. The aide wasn’t authorized to discuss the talks.',
      because: 'the next sentence says why, in a short form',
    },
    {
      ok: 'Two clerks, who asked not to be identified over concerns for their jobs, said the wall had moved.',
      because: 'the concerns are the reason',
    },
    { ok: '“They spoke on condition of anonymity,” Moe said.', because: 'the words are the speaker’s' },
    { ok: 'Two officials spoke on condition of anonymity ahead of the announcement.', because: 'that is the reason' },
  ],
  check(story, { report }) {
    const anonymity = story.facts('anonymity');
    let granted = false;
    for (const [block, facts] of anonymity.entries()) {
      for (const [fact, found] of facts.entries()) {
        if (found.type === 'grant' || found.type === 'reason') granted = true;
        if (found.type !== 'grant' || found.reason !== 'none') continue;
        report({
          message: 'grant',
          at: { block, channel: 'anonymity', fact },
          fixes: [
            {
              title: 'Add “because [reason]”',
              kind: 'suggestion',
              edits: [{ at: { block, channel: 'anonymity', fact }, how: 'after', text: ' because [reason]' }],
            },
          ],
        });
      }
    }
    // One grant explains the rest of the story's unnamed officials; without any, the first senior one is asked about.
    if (granted) return;
    const paragraphs = story.blocks.filter((block) => block.kind === 'paragraph');
    for (const [block, facts] of story.facts('speech').entries()) {
      // A lead may hold back the name for the next paragraph.
      if (paragraphs.length > 1 && block === paragraphs[0]!.index) continue;
      for (const [fact, found] of facts.entries()) {
        if (found.type !== 'attribution' || found.quoted || found.sourceKind !== 'noun' || !found.phrase) continue;
        const unnamed = found.plural ? PEOPLE.test(found.phrase) : found.head !== undefined && UNNAMED.has(found.head);
        if (!unnamed || !SENIOR.test(found.phrase)) continue;
        report({ message: 'described', at: { block, channel: 'speech', fact, part: 'source' } });
        return;
      }
    }
  },
});
