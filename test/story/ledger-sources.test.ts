import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, storyOf, utterancesOf } from './utterances.ts';

/** "kind name (description)" of those who speak, in the order in which they begin to. */
const sources = (...paragraphs: readonly string[]): string[] =>
  read(storyOf(...paragraphs))
    .story.view('sources')
    .sources.map(({ kind, name, description }) => `${kind} ${name}${description === undefined ? '' : ` (${description})`}`);

test('a country that begins like the adjective of a people is whole', () => {
  assert.deepEqual(sources('Saudi Arabia said the port was shut.'), ['organization Saudi Arabia']);
  assert.deepEqual(sources('Saudi Foreign Minister Rashid Danur said the port was shut.'), [
    'person Rashid Danur (Foreign Minister)',
  ]);
});

test('names of bodies: a country before “and”, a possessive, a rank, an outlet, a group', () => {
  for (const name of [
    'US Food and Drug Administration',
    "Hollis County Sheriff's Office",
    'Military Officers Association of America',
    'Hollis Star-Tribune',
    'Kern Holdings Plc',
  ])
    assert.deepEqual(sources(`The ${name} said the pier was shut.`), [`organization ${name}`]);
  assert.deepEqual(sources('House Democrats said the pier was shut.'), ['organization House Democrats']);
  assert.deepEqual(sources('The pier is shut, according to HarborWatch.com.'), ['organization HarborWatch.com']);
});

test('a body by its article or by the noun beside it', () => {
  assert.deepEqual(sources('The Norland Crescent said the pier was shut. It said it would reopen.'), [
    'organization Norland Crescent',
  ]);
  assert.deepEqual(sources('The pier is shut, according to trade group Mobile Norland.'), [
    'organization Mobile Norland (trade group)',
  ]);
  assert.deepEqual(sources('Norland Rowing, one of the first bodies to react, said the pier was shut.'), [
    'organization Norland Rowing (one of the first bodies to react)',
  ]);
});

test('a state before a title is no given name', () => {
  assert.deepEqual(sources('Virginia Gov. Tom Hale said the pier was shut. The governor said it would reopen.'), [
    'person Tom Hale (Virginia Gov.)',
  ]);
});

test('a surname that is a place’s name as well', () => {
  assert.deepEqual(sources('Ida Durham, a clerk, ran. “I ran down the stairs and out of the hall,” Durham said.'), [
    'person Ida Durham (a clerk)',
  ]);
});

test('a role tells more than a clause, a party or an age', () => {
  assert.deepEqual(sources('Sen. Tom Hale, 40, said the pier was shut.'), ['person Tom Hale (Sen.)']);
  assert.deepEqual(sources('Senate Leader Tom Hale, R-Ky., who says he will try, left.'), ['person Tom Hale (Senate Leader)']);
  assert.deepEqual(sources('Mayor Ida Kern, whose campaign ended Monday, said the pier was shut.'), ['person Ida Kern (Mayor)']);
  assert.deepEqual(sources('Tom Hale, 40, said the pier was shut.'), ['person Tom Hale (40)']);
});

test('the words behind a name describe it only when they are no sentence and no other name', () => {
  assert.deepEqual(sources('Prime Minister Tom Hale, security officials said, left. Hale said he would stay.'), [
    'person Tom Hale (Prime Minister)',
  ]);
  assert.deepEqual(sources('Strategist Tom Hale, former harbor chair Ida Kern and Lina Roe met. Hale said the pier was shut.'), [
    'person Tom Hale (Strategist)',
  ]);
});

test('a role that one person of the story has is that person', () => {
  const between = ['Ida Kern spoke.', 'Lina Roe left.', 'Peter Marwick ran.', 'Ana Ruiz slept.'];
  assert.deepEqual(
    sources(
      'Tom Hale, the brash former harbor adviser, arrived.',
      ...between,
      'The former harbor adviser said the pier was shut.',
    ),
    ['person Tom Hale (the brash former harbor adviser)'],
  );
  assert.deepEqual(sources('The interim chancellor at the University of Hollis, Tom Hale, said the pier was shut.'), [
    'person Tom Hale (The interim chancellor at the University of Hollis)',
  ]);
  assert.deepEqual(sources('Florida Sen. Tom Hale left.', 'The Florida senator said the pier was shut.'), [
    'person Tom Hale (Florida Sen.)',
  ]);
});

test('a city, a movement and a panel are bodies, not people without a name', () => {
  assert.deepEqual(sources('The city said the pier was shut. The panel said it would reopen.'), [
    'organization The city',
    'organization The panel',
  ]);
});

test('the officials are the officials who spoke before', () => {
  assert.deepEqual(sources('Two port officials said the pier was shut.', 'The mayor left. The officials said it would reopen.'), [
    'anonymous Two port officials',
  ]);
});

test('an apposition with a clause of its own is no second source', () => {
  assert.deepEqual(
    sources(
      'Jane Vitter, a scientist at Hollis College who has written a book about the port, “The Pier That Nobody Wanted,” said it was hard.',
    ).map((line) => line.slice(0, 18)),
    ['person Jane Vitter'],
  );
});

test('who stands for the person a thing is told of', () => {
  assert.deepEqual(sources('It was a familiar story to Tom Hale, who recalled that the pier was shut before.'), [
    'person Tom Hale (who recalled that the pier was shut before)',
  ]);
});

test('a trip, a rate, pictures and elections say nothing', () => {
  for (const text of [
    'The trip to the port came a week after a vote, suggesting that the pier was shut.',
    'The rescue rate fell to a third, arguing that the pier was shut.',
    'Recent elections suggest that the pier was shut.',
    'Tom Hale and Ida Kern were burning pictures of the pier.',
  ])
    assert.deepEqual(sources(text), [], text);
});

test('the one who spoke last, not the thing the sentence opens with', () => {
  assert.deepEqual(
    sources('The trip came after a report that urged the city to act, saying that the pier was unsafe.').map((line) =>
      line.slice(0, 8),
    ),
    ['document'],
  );
});

test('deeds and nouns written like verbs of speech', () => {
  for (const text of [
    'The suspect was a farmer accused of arson.',
    'Port employers added 200 jobs to the pier.',
    'Police saw the man lying in the road.',
    'Tom Hale tried to punish lawmakers deemed “his enablers.”',
    'The mayor regretted the public slamming of the plan.',
    'The board read Friday’s finding that the pier was unsafe.',
    'The letter was posted an hour before the storm.',
    'Investigators questioned 142 voters.',
  ])
    assert.deepEqual(
      utterancesOf(text).filter((line) => !line.startsWith('-')),
      [],
      text,
    );
  assert.deepEqual(utterancesOf('“The pier is shut,” added Tom Hale.'), ['Tom Hale: “The pier is shut,”']);
});

test('the name behind a role is that person’s, before and behind the verb', () => {
  assert.deepEqual(sources('“He sold the boats and left the town,” said Roe’s uncle, Ruslan Vale, who recalled the day.'), [
    'person Ruslan Vale (who recalled the day)',
  ]);
  assert.deepEqual(sources('The pier is shut, according to a farmer, Ana Ruiz.'), ['person Ana Ruiz (a farmer)']);
  assert.deepEqual(sources('The center’s president and CEO, Nancy Hale, said the pier was shut.').length, 1);
  for (const dash of ['—', '–', '-'])
    assert.deepEqual(
      sources(`The state’s two top officials ${dash} Ana Ruiz and Tom Hale, both new ${dash} said the pier would open.`),
      ['person Ana Ruiz'],
      dash,
    );
});

test('bodies by acronym, broadcaster or daily', () => {
  assert.deepEqual(sources('Norland Dawn (ND) had announced that the pier was shut.'), ['organization Norland Dawn (ND)']);
  assert.deepEqual(sources('Norland Asahi, a broadcaster in the north, said the pier was shut.'), [
    'organization Norland Asahi (a broadcaster in the north)',
  ]);
  assert.deepEqual(sources('The People’s Daily said the pier was shut.'), ["organization People's Daily"]);
});

test('a member of the panel is no panel, and a clause on two is nobody’s own', () => {
  assert.deepEqual(sources('A member of the panel, Illinois Rep. Tom Hale, said the pier was shut.'), [
    'person Tom Hale (A member of the panel)',
  ]);
  assert.deepEqual(sources('Tom Hale and Ida Kern, who are to stand trial, left. Kern said the pier was shut.'), [
    'person Ida Kern',
  ]);
  assert.deepEqual(sources('Police used deadly force. Without force Ida Kern would have drowned. Kern said she was cold.'), [
    'person Ida Kern',
  ]);
});

test('the object behind a comma and a verb is no speaker', () => {
  assert.deepEqual(sources('Mayors, left and right alike, rejected Hale’s threat to shut the pier.'), ['unknown Mayors']);
  assert.deepEqual(
    sources('The storm made New York call up the guard. Films of threats, mostly expressed by sailors, were shown.'),
    [],
  );
});

test('a document is nobody who has its word in a description', () => {
  assert.deepEqual(sources('Tom Hale, the subject of a complaint, left.', 'The complaint said that the pier was shut.'), [
    'document The complaint',
  ]);
});
