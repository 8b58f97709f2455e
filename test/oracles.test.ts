import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apStyleTitleCase } from 'ap-style-title-case';
import { apdate, apmonth, apnumber, aptime, intcomma, intword, ordinal } from 'journalize';
import { fixAll, lint } from '../server/src/lint/lint.ts';
import { spell } from '../server/src/story/numbers/written.ts';
import { titleCase } from '../server/src/story/title-case.ts';
import { SourceText } from '../server/src/text/source-text.ts';
import { only } from './rule-sets.ts';

/** The text after every preferred fix of one rule. */
function fixedBy(id: string, text: string): string {
  const rule = rules.find((candidate) => candidate.id === id);
  assert.ok(rule, id);
  return fixAll(new SourceText(text), { ruleSet: only(rule), format: 'plain' }, (finding) => finding.fixes[0]).text;
}

function silentOn(id: string, text: string): void {
  const rule = rules.find((candidate) => candidate.id === id);
  assert.ok(rule, id);
  const { findings } = lint(new SourceText(text), { ruleSet: only(rule), format: 'plain' });
  assert.deepEqual(
    findings.map((finding) => finding.message),
    [],
    text,
  );
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const days = Array.from({ length: 365 }, (_, i) => new Date(2023, 0, 1 + i));

test('dates agree with journalize, every day of a year', () => {
  for (const day of days) {
    const right = `The council met ${apdate(day)}, in Port Alba.`;
    const full = `The council met ${MONTHS[day.getMonth()]} ${day.getDate()}, ${day.getFullYear()}, in Port Alba.`;
    silentOn('dates/month-abbreviation', right);
    silentOn('dates/year-comma', right);
    assert.equal(fixedBy('dates/month-abbreviation', full), right);
  }
});

test('months beside a day agree with journalize', () => {
  for (const [i, name] of MONTHS.entries()) {
    const short = apmonth(new Date(2023, i, 9));
    assert.equal(fixedBy('dates/month-abbreviation', `The pier closed ${name} 9.`), `The pier closed ${short} 9.`);
  }
});

test('times agree with journalize, every quarter of an hour', () => {
  for (let minutes = 0; minutes < 24 * 60; minutes += 15) {
    const time = aptime(new Date(2023, 0, 5, Math.floor(minutes / 60), minutes % 60)).replace(/:00 /, ' ');
    const right = `The council met at ${time} Monday.`;
    // Noon and midnight: wires write the word, journalize a figure.
    if (minutes % 720 !== 0) silentOn('times/noon-midnight', right);
    silentOn('times/am-pm', right);
    silentOn('times/on-the-hour', right);
    const typed = right.replace(/ ([ap])\.m\./, (_, half: string) => ` ${half.toUpperCase()}M`);
    assert.equal(fixedBy('times/am-pm', typed), right);
  }
});

test('small numbers agree with journalize', () => {
  for (let value = 1; value <= 40; value++) {
    const written = apnumber(value);
    const right = `The board closed ${written} schools.`;
    silentOn('numerals/one-to-nine', right.replace('one schools', 'one school'));
    const other = value < 10 ? String(value) : spell(value)!;
    if (value > 1) assert.equal(fixedBy('numerals/one-to-nine', `The board closed ${other} schools.`), right);
  }
});

test('ordinals, thousands and millions agree with journalize', () => {
  for (let value = 10; value <= 130; value++) {
    const right = `It was her ${ordinal(value)} race.`;
    silentOn('numerals/ordinals', right);
  }
  for (const value of [2500, 10_000, 123_456]) {
    assert.equal(
      fixedBy('numerals/thousands-comma', `The fire burned ${value} homes.`),
      `The fire burned ${intcomma(value)} homes.`,
    );
  }
  for (const value of [4_200_000, 12_000_000, 3_000_000_000]) {
    assert.equal(
      fixedBy('numerals/millions', `The fund has ${intcomma(value)} members.`),
      `The fund has ${intword(value)} members.`,
    );
  }
});

test('title case agrees with ap-style-title-case, but for the named exceptions', () => {
  const headlines = [
    'mayor signs new budget deal with ferry union',
    'the long way home for a boat and its crew',
    'what to look for at the vote on the pier',
    'council: no pool in the north, yet',
    'what the mayor said to the board',
    'a well-known singer comes to town',
    'fire at the old mill: what we know',
    'storm hits coast, cuts power to thousands',
    'ferry to run so the islands can vote',
  ];
  for (const headline of headlines) assert.equal(titleCase(headline), apStyleTitleCase(headline), headline);
  // Short prepositions and "as", which newsrooms keep small and the package does not; a brand keeps its letters.
  assert.equal(titleCase('boat sinks as storm hits'), 'Boat Sinks as Storm Hits');
  assert.equal(titleCase('Acme vs. Verlin via the iPhone'), 'Acme vs. Verlin via the iPhone');
});
