import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  dateOfDayNumber,
  dayNumber,
  daysInMonth,
  isRealDate,
  nearestWeekday,
  nearestYear,
  parseIsoDate,
  weekdayOf,
} from '../../server/src/story/calendar.ts';

const days = fc.integer({ min: -80_000, max: 60_000 });

test('agrees with the platform’s own calendar on weekdays and on the way there and back', () => {
  fc.assert(
    fc.property(days, (n) => {
      const date = dateOfDayNumber(n);
      const platform = new Date(n * 86_400_000);
      assert.deepEqual(date, { year: platform.getUTCFullYear(), month: platform.getUTCMonth() + 1, day: platform.getUTCDate() });
      assert.equal(dayNumber(date), n);
      assert.equal(weekdayOf(date), platform.getUTCDay());
      assert.ok(isRealDate(date));
    }),
  );
});

test('finds the weekday at most three days away', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 6 }), (n, weekday) => {
      const near = nearestWeekday(dateOfDayNumber(n), weekday);
      assert.equal(weekdayOf(near), weekday);
      assert.ok(Math.abs(dayNumber(near) - n) <= 3);
    }),
  );
});

test('knows leap years', () => {
  assert.equal(daysInMonth(2, 2024), 29);
  assert.equal(daysInMonth(2, 1900), 28);
  assert.equal(daysInMonth(2, 2000), 29);
  assert.equal(daysInMonth(2), 29);
  assert.equal(daysInMonth(11), 30);
});

test('takes the year that brings a date nearest to the story', () => {
  const story = { year: 2027, month: 1, day: 4 };
  assert.deepEqual(nearestYear(12, 30, story), { year: 2026, month: 12, day: 30 });
  assert.deepEqual(nearestYear(1, 30, story), { year: 2027, month: 1, day: 30 });
  assert.equal(nearestYear(2, 30, story), undefined);
});

test('reads ISO dates and refuses days that do not exist', () => {
  assert.deepEqual(parseIsoDate('2026-11-23'), { year: 2026, month: 11, day: 23 });
  assert.equal(parseIsoDate('2026-02-29'), undefined);
  assert.equal(parseIsoDate('2026-1-2'), undefined);
  assert.equal(parseIsoDate(undefined), undefined);
  assert.deepEqual(addDays({ year: 2026, month: 12, day: 31 }, 1), { year: 2027, month: 1, day: 1 });
});
