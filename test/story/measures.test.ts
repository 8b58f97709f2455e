import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkedPairs } from '../../server/src/story/measures/pairs.ts';
import type { Exemption, Measure } from '../../server/src/story/measures.ts';
import { paragraphOf, textOf } from './paragraphs.ts';

const measuresIn = (text: string): readonly Measure[] => paragraphOf(text).measures;
const only = (text: string): Measure => {
  const measures = measuresIn(text);
  assert.equal(measures.length, 1, `${text}: ${measures.map((m) => textOf(text, m.span)).join(' | ')}`);
  return measures[0]!;
};

describe('reading a measure', () => {
  const cases: readonly [text: string, span: string, unit: string, values: readonly number[], more?: Partial<Measure>][] = [
    ['It lies a mile off.', 'a mile', 'mile', [1]],
    ['It lies half a mile off.', 'half a mile', 'mile', [0.5]],
    ['It lies a quarter-mile off.', 'a quarter-mile', 'mile', [0.25], { hyphenated: false }],
    ['It lies three-quarters of a mile off.', 'three-quarters of a mile', 'mile', [0.75]],
    ['It lies a mile and a half off.', 'a mile and a half', 'mile', [1.5]],
    ['It lies two and a half miles off.', 'two and a half miles', 'mile', [2.5]],
    ['It lies 5 1/2 miles off.', '5 1/2 miles', 'mile', [5.5]],
    ['It lies 2½ miles off.', '2½ miles', 'mile', [2.5]],
    ['Thirty miles away it rained.', 'Thirty miles', 'mile', [30]],
    ['It took two hundred and fifty miles.', 'two hundred and fifty miles', 'mile', [250]],
    ['It burned 1.2 million acres.', '1.2 million acres', 'acre', [1_200_000]],
    ['It lies half a dozen miles off.', 'half a dozen miles', 'mile', [6]],
    ['It lies half dozen miles off.', 'half dozen miles', 'mile', [6]],
    ['It lies a half-dozen miles off.', 'a half-dozen miles', 'mile', [6], { hyphenated: false }],
    ['It lies two dozen miles off.', 'two dozen miles', 'mile', [24]],
    ['It burned a half-million acres.', 'a half-million acres', 'acre', [500_000]],
    ['It burned 1,000-plus acres.', '1,000-plus acres', 'acre', [1000], { hyphenated: false }],
    ['It burned 1,000+ acres.', '1,000+ acres', 'acre', [1000]],
    ['A 1,000-plus-acre fire burned.', '1,000-plus-acre', 'acre', [1000], { hyphenated: true }],
    ['It burned half a million acres.', 'half a million acres', 'acre', [500_000]],
    ['It holds 5 to 10 million gallons.', '5 to 10 million gallons', 'gallon', [5e6, 1e7], { shape: 'range' }],
    ['It holds 900,000 to 1.5 million gallons.', '900,000 to 1.5 million gallons', 'gallon', [9e5, 1.5e6]],
    ['It grew from 50 to 1.2 million acres.', '50 to 1.2 million acres', 'acre', [50, 1.2e6]],
    ['It came in 100- and 200-pound bags.', '100- and 200-pound', 'pound', [100, 200], { shape: 'range', joint: 'and' }],
    ['A 5-mile stretch is shut.', '5-mile', 'mile', [5], { hyphenated: true }],
    ['A 5-mile-long convoy came.', '5-mile-long', 'mile', [5], { hyphenated: true, suffix: 'long' }],
    ['A 10- to 15-mile walk.', '10- to 15-mile', 'mile', [10, 15], { shape: 'range', joint: 'to' }],
    ['It is 10 to 15 miles.', '10 to 15 miles', 'mile', [10, 15], { shape: 'range' }],
    ['It is 10–15 miles.', '10–15 miles', 'mile', [10, 15], { shape: 'range', joint: '-' }],
    ['It is between 5 and 7 miles.', '5 and 7 miles', 'mile', [5, 7], { shape: 'range', joint: 'and' }],
    ['It is 5 feet to 7 feet.', '5 feet to 7 feet', 'foot', [5, 7], { shape: 'range' }],
    ['It is 60 by 40 feet.', '60 by 40 feet', 'foot', [60, 40], { shape: 'dimension', joint: 'by' }],
    ['A 60-by-40-foot room.', '60-by-40-foot', 'foot', [60, 40], { shape: 'dimension', hyphenated: true }],
    ['He is 6 feet, 3 inches tall.', '6 feet, 3 inches', 'foot', [6.25], { shape: 'compound' }],
    ['A 6-foot-3 man.', '6-foot-3', 'foot', [6.25], { shape: 'compound', hyphenated: true }],
    ['A six-foot-three man.', 'six-foot-three', 'foot', [6.25], { shape: 'compound', hyphenated: true }],
    ['He is 6-foot-3 and thin.', '6-foot-3', 'foot', [6.25], { shape: 'compound', hyphenated: false }],
    ["He is 6'3 tall.", "6'3", 'foot', [6.25], { shape: 'compound' }],
    ['It weighs 7 pounds, 8 ounces.', '7 pounds, 8 ounces', 'pound', [7.5], { shape: 'compound' }],
    ['It did 40 mph.', '40 mph', 'mph', [40]],
    ['It did 40 miles an hour.', '40 miles an hour', 'mph', [40]],
    ['It did 60km/h.', '60km/h', 'kph', [60]],
    ['It is 20km off.', '20km', 'kilometer', [20]],
    ['It is 20\u00a0km off.', '20\u00a0km', 'kilometer', [20]],
    ['It is 20 kmaway.', '20 km', 'kilometer', [20], { runOn: true }],
    ['It is 20 milessouth of it.', '20 miles', 'mile', [20], { runOn: true }],
    ['It is 20 kilometres off.', '20 kilometres', 'kilometer', [20]],
    ['It covers 50 sq. miles of bog.', '50 sq. miles', 'square-mile', [50]],
    ['It covers 5 km² of bog.', '5 km²', 'square-kilometer', [5]],
    ['It was minus 10 degrees Fahrenheit.', 'minus 10 degrees Fahrenheit', 'fahrenheit', [-10]],
    ['It was -5°C at dawn.', '-5°C', 'celsius', [-5]],
    ['It was 90 F at noon.', '90 F', 'fahrenheit', [90]],
    ['It is 12 nautical miles out.', '12 nautical miles', 'nautical-mile', [12]],
    ['It gets 25 mpg now.', '25 mpg', 'mpg', [25]],
  ];
  for (const [text, span, unit, values, more] of cases) {
    test(text, () => {
      const measure = only(text);
      assert.equal(textOf(text, measure.span), span);
      assert.equal(measure.unit, unit);
      assert.deepEqual(measure.values, values);
      for (const [key, value] of Object.entries(more ?? {})) assert.equal(measure[key as keyof Measure], value, key);
    });
  }

  for (const text of [
    'Hundreds of miles of road.',
    'It lies several dozen miles off.',
    'The A-plus meters were tested.',
    'It is 5m people strong.',
    'He took vitamin C and 10 F Street.',
    'Two MI8 helicopters flew.',
    'He won 4-3 on Monday.',
    'Bombs fell in 10 places.',
    'He is 40 in May.',
  ]) {
    test(`no measure: ${text}`, () => assert.deepEqual(measuresIn(text), []));
  }

  test('hedges are estimates or bounds', () => {
    assert.deepEqual(
      ['about', 'nearly', 'an estimated', 'more than', 'up to', 'at least', 'as much as', ''].map(
        (hedge) => only(`It took ${hedge} 10 miles.`).hedge?.kind,
      ),
      ['approximate', 'approximate', 'approximate', 'bound', 'bound', 'bound', 'bound', undefined],
    );
    assert.equal(only('It was about a 5-mile walk.').hedge?.words, 'about');
    assert.equal(only('It took half a dozen miles.').hedge?.kind, 'approximate');
    assert.equal(only('It took more than a dozen miles.').hedge?.words, 'more than');
    assert.equal(only('It took 10-plus miles.').hedge?.kind, 'bound');
  });
});

describe('a person’s height', () => {
  for (const text of [
    'The pilot is 1.88 meters tall.',
    'She stood 172 centimeters tall.',
    'He is about 1.8 meters tall.',
    'A man who is 1.8 meters tall came.',
    'He is 1.8 meters (5 feet, 11 inches) tall.',
    'A 1.88-meter-tall man came.',
  ])
    test(text, () => assert.equal(only(text).height, true));

  for (const text of [
    'The wall is 1.8 meters tall.',
    'The shrub is 150 centimeters tall.',
    'The tower is 88.25 meters tall.',
    'The stool is 0.45 meters tall.',
    'He jumped 1.88 meters.',
    'The door is 1.4 to 1.88 meters tall.',
    'The man saw it; the wall is 1.8 meters tall.',
  ])
    test(`not of a person: ${text}`, () => assert.equal(only(text).height, false));
});

describe('conversions beside a measure', () => {
  const cases: readonly [text: string, style: string, unit: string, values: readonly number[]][] = [
    ['It is 5 miles (8 kilometers) off.', 'parentheses', 'kilometer', [8]],
    ['It is 5 miles [8 kilometers] off.', 'brackets', 'kilometer', [8]],
    ['It is 5 miles, or 8 kilometers, off.', 'or', 'kilometer', [8]],
    ['It is 5 miles or about 8 kilometers off.', 'or', 'kilometer', [8]],
    ['It is 8km/5 miles off.', 'slash', 'mile', [5]],
    ['It is 5 to 7 miles (8 to 11 kilometers) off.', 'parentheses', 'kilometer', [8, 11]],
    ['It weighs 60 pounds to 70 pounds (27 kilograms to 32 kilograms).', 'parentheses', 'kilogram', [27, 32]],
    ['A 5-mile stretch (8 kilometers) is shut.', 'parentheses', 'kilometer', [8]],
    ['He is 6 feet, 2 inches (1.88 meters) tall.', 'parentheses', 'meter', [1.88]],
    ['He is 1.88 meters (6 feet, 2 inches) tall.', 'parentheses', 'foot', [6 + 2 / 12]],
  ];
  for (const [text, style, unit, values] of cases) {
    test(text, () => {
      const { conversion } = only(text);
      assert.equal(conversion?.style, style);
      assert.equal(conversion?.unit, unit);
      assert.deepEqual(conversion?.values, values);
      assert.equal(conversion?.qualified, false);
    });
  }

  test('a speed split by its conversion', () => {
    const measure = only('Winds of 74 miles (119 kilometers) per hour blew.');
    assert.equal(measure.unit, 'mph');
    assert.equal(measure.conversion?.unit, 'kph');
  });

  test('two equivalents', () => {
    const measure = only('It is 12 nautical miles (22 kilometers; 14 miles) out.');
    assert.deepEqual(
      measure.conversions.map((c) => c.unit),
      ['kilometer', 'mile'],
    );
  });

  test('words in the brackets make another measure', () => {
    assert.equal(only('It is 10 miles (20 kilometers by road) off.').conversion?.qualified, true);
  });

  test('brackets that hold no equivalent', () => {
    assert.equal(only('It is 10 miles (and two rivers) off.').conversion, undefined);
  });

  test('bare degrees take the scale their conversion lacks', () => {
    assert.equal(only('It was 53 degrees (12 C) at dawn.').unit, 'fahrenheit');
  });

  test('sides with conversions of their own are read apart', () => {
    const text = 'A sheet of 4.4 meters by 1.1 meters (3.6 feet) hung there.';
    assert.deepEqual(
      measuresIn(text).map((m) => [m.values[0], m.conversion?.values[0]]),
      [
        [4.4, undefined],
        [1.1, 3.6],
      ],
    );
  });
});

describe('temperature differences', () => {
  const difference: readonly [text: string, isDifference: boolean][] = [
    ['The sea warmed by 1.5 degrees Celsius.', true],
    ['It was 10 degrees Fahrenheit above normal.', true],
    ['It was 10 degrees Fahrenheit warmer than last year.', true],
    ['They want to limit warming to 2 C by then.', true],
    ['A rise of 2 degrees Celsius is likely.', true],
    ['It rose to 40 degrees Celsius at noon.', false],
    ['It rose from 12 degrees Celsius at dawn.', false],
    ['It fell to minus 10 degrees Celsius at night.', false],
    ['It was 2 degrees Celsius at dawn.', false],
    ['It was 10 degrees Celsius above zero.', false],
    ['Highs may rise as high as 28 Celsius on Monday.', false],
  ];
  for (const [text, expected] of difference) {
    test(`${text} ${expected}`, () => assert.equal(only(text).difference, expected));
  }
});

describe('measures that are left alone', () => {
  const exempt: readonly [text: string, why: Exemption][] = [
    ['He ran the 100-meter dash.', 'race'],
    ['He won the 200 meters, and wept.', 'race'],
    ['Police found a 9 mm pistol there.', 'caliber'],
    ['The gun fires 155 mm shells.', 'caliber'],
    ['She bought a 55-inch TV set.', 'product'],
    ['She bought a 2-liter bottle.', 'product'],
    ['A 40-foot container fell.', 'product'],
    ['He threw a 3-yard touchdown pass.', 'sports'],
    ['He made a 12-foot putt.', 'sports'],
    ['Gas sold at $3.50 a gallon there.', 'price'],
    ['It costs 5 cents a mile now.', 'price'],
    ['It emits 12 grams per mile at best.', 'rate'],
    ['It cost 5 million pounds to mend.', 'money'],
    ['He paid with a 20-pound note.', 'money'],
    ['They won by a mile on Monday.', 'idiom'],
    ['He has a foot in the door there.', 'idiom'],
    ['It takes an ounce of courage.', 'idiom'],
    ['He did not move an inch on it.', 'idiom'],
    ['A mile or so off, a dam broke.', 'vague'],
    ['The firm let 9,000 feet of office space.', 'square'],
    ['He carried a 9 mm.', 'caliber'],
    ['Her fastball reached 98 mph.', 'sports'],
    ['He won the 1,500 meters on Monday.', 'race'],
    ['It was 10 degrees Celsius below zero.', 'degree'],
    ['They fled Three Mile Island.', 'name'],
    ['He made a 180-degree turn there.', 'angle'],
    ['The town is 5 miles square.', 'square'],
  ];
  for (const [text, why] of exempt) test(`${text} ${why}`, () => assert.equal(only(text).exempt, why));

  for (const text of [
    'He won a 26-mile walk.',
    'The blast threw a 500-pound bomb.',
    'A foot of water stood there.',
    'It is not a mile away.',
    'The drain is not blocked; an inch of mud stands there.',
    'It costs $5 for 10 miles.',
  ]) {
    test(`not left alone: ${text}`, () => assert.equal(only(text).exempt, undefined));
  }
});

describe('money', () => {
  test('sums with dollars beside them', () => {
    for (const [text, unit, value] of [
      ['He paid 5,000 euros ($5,400) for it.', 'EUR', 5400],
      ['He paid €5,000 ($5,400) for it.', 'EUR', 5400],
      ['It cost C$2.65 billion ($2 billion) in all.', 'CAD', 2e9],
      ['It cost 30 billion yuan (about $4.7 billion) in all.', 'CNY', 4.7e9],
      ['It cost 5 million pounds ($6.7 million) to mend.', 'GBP', 6.7e6],
      ['It cost NZ$200 million or $138 million to mend.', 'NZD', 1.38e8],
    ] as const) {
      const measure = only(text);
      assert.equal(measure.unit, unit, text);
      assert.equal(measure.conversion?.values[0], value, text);
    }
  });

  test('what is no foreign sum', () => {
    for (const text of [
      'He won 5 games.',
      'It cost $5 million.',
      'He weighs 150 lbs now.',
      'The pound fell.',
      'They won 10 crowns’ worth.',
    ]) {
      assert.equal(measuresIn(text).filter((m) => /^[A-Z]{3}$/.test(m.unit) && m.unit !== 'SEK').length, 0, text);
    }
  });
});

test('a pair is judged figure by figure and only where it can be', () => {
  const verdicts = (text: string) =>
    measuresIn(text)
      .flatMap(checkedPairs)
      .map((pair) => pair.verdict);
  assert.deepEqual(verdicts('It is 5 to 7 miles (8 to 50 kilometers) off.'), ['wrong']);
  assert.deepEqual(verdicts('It is 5 to 7 miles (8 kilometers) off.'), []);
  assert.deepEqual(verdicts('It is 2 C (3.6 F) apart.'), ['ok']);
  assert.deepEqual(verdicts('It was 40 C (72 F) there.'), ['wrong']);
});

test('reading never throws and spans stay inside the block', () => {
  for (const text of [
    '5',
    '5 ',
    '½',
    '5-',
    '-5',
    '(5 miles',
    '5 miles (',
    '5 miles (8',
    "5'",
    '5 by',
    '10 to',
    '\ud8005 miles',
    '5 \u2060miles',
    '$',
    '5 million',
    'a',
    '5 to 7 to 9 miles (',
    '(((5 miles)))',
    '5/0 miles',
    '1e400 miles',
    `${'9'.repeat(400)} miles`,
    '5 miles (8 kilometers) (5 miles)',
  ]) {
    for (const measure of measuresIn(text)) {
      assert.ok(measure.span.start >= 0 && measure.span.end <= text.length && measure.span.start < measure.span.end, text);
    }
  }
});
