import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isStateName, stateOf } from '../../server/src/story/regions.ts';
import { paragraphOf, textOf } from './paragraphs.ts';

const read = (text: string): string[] =>
  paragraphOf(text).regions.map(
    (r) => `${textOf(text, r.city) ?? '-'}|${textOf(text, r.span)}|${r.state.postal}|${r.form}${r.endsSentence ? '|end' : ''}`,
  );

describe('states in text', () => {
  const cases: [string, string[]][] = [
    ['She left Millbrook, Ill., in May.', ['Millbrook|Ill.|IL|abbreviation']],
    ['She left Millbrook, Ill.', ['Millbrook|Ill.|IL|abbreviation|end']],
    ['She left St. Varn, West Virginia, in May.', ['St. Varn|West Virginia|WV|full']],
    ['She left Charleston, W. Va., in May.', ['Charleston|W. Va.|WV|wrong']],
    ['She left Tarrow, Penn., in May.', ['Tarrow|Penn.|PA|wrong']],
    ['She left Tarrow, PA.', ['Tarrow|PA|PA|postal']],
    ['The PA said OK, or so I hear. In ME it rained.', []],
    ['He felt ill. The ore of Pa. was rich.', ['-|Pa.|PA|abbreviation']],
    ['It rained in Ohio and New Mexico.', ['-|Ohio|OH|full', '-|New Mexico|NM|full']],
    ['Ohio’s voters chose.', []],
  ];
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(read(text), expected));

  test('knows a state by any of its forms', () => {
    for (const form of ['Ill.', 'Ill', 'IL', 'Illinois']) assert.equal(stateOf(form)?.name, 'Illinois');
    assert.equal(stateOf('Ontario'), undefined);
    assert.ok(isStateName('West Virginia'));
    assert.ok(!isStateName('Ill.'));
  });
});
