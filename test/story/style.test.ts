import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphOf } from './paragraphs.ts';

const spacesIn = (text: string) => {
  const { facts, spans } = paragraphOf(text).facts('style');
  return facts.flatMap((fact, i) => (fact.feature === 'spacing' ? [{ form: fact.form, at: spans[i]!.whole.start }] : []));
};

test('a missing space is seen once before letters of two code units, and the reading ends', () => {
  for (const letters of ['\u{10400}\u{10428}', '\u{12255}b', '\u{1d400}n']) {
    assert.deepEqual(spacesIn(`He came,${letters} left.`), [{ form: 'missing-space', at: 8 }], letters);
  }
});
