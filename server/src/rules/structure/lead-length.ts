import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'structure/lead-length',
  summary: 'A first sentence too long to say the news.',
  why: 'The lead says the news in about 30 words. In published copy half of all leads have 28 or fewer, nine in ten no more than 43.',
  source: [{ guide: 'AP writing guidance', entry: 'Leads' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.02, words: 446000 },
  scope: 'story',
  reads: ['sizes'],
  blocks: ['paragraph'],
  quotes: 'read',
  fix: 'none',
  options: { limit: option.number(45, 'The number of words above which a first sentence is reported.', { min: 20, max: 100 }) },
  messages: { long: ({ words }: { words: number }) => `The first sentence has ${words} words: say the news in about 30.` },
  examples: [
    {
      whole: true,
      options: { limit: 20 },
      bad: 'Ferry fares rise\n\n⟦The board voted on Tuesday to raise the fares on the harbor ferry from May on and to keep the old pier open until the new one is ready.⟧ It rained.\n\nWork ends in June.\n',
    },
    {
      whole: true,
      options: { limit: 20 },
      bad: 'PORT HOLLIS, Maine (AP) — ⟦The board voted on Tuesday to raise the fares on the harbor ferry from May on and to keep the old pier open for now.⟧\n\nWork ends in June.\n',
    },
    {
      whole: true,
      options: { limit: 20 },
      bad: 'Pier to stay\n\n⟦Crews that had been at work since the storm of last autumn said they needed three more weeks, dry days and a crane.⟧\n\nWork ends in June.\n',
    },
    {
      whole: true,
      ok: 'Ferry fares rise\n\nFares on the harbor ferry go up in May.\n\nWork ends in June.\n',
      because: 'it is short',
    },
    {
      whole: true,
      options: { limit: 20 },
      ok: 'Ferry fares rise\n\nFares go up in May.\n\nThe board voted on Tuesday to raise the fares on the harbor ferry from May on and to keep the old pier open until the new one is ready.\n',
      because: 'only the lead counts',
    },
    {
      whole: true,
      ok: 'PORT HOLLIS, Maine (AP) — Fares on the harbor ferry go up in May.\n\nWork ends in June.\n',
      because: 'the dateline does not count',
    },
    { whole: true, ok: 'Ferry fares rise\n\n“We go on,” Kern said.\n', because: 'it is short' },
  ],
  check(story, { options, report }) {
    const lead = story.blocks.find(({ kind }) => kind === 'paragraph')?.index;
    if (lead === undefined) return;
    const facts = story.facts('sizes')[lead]!;
    const fact = facts.findIndex(({ type }) => type === 'first-sentence');
    const first = facts[fact];
    if (first?.type === 'first-sentence' && first.words > options.limit)
      report({ message: 'long', data: { words: first.words }, at: { block: lead, channel: 'sizes', fact } });
  },
});
