import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lint } from '../../server/src/lint/lint.ts';
import type { FactRef } from '../../server/src/story/fact.ts';
import type { MediaItem } from '../../server/src/story/media-items.ts';
import { SourceText } from '../../server/src/text/source-text.ts';

interface Read {
  readonly items: readonly MediaItem[];
  readonly textOf: (ref: FactRef | undefined) => string | undefined;
}

function read(...paragraphs: string[]): Read {
  const text = `${['Group speaks out', ...paragraphs].join('\n\n')}\n`;
  const result = lint(new SourceText(text), { ruleSet: { rules: [], fingerprint: '' }, format: 'plain' });
  return {
    items: result.story.view('mediaItems').items,
    textOf: (ref) => {
      if (!ref) return undefined;
      const { start, end } = result.resolve(ref);
      return text.slice(start, end);
    },
  };
}

const kinds = ({ items }: Read) => items.map(({ kind }) => kind);
const risks = ({ items }: Read) => items.map(({ risk }) => risk);
const noted = ({ items }: Read) => items.map(({ note }) => note !== undefined);

describe('which mentions are one item', () => {
  test('“the video” is the video before it, “a video” a new one', () => {
    const story = read('A video shows a tank. The video was shot at noon.', 'Another video shows the crew.');
    assert.deepEqual(kinds(story), ['video', 'video']);
    assert.equal(story.items[0]!.mentions.length, 2);
  });

  test('two items announced together are met again one by one', () => {
    const story = read(
      'The call came in an audio recording and video released online by militants.',
      'In the video, men eat bread.',
      'In a separate audio recording, a man speaks.',
    );
    assert.deepEqual(kinds(story), ['audio', 'video']);
    assert.deepEqual(risks(story), ['partisan', 'partisan']);
  });

  test('games, cameras, calls and verbs are no items', () => {
    assert.deepEqual(kinds(read('She sells video games and letter openers, and cameras document the street.')), []);
    assert.deepEqual(kinds(read('They joined by video call to picture the plan and post office hours.')), []);
  });

  test('a quoted mention brings in nothing', () => {
    assert.deepEqual(kinds(read('“A video posted online shows it,” Ida Kern said.')), []);
  });
});

describe('where an item comes from', () => {
  for (const [sentence, risk] of [
    ['A video posted on Telegram by the rebels shows a tank.', 'partisan'],
    ['Militants released a video that shows a tank.', 'partisan'],
    ['A video the militants posted online shows a tank.', 'partisan'],
    ['Activist video showed smoke.', 'partisan'],
    ['Footage that surfaced online shows a tank.', 'spread'],
    ['Videos circulating on social media show a tank.', 'spread'],
    ['A video purporting to show a tank was aired.', 'doubted'],
    ['A leaked memo says the dam is weak.', 'leaked'],
    ['The army released a video that shows a tank.', 'party'],
    ['Police released body camera video that shows the stop.', undefined],
    ['The company posted a video on YouTube that shows the plant.', undefined],
    ['Ida Kern posted a video on Facebook that shows the plant.', undefined],
    ['A video obtained by The Associated Press shows a tank.', undefined],
    ['AP video shows a tank posted near the bridge.', undefined],
    ['She watched a video of the launch.', undefined],
  ] as const) {
    test(`${sentence} ${risk ?? 'no risk'}`, () => assert.deepEqual(risks(read(sentence)), [risk]));
  }
});

describe('a note binds to its item', () => {
  test('“its contents” speaks of the item before it', () => {
    const story = read('In the video, men eat. Its contents could not be confirmed.', 'In an audio recording, a man speaks.');
    assert.deepEqual(noted(story), [true, false]);
    assert.equal(story.textOf(story.items[0]!.note), 'could not be confirmed');
  });

  test('a note about the video says nothing of the recording', () => {
    const story = read('A video shows a tank.', 'In an audio recording, a man speaks. It is not clear when the video was made.');
    assert.deepEqual(noted(story), [true, false]);
  });

  test('“the videos” speaks of all', () => {
    const story = read('A video shows a tank.', 'A second video shows the crew.', 'Reuters was unable to verify the videos.');
    assert.deepEqual(noted(story), [true, true]);
  });

  test('a hedge is no note, a speaker’s words are none', () => {
    assert.deepEqual(noted(read('A video said to be from the town apparently shows a tank.')), [false]);
    assert.deepEqual(noted(read('A video shows a tank. “The video could not be verified,” Kern said.')), [false]);
  });

  test('verified, genuine and held against own reporting all settle it', () => {
    for (const note of [
      'The AP verified the video.',
      'The video appeared authentic.',
      'The video corresponded with AP reporting.',
      'The video was geolocated by experts.',
      'Reuters has not been able to independently verify the video.',
      'There was no independent confirmation of the video.',
    ])
      assert.deepEqual(noted(read(`A video shows a tank. ${note}`)), [true], note);
  });

  test('a note far from every description is known to be far', () => {
    const far = read('A video shows a tank.', 'A.', 'B.', 'C.', 'D.', 'The video could not be verified.');
    assert.equal(far.items[0]!.noteIsFar, true);
    const near = read('A video shows a tank.', 'A.', 'The video could not be verified.');
    assert.equal(near.items[0]!.noteIsFar, false);
  });
});

test('the item is described where its paragraph says most', () => {
  const story = read('A video shows a tank.', 'Rain fell.', 'The video shows a tank on a road. It burns. Men run.');
  assert.equal(story.items[0]!.description?.block, 3);
});
