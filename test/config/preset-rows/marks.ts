import { AP, type Row, say, UK } from './row.ts';

/** Where houses disagree on marks, headlines and datelines. */
export const MARKS: readonly Row[] = [
  {
    what: 'the possessive of names in s',
    rule: 'punct/possessive',
    text: 'The crowd liked Dickens’s novel best.',
    houses: say([...AP, 'reuters'], 'The crowd liked Dickens’ novel best.'),
  },
  {
    what: 'the comma behind a piece of the sentence',
    rule: 'punct/comma-period-in-quotes',
    text: 'He called it “a mess,” and she left.',
    houses: say(UK, 'He called it “a mess”, and she left.'),
  },
  {
    what: 'the comma of a whole sentence',
    rule: 'punct/comma-period-in-quotes',
    text: '“We are leaving the pier”, Ida Marsh said.',
    houses: say([...AP, 'reuters', ...UK], '“We are leaving the pier,” Ida Marsh said.'),
  },
  {
    what: 'the comma of a whole sentence, inside',
    rule: 'punct/comma-period-in-quotes',
    text: '“We are leaving the pier,” Ida Marsh said.',
    houses: {},
  },
  {
    what: 'the comma by sense',
    rule: 'punct/comma-period-in-quotes',
    text: 'He called it “fine”, and she left.',
    houses: say([...AP, 'reuters'], 'He called it “fine,” and she left.'),
  },
  {
    what: 'a dash between words',
    rule: 'punct/dash',
    text: 'The pier -- built in 1910 -- burned on Monday.',
    houses: {
      ...say(AP, 'The pier — built in 1910 — burned on Monday.'),
      reuters: 'The pier - built in 1910 - burned on Monday.',
      ...say(UK, 'The pier – built in 1910 – burned on Monday.'),
    },
  },
  {
    what: 'square brackets in a quotation',
    rule: 'punct/brackets',
    text: '“He [Park] left,” Ida Marsh said.',
    houses: say(AP, '“He (Park) left,” Ida Marsh said.'),
  },
  {
    what: 'US in a headline',
    rule: 'headline/abbreviations',
    text: 'U.S. envoy leaves for Verlin\n\nThe envoy left for Verlin on Monday.\n',
    houses: say([...AP, ...UK], 'US envoy leaves for Verlin\n\nThe envoy left for Verlin on Monday.\n'),
  },
  {
    what: 'the dash behind a dateline',
    rule: 'dateline/dash',
    text: 'VERLIN (AP) - The pier burned on Monday.\n',
    houses: say(AP, 'VERLIN (AP) — The pier burned on Monday.\n'),
  },
  {
    what: 'an em dash behind a dateline',
    rule: 'dateline/dash',
    text: 'VERLIN (AP) — The pier burned on Monday.\n',
    houses: say(['reuters'], 'VERLIN (AP) - The pier burned on Monday.\n'),
  },
  {
    what: 'a date in a dateline',
    rule: 'dateline/format',
    text: 'VERLIN, Nov. 3 (AP) — The pier burned on Monday.\n',
    houses: {
      ...say(AP, 'VERLIN (AP) — The pier burned on Monday.\n'),
      reuters: 'VERLIN, Nov 3 (AP) — The pier burned on Monday.\n',
    },
  },
  {
    what: 'a comma before a quotation',
    rule: 'punct/attribution-comma',
    text: 'Ida Marsh said, “The pier burned all night and we could not stop it.”',
    houses: say(['reuters'], 'Ida Marsh said: “The pier burned all night and we could not stop it.”'),
  },
  {
    what: 'a colon before a quotation, which every house prints',
    rule: 'punct/attribution-comma',
    text: 'Ida Marsh said: “The pier burned all night.”',
    houses: {},
  },
  {
    what: 'the comma before the last of a list',
    rule: 'punct/serial-comma',
    text: 'The fire took boats, nets, and sheds.',
    houses: say([...AP, 'reuters', ...UK], 'The fire took boats, nets and sheds.'),
  },
  {
    what: 'the possessive of names in s with an s',
    rule: 'punct/possessive',
    text: 'The crowd liked Charles Dickens’ novel best.',
    houses: say(UK, 'The crowd liked Charles Dickens’s novel best.'),
  },
  {
    what: 'a question in a headline',
    rule: 'headline/punctuation',
    text: '# Will the pier reopen?\n\nThe pier reopens on Monday.\n',
    format: 'markdown',
    houses: say(['reuters', 'bbc'], true),
  },
];
