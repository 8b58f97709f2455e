import { defineRule } from '../../rule/rule.ts';
import { PhraseMatcher } from '../../text/phrase-matcher.ts';
import { span } from '../../text/span.ts';

const CONTEXT = new PhraseMatcher([
  ['suicide', true],
  ['killed|kill|killing himself|herself|themselves|themself|myself|yourself', true],
  ['took|take|taking|takes|taken his|her|their own life|lives', true],
] as const);
const METHODS = new PhraseMatcher([
  ['by hanging|jumping|overdosing|shooting|drowning|swallowing|cutting|slitting from|off|into|himself|herself?', true],
  ['hanging|hanged|hung himself|herself|themselves', true],
  ['swallowing|swallowed|taking|took # pills|tablets', true],
  ['swallowing|swallowed dozens|scores|handfuls|bottles of pills|tablets', true],
  ['overdose|overdosed of|on # ..2', true],
  ['jumped|jumping|leapt|leaping from|off the|a ..3', true],
  ['shot|shooting himself|herself|themselves in the head|chest|mouth|heart', true],
  ['slit|slitting|cut|cutting his|her|their wrists|wrist|throat', true],
  ['carbon monoxide', true],
] as const);
/** These tell the death and its method in one. */
const TOLD_IN_ONE = new PhraseMatcher([
  ['hanged|hung himself|herself|themselves', true],
  ['jumped|leaped|leapt to his|her|their own? death|deaths', true],
  ['fatally shot himself|herself|themselves', true],
] as const);
const NOTE = new PhraseMatcher([['the? suicide note said|says|read|reads|blamed|blames|described|asked', true]] as const);
const OTHER =
  /^(?:bomber|bombers|bombing|bombings|attack|attacks|attacker|attackers|vest|vests|belt|mission|missions|assisted|physician-assisted|doctor-assisted|squad|bomb|bombs|pact|film|movie|novel)$/;

export default defineRule({
  id: 'legal/suicide-method',
  summary: 'How somebody died by suicide, or what a note said.',
  why: 'Detail of method and motive is copied. Leave it out, give no single cause, and offer a help line.',
  source: [
    { guide: 'AP Stylebook', entry: 'suicide (2015 and 2021, as publicly reported)' },
    { guide: 'IPSO Editors’ Code', entry: 'Clause 5, reporting suicide' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'paragraph',
  blocks: ['headline', 'paragraph', 'list-item', 'caption', 'question'],
  quotes: 'skip',
  fix: 'none',
  messages: {
    method: () => 'Leave the method out: details of a suicide are copied.',
    note: () => 'Leave the note’s contents out: they turn a death into a message.',
  },
  examples: [
    { bad: 'The singer died by suicide, ⟦swallowing 60 pills⟧ with wine.', message: 'method' },
    { bad: 'He killed himself ⟦by jumping from⟧ the Hill Bridge.', message: 'method' },
    { bad: '⟦The suicide note said⟧ he blamed his boss.', message: 'note' },
    { bad: 'A teacher ⟦hanged himself⟧ in his cell.', message: 'method' },
    { ok: 'A climber plunged to her death in an avalanche.', because: 'a fall may be an accident' },
    { ok: 'The singer died by suicide, his family said.', because: 'no method is told' },
    { ok: 'A suicide bomber struck a bus.', because: 'it is an attack' },
    { ok: 'Lawmakers debated assisted suicide.', because: 'a law is debated' },
    { ok: '“He killed himself by jumping from the bridge,” Ida Kern said.', because: 'a speaker says so' },
    { ok: 'She jumped from the pier into the harbor.', because: 'nobody died' },
  ],
  check(paragraph, { report }) {
    const { tokens, sentences } = paragraph;
    for (const { start, end } of NOTE.find(tokens)) report({ message: 'note', span: span(start, end) });
    for (const { start, end } of TOLD_IN_ONE.find(tokens)) report({ message: 'method', span: span(start, end) });
    const contexts = CONTEXT.find(tokens);
    if (contexts.length === 0) return;
    for (const { firstToken, endToken } of sentences) {
      const context = contexts.find((match) => match.firstToken >= firstToken && match.firstToken < endToken);
      if (!context || tokens.slice(firstToken, endToken).some(({ lower }) => OTHER.test(lower))) continue;
      const method = METHODS.find(tokens, firstToken, endToken).find(
        ({ start, end }) => start >= context.end || end <= context.start,
      );
      if (method) report({ message: 'method', span: span(method.start, method.end) });
    }
  },
});
