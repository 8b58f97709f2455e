import { AP, type Row, say, UK } from './row.ts';

/** Where houses disagree on figures, units and money. */
export const FIGURES: readonly Row[] = [
  {
    what: 'the sign of percent, since 2019',
    rule: 'numerals/percent',
    text: 'Prices rose 5 percent in May, the board said.',
    date: '2022-06-01',
    houses: say([...AP, ...UK], 'Prices rose 5% in May, the board said.'),
  },
  {
    what: 'the word, before 2019',
    rule: 'numerals/percent',
    text: 'Prices rose 5 percent in May.',
    date: '2018-06-01',
    houses: {},
  },
  {
    what: 'percent at the start of a sentence',
    rule: 'numerals/sentence-start',
    text: '4% of the boats were lost.',
    houses: {
      ...say([...AP, 'reuters', 'guardian'], 'Four percent of the boats were lost.'),
      bbc: 'Four per cent of the boats were lost.',
    },
  },
  {
    what: 'short units',
    rule: 'units/abbreviation',
    text: 'The pier is 10 km (6.2 miles) away.',
    houses: say(AP, 'The pier is 10 kilometers (6.2 miles) away.'),
  },
  {
    what: 'the sign of the euro',
    rule: 'units/currency-conversion',
    text: 'The court fined the shop €5,000 ($5,400) on Monday.',
    houses: say([...AP, 'reuters'], 'The court fined the shop 5,000 euros ($5,400) on Monday.'),
  },
  {
    what: 'temperatures',
    rule: 'units/temperature-form',
    text: 'It hit 90°F (32 C) by noon.',
    houses: {
      ...say([...AP, 'reuters'], 'It hit 90 F (32 C) by noon.'),
      ...say(UK, 'It hit 90F (32 C) by noon.'),
    },
  },
  {
    what: 'the system that comes first',
    rule: 'units/order',
    text: 'The trail is 5 miles (8 kilometers) long.',
    houses: say(UK, 'The trail is 8 kilometers (5 miles) long.'),
  },
  {
    what: 'long units',
    rule: 'units/abbreviation',
    text: 'The pier is 10 kilometers away.',
    houses: say(['reuters', ...UK], 'The pier is 10 km away.'),
  },
  {
    what: 'long speeds',
    rule: 'units/abbreviation',
    text: 'The ferry does 50 kilometers per hour.',
    houses: say(['reuters'], 'The ferry does 50 kph.'),
  },
  {
    what: 'the form of an equivalent',
    rule: 'units/missing-conversion',
    text: 'The pier is 10 miles away.',
    houses: {
      wire: 'The pier is 10 miles (16 kilometers) away.',
      ...say(['reuters', ...UK], 'The pier is 10 miles (16 km) away.'),
    },
  },
  {
    what: 'the name of the meter in an equivalent',
    rule: 'units/missing-conversion',
    text: 'The pier is 500 yards long.',
    houses: {
      ...say(['wire', 'reuters'], 'The pier is 500 yards (460 meters) long.'),
      ...say(UK, 'The pier is 500 yards (460 metres) long.'),
    },
  },
  {
    what: 'a height in feet',
    rule: 'units/missing-conversion',
    text: 'The defendant is 1.88 meters tall.',
    houses: say([...AP, 'reuters'], 'The defendant is 1.88 meters (6 feet, 2 inches) tall.'),
  },
  {
    what: 'miles for readers of Reuters',
    rule: 'units/missing-conversion',
    text: 'The pier is 10 km away.',
    houses: {
      ...say(AP, 'The pier is 10 km (6.2 miles) away.'),
      reuters: 'The pier is 10 km (6.2 miles) away.',
    },
  },
  {
    what: 'nautical miles',
    rule: 'units/nautical',
    text: 'The ship sank 10 nautical miles off Port Alba.',
    houses: {
      ...say(['wire'], 'The ship sank 10 nautical miles (19 kilometers; 12 miles) off Port Alba.'),
      ...say(UK, true),
    },
  },
  {
    what: 'decades with an apostrophe',
    rule: 'numerals/decades-centuries',
    text: 'The pier was built in the ’90s.',
    houses: say(UK, 'The pier was built in the 90s.'),
  },
  {
    what: 'decades without an apostrophe',
    rule: 'numerals/decades-centuries',
    text: 'The pier was built in the 90s.',
    houses: say([...AP, 'reuters'], 'The pier was built in the ’90s.'),
  },
  {
    what: 'a figure at the head of a headline',
    rule: 'numerals/headline',
    text: '12 boats burn at pier\n\nTwelve boats burned on Monday.\n',
    houses: { bbc: 'Twelve boats burn at pier\n\nTwelve boats burned on Monday.\n' },
  },
  {
    what: 'a euro sign for the word',
    rule: 'units/currency-conversion',
    text: 'The court fined the shop 5,000 euros ($5,400) on Monday.',
    houses: say(UK, 'The court fined the shop €5,000 ($5,400) on Monday.'),
  },
  {
    what: 'a sum in euros with its scale',
    rule: 'units/currency-conversion',
    text: 'The court fined the shop 1.2 million euros ($1.3 million) on Monday.',
    houses: say(UK, 'The court fined the shop €1.2m ($1.3 million) on Monday.'),
  },
  {
    what: 'the scale behind a sign',
    rule: 'numerals/millions',
    text: 'The court fined the shop €5 billion on Monday.',
    houses: say(UK, 'The court fined the shop €5bn on Monday.'),
  },
  {
    what: 'letters for the scale',
    rule: 'numerals/millions',
    text: 'The court fined the shop £5m on Monday.',
    houses: say([...AP, 'reuters'], 'The court fined the shop £5 million on Monday.'),
  },
  {
    what: 'millions that are no sum',
    rule: 'numerals/millions',
    text: 'The port has 5 million users.',
    houses: {},
  },
];
