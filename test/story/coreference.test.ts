import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, storyOf, utterancesOf } from './utterances.ts';

/** Who speaks, in order. */
const speakers = (...paragraphs: readonly string[]): string[] =>
  utterancesOf(...paragraphs).map((line) => line.slice(0, line.indexOf(':')));

test('a pronoun goes by gender, then by who was named last', () => {
  assert.deepEqual(speakers('Ana Ruiz met Tom Hale. “I was afraid it would fall,” she said. He said it would hold.'), [
    'Ana Ruiz',
    'Tom Hale',
  ]);
});

test('the second-best candidate is kept', () => {
  const text = storyOf('Tom Hale met Peter Marwick on the pier. “I was afraid it would fall,” he said.');
  const { sources, rivals, utterances } = read(text).story.view('sources');
  const names = new Map([...sources, ...rivals].map(({ id, name }) => [id, name]));
  const [said] = utterances;
  assert.deepEqual(new Set([names.get(said!.source!), names.get(said!.rival!)]), new Set(['Tom Hale', 'Peter Marwick']));
  assert.equal(sources.length, 1, 'a rival who says nothing is no source');
});

test('a role stands for who has it', () => {
  assert.deepEqual(speakers('Mayor Ida Kern opened the meeting. The mayor said the pier was unsafe.'), ['Ida Kern']);
  assert.deepEqual(speakers('A spokesman for the council said it was unsafe. The spokesman said it would close.'), [
    'A spokesman for the council',
    'A spokesman for the council',
  ]);
});

test('the man is the unnamed one who spoke before', () => {
  assert.deepEqual(speakers('An unidentified sailor said the port was calm. The man said ships would sail.'), [
    'An unidentified sailor',
    'An unidentified sailor',
  ]);
});

test('organisations: short form, acronym, noun, "it"', () => {
  assert.deepEqual(
    speakers(
      'Harbor Watch Institute measured the pier. The institute said the planks were rotten. It said the work would take a year.',
    ),
    ['Harbor Watch Institute', 'Harbor Watch Institute'],
  );
  assert.deepEqual(
    speakers('The Harbor Safety Board (HSB) met Monday. HSB said the pier was unsafe. The board said it would close.'),
    ['Harbor Safety Board', 'Harbor Safety Board'],
  );
  assert.deepEqual(speakers('The Harbor Watch group said the pier was unsafe. The group said it would sue.'), [
    'Harbor Watch',
    'Harbor Watch',
  ]);
});

test('the group that just spoke, not one with the word in its name', () => {
  assert.deepEqual(
    speakers(
      'The Danur Intelligence Group read the letter.',
      'The Norland Observatory said 350 people left. The group said more would go.',
    ),
    ['Norland Observatory', 'Norland Observatory'],
  );
});

test('al- and Abu names, surname-first names', () => {
  assert.deepEqual(
    speakers('Rashid al-Denari ran the port. Al-Denari said it was unsafe. “We will close it before the storm,” al-Denari said.'),
    ['Rashid al-Denari', 'Rashid al-Denari'],
  );
  assert.deepEqual(speakers('Abu Nadim leads the dockers. Abu Nadim said the strike would go on.'), ['Abu Nadim']);
  assert.deepEqual(speakers('President Xi Jinping met Kim Jong Un. Xi said trade would grow. Kim said the border would open.'), [
    'Xi Jinping',
    'Kim Jong Un',
  ]);
});

test('a couple with one surname stays two people', () => {
  assert.deepEqual(speakers('Ana Ruiz and Tom Ruiz own the pier. Ana Ruiz said it would close. Tom Ruiz said it would not.'), [
    'Ana Ruiz',
    'Tom Ruiz',
  ]);
});

test('who gives his own name has it from then on', () => {
  const text = [
    'A commander who identified himself as Omar Danur said the port was calm.',
    'Danur said ships would sail. “We wait,” he said.',
  ];
  assert.deepEqual(speakers(...text), ['Omar Danur', 'Omar Danur', 'Omar Danur']);
  assert.deepEqual(speakers('One official, who goes by the name Rafi Danur, said the port was calm.'), ['Rafi Danur']);
  const { sources } = read(storyOf(...text)).story.view('sources');
  assert.equal(sources[0]?.description, 'A commander');
});

test('“which” tells who a body is, never who a person is', () => {
  const described = (text: string) => read(storyOf(text)).story.view('sources').sources[0]?.description;
  assert.equal(described('The Norland Observatory, which watches the war, said 350 people left.'), 'which watches the war');
  assert.equal(described('Ida Kern said she would not defend the vote. Critics met Ida Kern, which started a row.'), undefined);
});

test('a relative pronoun stands for its noun', () => {
  assert.deepEqual(speakers('Tom Hale met a farmer who said the pier was unsafe.'), ['a farmer']);
});
