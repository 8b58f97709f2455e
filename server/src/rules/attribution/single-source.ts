import { defineRule } from '../../rule/rule.ts';
import { wordsIn } from '../../story/sizes.ts';

/** A brief from one desk may rest on one voice. */
const LONG = 250;

/** Paragraphs enough to be a story of its own, for the examples. */
const QUAY = Array.from(
  { length: 12 },
  (_, day) =>
    `On day ${day + 1} of the closing the gates of the quay stayed shut and the boats that came in from the bay had to turn back.`,
).join('\n\n');

export default defineRule({
  id: 'attribution/single-source',
  summary: 'A contested story rests on one source.',
  why: 'Whoever is accused, or disputes it, is missing: find a second source, or say who could not be reached.',
  source: [
    { guide: 'AP News Values and Principles', entry: 'more than one source' },
    { guide: 'BBC Editorial Guidelines', entry: 'accuracy: gathering material' },
  ],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445_000 },
  profile: 'strict',
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'none',
  scope: 'story',
  reads: ['sizes', 'legal', 'sources'],
  messages: {
    one: ({ name }: { name: string }) =>
      `The story accuses somebody, and ${name} alone speaks: find a second source, or say who could not be reached.`,
  },
  examples: [
    { whole: true, bad: `⟦Guard accused⟧\n\nIda Kern accused Tom Brenn of theft.\n\n${QUAY}\n` },
    { whole: true, bad: `⟦Clerk is accused⟧\n\nIda Kern accused Lee Marwick of fraud.\n\n${QUAY}\n` },
    { whole: true, bad: `⟦Fund was robbed⟧\n\nIda Kern said Paul Brenn embezzled from the fund.\n\n${QUAY}\n` },
    {
      whole: true,
      ok: `Clerk is accused\n\nIda Kern accused Lee Marwick of fraud. Marwick said it was a lie.\n\n${QUAY}\n`,
      because: 'the accused answers',
    },
    { whole: true, ok: 'Clerk is accused\n\nIda Kern accused Lee Marwick of fraud.\n', because: 'it is a brief' },
    { whole: true, ok: `Quay stays shut\n\nIda Kern said it would open.\n\n${QUAY}\n`, because: 'nobody is accused' },
    {
      whole: true,
      ok: `Quay stays shut\n\n“Lee Marwick is a thief,” a sign read.\n\n${QUAY}\n`,
      because: 'the words stand in quotation marks, and nobody speaks',
    },
  ],
  check(story, { report }) {
    const headline = story.blocks.find(({ kind }) => kind === 'headline');
    const [only, second] = story.view('sources').sources;
    if (!headline || !only || second) return;
    const legal = story.facts('legal').flat();
    if (!legal.some(({ type }) => type === 'accusation') || legal.some(({ type }) => type === 'response')) return;
    const words = story.facts('sizes').reduce((sum, facts) => sum + wordsIn(facts), 0);
    if (words >= LONG) report({ message: 'one', data: { name: only.name }, at: { block: headline.index } });
  },
});
