import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nounForms, verbForms } from '../../server/src/text/inflection.ts';
import { PhraseMatcher } from '../../server/src/text/phrase-matcher.ts';
import type { Token } from '../../server/src/text/token.ts';

/** Tokens by white space and marks alone: the matcher must not depend on more. */
function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}’'-]+|[^\s\p{L}\p{N}]/gu)].map((m) => ({
    kind: /^\d/.test(m[0]) ? 'number' : /^\p{L}/u.test(m[0]) ? 'word' : 'mark',
    start: m.index,
    end: m.index + m[0].length,
    text: m[0],
    lower: m[0].toLowerCase().replaceAll('’', "'"),
    spaceBefore: true,
  }));
}

function found(patterns: string[], text: string): string[] {
  const matcher = new PhraseMatcher(patterns.map((pattern) => [pattern, pattern] as const));
  return matcher.find(tokensOf(text)).map((m) => text.slice(m.start, m.end));
}

test('a lower-case pattern matches any case, a capital only itself', () => {
  assert.deepEqual(found(['third world', 'Koran'], 'The Third world and the koran, the Koran'), ['Third world', 'Koran']);
});

test('one of several words, rows of words and missing words', () => {
  const pattern = '(could not|cannot|was unable to) immediately|independently? verify|confirm';
  assert.deepEqual(
    found([pattern], 'It could not verify it, cannot immediately confirm it and was unable to independently verify it'),
    ['could not verify', 'cannot immediately confirm', 'was unable to independently verify'],
  );
});

test('every form of a verb and of a noun', () => {
  assert.deepEqual(found(['claim~ responsibility', 'say~ so', 'video+'], 'It claimed responsibility, said so in videos'), [
    'claimed responsibility',
    'said so',
    'videos',
  ]);
});

test('a gap takes words but never a mark', () => {
  assert.deepEqual(
    found(['claims ..2 verified'], 'claims verified; claims were not verified; claims, not verified; claims a b c verified'),
    ['claims verified', 'claims were not verified'],
  );
});

test('a figure opens or ends a phrase', () => {
  assert.deepEqual(found(['# of #', 'at least #'], '1 of 4 and at least 12'), ['1 of 4', 'at least 12']);
});

test('the longest of the leftmost wins; all gives every match', () => {
  assert.deepEqual(found(['drug', 'drug abuse', 'abuse'], 'drug abuse'), ['drug abuse']);
  const matcher = new PhraseMatcher([['drug', 1] as const, ['drug abuse', 2] as const, ['abuse', 3] as const]);
  assert.deepEqual(
    matcher.all(tokensOf('drug abuse')).map((m) => m.value),
    [1, 2, 3],
  );
});

test('a possessive ending is looked through at the end only', () => {
  assert.deepEqual(found(['terrorist', 'the poor'], 'a terrorist’s home, the poor’s box, the terrorists’ leader'), [
    'terrorist',
    'the poor',
  ]);
  assert.deepEqual(found(["down's syndrome"], 'Down’s syndrome'), ['Down’s syndrome']);
});

test('a leading item may be missing', () => {
  assert.deepEqual(found(['very? old man'], 'old man, very old man'), ['old man', 'very old man']);
});

test('empty patterns and patterns that start with a gap are refused', () => {
  assert.throws(() => found([''], 'word'), RangeError);
  assert.throws(() => found(['..2 word'], 'a word'), RangeError);
});

test('forms', () => {
  assert.deepEqual(verbForms('release'), ['release', 'releases', 'released', 'releasing']);
  assert.deepEqual(verbForms('admit'), ['admit', 'admits', 'admitted', 'admitting']);
  assert.deepEqual(verbForms('deny'), ['deny', 'denies', 'denied', 'denying']);
  assert.deepEqual(verbForms('rob'), ['rob', 'robs', 'robbed', 'robbing']);
  assert.deepEqual(nounForms('child'), ['child', 'children']);
  assert.deepEqual(nounForms('clip'), ['clip', 'clips']);
});
