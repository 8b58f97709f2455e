import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'verification/note-too-far',
  summary: 'The verification note stands far from the item it speaks of.',
  why: 'A reader who stops after the description never learns that the video could not be verified.',
  source: [{ guide: 'BBC Editorial Guidelines', entry: 'Accuracy: doubts are stated where the material is used' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.002, words: 445000 },
  scope: 'story',
  reads: ['mediaItems'],
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'none',
  messages: { far: () => 'Move this note up to where the item is described: readers may not get this far.' },
  examples: [
    {
      whole: true,
      bad: 'Rebels show tank\n\nA video the rebels posted online shows a burning tank.\n\nThe road is closed.\n\nShops stayed shut.\n\nThe school is empty.\n\nThe bridge is down.\n\nRain fell on the town.\n\nThe video ⟦could not be independently verified⟧.\n',
    },
    {
      whole: true,
      bad: 'Group vows to go on\n\nIn an audio recording, a militant vows to fight on.\n\nThe road is closed.\n\nShops stayed shut.\n\nThe school is empty.\n\nThe bridge is down.\n\nRain fell on the town.\n\nThe AP ⟦could not verify⟧ the recording.\n',
    },
    {
      whole: true,
      bad: 'Letter blames mayor\n\nA leaked letter says the mayor knew of the cracks.\n\nThe bridge is closed.\n\nShops stayed shut.\n\nThe school is empty.\n\nBuses run late.\n\nRain fell on the town.\n\nThe newspaper ⟦could not confirm⟧ that the letter was genuine.\n',
    },
    {
      whole: true,
      ok: 'Rebels show tank\n\nA video the rebels posted online shows a burning tank. The video could not be independently verified.\n\nThe road is closed.\n',
      because: 'the note stands beside the description',
    },
    {
      whole: true,
      ok: 'Rebels show tank\n\nA video the rebels posted online shows a burning tank.\n\nThe video could not be independently verified.\n',
      because: 'the note is in the next paragraph',
    },
    { ok: 'The toll could not be independently verified.', because: 'no item is described' },
    { ok: '“The video could not be verified,” Col. Ida Kern said.', because: 'a speaker says so' },
  ],
  check(story, { report }) {
    for (const item of story.view('mediaItems').items) {
      if (item.note && item.noteIsFar && item.description) {
        report({ message: 'far', at: item.note, related: [{ at: item.description, message: 'The item is described here.' }] });
      }
    }
  },
});
