import { option } from '../../rule/option.ts';
import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'punct/ellipsis',
  summary: 'Three periods with a space on each side',
  why: 'Spaces inside an ellipsis break over lines; without spaces around it, it glues two words together.',
  source: [{ guide: 'Editing Monks', entry: 'Ellipses in AP style', url: 'https://editingmonks.blogspot.com/2010/08/' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['deck', 'paragraph', 'list-item', 'caption', 'question'],
  quotes: 'read',
  fix: 'safe',
  falseAlarms: { per1000Words: 0.01, words: 196610 },
  options: {
    ascii: option.boolean(false, 'Write three periods for the single character …'),
  },
  messages: {
    write: ({ found, write }: Rewriting) => `The ellipsis is written “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: '“I⟦...⟧left,” Ida Marsh said.', good: '“I ... left,” Ida Marsh said.' },
    { bad: '“I ⟦. . .⟧ left,” Ida Marsh said.', good: '“I ... left,” Ida Marsh said.' },
    { bad: '“It ended⟦....⟧ We left,” Ida Marsh said.', good: '“It ended. ... We left,” Ida Marsh said.' },
    { bad: '“That is victory. ⟦..⟧ So we wait,” Ida Marsh said.', good: '“That is victory. ... So we wait,” Ida Marsh said.' },
    { bad: '“I ⟦…⟧ left,” Ida Marsh said.', good: '“I ... left,” Ida Marsh said.', options: { ascii: true } },
    { ok: '“Wait ... what?” Ida Marsh asked.', because: 'The spaces are right.' },
    { ok: '“It ended. ... We left,” Ida Marsh said.', because: 'The sentence has its own period.' },
    { ok: '“I just ...” Ida Marsh said.', because: 'A thought that trails off.' },
    { ok: '“I … left,” Ida Marsh said.', because: 'The single character is accepted.' },
  ],
  check(paragraph, context) {
    const { text } = paragraph;
    if (!/\.\.|…|\. \./.test(text)) return;
    for (const match of text.matchAll(ELLIPSIS)) {
      const found = match[0];
      const span = { start: match.index, end: match.index + found.length };
      const before = text[span.start - 1] ?? ' ';
      const after = text[span.end] ?? ' ';
      const dots = found === '…' && !context.options.ascii ? '…' : '...';
      const inWord = /[\p{L}\p{N},]/u;
      const four = found.length === 4 && found.startsWith('....');
      if (four && /\s/.test(before)) continue;
      const left = four ? '. ' : inWord.test(before) && found.length !== 2 ? ' ' : '';
      const right = /[\p{L}\p{N}]/u.test(after) ? ' ' : '';
      // A word that breaks off at a closing mark, or the end of the line, may keep its dots close.
      if (left === ' ' && !right && !/\s/.test(after)) continue;
      const write = left + dots + right;
      if (write === found) continue;
      context.report({ message: 'write', span, data: { found, write: write.trim() }, fixes: rewrite(span, write) });
    }
  },
});

/** Two dots that stand alone after a full stop have lost their third. */
const ELLIPSIS = /(?<=[.!?] )\.{2}(?![.\d])|(?<!\.)(?:\.{3,4}(?!\.)|\. \. \.(?: \.)?)|…/g;
