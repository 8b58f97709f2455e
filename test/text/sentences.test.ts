import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from '../../server/src/text/sentences.ts';
import { tokenize } from '../../server/src/text/tokenize.ts';

/** Sentences are written one a line. */
function splitsAt(...lines: string[]): void {
  const text = lines.join(' ');
  assert.deepEqual(
    sentencesOf(text, tokenize(text)).map((s) => text.slice(s.start, s.end)),
    lines,
  );
}

test('titles, initials, states, parties and clock times end no sentence', () => {
  splitsAt('Sen. Ada Thorne, R-S.D., met Lt. Gov. Dan Poe at 5 p.m. Monday in St. Louis.', 'He left.');
  splitsAt('George W. Poe spoke to J. Roe of Tulsa, Okla., on Jan. 5.', 'No one came.');
  splitsAt('The U.S. Senate met at 5 p.m. EST Friday.', 'It did not vote.');
});

test('an abbreviation ends a sentence before a word that opens one', () => {
  splitsAt('They live in the U.S.', 'The vote is near.');
  splitsAt('It came at 3 p.m.', 'Police closed the road.');
  splitsAt('He works for Acme Inc.', 'But he is ill.');
  splitsAt('He chose Plan B.', 'The rest is known.');
});

test('a closing mark belongs to the sentence before it', () => {
  splitsAt('“We lost.”', '“We will win,” he said.');
  splitsAt('“We lost.', 'We will win,” he said.', '(They did.)', 'Later 3 left.');
});

test('a question in quotation marks stays with the speaker behind it', () => {
  splitsAt('“Why me?” Ruth Cole asked.', 'Nobody knew.');
  splitsAt('“Why me?” she asked.', '“Why not?”', 'The crowd left.');
});

test('an ellipsis ends a sentence only behind a period and before a capital', () => {
  splitsAt('We waited ... Tom did not.');
  splitsAt('It ended. ...', 'Tom left.');
  splitsAt('It ended. ... and then more.');
  splitsAt('“I only ...”', 'Tom left.');
});

test('no text, marks alone, no end', () => {
  splitsAt();
  assert.equal(sentencesOf('...', tokenize('...')).length, 1);
  splitsAt('half a sent');
});
