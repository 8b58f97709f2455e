import { defineRule } from '../../rule/rule.ts';
import { blockText } from '../../story/texts.ts';

export default defineRule({
  id: 'structure/signoff',
  summary: 'A sign-off that credits somebody nobody knows.',
  why: 'A surname alone points to a byline. Where there is none, the byline was lost or the name is wrong.',
  source: [{ guide: 'AP Statement of News Values and Principles', entry: 'Bylines and tag lines' }],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'story',
  reads: ['words', 'texts'],
  blocks: ['sign-off', 'paragraph'],
  quotes: 'skip',
  fix: 'suggestion',
  messages: {
    unknown: ({ name }: { name: string }) => `No byline names ${name}: restore the byline or give the full name.`,
    bare: ({ name }: { name: string }) => `Give ${name} a first name: only bylined writers go by the surname.`,
    miscounted: () => 'One name follows “writers”: write “writer”, or add the missing name.',
  },
  examples: [
    {
      whole: true,
      bad: 'Ferry fares rise\n\nPORT HOLLIS, Maine (AP) — Fares go up in May.\n\nThe pier stays open.\n\n⟦Marsh⟧ reported from Bangor.\n',
      message: 'unknown',
    },
    {
      whole: true,
      bad: 'Ferry fares rise\n\nBy IDA KERN\n\nPORT HOLLIS, Maine (AP) — Fares go up in May.\n\n⟦Marsh⟧ contributed to this report.\n',
      good: 'Ferry fares rise\n\nBy IDA KERN\n\nPORT HOLLIS, Maine (AP) — Fares go up in May.\n\n[first name] Marsh contributed to this report.\n',
      message: 'bare',
    },
    {
      whole: true,
      bad: 'Ferry fares rise\n\nFares go up in May.\n\nAssociated Press writers ⟦Ida Kern⟧ contributed to this report.\n',
      message: 'miscounted',
    },
    {
      whole: true,
      ok: 'Ferry fares rise\n\nBy ADA MARSH\n\nFares go up in May.\n\nMarsh reported from Bangor.\n',
      because: 'the byline names her',
    },
    {
      whole: true,
      ok: 'Ferry fares rise\n\nFares go up in May.\n\nAssociated Press writer Ida Kern in Bangor contributed to this report.\n',
      because: 'the name is full',
    },
    {
      whole: true,
      ok: 'PORT HOLLIS, Maine (AP) — Fares go up in May.\n\nThe pier stays open.\n\nMarsh reported from Bangor.\n',
      because: 'without its head the text shows no byline either way',
    },
    { ok: '“Marsh reported from Bangor,” the editor said.', because: 'a speaker says so' },
  ],
  check(story, { report }) {
    const words = story.facts('words');
    const headed = story.blocks.some(({ kind }) => kind === 'headline' || kind === 'byline') || story.blocks.length === 1;
    const bylines = () =>
      story.blocks
        .filter(({ kind }) => kind === 'byline')
        .map(({ index }) => blockText(story.facts('texts')[index]!)?.normal ?? '')
        .join(' ');
    const body = story.blocks.findLast(({ kind }) => kind === 'paragraph' || kind === 'sign-off')?.index;
    for (const [block, facts] of words.entries()) {
      if (story.blocks[block]!.kind !== 'sign-off' && block !== body) continue;
      for (const [fact, credit] of facts.entries()) {
        if (credit.type !== 'credit-line') continue;
        const at = { block, channel: 'words', fact } as const;
        const { name, form, bare, miscounted } = credit;
        const known = bylines()
          .split(' ')
          .includes(
            name
              .toLowerCase()
              .replace(/[^\p{L}]+/gu, ' ')
              .trim(),
          );
        if (miscounted) report({ message: 'miscounted', at, severity: 'info' });
        else if (bare && form === 'reported' && headed && !known) report({ message: 'unknown', data: { name }, at });
        else if (bare && form === 'contributed' && !known) {
          report({
            message: 'bare',
            data: { name },
            at,
            severity: 'info',
            fixes: [
              {
                title: 'Add a slot for the first name',
                kind: 'suggestion',
                edits: [{ at, how: 'before', text: '[first name] ' }],
              },
            ],
          });
        }
      }
    }
  },
});
