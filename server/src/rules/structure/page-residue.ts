import { defineRule } from '../../rule/rule.ts';
import { blockText } from '../../story/texts.ts';

/** Words that could be a desk's own subhead when they stand alone; their deletion is for a person to decide. */
const COULD_BE_SUBHEAD = /^[\p{L}]+\.?$/u;
const SURELY_RESIDUE = /^advertisement\.?$/i;

export default defineRule({
  id: 'structure/page-residue',
  summary: 'Web page furniture pasted into the copy.',
  why: 'A gallery counter, an advertisement mark or a share button comes along when a story is copied from a page. Nobody reads it as copy until it is printed as copy.',
  source: [{ guide: 'Wire desk practice', entry: 'Copy that moves holds the story and nothing of the page it was shown on' }],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'story',
  reads: ['texts'],
  blocks: ['page-residue'],
  quotes: 'read',
  fix: 'safe',
  unnecessary: true,
  messages: {
    residue: ({ text }: { text: string }) => `“${text}” is left over from a web page: delete the line.`,
  },
  examples: [
    {
      whole: true,
      bad: 'Ferry fares rise\n\nFares go up in May, the harbor board said.\n\n⟦3 of 7⟧\n\nThe pier stays open.\n',
      good: 'Ferry fares rise\n\nFares go up in May, the harbor board said.\n\nThe pier stays open.\n',
    },
    {
      whole: true,
      bad: 'Ferry fares rise\n\nFares go up in May.\n⟦ADVERTISEMENT⟧\nThe pier stays open.\n',
      good: 'Ferry fares rise\n\nFares go up in May.\nThe pier stays open.\n',
    },
    {
      whole: true,
      bad: 'Ferry fares rise\n\nFares go up in May.\n\n⟦Click to copy⟧\n\nThe pier stays open.\n',
      good: 'Ferry fares rise\n\nFares go up in May.\n\nThe pier stays open.\n',
    },
    { ok: 'The goalkeeper stopped 3 of 7 shots.', because: 'the figures are part of a sentence' },
    { ok: 'Read more books, the mayor told pupils.', because: 'the words open a sentence' },
    { ok: '“Click to copy the link,” the page says.', because: 'somebody quotes the page' },
    { ok: 'Part 3 of 7 in a series on the harbor', because: 'it is the label of a series' },
  ],
  check(story, { report }) {
    const residue = story.blocks.filter(({ kind }) => kind === 'page-residue');
    if (!residue.length) return;
    const texts = story.facts('texts');
    // Where a mark has no partner nobody can tell whether the line is part of somebody's words.
    const open = texts.some((facts) => blockText(facts)?.quotes === 'open');
    for (const { index: block } of residue) {
      const text = blockText(texts[block]!)?.text;
      if (text === undefined) continue;
      const kind = open || (COULD_BE_SUBHEAD.test(text) && !SURELY_RESIDUE.test(text)) ? 'suggestion' : 'safe';
      report({
        message: 'residue',
        data: { text },
        at: { block },
        fixes: [{ title: 'Delete the line', kind, edits: [{ at: { block }, how: 'remove' }] }],
      });
    }
  },
});
