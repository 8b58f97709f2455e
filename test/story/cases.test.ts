import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lint } from '../../server/src/lint/lint.ts';
import { SourceText } from '../../server/src/text/source-text.ts';

function statesIn(...paragraphs: string[]) {
  const text = `${['Case goes on', ...paragraphs].join('\n\n')}\n`;
  const { story } = lint(new SourceText(text), { ruleSet: { rules: [], fingerprint: '' }, format: 'plain' });
  const people = story.view('people');
  const cases = story.view('cases');
  return {
    conviction: cases.conviction,
    states: Object.fromEntries(cases.cases.map(({ entity, state }) => [people.entities[entity]!.name, state])),
    open: cases.open.map(({ entity }) => people.entities[entity]!.name),
  };
}

describe('how far a case has come', () => {
  test('an arrest makes a suspect, a charge an accused', () => {
    assert.deepEqual(statesIn('Tom Hale was arrested Friday.').states, { 'Tom Hale': 'suspect' });
    assert.deepEqual(statesIn('Police charged Tom Hale with theft.').states, { 'Tom Hale': 'charged' });
  });

  test('a verdict outweighs what came before, wherever it stands', () => {
    const story = statesIn('Tom Hale was convicted of theft Monday.', 'Hale was arrested in May.');
    assert.deepEqual(story.states, { 'Tom Hale': 'convicted' });
    assert.deepEqual(story.open, []);
    assert.equal(story.conviction, true);
  });

  test('two people keep their own states', () => {
    const story = statesIn('Tom Hale was acquitted Monday.', 'Ida Marsh was charged with theft.');
    assert.deepEqual(story.states, { 'Tom Hale': 'acquitted', 'Ida Marsh': 'charged' });
    assert.deepEqual(story.open, ['Ida Marsh']);
  });

  test('a speaker’s words settle nothing', () => {
    assert.deepEqual(statesIn('“Tom Hale was convicted,” Ida Marsh said.').states, {});
  });
});
