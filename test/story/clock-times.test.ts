import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { paragraphOf, textOf } from './paragraphs.ts';

const read = (text: string): string[] =>
  paragraphOf(text).times.map(
    (time) =>
      `${textOf(text, time.whole)} = ${time.from ? `${time.from.hour}-` : ''}${time.hour}:${time.minute ?? '-'} ${time.marker ?? '-'}`,
  );

describe('clock times', () => {
  const cases: [string, string[]][] = [
    ['It opens at 3 p.m. Monday.', ['3 p.m. = 3:- p.m.']],
    ['It opens at 3:30pm.', ['3:30pm = 3:30 p.m.']],
    ['It opens at 3.30 P.M. sharp.', ['3.30 P.M. = 3:30 p.m.']],
    ['It opens at three p.m. sharp.', ['three p.m. = 3:- p.m.']],
    ['It is open 9-11 a.m. daily.', ['11 a.m. = 9-11:- a.m.']],
    ['It opens at 9 o’clock p.m. sharp.', ['9 o’clock p.m. = 9:- p.m.']],
    ['The ferry leaves at 15:00 GMT.', ['15:00 = 15:0 -']],
    ['The PM spoke; I am one; he is 3 am I?', ['3 am = 3:- a.m.']],
    ['WINS 880 AM and 97.5 FM played.', []],
    ['The 20 AM radios broke.', []],
  ];
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(read(text), expected));
});
