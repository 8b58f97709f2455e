import { defineRule } from '../../rule/rule.ts';
import { isAttributed } from '../../story/attributed.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { PhraseMatcher } from '../../text/phrase-matcher.ts';
import { span } from '../../text/span.ts';

const MOTIVES = new PhraseMatcher([
  [
    'likely|apparently|evidently|presumably|possibly|perhaps|seemingly meant|intended|designed|aimed|trying|attempting|hoping|seeking|calculated to|at',
    'hedged',
  ],
  [
    'was|were meant|intended|designed to terrorize|intimidate|punish|silence|humiliate|frighten|scare|deceive|mislead|discredit',
    'stated',
  ],
  [
    'to punish|silence|intimidate|deceive|mislead|humiliate|discredit the|his|her|its|their|any|critics|voters|journalists|opponents',
    'hostile',
  ],
] as const);

/** Before "to punish" these say that a plan or a power is meant, or that the purpose is stated. */
const STATED: ReadonlySet<string> = new Set(
  `want wants wanted wanting seek seeks sought seeking try tries tried trying attempt attempts attempted attempting effort efforts plan plans
  planned planning bid power powers authority law laws bill vote voted votes order ordered meant designed aimed intended used use going
  able way ways right moves move moved threatened threat threats vowed pledged promised chance decision decided continue continued
  how not need needs campaign tactic tactics tool tools attempts intention desire ability enough failed refuse refused`.split(
    /\s+/,
  ),
);

export default defineRule({
  id: 'verification/motive-guess',
  summary: 'A motive that nobody is said to have told.',
  why: 'Nobody can see a motive. Attribute it to somebody who knows, or cut it; “apparently meant to” is the least bad guess.',
  source: [
    { guide: 'Reuters Handbook of Journalism', entry: 'No speculation' },
    { guide: 'AP Statement of News Values and Principles', entry: 'Attribution' },
  ],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'suggestion',
  messages: {
    hedged: () => 'This is a guess at a motive: say whose, or leave it out.',
    hostile: () => 'This states a motive as a fact: say who says so, or leave it out.',
  },
  examples: [
    {
      bad: 'The supper scene is ⟦likely intended to show⟧ that they have food.',
      message: 'hedged',
      good: 'The supper scene is likely intended to show that they have food, [speaker] said.',
    },
    { bad: 'The mayor cut the budget ⟦to punish the⟧ press.', message: 'hostile', severity: 'warning' },
    { bad: 'The strike ⟦was meant to terrorize⟧ the town.', message: 'hostile', severity: 'warning' },
    { ok: 'The strike was meant to terrorize the town, Ida Kern said.', because: 'somebody says so' },
    { bad: 'Shots are heard, ⟦apparently meant to suggest⟧ he is there.', message: 'hedged' },
    { ok: 'The law is intended to cut emissions.', because: 'a law says what it is for' },
    { ok: 'He said he left to protect his family.', because: 'he says it of himself' },
    { ok: 'Analysts said the scene was likely meant to show that they have food.', because: 'analysts say so' },
    { ok: '“He cut the budget to punish the press,” Ida Kern said.', because: 'a speaker says so' },
    { ok: 'The council lost its power to punish the mayor.', because: 'a power is meant' },
  ],
  check(paragraph, { report }) {
    const { tokens } = paragraph;
    for (const { value, start, end, firstToken, endToken } of MOTIVES.find(tokens)) {
      const sentence = paragraph.sentenceAt(start);
      if (isAttributed(paragraph, sentence)) continue;
      if (value === 'stated') {
        report({ message: 'hostile', span: span(start, end), severity: 'warning' });
        continue;
      }
      if (value === 'hostile') {
        if (!followsDeed(paragraph, firstToken, sentence)) continue;
        report({ message: 'hostile', span: span(start, end), severity: 'warning' });
        continue;
      }
      const verb = tokens[endToken];
      const stop = tokens[paragraph.sentences[sentence]!.endToken - 1]!;
      report({
        message: 'hedged',
        span: span(start, verb?.kind === 'word' ? verb.end : end),
        fixes:
          stop.text === '.'
            ? [
                {
                  title: 'Say whose guess it is',
                  kind: 'suggestion',
                  edits: [{ span: span(stop.start, stop.start), text: ', [speaker] said' }],
                },
              ]
            : [],
      });
    }
  },
});

/** "cut the budget to punish": a finite deed by somebody stands before, not a plan, a power or a stated aim. */
function followsDeed({ tokens, sentences }: Paragraph, first: number, sentence: number): boolean {
  const { firstToken } = sentences[sentence]!;
  if (first - firstToken < 3 || tokens[first - 1]!.kind !== 'word') return false;
  for (let i = Math.max(firstToken, first - 4); i < first; i++) if (STATED.has(tokens[i]!.lower)) return false;
  for (let i = firstToken; i < first; i++)
    if (/^(?:would|could|should|can|will|may|might|if|whether|to)$/.test(tokens[i]!.lower)) return false;
  return true;
}
