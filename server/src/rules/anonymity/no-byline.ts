import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'anonymity/no-byline',
  summary: 'A story with an unnamed source carries a byline.',
  why: 'When the source has no name, the reporter’s name is what the reader has to go by.',
  source: [{ guide: 'AP News Values and Principles', entry: 'anonymous sources' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  profile: 'strict',
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'none',
  scope: 'story',
  reads: ['anonymity'],
  messages: { byline: () => 'This story rests on a source without a name: give it a byline.' },
  examples: [
    {
      whole: true,
      bad: 'Pier sale fails, official says\n\nThe sale of the pier has failed, said an official who spoke ⟦on condition of anonymity⟧ because the talks are private.\n\nThe board did not comment.\n',
    },
    { whole: true, bad: 'Pier sale fails\n\n⟦A source said⟧ the sale of the pier has failed.\n\nThe board did not comment.\n' },
    {
      whole: true,
      bad: 'Pier sale fails\n\nThe sale has failed, said three officials who ⟦asked not to be named⟧ because the talks are private.\n\nThe board met.\n',
    },
    {
      whole: true,
      ok: 'Pier sale fails\n\nBy ANA COLE\n\nThe sale has failed, said an official who spoke on condition of anonymity because the talks are private.\n\nThe board met.\n',
      because: 'there is a byline',
    },
    {
      whole: true,
      ok: 'Pier sale fails\n\nThe sale of the pier has failed, Mayor Ana Ruiz said.\n\nThe board met.\n',
      because: 'the source is named',
    },
    {
      whole: true,
      ok: 'The sale of the pier has failed, said an official who asked not to be named because the talks are private.',
      because: 'it is a single paragraph, not a story',
    },
    {
      whole: true,
      ok: 'Pier sale fails\n\n“A source said so,” Mayor Ana Ruiz said.\n\nThe board met.\n',
      because: 'the words are the speaker’s',
    },
  ],
  check(story, { report }) {
    if (story.blocks.length < 3 || story.blocks.some((block) => block.kind === 'byline')) return;
    for (const [block, facts] of story.facts('anonymity').entries()) {
      const fact = facts.findIndex((found) => found.type === 'grant' || found.type === 'bare-source');
      if (fact < 0) continue;
      report({ message: 'byline', at: { block, channel: 'anonymity', fact } });
      return;
    }
  },
});
