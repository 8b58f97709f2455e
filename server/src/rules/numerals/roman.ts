import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';

const ROMAN: readonly string[] = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const WARS: Readonly<Record<string, string>> = { '1': 'I', '2': 'II', one: 'I', two: 'II' };

export default defineRule({
  id: 'numerals/roman',
  summary: 'Roman numerals for wars and people, figures for acts',
  why: 'World War II and King Charles III are names; acts and scenes are numbers.',
  source: [{ guide: 'Valdosta State University', entry: 'Quick reference: Roman numerals' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    write: ({ found, write }: Rewriting) => `It is written “${write}”, not “${found}”.`,
    comma: ({ write }: { write: string }) => `No comma stands before the numeral of a name: “${write}”.`,
  },
  examples: [
    { bad: 'He fought in ⟦World War 2⟧.', good: 'He fought in World War II.' },
    { bad: 'She was born after ⟦World War Two⟧.', good: 'She was born after World War II.' },
    { bad: 'The estate went to John ⟦Verlin, III⟧.', good: 'The estate went to John Verlin III.', message: 'comma' },
    { bad: 'The lights failed in ⟦Act IV⟧, ⟦Scene II⟧.', good: 'The lights failed in Act 4, Scene 2.' },
    { ok: 'He fought in World War II under King Charles III.', because: 'The numerals are right.' },
    { ok: 'The school cited Title IX in Phase 3.', because: 'The law’s name has its numeral.' },
    { ok: '“World War 2 never ended,” the sign read.', because: 'The words are quoted.' },
    { ok: 'The series has parts I, II and III.', because: 'The commas belong to the list.' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (let at = 1; at < tokens.length; at++) {
      const token = tokens[at]!;
      const before = tokens[at - 1]!;
      if (before.text === 'War' && tokens[at - 2]?.text === 'World' && Object.hasOwn(WARS, token.lower)) {
        const span = { start: tokens[at - 2]!.start, end: token.end };
        const write = `World War ${WARS[token.lower]}`;
        context.report({
          message: 'write',
          span,
          data: { found: text.slice(span.start, span.end), write },
          fixes: rewrite(span, write),
        });
      } else if (before.text === 'Act' || before.text === 'Scene') {
        const value = ROMAN.indexOf(token.text);
        if (value < 1 || tokens[at - 2]?.text === 'the') continue;
        const span = { start: before.start, end: token.end };
        const write = `${before.text} ${value}`;
        context.report({
          message: 'write',
          span,
          data: { found: text.slice(span.start, span.end), write },
          fixes: rewrite(span, write, 'suggestion'),
        });
      } else if (before.text === ',' && /^(II|III|IV)$/.test(token.text) && token.spaceBefore) {
        const name = tokens[at - 2];
        if (!name || !isCapitalized(name) || !isCapitalized(tokens[at - 3]) || ROMAN.includes(name.text)) continue;
        const span = { start: name.start, end: token.end };
        const write = `${name.text} ${token.text}`;
        const edit = { start: before.start, end: before.end };
        context.report({
          message: 'comma',
          span,
          data: { write },
          fixes: [{ title: 'Remove the comma', kind: 'safe', edits: [{ span: edit, text: '' }] }],
        });
      }
    }
  },
});
