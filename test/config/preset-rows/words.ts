import { AP, type Row, say, UK } from './row.ts';

/** Where houses disagree on spelling, names and short forms. */
export const WORDS: readonly Row[] = [
  {
    what: 'US with periods',
    rule: 'abbr/us-un-periods',
    text: 'The US envoy left for Verlin.',
    houses: say([...AP, 'reuters'], 'The U.S. envoy left for Verlin.'),
  },
  {
    what: 'US without periods',
    rule: 'abbr/us-un-periods',
    text: 'The U.S. envoy left for Verlin.',
    houses: say(UK, 'The US envoy left for Verlin.'),
  },
  {
    what: 'the endings of company names',
    rule: 'abbr/company-suffix',
    text: 'The ship went to Varnholm Corp on Monday.',
    houses: {
      ...say(AP, 'The ship went to Varnholm Corp. on Monday.'),
      ...say(UK, 'The ship went to Varnholm on Monday.'),
    },
  },
  {
    what: 'British spelling',
    rule: 'usage/spelling-us',
    text: 'The organisers met on Monday.',
    houses: say(AP, 'The organizers met on Monday.'),
  },
  {
    what: 're- before e',
    rule: 'usage/compound',
    text: 'She won re-election in May.',
    houses: say(AP, 'She won reelection in May.'),
    date: '2024-06-01',
  },
  {
    what: 'courtesy titles',
    rule: 'names/courtesy-title',
    text: 'Ida Marsh left. The board thanked Ms. Marsh.',
    houses: say([...AP, 'reuters', 'guardian'], 'Ida Marsh left. The board thanked Marsh.'),
  },
  {
    what: 'a bracketed acronym',
    rule: 'abbr/parenthetical-acronym',
    text: 'The Harbor Safety Commission (HSC) met on Monday. The HSC meets again in May.',
    houses: say(AP, 'The Harbor Safety Commission met on Monday. The HSC meets again in May.'),
  },
  {
    what: 'a bracketed acronym that is not used again',
    rule: 'abbr/unused-acronym',
    text: 'The Harbor Safety Commission (HSC) met on Monday.',
    houses: say(['reuters', ...UK], 'The Harbor Safety Commission met on Monday.'),
  },
  {
    what: 'al-Qaida',
    rule: 'usage/terminology',
    text: 'They joined al-Qaeda in May.',
    houses: { ...say([...AP, 'guardian'], 'They joined al-Qaida in May.'), reuters: 'They joined al Qaeda in May.' },
  },
  {
    what: 'metric tons',
    rule: 'usage/spelling-us',
    text: 'The ship lost 12 metric tons of grain.',
    houses: say(UK, 'The ship lost 12 tonnes of grain.'),
  },
  {
    what: 'tonnes',
    rule: 'usage/spelling-us',
    text: 'The ship lost 12 tonnes of grain.',
    houses: say(AP, true),
  },
  {
    what: 'UK with periods',
    rule: 'abbr/us-un-periods',
    text: 'The U.K. envoy left for Verlin.',
    houses: say(['reuters', ...UK], 'The UK envoy left for Verlin.'),
  },
  {
    what: 'company endings with a period',
    rule: 'abbr/company-suffix',
    text: 'The ship went to Varnholm Corp. on Monday.',
    houses: {
      reuters: 'The ship went to Varnholm Corp on Monday.',
      ...say(UK, 'The ship went to Varnholm on Monday.'),
    },
  },
  {
    what: 'short states in the text',
    rule: 'place/state-in-body',
    text: 'The pier in Miami, Fla., burned on Monday.',
    houses: say([...AP, ...UK], 'The pier in Miami, Florida, burned on Monday.'),
  },
  {
    what: 'al-Qaida in a compound',
    rule: 'usage/terminology',
    text: 'The al-Qaeda-linked cell met in May.',
    houses: {
      ...say([...AP, 'guardian'], 'The al-Qaida-linked cell met in May.'),
      reuters: 'The al Qaeda-linked cell met in May.',
    },
  },
  {
    what: 'al-Qaida as Reuters and the BBC do not write it',
    rule: 'usage/terminology',
    text: 'They joined al-Qaida in May.',
    houses: { reuters: 'They joined al Qaeda in May.', bbc: 'They joined al-Qaeda in May.' },
  },
  {
    what: 'American spelling',
    rule: 'usage/spelling-us',
    text: 'The organizers met on Monday.',
    houses: say(UK, 'The organisers met on Monday.'),
  },
  {
    what: 'American spelling in a compound',
    rule: 'usage/spelling-us',
    text: 'She taught a self-defense class.',
    houses: say(UK, 'She taught a self-defence class.'),
  },
  {
    what: 'a meter that is a measure',
    rule: 'usage/spelling-us',
    text: 'The pier is 500 meters long.',
    houses: say(UK, 'The pier is 500 metres long.'),
  },
  {
    what: 'words that are British in one of their senses',
    rule: 'usage/spelling-us',
    text: 'The program checks the gas meter at the curb.',
    houses: {},
  },
];
