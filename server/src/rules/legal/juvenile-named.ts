import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'legal/juvenile-named',
  summary: 'A minor named as a suspect in a crime or a witness to one.',
  why: 'Newsrooms do not name people under 18 who are accused of crimes or saw them; in many places the law forbids it.',
  source: [
    { guide: 'AP Statement of News Values and Principles', entry: 'Privacy' },
    { guide: 'IPSO Editors’ Code', entry: 'Clauses 6, 7 and 9' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'story',
  reads: ['legal'],
  blocks: ['headline', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'suggestion',
  messages: {
    minor: ({ age }: { age: number }) => `Do not name a ${age}-year-old in a crime story without an editor’s approval.`,
    adult: ({ age }: { age: number }) => `Naming a ${age}-year-old who is charged as an adult needs an editor’s approval.`,
  },
  examples: [
    {
      bad: '⟦Kim Lee, 16⟧, was arrested Friday in the stabbing.',
      good: 'A 16-year-old was arrested Friday in the stabbing.',
      message: 'minor',
    },
    {
      bad: '⟦Fifteen-year-old Dan Cole⟧ told police he saw the fight.',
      good: 'A 15-year-old told police he saw the fight.',
      message: 'minor',
    },
    { bad: '⟦Dan Cole, 15⟧, who saw the attack, is to testify Friday.', message: 'minor' },
    {
      bad: 'A ⟦boy of 14, Dan Cole⟧, was arrested Friday.',
      good: 'A boy of 14 was arrested Friday.',
      message: 'minor',
    },
    { ok: 'Dan Cole, 15, saw the parade.', because: 'it is no crime story' },
    { bad: 'Officers charged ⟦Ana Diaz, 14⟧, with arson.', good: 'Officers charged a 14-year-old with arson.', message: 'minor' },
    {
      bad: 'Her ⟦16-year-old son, Dan Cole⟧, was arrested on a charge of theft.',
      good: 'Her 16-year-old son was arrested on a charge of theft.',
      message: 'minor',
    },
    { bad: '⟦Kim Lee, 17⟧, was charged as an adult in the stabbing.', message: 'adult', severity: 'info' },
    { ok: 'A 16-year-old was arrested Friday.', because: 'no name is given' },
    { ok: 'Kim Lee, 16, won the spelling bee.', because: 'it is no crime story' },
    { ok: 'Dan Cole, 15, was killed in the shooting, his mother said.', because: 'he is the victim, named by his family' },
    { ok: '“Kim Lee, 16, was arrested,” Chief Ida Kern said.', because: 'a speaker names her' },
  ],
  check(story, { report }) {
    for (const [block, facts] of story.facts('legal').entries()) {
      for (const [fact, minor] of facts.entries()) {
        if (minor.type !== 'minor') continue;
        const at = { block, channel: 'legal', fact } as const;
        const { age, asAdult, opens, comma, apposed } = minor;
        const article = age === 8 || age === 11 || age === 18 ? 'an' : 'a';
        const text = apposed ? '' : `${opens ? article[0]!.toUpperCase() + article.slice(1) : article} ${age}-year-old`;
        report({
          message: asAdult ? 'adult' : 'minor',
          data: { age },
          at,
          ...(asAdult && { severity: 'info' }),
          fixes: [
            {
              title: apposed ? 'Take out the name' : `Write “${text}”`,
              kind: 'suggestion',
              edits: [{ at: comma || apposed ? { ...at, part: 'withComma' } : at, how: 'replace', text }],
            },
          ],
        });
      }
    }
  },
});
