import { defineRule } from '../../rule/rule.ts';
import { bracketedInitials } from '../../story/bracketed-initials.ts';

export default defineRule({
  id: 'abbr/parenthetical-acronym',
  summary: 'Initials in brackets after a name',
  why: 'AP puts no initials in brackets after a name: initials that the reader would not recognize later are not used at all.',
  source: [{ guide: 'AP Stylebook', entry: 'abbreviations and acronyms' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'suggestion',
  convention: 'brackets',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  messages: {
    brackets: ({ letters }: { letters: string }) => `Initials do not follow a name in brackets: take “(${letters})” out.`,
  },
  examples: [
    {
      bad: 'The Harbor Safety Commission ⟦(HSC)⟧ met on Monday.',
      good: 'The Harbor Safety Commission met on Monday.',
    },
    { bad: 'She joined the Council on Foreign Ports ⟦(CFP)⟧.', good: 'She joined the Council on Foreign Ports.' },
    {
      bad: 'A report by the Norland Department of Transportation ⟦(DOT)⟧ says so.',
      good: 'A report by the Norland Department of Transportation says so.',
    },
    { bad: 'The Union of Ferry Workers ⟦(UFW)⟧, based here, met.', good: 'The Union of Ferry Workers, based here, met.' },
    { ok: 'LONDON (AP) — The Harbor Safety Commission met.', because: 'A dateline.' },
    { ok: 'Sen. Jane Cole (R-Ky.) bought General Ferries (NYSE: GF).', because: 'A party label and a ticker.' },
    { ok: 'The town hall (built in 1911) burned.', because: 'No initials.' },
    { ok: '“The Harbor Safety Commission (HSC) met on Monday,” the note said.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    for (const { initials, letters, span, nameEnd } of bracketedInitials(paragraph)) {
      if (!initials) continue;
      const edits = [{ span: { start: nameEnd, end: span.end }, text: '' }];
      const fixes = [{ title: `Take out “(${letters})”`, kind: 'suggestion' as const, edits }];
      context.report({ message: 'brackets', span, data: { letters }, fixes });
    }
  },
});
