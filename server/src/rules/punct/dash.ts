import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import type { FactRef } from '../../story/fact.ts';

/** How each house writes a dash. */
const WRITTEN = { em: ' — ', en: ' – ', hyphen: ' - ' } as const;

export default defineRule({
  id: 'punct/dash',
  summary: 'One kind of dash, with a space on each side',
  why: 'Two hyphens are left over from typewriters, and a dash without spaces joins words that it should part.',
  source: [{ guide: 'GateHouse Newsroom', entry: 'Dashes', url: 'https://www.gatehousenewsroom.com/' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'story',
  reads: ['style', 'house'],
  blocks: ['deck', 'paragraph', 'list-item', 'caption', 'question'],
  quotes: 'read',
  fix: 'safe',
  convention: 'marks',
  falseAlarms: { per1000Words: 0.01, words: 196610 },
  options: {
    style: option.oneOf(['em', 'en', 'hyphen'], 'em', 'The dash of the house, with a space on each side.'),
  },
  messages: {
    odd: ({ write }: { write: string }) =>
      `The dash differs from the others of the story: write “${write}” with a space on each side.`,
    story: ({ write }: { write: string }) =>
      `The story’s dashes are not the house’s: it writes “${write}” with a space on each side.`,
  },
  examples: [
    { bad: 'The plan⟦--⟧a bad one--failed.', good: 'The plan — a bad one — failed.', message: 'story' },
    {
      bad: 'The plan — a good one — passed, and the mayor⟦ - ⟧a farmer — left.',
      good: 'The plan — a good one — passed, and the mayor — a farmer — left.',
      message: 'odd',
    },
    { bad: 'The plan⟦—⟧a bad one.', good: 'The plan — a bad one.' },
    { bad: 'The plan⟦ — ⟧a bad one.', good: 'The plan – a bad one.', options: { style: 'en' } },
    {
      whole: true,
      bad: 'Pier reopens\n\nPORT ALBA, Norland (AP) – The pier⟦--⟧an old one--reopened Monday.\n\nIt had been shut for a year.\n',
    },
    {
      whole: true,
      bad: 'Pier reopens\n\nPORT ALBA, Norland (AP)⟦ – ⟧The pier – an old one – reopened Monday.\n\nIt had been shut for a year.\n',
      good: 'Pier reopens\n\nPORT ALBA, Norland (AP) — The pier — an old one — reopened Monday.\n\nIt had been shut for a year.\n',
    },
    { ok: 'The plan — a good one — passed 5-4 in 2010-2015.', because: 'Hyphens in figures are no dashes.' },
    { ok: '“I never—” Ida Marsh said.', because: 'Speech that breaks off takes no space.' },
    { ok: 'PORT ALBA, Norland (AP) — The plan passed.', because: 'The dateline has its own rule.' },
    { ok: '- The plan passed.', because: 'A list item begins with its mark.' },
  ],
  check(story, context) {
    const { style } = context.options;
    const write = WRITTEN[style];
    const most = story.view('house').majority('dash');
    const others: FactRef[] = [];
    const datelines: FactRef[] = [];
    for (const [block, facts] of story.facts('style').entries()) {
      const kind = story.blocks[block]?.kind;
      if (kind === 'headline' || kind === 'byline' || kind === 'sign-off' || kind === 'credit') continue;
      for (const [fact, { feature, form }] of facts.entries()) {
        if (form === style) continue;
        if (feature === 'dash') others.push({ block, channel: 'style', fact });
        if (feature === 'dateline-dash' && form === most) datelines.push({ block, channel: 'style', fact });
      }
    }
    if (!others.length) return;
    const houseOwn = most !== style;
    const edits = (refs: readonly FactRef[]) => refs.map((at) => ({ at, how: 'replace' as const, text: write }));
    if (houseOwn) {
      // An article of another page may bring its dateline along further down.
      const all = [...datelines, ...others].sort((a, b) => a.block - b.block || a.fact - b.fact);
      const title = `Write “${write.trim()}” in the whole story`;
      context.report({
        message: 'story',
        at: all[0]!,
        data: { write: write.trim() },
        fixes: [{ title, kind: 'safe', edits: edits(all) }],
      });
      return;
    }
    for (const at of others) {
      const title = `Write “${write.trim()}”`;
      context.report({ message: 'odd', at, data: { write: write.trim() }, fixes: [{ title, kind: 'safe', edits: edits([at]) }] });
    }
  },
});
