import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readDateStamp } from '../../server/src/story/date-stamp.ts';
import { paragraphOf, textOf } from './paragraphs.ts';

/** "span weekday/month/day/year order", a dash for what is absent. */
function read(text: string): string[] {
  return paragraphOf(text).dates.map(
    (d) =>
      `${textOf(text, d.span)} ${[d.weekday, d.month, d.day, d.year].map((part) => part ?? '-').join('/')} ${d.order}${d.listed ? ' listed' : ''}`,
  );
}

describe('dates', () => {
  const cases: [string, string[]][] = [
    ['It closed Nov. 3, 2026, at noon.', ['Nov. 3, 2026 -/11/3/2026 month-day']],
    ['It closed Nov.3 2026.', ['Nov.3 2026 -/11/3/2026 month-day']],
    ['It closed Tuesday, Sept. 11, 2001.', ['Tuesday, Sept. 11, 2001 2/9/11/2001 month-day']],
    ['It closed Tuesday night, Sept. 11.', ['Tuesday night, Sept. 11 2/9/11/- month-day']],
    ['It closed on the 3rd of November.', ['3rd of November -/11/3/- day-month']],
    ['It closed Thursday 3 November 2026.', ['Thursday 3 November 2026 4/11/3/2026 day-month']],
    ['It closed 11/3/2026 and 2026-11-03.', ['11/3/2026 -/11/3/2026 numeric', '2026-11-03 -/11/3/2026 iso']],
    ['It closed Nov. 3 (Tuesday).', ['Nov. 3 (Tuesday -/11/3/- month-day'.replace('-/11', '2/11')]],
    ['It opened in November 2026.', ['November 2026 -/11/-/2026 month']],
    ['It opened in November.', ['November -/11/-/- month']],
    ['It opened late Aug. after a delay.', ['Aug. -/8/-/- month']],
    ['It closed Monday and Nov. 26.', ['Monday 1/-/-/- weekday', 'Nov. 26 -/11/26/- month-day']],
    ['Open Saturday and Sunday, Nov. 21-22.', ['Saturday 6/-/-/- weekday', 'Sunday, Nov. 21 0/11/21/- month-day listed']],
    ['They may 3 times march 4 miles.', []],
    ['April Marsh and May Cole met in May.', ['May -/5/-/- month']],
    ['In November 3 percent left.', ['November -/11/-/- month']],
    ['In March 12 people left.', ['March -/3/-/- month']],
    ['In May 3-year-olds went home.', ['May -/5/-/- month']],
    ['A Sept. 11-related illness.', ['Sept. 11 -/9/11/- month-day']],
    ['The 9/11 attacks, 24/7.', []],
    ['The sun sat low; wed in June.', ['June -/6/-/- month']],
    ['Sat. night, Mon., Nov. 23', ['Sat. 6/-/-/- weekday', 'Mon., Nov. 23 1/11/23/- month-day']],
  ];
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(read(text), expected));

  test('says which dates stand inside a quotation', () => {
    const dates = paragraphOf('“We close Nov. 3,” she said Monday.').dates;
    assert.deepEqual(
      dates.map((date) => date.quoted),
      [true, false],
    );
  });

  test('gives facts without offsets and their spans beside them', () => {
    const { facts, spans } = paragraphOf('It closed Tuesday, Nov. 3, 2026.').facts('dates');
    assert.deepEqual(facts, [{ weekday: 2, month: 11, day: 3, year: 2026, quoted: false, sentence: 0 }]);
    assert.deepEqual(Object.keys(spans[0]!.parts), ['weekday', 'month', 'day', 'year']);
  });
});

describe('date stamps', () => {
  test('reads what web pages print', () => {
    const november = { year: 2026, month: 11, day: 23 };
    for (const stamp of [
      'November 23, 2026 GMT',
      'Updated 4:26 PM EST, Mon November 23, 2026',
      '23 November 2026',
      '2026-11-23',
      'Nov. 23, 2026',
    ])
      assert.deepEqual(readDateStamp(stamp), november, stamp);
  });

  test('reads no day from half a date, a day that does not exist, or figures nobody can tell apart', () => {
    for (const stamp of ['November 2026', 'Nov. 31, 2026', '11/3/2026', '', 'Monday'])
      assert.equal(readDateStamp(stamp), undefined, stamp);
  });
});
