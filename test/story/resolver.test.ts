import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utterancesOf } from './utterances.ts';

const KERN = 'Ida Kern: “The pier is shut,”';

test('a running quotation keeps its speaker over paragraphs', () => {
  assert.deepEqual(
    utterancesOf('“The wave took the roof off the hall,” Ida Kern said. “Then it was gone.', '“I ran, and did not look.”'),
    ['Ida Kern: “The wave took the roof off the hall,”', 'Ida Kern: “Then it was gone.', 'Ida Kern: “I ran, and did not look.”'],
  );
});

test('an interrupted quotation has one speaker', () => {
  assert.deepEqual(utterancesOf('“The pier,” Ida Kern said, “will close by the end of May.”'), [
    'Ida Kern: “The pier,”',
    'Ida Kern: “will close by the end of May.”',
  ]);
});

test('a short sentence behind the cue is speech, not distance', () => {
  assert.deepEqual(
    utterancesOf('“I looked back at the pier once,” Tom Hale said. “Then I drove.”').at(-1),
    'Tom Hale: “Then I drove.”',
  );
});

test('a floating quotation belongs to who spoke before; behind a paragraph without a speaker to nobody', () => {
  const floating = '“We have no money left for the pier this year.”';
  assert.deepEqual(utterancesOf('Ida Kern said the pier was unsafe.', floating).at(-1), `Ida Kern: ${floating}`);
  assert.deepEqual(utterancesOf('Ida Kern had seen enough.', floating), [`-: ${floating}`]);
});

test('a colon leads in, in the paragraph and before it', () => {
  assert.deepEqual(utterancesOf('Ida Kern had one answer: “There is no money left.”'), ['Ida Kern: “There is no money left.”']);
  assert.deepEqual(utterancesOf('Ida Kern had one answer:', '“There is no money left.”'), [
    'Ida Kern: “There is no money left.”',
  ]);
  assert.deepEqual(utterancesOf('The planks are old. From the report: “There is rot in every one.”'), [
    'the report: “There is rot in every one.”',
  ]);
});

test('in a list each item has its own speaker', () => {
  assert.deepEqual(
    utterancesOf('At the hearing:', '• “We need the pier,” said Tom Hale.', '• “We need the money,” said Ida Kern.'),
    ['Tom Hale: “We need the pier,”', 'Ida Kern: “We need the money,”'],
  );
});

test('documents, media, statements and posts', () => {
  assert.deepEqual(utterancesOf('The pier is unsafe, according to a report.'), ['a report: The pier is unsafe']);
  assert.deepEqual(utterancesOf('A report released last year found that the pier was unsafe.'), [
    'A report: that the pier was unsafe',
  ]);
  assert.deepEqual(utterancesOf('A video posted on Friday by a group shows water pouring through the planks.'), [
    'A video posted on Friday by a group: water pouring through the planks',
  ]);
  assert.deepEqual(utterancesOf('“The planks have rotted through,” reads a Wednesday editorial in the paper.'), [
    'a Wednesday editorial: “The planks have rotted through,”',
  ]);
  assert.deepEqual(
    utterancesOf('In a statement, the council called the pier “a danger to everyone.”').at(-1),
    'the council: “a danger to everyone.”',
  );
  assert.deepEqual(utterancesOf('“The pier is shut,” Ida Kern said in a post on her website.'), [KERN]);
  assert.deepEqual(utterancesOf('The closure was first reported by the Harbor Gazette.'), ['Harbor Gazette: The closure']);
});

test('inverted order, with an apposition or a party in brackets', () => {
  assert.deepEqual(utterancesOf('“The pier is shut,” said Ida Kern, a farmer who has sold melons there.'), [KERN]);
  assert.deepEqual(utterancesOf('Said Ida Kern: “The pier is shut.”'), ['Ida Kern: “The pier is shut.”']);
  assert.deepEqual(utterancesOf('Sen. Ida Kern (D-Mo.), who backs the plan, said the pier was shut.'), [
    'Ida Kern: the pier was shut',
  ]);
  assert.deepEqual(utterancesOf('The survey, which covers 12 towns, said most piers in the state had to be closed.'), [
    'The survey: most piers in the state had to be closed',
  ]);
});

test('single, straight and missing marks', () => {
  assert.deepEqual(utterancesOf('‘The pier is shut for good,’ Ida Kern said.'), ['Ida Kern: ‘The pier is shut for good,’']);
  assert.deepEqual(utterancesOf("'The pier is shut for good,' Ida Kern said."), ["Ida Kern: 'The pier is shut for good,'"]);
  assert.deepEqual(utterancesOf('"The pier is shut for good," Ida Kern said.'), ['Ida Kern: "The pier is shut for good,"']);
  assert.match(utterancesOf('“The pier is shut for good, Ida Kern said.')[0]!, /^Ida Kern: “The pier/);
});

test('indirect speech: listener, whether, warning, denial, a source in mid-sentence', () => {
  assert.deepEqual(utterancesOf('Ida Kern told reporters that the pier was unsafe.'), ['Ida Kern: that the pier was unsafe']);
  assert.deepEqual(utterancesOf('Tom Hale asked whether it would reopen.'), ['Tom Hale: whether it would reopen']);
  assert.deepEqual(utterancesOf('The governor warned that it would not.'), ['The governor: that it would not']);
  assert.deepEqual(utterancesOf('Police denied that anyone had been hurt.'), ['Police: that anyone had been hurt']);
  assert.deepEqual(utterancesOf('Most of the planks, Ida Kern said, have rotted through.'), [
    'Ida Kern: Most of the planks, Ida Kern said, have rotted through',
  ]);
  assert.deepEqual(utterancesOf('Ida Kern did not say when it would reopen.'), []);
});

test('the last source of a sentence answers for all of it', () => {
  assert.deepEqual(utterancesOf('The witness said the order was old, according to the report.'), [
    'the report: The witness said the order was old',
    'The witness: the order was old',
  ]);
});

test('what only looks like speech', () => {
  assert.deepEqual(utterancesOf('Militants said to be inside the port are running out of food.'), []);
  assert.deepEqual(utterancesOf('Ida Kern continues to lead in the polls.'), []);
  assert.deepEqual(utterancesOf('Engineers found cracks in a wall that holds back the sea.'), []);
  assert.deepEqual(utterancesOf('Tom Hale wrote the book “Lanterns on the Harbor and Other Lights.”'), []);
});

test('a naming verb speaks for its subject, and needs none', () => {
  assert.deepEqual(utterancesOf('Hale fought the mayor, whom he dubbed “the pier king.”'), ['Hale: “the pier king.”']);
  assert.deepEqual(
    utterancesOf('Early in May, Tom Hale attacked Ida Kern, calling her “a failed mayor.”').at(-1),
    'Tom Hale: “a failed mayor.”',
  );
  assert.deepEqual(utterancesOf('The town is known as “the dry port.”'), ['-: “the dry port.”']);
});
