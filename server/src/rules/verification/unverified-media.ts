import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import type { MediaItem } from '../../story/media-items.ts';

const NAMES = { video: 'video', audio: 'recording', photo: 'image', document: 'document', post: 'post' } as const;

export default defineRule({
  id: 'verification/unverified-media',
  summary: 'Material from militants, activists or social media without a word on whether it could be verified.',
  why: 'Readers take a described video for checked. Say what the newsroom could establish about it, or that it could not, beside the description of that very item.',
  source: [
    { guide: 'AP standards for user-generated content', entry: 'Check the creator, the place and the date before use' },
    {
      guide: 'BBC Editorial Guidelines',
      entry: 'Accuracy: user contributions are identified, and the audience is told what is not verified',
    },
    { guide: 'Verification Handbook', entry: 'Chapter 9: provenance, source, date, location' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.006, words: 445000 },
  scope: 'story',
  reads: ['mediaItems'],
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'suggestion',
  options: { newsroom: option.string('The AP', 'The newsroom that a verification note names, at the start of a sentence.') },
  messages: {
    partisan: ({ item }: { item: string }) =>
      `This ${item} comes from people with a stake in it: say what could be verified about it, or that it could not.`,
    spread: ({ item }: { item: string }) =>
      `This ${item} was put about where anyone can post: say who made it and what could be verified about it, or that it could not.`,
    doubted: ({ item }: { item: string }) =>
      `The story itself doubts this ${item}: say what could be verified about it, or that it could not.`,
  },
  examples: [
    {
      bad: '⟦The videos shared by the senator⟧ purported to show a crowd at the polls. The mayor called them old.',
      message: 'doubted',
    },
    {
      whole: true,
      bad: 'Rebels show tank\n\nTARGU (AP) — Rebels pressed on Monday.\n\n⟦A video posted on Telegram by the rebels⟧ shows a burning tank on the ring road. The army said it had lost none.\n\nThe road is closed.\n',
      good: 'Rebels show tank\n\nTARGU (AP) — Rebels pressed on Monday.\n\nA video posted on Telegram by the rebels shows a burning tank on the ring road. The army said it had lost none. The AP could not independently verify the video.\n\nThe road is closed.\n',
      message: 'partisan',
    },
    { bad: '⟦Footage that surfaced online⟧ shows guards kicking a prisoner. The ministry has said nothing.', message: 'spread' },
    {
      whole: true,
      bad: 'Group calls for revenge\n\nThe call came in a recording and video released online by militants.\n\nIn the video, men share a loaf of bread. It is not clear when it was made, and its contents could not be confirmed.\n\nIn ⟦a separate audio recording⟧, a man calls on followers to fight on. He speaks for a minute.\n\nThe recording was released by supporters on social media.\n',
      message: 'partisan',
    },
    {
      bad: 'A monitor in the valley counted six dead. ⟦Amateur video posted online⟧ showed smoke over the market.',
      message: 'spread',
    },
    {
      ok: 'In the video, released by the militants, men share a loaf of bread. It is not clear when it was made, and its contents could not be confirmed.',
      because: 'the note speaks of this item',
    },
    { ok: 'A video posted online and verified by The Associated Press shows a burning tank.', because: 'it was verified' },
    {
      ok: 'Activist video, which corresponded with AP reporting, showed smoke over the town.',
      because: 'it was held against own reporting',
    },
    { ok: 'Police released body camera video that shows the stop.', because: 'a named body answers for it' },
    { ok: 'The campaign posted a video on YouTube that shows the senator at a diner.', because: 'it is the campaign’s own' },
    {
      ok: '“A video posted online by the rebels shows the tank,” Col. Ida Kern said.',
      because: 'a speaker’s words bring in no item',
    },
    {
      whole: true,
      ok: 'Rebels show tank\n\nA video the rebels posted online shows a burning tank.\n\nA second video shows the crew. Reuters was unable to verify the videos.\n',
      because: 'the note speaks of both',
    },
  ],
  check(story, { options, report }) {
    for (const item of story.view('mediaItems').items) {
      const { risk } = item;
      if ((risk !== 'partisan' && risk !== 'spread' && risk !== 'doubted') || item.note || !item.description) continue;
      const name = NAMES[item.kind];
      const { newsroom } = options;
      const end = { block: item.description.block };
      const note = (title: string, text: string) =>
        ({ title, kind: 'suggestion', edits: [{ at: end, how: 'after', text: ` ${text}` }] }) as const;
      report({
        message: risk,
        data: { item: name },
        at: item.description,
        fixes: [
          note('Say that it could not be verified', `${newsroom} could not independently verify the ${name}.`),
          note('Say that time and place are open', `${newsroom} could not verify when or where the ${name} was made.`),
          note('Say that it fits other reporting', `The ${name} was consistent with [outlet] reporting of the events.`),
        ],
        related: relatedTo(item),
      });
    }
  },
});

/** Where the story says who handed the item out, when that is elsewhere. */
function relatedTo(item: MediaItem): { at: { block: number; channel: 'media'; fact: number; part: string }; message: string }[] {
  return item.agents
    .filter(({ agent, at }) => agent === 'partisan' && at.block !== item.description?.block)
    .slice(0, 1)
    .map(({ at }) => ({
      at: { block: at.block, channel: 'media', fact: at.fact, part: 'release' },
      message: 'It was handed out here.',
    }));
}
