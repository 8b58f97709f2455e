import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PRESETS } from '../../server/src/config/presets.ts';
import { ruleSet } from '../../server/src/config/resolve.ts';
import { lint } from '../../server/src/lint/lint.ts';
import type { FormatName } from '../../server/src/text/block.ts';
import { SourceText } from '../../server/src/text/source-text.ts';
import { applyEdits } from '../../server/src/text/span.ts';

interface Row {
  readonly what: string;
  readonly rule: string;
  readonly text: string;
  /** What each house makes of it: the text after the first fix, or `true` where it only speaks. Houses that are not named are silent. */
  readonly houses: Readonly<Record<string, string | true>>;
  readonly date?: string;
  readonly format?: FormatName;
}

const AP = ['wire', 'ap-domestic'] as const;
const UK = ['guardian', 'bbc'] as const;
const say = (houses: readonly string[], answer: string | true) => Object.fromEntries(houses.map((house) => [house, answer]));

/** Where houses disagree, one sentence a row. */
const ROWS: readonly Row[] = [
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
    what: 'the possessive of names in s',
    rule: 'punct/possessive',
    text: 'The crowd liked Dickens’s novel best.',
    houses: say([...AP, 'reuters'], 'The crowd liked Dickens’ novel best.'),
  },
  {
    what: 'the comma by sense',
    rule: 'punct/comma-period-in-quotes',
    text: 'He called it “fine”, and she left.',
    houses: say([...AP, 'reuters'], 'He called it “fine,” and she left.'),
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
    what: 'square brackets in a quotation',
    rule: 'punct/brackets',
    text: '“He [Park] left,” Ida Marsh said.',
    houses: say(AP, '“He (Park) left,” Ida Marsh said.'),
  },
  {
    what: 'al-Qaida',
    rule: 'usage/terminology',
    text: 'They joined al-Qaeda in May.',
    houses: { ...say([...AP, 'guardian'], 'They joined al-Qaida in May.'), reuters: 'They joined al Qaeda in May.' },
  },
  {
    what: 'tonnes',
    rule: 'usage/spelling-us',
    text: 'The ship lost 12 tonnes of grain.',
    houses: say(AP, true),
  },
  {
    what: 'months in full',
    rule: 'dates/format',
    text: 'The pier closed on Nov. 3, the board said.',
    houses: say(UK, 'The pier closed on 3 November, the board said.'),
  },
  {
    what: 'long units',
    rule: 'units/abbreviation',
    text: 'The pier is 10 kilometers away.',
    houses: {},
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
    what: 'UK with periods',
    rule: 'abbr/us-un-periods',
    text: 'The U.K. envoy left for Verlin.',
    houses: say(['reuters', ...UK], 'The UK envoy left for Verlin.'),
  },
  {
    what: 'US in a headline',
    rule: 'headline/abbreviations',
    text: 'U.S. envoy leaves for Verlin\n\nThe envoy left for Verlin on Monday.\n',
    houses: say([...AP, ...UK], 'US envoy leaves for Verlin\n\nThe envoy left for Verlin on Monday.\n'),
  },
  {
    what: 'company endings with a period',
    rule: 'abbr/company-suffix',
    text: 'The ship went to Varnholm Corp. on Monday.',
    houses: say(UK, 'The ship went to Varnholm on Monday.'),
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
    what: 'short states in the text',
    rule: 'place/state-in-body',
    text: 'The pier in Miami, Fla., burned on Monday.',
    houses: say([...AP, ...UK], 'The pier in Miami, Florida, burned on Monday.'),
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
    what: 'al-Qaida as Reuters and the BBC do not write it',
    rule: 'usage/terminology',
    text: 'They joined al-Qaida in May.',
    houses: { reuters: 'They joined al Qaeda in May.', bbc: 'They joined al-Qaeda in May.' },
  },
  {
    what: 'a question in a headline',
    rule: 'headline/punctuation',
    text: '# Will the pier reopen?\n\nThe pier reopens on Monday.\n',
    format: 'markdown',
    houses: say(['reuters', 'bbc'], true),
  },
  {
    what: 'a figure at the head of a headline',
    rule: 'numerals/headline',
    text: '12 boats burn at pier\n\nTwelve boats burned on Monday.\n',
    houses: { bbc: 'Twelve boats burn at pier\n\nTwelve boats burned on Monday.\n' },
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
  {
    what: 'a euro sign for the word',
    rule: 'units/currency-conversion',
    text: 'The court fined the shop 5,000 euros ($5,400) on Monday.',
    houses: say(UK, 'The court fined the shop €5,000 ($5,400) on Monday.'),
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
    what: 'words that are British in one of their senses',
    rule: 'usage/spelling-us',
    text: 'The program checks the gas meter at the curb.',
    houses: {},
  },
];

describe('where houses disagree', () => {
  for (const { what, rule, text, houses, date, format = 'plain' } of ROWS) {
    test(what, () => {
      for (const preset of PRESETS.values()) {
        const set = ruleSet(rules, { preset });
        const mine = { ...set, rules: set.rules.filter((active) => active.rule.id === rule) };
        const { findings } = lint(new SourceText(text), { ruleSet: mine, format, ...(date && { date }) });
        const fixed = applyEdits(text, [...(findings[0]?.fixes[0]?.edits ?? [])]);
        const wanted = houses[preset.name];
        if (wanted === undefined || wanted === true)
          assert.equal(findings.length > 0, wanted === true, `${preset.name}: ${text}`);
        else assert.equal(fixed, wanted, preset.name);
      }
    });
  }
});
