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
    ['(Reporting by Jane Doe; Editing by Sam Low)', ['agency other: (Reporting by']],
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
