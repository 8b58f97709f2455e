import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { conventionFacts } from '../../server/src/story/conventions.ts';
import { paragraphOf, textOf } from './paragraphs.ts';

const read = (text: string): string[] => {
  const { facts, spans } = conventionFacts(paragraphOf(text));
  return facts.map(({ convention, form }, i) => `${convention} ${form}: ${textOf(text, spans[i]!.whole)}`);
};

describe('conventions of houses', () => {
  const cases: [string, string[]][] = [
    ['Senator Jane Cole met Sen. Anna Lee.', ['title other: Senator', 'title wire: Sen.']],
    ['The US met the U.N. team.', ['country other: US', 'country wire: U.N.']],
    ['It was “fine”, or “good,” or so.', ['closing-mark other: ”', 'closing-mark wire: ”']],
    ['An F.B.I. agent and an FBI car.', ['initials other: F.B.I.', 'initials wire: FBI']],
    ['The favourite color was red.', ['spelling other: favourite', 'spelling wire: color']],
    ['It shut on 3 November and on Nov. 4.', ['date-order other: 3 November', 'month wire: Nov.', 'date-order wire: Nov. 4']],
    ['Jane Cole (D-Ohio) met Peter Marsh, R-Ky.', ['party other: D-Ohio', 'party wire: R-Ky.']],
    ['“The US paid Mr. Cole,” Ida Marsh said.', []],
    ['It lost $3.5bn and 20m euros, then $5M and $6 million.', ['sums other: $3.5', 'sums wire: $6 million']],
    ['They emphasized the colour.', ['spelling other: colour']],
    ['PORT ALBA (Reuters) - The pier shut.', ['agency other: Reuters']],
    ['(Reporting by Jane Doe; Editing by Sam Low)', ['agency other: (Reporting by ']],
    ['(Writing by Sam Low)', ['agency other: (Writing by ']],
    ['(Additional reporting By Sam Low)', ['agency other: (Additional reporting By ']],
    ['A report by Sam Low (edited by his wife) was lost.', []],
    ['Varnholm (VRN.N) fell.', ['agency other: (VRN.N)']],
    ['Sam Low (J.T.) fell.', []],
    ['Port Alba, Norway (CNN) The pier shut.', ['agency other: CNN']],
    ['Cable News Network (CNN) Chairman Sam Low left.', ['brackets other: (CNN)']],
    ['CNN’s Sam Low contributed to this report.', ['agency other: CNN’s Sam Low contributed to this report']],
    ['Associated Press writer Sam Low contributed to this report.', []],
    ['She told Reuters it was shut.', ['outlet other: Reuters']],
    ['He spoke to the BBC, not to The Associated Press.', ['outlet other: BBC']],
    ['She told The Associated Press it was shut.', ['outlet wire: Associated Press']],
    ['She told the Reuters news agency and CNN’s “Harbor Hour” it was shut.', []],
    ['She told CNN’s Sam Low it was shut.', ['outlet other: CNN']],
    ['The pier is shut, as NPR’s Sam Low has reported.', ['outlet other: NPR']],
    ['NPR’s Sam Low was at the pier.', []],
    ['Contributing: Sam Low in Port Alba', ['agency other: Contributing: ']],
    ['“I told Reuters,” she said.', ['closing-mark wire: ”']],
    ['The pier – an old one – shut — at last.', ['dash other:  – ', 'dash other:  – ', 'dash wire:  — ']],
    ['The pier -- an old one - shut.', []],
    [
      'Jane Cole, R-Kentucky, met Peter Marsh, D-Ohio, and Ida Hale, R-New York.',
      ['party other: R-Kentucky', 'party wire: D-Ohio', 'party other: R-New'],
    ],
  ];
  for (const [text, expected] of cases) {
    test(text, () =>
      assert.deepEqual(
        read(text).filter((line) => !line.startsWith('courtesy wire')),
        expected,
      ),
    );
  }
});

test('an agency’s byline says whose copy it is', () => {
  const forms = (text: string) => conventionFacts(paragraphOf(text, 'byline')).facts.map(({ form }) => form);
  assert.deepEqual(['By Sam Low, CNN', 'By Reuters', 'Agence France-Presse'].map(forms), [['other'], ['other'], ['other']]);
  assert.deepEqual(['By Sam Low', 'By Sam Low, Associated Press', 'By SAM LOW'].map(forms), [[], [], []]);
});
