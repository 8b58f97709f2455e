import { defineRule } from '../../rule/rule.ts';
import { shortenedTitles } from '../../story/short-titles.ts';

export default defineRule({
  id: 'titles/abbreviate-before-name',
  summary: 'Titles that are shortened before a full name',
  why: 'Before a name on first reference the wire writes Gov., Lt. Gov., Sen., Rep. and the military ranks short.',
  source: [{ guide: 'AP Stylebook', entry: 'titles; legislative titles; military titles' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  convention: 'title',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  messages: {
    short: ({ title, written }: { title: string; written: string }) =>
      `Before a name “${written}” is shortened: write “${title}”.`,
  },
  examples: [
    { bad: 'The bill of ⟦Senator⟧ Jane Cole failed.', good: 'The bill of Sen. Jane Cole failed.' },
    { bad: '⟦Lieutenant Colonel⟧ John Marsh left.', good: 'Lt. Col. John Marsh left.' },
    { bad: 'The order of ⟦Sergeant First Class⟧ Anna Lee came late.', good: 'The order of Sgt. 1st Class Anna Lee came late.' },
    { bad: 'The order of ⟦Lt. Governor⟧ Peter Cole came late.', good: 'The order of Lt. Gov. Peter Cole came late.' },
    { bad: 'The bill of Ohio ⟦Governor⟧ Jane Cole failed.', good: 'The bill of Ohio Gov. Jane Cole failed.' },
    { ok: 'The senator met Sen. Jane Cole.', because: 'No name follows the one, and the other is short.' },
    { ok: 'Attorney General Jane Cole resigned.', because: 'This title is never shortened.' },
    { ok: 'General Electric and Major League Baseball agreed.', because: 'Names of organizations.' },
    { ok: 'The film Captain America opened.', because: 'No person’s full name.' },
    { ok: '“I trust Senator Jane Cole and her work,” Peter Marsh said.', because: 'A speaker’s words.' },
  ],
  check(paragraph, context) {
    for (const { form, span, short } of shortenedTitles(paragraph)) {
      if (form === 'short') continue;
      const written = paragraph.text.slice(span.start, span.end);
      const fixes = [{ title: `Write “${short}”`, kind: 'safe' as const, edits: [{ span, text: short }] }];
      context.report({ message: 'short', span, data: { title: short, written }, fixes });
    }
  },
});
