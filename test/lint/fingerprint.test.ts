import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprintBase, hash64 } from '../../server/src/lint/fingerprint.ts';

const GOLDEN = { empty: '488bdcb81aee8d83', plain: 'b54d521750cd6dd2', second: '75988b830c89c6ea' };

const fingerprint = (ruleId: string, text: string, sentence: string, ordinal = 0) =>
  hash64(`${fingerprintBase(ruleId, 'missing', text, sentence)}\u0000${ordinal}`);

test('golden values: an accepted finding must stay accepted through every version', () => {
  assert.equal(hash64(''), GOLDEN.empty);
  assert.equal(fingerprint('units/missing-conversion', '5 miles', 'They walked 5 miles.'), GOLDEN.plain);
  assert.equal(fingerprint('units/missing-conversion', '5 miles', 'They walked 5 miles.', 1), GOLDEN.second);
});

test('spaces, the shape of quotation marks and composed letters change nothing; words do', () => {
  const base = fingerprint('a/b', '“Zoë”', 'He  said “Zoë”\u00a0went.');
  assert.equal(fingerprint('a/b', '"Zoe\u0308"', 'He said "Zoe\u0308" went.'), base);
  assert.notEqual(fingerprint('a/b', '“Zoë”', 'She said “Zoë” went.'), base);
  assert.notEqual(fingerprint('a/c', '“Zoë”', 'He said “Zoë” went.'), base);
});
