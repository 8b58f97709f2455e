import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SourceText } from '../../server/src/text/source-text.ts';
import { applyEdits, span } from '../../server/src/text/span.ts';

test('lines end with LF, CRLF or a lone CR, and places round-trip', () => {
  const source = new SourceText('a\r\nbc\rd\n\n😀e');
  assert.deepEqual(source.lineStarts, [0, 3, 6, 8, 9]);
  for (let offset = 0; offset <= source.length; offset++) {
    if (offset === 2) continue; // between CR and LF there is no place of its own
    assert.equal(source.offsetAt(source.positionAt(offset)), offset);
  }
  assert.deepEqual(source.positionAt(11), { line: 4, column: 2 });
});

test('a byte order mark is not part of the text', () => {
  const source = new SourceText('\uFEFFBy Ann');
  assert.equal(source.text, 'By Ann');
  assert.equal(source.hasBom, true);
});

test('places outside the text are clamped', () => {
  const source = new SourceText('ab\ncd');
  assert.equal(source.offsetAt({ line: 9, column: 0 }), 5);
  assert.equal(source.offsetAt({ line: 1, column: 99 }), 5);
  assert.deepEqual(source.positionAt(-4), { line: 0, column: 0 });
});

test('edits apply in order of place, insertions at one place in their own order, overlaps are refused', () => {
  assert.equal(
    applyEdits('one two', [
      { span: span(4, 7), text: '2' },
      { span: span(0, 3), text: '1' },
    ]),
    '1 2',
  );
  assert.equal(
    applyEdits('ab', [
      { span: span(1, 1), text: 'x' },
      { span: span(1, 1), text: 'y' },
    ]),
    'axyb',
  );
  assert.throws(
    () =>
      applyEdits('abc', [
        { span: span(0, 2), text: '' },
        { span: span(1, 3), text: '' },
      ]),
    RangeError,
  );
});
