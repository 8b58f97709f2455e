import { defineRule } from '../../rule/rule.ts';
import { PhraseMatcher } from '../../text/phrase-matcher.ts';
import { span } from '../../text/span.ts';

const RISKS = new PhraseMatcher([
  ['has|had|have one|two|three|four|five|several|many|no? previous|prior|earlier convictions|conviction|arrests', true],
  ['known to police', true],
  ['history of violence|crime|abuse|theft', true],
  ['on bail for', true],
  ['(jurors were|jury was) not told', true],
] as const);
const CLOSED = /^(?:sentenced|convicted|verdict|acquitted|jailed)$/;

export default defineRule({
  id: 'legal/contempt-risk',
  summary: 'Background that may prejudice a running case.',
  why: 'Under contempt law earlier convictions and evidence kept from a jury are not published while a case is active.',
  source: [
    { guide: 'Contempt of Court Act 1981', entry: 'Strict liability while proceedings are active (guides for reporters)' },
  ],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'strict',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'none',
  messages: { risk: () => 'Where contempt law holds, leave this out until the case is over.' },
  examples: [
    { bad: 'Hale, on trial for arson, ⟦has two previous convictions⟧ for assault.' },
    { bad: 'The suspect was ⟦known to police⟧.' },
    { bad: '⟦Jurors were not told⟧ that he confessed in May.' },
    { ok: 'Hale was sentenced Monday. He has two previous convictions.', because: 'the case is over' },
    { ok: 'Hale denies arson. The trial goes on.', because: 'nothing prejudicial is told' },
    { ok: 'The town has a history of floods.', because: 'no crime is meant' },
    { ok: '“He was known to police,” Chief Ida Kern said.', because: 'a speaker says so' },
  ],
  check(paragraph, { report }) {
    const { tokens } = paragraph;
    const found = RISKS.find(tokens);
    if (found.length === 0 || tokens.some(({ lower }) => CLOSED.test(lower))) return;
    for (const { start, end } of found) report({ message: 'risk', span: span(start, end) });
  },
});
