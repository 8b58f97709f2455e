import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../../server/src/text/tokenize.ts';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);

test('abbreviations keep their periods, inside a word and at its end', () => {
  assert.deepEqual(words('Sen. Amy Roe, R-S.D., met Lt. Gov. Dan Poe at 5 p.m. Monday.'), [
    'Sen.',
    'Amy',
    'Roe',
    ',',
    'R-S.D.',
    ',',
    'met',
    'Lt.',
    'Gov.',
    'Dan',
    'Poe',
    'at',
    '5',
    'p.m.',
    'Monday',
    '.',
  ]);
  assert.deepEqual(words('U.S.-backed J.K. Rowe of W.Va. and D-Calif., Ph.D.'), [
    'U.S.-backed',
    'J.K.',
    'Rowe',
    'of',
    'W.Va.',
    'and',
    'D-Calif.',
    ',',
    'Ph.D.',
  ]);
  assert.deepEqual(words('It was I. Plan B. end.Next p.m.Next'), [
    'It',
    'was',
    'I',
    '.',
    'Plan',
    'B',
    '.',
    'end',
    '.',
    'Next',
    'p.m.',
    'Next',
  ]);
});

test('figures keep separators; signs and units are tokens of their own', () => {
  assert.deepEqual(words('$1,234.5 and 20km, a 5-mile run at 5:20, 3,4'), [
    '$',
    '1,234.5',
    'and',
    '20',
    'km',
    ',',
    'a',
    '5',
    '-',
    'mile',
    'run',
    'at',
    '5:20',
    ',',
    '3',
    ',',
    '4',
  ]);
});

test('words keep apostrophes and hyphens, and look-ups see them straight', () => {
  const tokens = tokenize('don’t al-Deiri F-16 AT&T Amazon.com');
  assert.deepEqual(
    tokens.map((token) => token.text),
    ['don’t', 'al-Deiri', 'F-16', 'AT&T', 'Amazon.com'],
  );
  assert.equal(tokens[0]?.lower, "don't");
});

test('runs of periods and hyphens are one mark', () => {
  assert.deepEqual(words('Wait ... what?.. No -- etc...'), ['Wait', '...', 'what', '?', '..', 'No', '--', 'etc', '...']);
});

test('joiners are skipped, opaque words and odd code units are tokens', () => {
  const tokens = tokenize('\u2060\u2060bold\u2060ly \uFFFC\uFFFC 😀 \uD800x');
  assert.deepEqual(
    tokens.map((token) => [token.kind, token.text, token.start]),
    [
      ['word', 'boldly', 2],
      ['opaque', '\uFFFC\uFFFC', 10],
      ['symbol', '😀', 13],
      ['symbol', '\uD800', 16],
      ['word', 'x', 17],
    ],
  );
});

test('every character that is no space belongs to one token, in order', () => {
  const text = 'A\u00A0“b’s” (c)… 5½ é́ ‘d’ <>#@ ?!';
  let at = 0;
  for (const token of tokenize(text)) {
    assert.equal(text.slice(at, token.start).trim(), '');
    assert.equal(text.slice(token.start, token.end), token.text);
    at = token.end;
  }
  assert.equal(at, text.length);
});
