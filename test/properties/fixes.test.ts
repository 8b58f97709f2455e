import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fixAll, lint } from '../../server/src/lint/lint.ts';
import { SourceText } from '../../server/src/text/source-text.ts';
import { allOf } from '../rule-sets.ts';
import { copy, runs } from './arbitrary-copy.ts';

const options = { ruleSet: allOf(rules), format: 'plain' } as const;
const QUOTED = /[“"][^“”"]*[”"]/g;
const lettersAndDigits = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

test('safe fixes come to rest, and fixing twice is fixing once', () => {
  fc.assert(
    fc.property(copy, (text) => {
      const once = fixAll(new SourceText(text), options);
      assert.ok(once.stable, 'fixes chase each other');
      assert.equal(fixAll(new SourceText(once.text), options).text, once.text);
    }),
    runs,
  );
});

test('safe fixes never change a letter or digit between quotation marks', () => {
  fc.assert(
    fc.property(copy, (text) => {
      // A straight mark may have become a curly one: both kinds are read.
      const before = text.match(QUOTED)?.map(lettersAndDigits) ?? [];
      const { text: fixed } = fixAll(new SourceText(text), options);
      const after = fixed.match(QUOTED)?.map(lettersAndDigits) ?? [];
      for (const words of new Set(after)) assert.ok(before.includes(words) || !before.length, `“${words}” is new`);
    }),
    runs,
  );
});

test('a line ending of another kind, a byte order mark and a missing last line break change no finding', () => {
  fc.assert(
    fc.property(copy, (text) => {
      const plain = text.replace(/\r\n?/g, '\n');
      const found = (variant: string) =>
        lint(new SourceText(variant), options).findings.map((finding) => [
          finding.ruleId,
          finding.messageId,
          finding.fingerprint,
        ]);
      const expected = found(plain);
      assert.deepEqual(found(plain.replaceAll('\n', '\r\n')), expected);
      assert.deepEqual(found(`\uFEFF${plain}`), expected);
      assert.deepEqual(found(plain.replace(/\n+$/, '')), expected);
    }),
    runs,
  );
});
