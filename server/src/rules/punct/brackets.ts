import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'punct/brackets',
  summary: 'Parentheses, not square brackets',
  why: 'Square brackets could not be sent by wire and are still lost in some systems; inserted words stand in parentheses.',
  source: [{ guide: 'GateHouse Newsroom', entry: 'Brackets and parentheses', url: 'https://www.gatehousenewsroom.com/' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'read',
  fix: 'safe',
  convention: 'marks',
  yieldsTo: ['structure/placeholder'],
  falseAlarms: { per1000Words: 0, words: 196610 },
  options: {
    style: option.oneOf(['parentheses', 'square'], 'parentheses', 'The house’s marks for inserted words.'),
  },
  messages: {
    parentheses: () => 'Wires write parentheses, not square brackets.',
    sic: () => '“[sic]” points a finger at the speaker: paraphrase the words, or leave them.',
  },
  examples: [
    { bad: '“He ⟦[Park]⟧ left,” Ida Marsh said.', good: '“He (Park) left,” Ida Marsh said.', message: 'parentheses' },
    { bad: 'The mill ⟦[built in 1910]⟧ burned.', good: 'The mill (built in 1910) burned.' },
    { bad: 'The sign read, “Keep of ⟦[sic]⟧ the grass.”', message: 'sic' },
    { ok: '“He (Park) left,” Ida Marsh said.', because: 'Parentheses stand there.' },
    { ok: '“He [Park] left,” Ida Marsh said.', because: 'The house writes square brackets.', options: { style: 'square' } },
    { ok: 'The code arr[0] failed.', because: 'Code is no copy.' },
    { ok: '[Read the mayor’s letter to the harbor board]', because: 'A line of its own in brackets is a link or a note.' },
    { ok: 'The list [1, 2] was short.', because: 'Figures alone are no inserted words.' },
  ],
  check(paragraph, context) {
    const { text } = paragraph;
    if (context.options.style === 'square' || !text.includes('[')) return;
    for (const match of text.matchAll(/(?<![\p{L}\p{N}\]])\[([^[\]()]{2,80})\](?!\()/gu)) {
      const words = match[1]!;
      if (!/\p{L}/u.test(words)) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      if (match[0] === text.trim()) continue;
      if (words.toLowerCase() === 'sic') {
        context.report({ message: 'sic', span });
        continue;
      }
      context.report({
        message: 'parentheses',
        span,
        fixes: [
          {
            title: 'Write parentheses',
            kind: 'safe',
            edits: [
              { span: { start: span.start, end: span.start + 1 }, text: '(' },
              { span: { start: span.end - 1, end: span.end }, text: ')' },
            ],
          },
        ],
      });
    }
  },
});
