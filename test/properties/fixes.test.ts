import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fixAll, lint } from '../../server/src/lint/lint.ts';
import { SourceText } from '../../server/src/text/source-text.ts';
import { allOf } from '../rule-sets.ts';
import { copy, runs } from './arbitrary-copy.ts';

const options = { ruleSet: allOf(rules), format: 'plain' } as const;
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

/** The letters and digits of each outermost quotation, as the model reads it. */
function quotedLetters(text: string): string[] {
  const result = lint(new SourceText(text), options);
  return result.blocks.flatMap(({ text: copied }, block) =>
    (result.paragraph(block)?.quotes ?? [])
      .filter((quote) => quote.depth === 0)
      .map((quote) => lettersAndDigits(copied.slice(quote.inside.start, quote.inside.end))),
  );
}

test('safe fixes never change a letter or digit between quotation marks', () => {
  fc.assert(
    fc.property(copy, (text) => {
      const { text: fixed } = fixAll(new SourceText(text), options);
      // A mark that a fix adds or turns may move the end of a quotation, but never a letter in one.
      for (const words of quotedLetters(text)) assert.ok(lettersAndDigits(fixed).includes(words), `“${words}” was changed`);
      for (const words of quotedLetters(fixed)) assert.ok(lettersAndDigits(text).includes(words), `“${words}” is new`);
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
