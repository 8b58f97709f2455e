import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IncrementalLinter } from '../../server/src/lint/lint.ts';
import { SourceText } from '../../server/src/text/source-text.ts';
import { benchStory } from '../../tools/bench-copy.ts';
import { allOf } from '../rule-sets.ts';

test('a keystroke in the middle of a 1,200-word story analyses one paragraph', () => {
  const story = benchStory(1200);
  const linter = new IncrementalLinter({ ruleSet: allOf(rules), format: 'plain' });
  linter.update(new SourceText(story));
  const at = story.indexOf(' ', story.length / 2);
  const typed = ' who said “nothing” about 12 miles of road, Ruiz said';
  for (let i = 1; i <= typed.length; i++) {
    const text = story.slice(0, at) + typed.slice(0, i) + story.slice(at);
    assert.equal(linter.update(new SourceText(text)).analysedBlocks, 1, `after typing “${typed.slice(0, i)}”`);
  }
});

test('a letter typed inside a word wakes no story rule that does not compare text', () => {
  const story = benchStory(1200);
  const quiet = allOf(
    rules.filter((rule) => rule.scope === 'paragraph' || !rule.reads.some((name) => name === 'texts' || name === 'style')),
  );
  const linter = new IncrementalLinter({ ruleSet: quiet, format: 'plain' });
  linter.update(new SourceText(story));
  const runs = linter.storyRuleRuns;
  assert.match(story, / still has the photographs/);
  linter.update(new SourceText(story.replace(' still has the', ' stilll has the')));
  assert.equal(linter.storyRuleRuns, runs);
});

test('a finding that an edit leaves where it is, is not made again', () => {
  const story = benchStory(1200);
  const linter = new IncrementalLinter({ ruleSet: allOf(rules), format: 'plain' });
  const before = new Set(linter.update(new SourceText(story)).findings);
  const after = linter.update(new SourceText(`${story}\nThe school opens on Friday.\n`)).findings;
  assert.ok(before.size > 10);
  assert.deepEqual(
    after.filter((finding) => finding.span.end < story.length / 2 && !before.has(finding)).map(({ ruleId }) => ruleId),
    [],
  );
});
