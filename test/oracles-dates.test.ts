import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { apdate, apmonth, aptime } from 'journalize';
import { fixAll } from '../server/src/lint/lint.ts';
import monthAbbreviation from '../server/src/rules/dates/month-abbreviation.ts';
import amPm from '../server/src/rules/times/am-pm.ts';
import noonMidnight from '../server/src/rules/times/noon-midnight.ts';
import { dateOfDayNumber } from '../server/src/story/calendar.ts';
import { monthBesideDay, monthDay, monthName } from '../server/src/story/date-form.ts';
import { SourceText } from '../server/src/text/source-text.ts';
import { only } from './rule-sets.ts';

const repaired = (rule: Parameters<typeof only>[0], text: string): string =>
  fixAll(new SourceText(text), { ruleSet: only(rule), format: 'plain' }).text;

describe('agreement with an established AP formatter', () => {
  test('months and dates', () => {
    for (let n = 20_000; n < 20_800; n += 7) {
      const { year, month, day } = dateOfDayNumber(n);
      const date = new Date(year, month - 1, day);
      assert.equal(monthBesideDay(month), apmonth(date));
      assert.equal(monthDay({ month, day }, year), apdate(date));
      const wrong = `The pier closed ${monthName(month)} ${day}, ${year}.`;
      assert.equal(repaired(monthAbbreviation, wrong), `The pier closed ${apdate(date)}.`);
    }
  });

  test('clock times', () => {
    for (let minutes = 0; minutes < 24 * 60; minutes += 15) {
      const hour = Math.floor(minutes / 60);
      const minute = minutes % 60;
      const date = new Date(2026, 10, 23, hour, minute);
      const figure = `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}`;
      const wrong = `The pier opens at ${figure} ${hour < 12 ? 'AM' : 'PM'} on Monday.`;
      const fixed = repaired(noonMidnight, repaired(amPm, wrong));
      assert.equal(fixed, `The pier opens at ${aptime(date)} on Monday.`);
    }
  });
});
