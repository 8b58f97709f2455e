import { AP, type Row, say, UK } from './row.ts';

/** Where houses disagree on days and hours. */
export const DAYS: readonly Row[] = [
  {
    what: 'months beside a day',
    rule: 'dates/month-abbreviation',
    text: 'The pier closed on November 3.',
    houses: say([...AP, 'reuters'], 'The pier closed on Nov. 3.'),
  },
  {
    what: 'the day first',
    rule: 'dates/format',
    text: 'The pier closed on 3 November.',
    houses: say([...AP, 'reuters'], 'The pier closed on Nov. 3.'),
  },
  {
    what: 'the month first',
    rule: 'dates/format',
    text: 'The pier closed on November 3.',
    houses: say(UK, 'The pier closed on 3 November.'),
  },
  {
    what: '“on” before a day',
    rule: 'dates/on-before-day',
    text: 'The board said Monday that it would meet.',
    houses: say(['reuters', ...UK], 'The board said on Monday that it would meet.'),
  },
  {
    what: '“on” before a day behind a noun',
    rule: 'dates/on-before-day',
    text: 'The board laid out its plans Monday at the pier.',
    houses: say(['reuters', ...UK], 'The board laid out its plans on Monday at the pier.'),
  },
  {
    what: 'a day before a noun',
    rule: 'dates/on-before-day',
    text: 'The board cut short two Monday meetings.',
    houses: {},
  },
  {
    what: 'yesterday and tomorrow',
    rule: 'dates/relative-day',
    text: 'The board said yesterday that it would meet.',
    houses: say([...AP, 'reuters', 'bbc'], true),
  },
  {
    what: 'clock times',
    rule: 'times/am-pm',
    text: 'The pier opens at 6:30 p.m. on Monday.',
    houses: { guardian: 'The pier opens at 6.30pm on Monday.', bbc: 'The pier opens at 18:30 on Monday.' },
  },
  {
    what: 'closed clock times',
    rule: 'times/am-pm',
    text: 'The pier opens at 6.30pm on Monday.',
    houses: { ...say([...AP, 'reuters'], 'The pier opens at 6:30 p.m. on Monday.'), bbc: 'The pier opens at 18:30 on Monday.' },
  },
  {
    what: 'months in full',
    rule: 'dates/format',
    text: 'The pier closed on Nov. 3, the board said.',
    houses: say(UK, 'The pier closed on 3 November, the board said.'),
  },
  {
    what: 'GMT behind a local time',
    rule: 'times/time-zone',
    text: 'The pier opens at 3 p.m. EDT on Monday.',
    houses: say(['reuters'], 'The pier opens at 3 p.m. EDT (1900 GMT) on Monday.'),
  },
  {
    what: 'the form of GMT',
    rule: 'times/time-zone',
    text: 'The pier opens at 3 p.m. local time (16:00 GMT) on Monday.',
    houses: say(['reuters'], 'The pier opens at 3 p.m. local time (1600 GMT) on Monday.'),
  },
];
