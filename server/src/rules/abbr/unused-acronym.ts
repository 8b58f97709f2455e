import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'abbr/unused-acronym',
  summary: 'Initials in brackets that never come again',
  why: 'Houses that put initials in brackets after a name do it for the later mentions. Where there are none, the brackets only stop the reader.',
  source: [{ guide: 'Reuters Handbook of Journalism', entry: 'abbreviations' }],
  severity: 'info',
  lifecycle: 'stable',
  // The wire puts no initials in brackets at all; houses that do switch this on.
  profile: 'off',
  scope: 'story',
  reads: ['forms', 'names'],
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  yieldsTo: ['abbr/parenthetical-acronym'],
  messages: {
    unused: ({ letters }: { letters: string }) => `“${letters}” does not come again: the brackets can go.`,
  },
  examples: [
    { bad: 'The Harbor Safety Commission ⟦(HSC)⟧ met.', good: 'The Harbor Safety Commission met.' },
    { bad: 'The Union of Ferry Workers ⟦(UFW)⟧, based here, met.', good: 'The Union of Ferry Workers, based here, met.' },
    {
      bad: 'The World Pier Program ⟦(WPP)⟧ met the Harbor Safety Commission (HSC). The HSC left.',
      good: 'The World Pier Program met the Harbor Safety Commission (HSC). The HSC left.',
    },
    { ok: 'The Harbor Safety Commission (HSC) met. The HSC said no.', because: 'The letters come again.' },
    { ok: 'LONDON (AP) — The pier shut.', because: 'The agency of a dateline.' },
    { ok: 'Sen. Jane Cole (R-Ky.) bought General Ferries (NYSE: GF).', because: 'A party and a ticker.' },
    { ok: '“The Harbor Safety Commission (HSC) met,” Ida Marsh said.', because: 'A speaker’s words.' },
  ],
  check(story, { report }) {
    const used = new Map<string, number>();
    for (const { form, acronym } of story.facts('names').flat()) if (acronym) used.set(form, (used.get(form) ?? 0) + 1);
    for (const [block, facts] of story.facts('forms').entries()) {
      for (const [fact, one] of facts.entries()) {
        // The bracket itself may be read as a name.
        if (one.type !== 'brackets' || (used.get(one.letters) ?? 0) > 1) continue;
        const at = { block, channel: 'forms' as const, fact };
        report({
          message: 'unused',
          at,
          data: { letters: one.letters },
          fixes: [
            {
              title: `Take out “(${one.letters})”`,
              kind: 'safe',
              edits: [{ at: { ...at, part: 'cut' }, how: 'replace', text: '' }],
            },
          ],
        });
      }
    }
  },
});
