import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type AcceptedEntry, formatAccepted, mergeAccepted, unusedAccepted } from '../../server/src/config/accepted.ts';
import { parseAccepted } from '../../server/src/config/parse-accepted.ts';

const entry: AcceptedEntry = {
  fingerprint: '1234567890123456',
  rule: 'units/missing-conversion',
  path: 'desk/story 1.txt',
  text: '“5 miles”: #1 \\ “yes”',
  reason: 'Part of a race’s name\nand so on',
};

describe('accepted findings', () => {
  test('come back as they were written', () => {
    const other: AcceptedEntry = { fingerprint: '12e4567890123456', rule: 'a/b', text: 'null' };
    const { entries, problems } = parseAccepted(formatAccepted([entry, other]), 'accepted.yaml');
    assert.deepEqual(problems, []);
    assert.deepEqual(entries, [entry, other]);
  });

  test('with mistakes are told, the rest holds', () => {
    const text = `- fingerprint: "abc"\n  rule: a/b\n- rule: a/b\n- nonsense\n${formatAccepted([entry]).replace(/^#.*\n/gm, '')}  resaon: x\n`;
    const { entries, problems } = parseAccepted(text, 'accepted.yaml');
    assert.deepEqual(entries, [entry]);
    assert.equal(problems.length, 4);
    assert.match(problems[3]!.message, /Did you mean “reason”\?/);
  });

  test('replace an older entry of the same finding', () => {
    const newer = { ...entry, reason: 'new' };
    assert.deepEqual(mergeAccepted([entry], [newer]), [newer]);
  });

  test('are unused when their story was checked and nothing was found', () => {
    const used = new Set<string>();
    assert.deepEqual(unusedAccepted([entry], used, new Set(['desk/story 1.txt'])), [entry]);
    assert.deepEqual(unusedAccepted([entry], used, new Set(['other.txt'])), []);
    assert.deepEqual(unusedAccepted([entry], new Set([entry.fingerprint]), new Set(['desk/story 1.txt'])), []);
  });
});
