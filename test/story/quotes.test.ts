import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Paragraph } from '../../server/src/story/paragraph.ts';
import { readQuotes } from '../../server/src/story/quotes.ts';
import type { BlockKind } from '../../server/src/text/block.ts';

const context = { date: undefined, category: undefined, format: 'plain' as const };

function read(text: string, openQuotes = '', kind: BlockKind = 'paragraph') {
  const reading = readQuotes(new Paragraph(kind, text, text, { openQuotes }, context));
  return {
    inside: reading.quotes.map((q) => text.slice(q.inside.start, q.inside.end)),
    classes: reading.quotes.map((q) => q.quoteClass),
    depths: reading.quotes.map((q) => q.depth),
    exit: reading.exit.openQuotes,
    faults: reading.faults.map((f) => `${f.kind}@${f.mark.start}`),
    quotes: reading.quotes,
  };
}

test('curly, straight and look-alike marks pair', () => {
  assert.deepEqual(read('“We go,” he said, "and stay."').inside, ['We go,', 'and stay.']);
  assert.deepEqual(read("``We go,'' he said.").inside, ['We go,']);
  const primes = read('He said ″we go″ twice.');
  assert.deepEqual(primes.inside, ['we go']);
  assert.deepEqual(primes.faults, ['look-alike@8', 'look-alike@14']);
});

test('a pair of curly marks may stand inside straight ones', () => {
  const reading = read('"It fell on the “old town” at dawn," she said. "It was loud."');
  assert.deepEqual(reading.inside, ['It fell on the “old town” at dawn,', 'old town', 'It was loud.']);
  assert.deepEqual(reading.faults, []);
  assert.deepEqual(read('"It fell, she said. “It was loud,” he said. "It was loud."').depths, [0, 0, 0]);
});

test('one curly mark turned the wrong way is repaired and named', () => {
  const reading = read('”We go,” he said.');
  assert.deepEqual(reading.inside, ['We go,']);
  assert.deepEqual(reading.faults, ['wrong-way@0']);
  assert.deepEqual(read('He said “we go“ twice.').inside, ['we go']);
});

test('nested single marks are told from apostrophes', () => {
  const reading = read('“He said ‘don’t go’ to the Roes’ dog in the ’90s,” she said.');
  assert.deepEqual(reading.inside, ['He said ‘don’t go’ to the Roes’ dog in the ’90s,', 'don’t go']);
  assert.deepEqual(reading.depths, [0, 1]);
  assert.deepEqual(read("The Roes' dog and rock 'n' roll in the '90s.").inside, []);
  assert.deepEqual(read("Mayor: 'We won't pay' for it", '', 'headline').inside, ["We won't pay"]);
  assert.deepEqual(read('‘We are the farmers’ friends,’ he said.').inside, ['We are the farmers’ friends,']);
});

test('marks behind a figure measure', () => {
  const reading = read('A 6\'2" man with a 5″ pipe said "yes" and "5".');
  assert.deepEqual(reading.inside, ['yes', '5']);
  assert.deepEqual(reading.faults, []);
});

test('a quotation runs over paragraphs', () => {
  const first = read('“We go. We stay.');
  assert.equal(first.exit, '“');
  assert.equal(first.quotes[0]?.close, undefined);
  const second = read('“We go on,” he said.', '“');
  assert.equal(second.quotes[0]?.continued, true);
  assert.equal(second.exit, '');
  const nested = read('“‘No,’ he told me,” she said.', '“‘');
  assert.deepEqual(nested.inside, ['‘No,’ he told me,', 'No,']);
  assert.deepEqual(
    nested.quotes.map((q) => q.continued),
    [true, true],
  );
  const unmarked = read('and so we go,” he said. “Later.”', '“');
  assert.deepEqual(unmarked.inside, ['and so we go,', 'Later.']);
  assert.equal(unmarked.quotes[0]?.open, undefined);
});

test('a quotation that was never closed does not leak', () => {
  const reading = read('The road is shut. “It is,” he said.', '“');
  assert.deepEqual(reading.inside, ['It is,']);
  assert.equal(reading.quotes[0]?.continued, false);
  assert.equal(read('The road is shut.', '“').exit, '');
  assert.equal(read('A road. (Photo/Ann Roe)', '“', 'caption').exit, '“');
  assert.deepEqual(read('“We go, he said. “And stay.”').inside, ['We go, he said. ', 'And stay.']);
});

test('a closing mark with nothing open is a fault', () => {
  const reading = read('We go,” he said.');
  assert.deepEqual(reading.inside, []);
  assert.deepEqual(reading.faults, ['stray-close@6']);
});

test('classes', () => {
  const classOf = (inside: string) => read(`It was “${inside}” then.`).classes[0];
  assert.equal(classOf('We will go there.'), 'full');
  assert.equal(classOf('we will go there and stay until it ends'), 'long');
  assert.equal(classOf('we will go there'), 'phrase');
  assert.equal(classOf('caliphate'), 'term');
  assert.equal(classOf('The Winter of the Larks'), 'title');
  assert.equal(classOf('Larks'), 'title');
  assert.equal(classOf('Yes,'), 'term');
  assert.equal(classOf('God’s law'), 'term');
  assert.equal(classOf(' '), 'empty');
  assert.notEqual(read('“Growing Party,” she declared.').classes[0], 'title');
  assert.notEqual(read('A sign read “No Water No Vote” there.').classes[0], 'title');
});

test('never throws', () => {
  for (const text of ['', '“', '”', '"', "''", '‘', '’', '“‘“‘”’', '"""""', '\uD800“\uDC00', '“\u00A0”']) {
    for (const entry of ['', '“', '“‘', '‘']) assert.ok(read(text, entry));
  }
});
