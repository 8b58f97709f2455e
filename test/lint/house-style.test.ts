import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fixAll, lint } from '../../server/src/lint/lint.ts';
import { SourceText } from '../../server/src/text/source-text.ts';
import { allOf } from '../rule-sets.ts';

const set = allOf(rules);
const found = (text: string, restyle = false) =>
  lint(new SourceText(text), { ruleSet: { ...set, restyle }, format: 'plain' }).findings;
const rulesIn = (text: string): string[] => found(text).map(({ ruleId }) => ruleId);

const opening = 'Pier reopens after storm\n\nPORT ALBA, Ohio (AP) — The pier reopened Monday, Sen. Jane Cole said.\n\n';

/** One slip each, in a story that is the wire's own in all else. */
const SLIPS: readonly [rule: string, sentence: string][] = [
  ['abbr/us-un-periods', 'The US envoy left. The U.S. ship and the U.N. team stayed.'],
  ['abbr/two-vs-three-letters', 'An F.B.I. agent met an FBI lawyer.'],
  ['abbr/company-suffix', 'Varnholm Ferries, Inc. owns the pier and Verlin Corp. the ferry.'],
  ['abbr/parenthetical-acronym', 'The Harbor Safety Commission (HSC) met.'],
  ['dates/month-abbreviation', 'It closed on November 3, and the yard on Oct. 3.'],
  ['names/courtesy-title', 'Peter Marsh opened it. Marsh cut a ribbon. The crowd cheered Mr. Marsh.'],
  ['numerals/money', 'The work cost five million dollars, $2 million more than planned.'],
  ['place/state-in-body', 'He moved to Millbrook, Ill., from Tarrow, Ohio, in May.'],
  ['punct/comma-period-in-quotes', 'He called it “fine”, and she called it “old.”'],
  ['titles/abbreviate-before-name', 'The bill of Senator Anna Lee failed.'],
  ['usage/spelling-us', 'The organisers painted it a new color.'],
];

describe('a single slip in the wire’s own copy is found', () => {
  for (const [rule, sentence] of SLIPS) test(rule, () => assert.ok(rulesIn(opening + sentence).includes(rule), sentence));

  test('two slips of different kinds are two findings', () => {
    const all = rulesIn(`${opening}The US envoy met the U.S. team.\n\nThe organisers painted it a new color.\n`);
    assert.ok(all.includes('abbr/us-un-periods') && all.includes('usage/spelling-us'));
  });
});

const british =
  'Pier reopens after storm\n\nThe pier reopened on 3 November, and the US envoy called it “a triumph”.\n\n' +
  'The organisers said Mr Cole would speak. Mr Cole called the colour “odd”, and left.\n\nIt was Senator Jane Cole who paid.\n';

describe('another house’s copy', () => {
  test('gets one remark instead of a list', () => assert.deepEqual(rulesIn(british), ['element/other-house']));

  test('is known by two of its forms in a short story, which may also say whose it is', () => {
    const short = 'The organisers met on 3 November - a Friday - and paid $3.5bn, the US said. It is 20 per cent more.\n';
    assert.deepEqual(rulesIn(short), ['element/other-house']);
    assert.deepEqual(rulesIn(`PORT ALBA (Reuters) - ${short}`), []);
  });

  test('is restyled where the whole list is asked for', () => {
    const all = found(british, true).map(({ ruleId }) => ruleId);
    for (const rule of ['usage/spelling-us', 'punct/comma-period-in-quotes', 'dates/format', 'titles/abbreviate-before-name'])
      assert.ok(all.includes(rule), rule);
  });

  test('still answers for what is wrong in every house', () => {
    assert.ok(rulesIn(`${british}\nThe the pier closes on 31 November.\n`).includes('punct/spacing'));
  });
});

describe('one convention of another house', () => {
  const text = `${opening}The organisers met. They organised a fair. The colour was chosen.\n`;

  test('is told of once, with the other places beside it', () => {
    const spelling = found(text).filter(({ ruleId }) => ruleId === 'usage/spelling-us');
    assert.equal(spelling.length, 1);
    assert.equal(spelling[0]!.related.length, 2);
  });

  test('is repaired everywhere by one fix', () => {
    const fixed = fixAll(new SourceText(text), { ruleSet: set, format: 'plain' }).text;
    assert.equal(fixed, text.replace('organisers', 'organizers').replace('organised', 'organized').replace('colour', 'color'));
  });
});

/** Without a dateline that names an agency: one slip, and what might be taken for another newsroom's copy. */
const unsigned = 'Pier reopens after storm\n\nPORT ALBA, Ohio — The pier reopened Monday, Sen. Jane Cole said.\n\n';
const slip = 'The US envoy left, and the U.S. ship stayed.\n';

describe('copy that shows whose it is', () => {
  const told = (...outlets: string[]) => outlets.map((outlet) => `A sailor told ${outlet} the pier had sunk.\n\n`).join('');
  const others: readonly [string, string][] = [
    ['by a credit', `${slip}\n(Editing by Ida Low)\n`],
    ['by a reporter’s credit', `${slip}\nCNN’s Ida Low contributed to this report.\n`],
    ['by whom three people spoke to', told('CNN', 'CNN', 'CNN') + slip],
    [
      'by whom two people spoke to, beside another form',
      `${told('Reuters', 'Reuters')}The pier – an old one – shut – at last.\n\n${slip}`,
    ],
    ['by courtesy titles throughout', `Mr. Cole met Mr. Hale. Ms. Marsh and Mr. Low left.\n\n${slip.replace('U.S.', 'grey')}`],
  ];
  for (const [how, rest] of others) {
    test(how, () => assert.ok(!rulesIn(unsigned + rest).includes('abbr/us-un-periods'), rest));
  }

  const slips: readonly [string, string][] = [
    ['one other newsroom quoted once', told('CNN') + slip],
    ['several newsrooms quoted, as on a Sunday', told('CNN', 'NBC News', 'NPR', 'BBC') + slip],
    ['words told to the wire as well', told('CNN', 'CNN', 'CNN', 'The Associated Press') + slip],
    ['one short dash', `The pier – an old one – shut.\n\n${slip}`],
    ['short dashes throughout', `The pier – an old one – shut – at last – and sank.\n\n${slip}`],
    ['two hyphens throughout', `The pier -- an old one -- shut -- at last -- and sank.\n\n${slip} The US left.`],
    ['a courtesy title or two', `Mr. Cole met Ms. Marsh.\n\n${slip}`],
  ];
  for (const [what, rest] of slips) {
    test(`but a slip beside ${what} is found`, () => assert.ok(rulesIn(unsigned + rest).includes('abbr/us-un-periods'), rest));
  }

  test('and whatever it quotes, the wire’s dateline stands', () =>
    assert.ok(rulesIn(opening + told('CNN', 'CNN', 'CNN') + slip).includes('abbr/us-un-periods')));
});

test('one message of a rule may be a matter of houses and the others not', () => {
  const sums =
    'It paid 300 million euros (330 million dollars), 20 million dollars more. It lost six million dollars, Mr Cole said.\n';
  assert.ok(rulesIn(`${opening}It paid 300 million euros (330 million dollars).\n`).includes('units/currency-conversion'));
  assert.ok(!rulesIn(`PORT ALBA (AFP) - ${sums}`).includes('units/currency-conversion'));
  assert.ok(
    rulesIn(`PORT ALBA (AFP) - ${sums.replace('(330 million dollars)', '(330 million euros)')}`).includes(
      'units/currency-conversion',
    ),
  );
});

describe('the same correction', () => {
  const again = `${opening}The US envoy met the U.S. team.\n\nA US ship waited. The organisers met the U.S. and U.N. teams.\n`;

  test('is asked for once, with the other place beside it and one fix for both', () => {
    const country = found(again).filter(({ ruleId }) => ruleId === 'abbr/us-un-periods');
    assert.deepEqual(
      country.map(({ related, fixes }) => [related.length, fixes[0]?.edits.length]),
      [[1, 2]],
    );
    const fixed = fixAll(new SourceText(again), { ruleSet: set, format: 'plain' }).text;
    assert.ok(!/\bUS\b/.test(fixed), fixed);
  });

  test('is asked for at each place where the whole list is wanted', () => {
    assert.equal(found(again, true).filter(({ ruleId }) => ruleId === 'abbr/us-un-periods').length, 2);
  });

  test('of another word is another finding', () => {
    const states = `${opening}He moved to Millbrook, Ill., from Tarrow, Ore., and Port Alba, Ohio, in May.\n`;
    assert.equal(rulesIn(states).filter((rule) => rule === 'place/state-in-body').length, 2);
  });

  test('of what is wrong in every house is asked for at each place', () => {
    const twice = `${opening}It was embarassing. Marsh found it embarassing.\n`;
    assert.equal(rulesIn(twice).filter((rule) => rule === 'usage/misspelling').length, 2);
  });
});

test('a courtesy title that may tell two people of one name apart goes only by hand', () => {
  const couple = `${opening}Peter Marsh and Laura Marsh cut a ribbon. The crowd cheered Mrs. Marsh.\n`;
  assert.ok(rulesIn(couple).includes('names/courtesy-title'));
  assert.equal(fixAll(new SourceText(couple), { ruleSet: set, format: 'plain' }).text, couple);
  const one = `${opening}Laura Marsh cut a ribbon. The crowd cheered Mrs. Marsh.\n`;
  assert.equal(fixAll(new SourceText(one), { ruleSet: set, format: 'plain' }).text, one.replace('Mrs. ', ''));
});
