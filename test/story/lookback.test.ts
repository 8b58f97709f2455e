import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lookback } from '../../server/src/story/lookback.ts';

interface Facts {
  readonly word: string;
}

const facts = (...words: string[]): Facts[] => words.map((word) => ({ word }));

function counting(reach: number) {
  let compared = 0;
  const lookback = new Lookback<Facts, string>(reach, (own, earlier) => {
    compared++;
    return own.word === earlier.word ? own.word : undefined;
  });
  const all = (blocks: readonly Facts[]) => {
    compared = 0;
    const found = blocks.map((_, at) => lookback.hits(blocks, at).map(({ back }) => back));
    return { found, compared };
  };
  return all;
}

test('blocks out of reach are not looked at, and the farthest comes first', () => {
  assert.deepEqual(counting(2)(facts('a', 'b', 'a', 'a', 'b')).found, [[], [], [2], [1], []]);
  assert.deepEqual(counting(3)(facts('a', 'a', 'a')).found, [[], [1], [2, 1]]);
});

test('a block that changed is compared anew, and no other pair is', () => {
  const all = counting(3);
  const blocks = facts('a', 'b', 'a', 'c', 'd', 'e', 'f', 'g');
  all(blocks);
  assert.equal(all(blocks).compared, 0);
  const edited = [...blocks];
  edited[3] = { word: 'a' };
  // With the three before it, and the three behind it with it.
  assert.deepEqual(all(edited), { found: [[], [], [2], [3, 1], [], [], [], []], compared: 6 });
});

test('where a block is added or taken away, only what it brings near is compared', () => {
  const all = counting(2);
  const blocks = facts('a', 'b', 'c', 'b', 'a', 'c');
  all(blocks);
  const added = [...blocks.slice(0, 2), { word: 'b' }, ...blocks.slice(2)];
  assert.deepEqual(all(added), { found: [[], [], [1], [], [2], [], []], compared: 4 });
  const taken = blocks.filter((_, i) => i !== 2);
  assert.deepEqual(all(taken).found, [[], [], [1], [], []]);
});

test('two blocks may be one object: a block is itself by its place', () => {
  const [once, other] = facts('a', 'b');
  const lookback = new Lookback<Facts, string>(
    3,
    (own, earlier) => (own.word === earlier.word ? 'same' : undefined),
    () => 'itself',
  );
  const blocks = [once!, other!, once!];
  const told = () => blocks.map((_, at) => lookback.hits(blocks, at).map(({ back, answer }) => `${back} ${answer}`));
  assert.deepEqual(told(), [['0 itself'], ['0 itself'], ['2 same', '0 itself']]);
  assert.deepEqual(told(), [['0 itself'], ['0 itself'], ['2 same', '0 itself']]);
});

test('after any edit, what is said of all blocks is what is said of each', () => {
  const compare = (own: Facts, earlier: Facts) => (own.word === earlier.word ? own.word : undefined);
  const lookback = new Lookback<Facts, string>(2, compare);
  const expect = (blocks: readonly Facts[]) => {
    const fresh = new Lookback<Facts, string>(2, compare);
    const each = blocks.map((_, at) => fresh.hits(blocks, at));
    assert.deepEqual(lookback.all(blocks), each);
  };
  const blocks = facts('a', 'b', 'a', 'b', 'c', 'c', 'a', 'c', 'b');
  expect(blocks);
  expect([...blocks.slice(0, 3), { word: 'c' }, ...blocks.slice(4)]);
  expect([...blocks.slice(0, 2), { word: 'c' }, ...blocks.slice(2)]);
  expect(blocks.filter((_, i) => i !== 3 && i !== 4));
  expect([blocks[0]!, blocks[0]!, blocks[0]!]);
  expect([blocks[0]!, blocks[0]!]);
  expect([]);
});
