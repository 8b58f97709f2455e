import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledgerReporter } from '../../server/src/cli/ledger-formats.ts';
import { ledgerOf } from '../../server/src/ledger/ledger.ts';
import { SourceText } from '../../server/src/text/source-text.ts';
import { read, storyOf } from '../story/utterances.ts';

const STORY = storyOf(
  'Ida Kern, the mayor, said the pier was unsafe. “We have no money left,” she said.',
  'An official said the pier would close. The official spoke on condition of anonymity because he was not authorized to speak to reporters.',
  'Fourteen people were killed.',
  '“Nobody told us that the planks had rotted.”',
  'A video released by militants shows the fire. The video could not be independently verified.',
);

const ledger = ledgerOf(read(STORY));
const words = (s: { start: number; end: number } | undefined) => s && STORY.slice(s.start, s.end);

test('sources stand in the order in which they first appear', () => {
  const starts = ledger.sources.map(({ span }) => span.start);
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
  );
  assert.deepEqual(
    ledger.sources.slice(0, 2).map(({ name, description, kind, anonymous }) => [name, description, kind, anonymous]),
    [
      ['Ida Kern', 'the mayor', 'person', false],
      ['An official', undefined, 'anonymous', true],
    ],
  );
});

test('an unnamed source comes with why', () => {
  const official = ledger.sources.find(({ anonymous }) => anonymous)!;
  assert.equal(official.grant?.reason, 'given');
  assert.match(words(official.grant?.span)!, /anonymity/);
  assert.equal(ledger.sources[0]!.grant, undefined);
});

test('counts without a source, and what was verified', () => {
  assert.deepEqual(
    ledger.unsourced.map(({ kind, span }) => [kind, words(span)]),
    [['count', 'Fourteen people were killed']],
  );
  const [video] = ledger.media;
  assert.equal(video?.state, 'unverified');
  assert.match(words(video?.note)!, /verified/);
});

test('the sheet: boxes with line numbers, then what nobody answers for, then the recordings', () => {
  const sheet = ledgerReporter('markdown').file({ path: 'a.txt', source: new SourceText(STORY), ledger, error: null });
  const headings = [...sheet.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading!);
  assert.equal(headings[0], 'Ida Kern (the mayor)');
  assert.match(headings[1]!, /^An official \(anonymous: .*anonymity/);
  assert.deepEqual(headings.slice(-2), ['Counts and accusations without a source', 'Pictures, recordings and documents']);
  assert.match(sheet, /- \[ \] line 5: “We have no money left,”\n/);
  assert.match(sheet, /line \d+: Fourteen people were killed \(count\)/);
  assert.match(sheet, /\(video; unverified: /);
});
