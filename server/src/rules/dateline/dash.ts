import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { namesWire } from '../../story/dateline.ts';

const DASHES: Readonly<Record<string, string>> = { em: '—', en: '–', hyphen: '-' };
export default defineRule({
  id: 'dateline/dash',
  summary: 'The dash after the dateline',
  why: 'The dash marks where the text starts; one form with a space on each side keeps datelines alike from story to story.',
  source: [
    { guide: 'AP Stylebook', entry: 'datelines; dash' },
    { guide: 'Reuters Handbook of Journalism', entry: 'datelines' },
  ],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'inner-dateline'],
  quotes: 'skip',
  fix: 'safe',
  // A story that keeps another dash throughout is told so once, and its dateline is repaired with it.
  yieldsTo: ['punct/dash'],
  falseAlarms: { per1000Words: 0, words: 196_000 },
  options: {
    dash: option.oneOf(['em', 'en', 'hyphen'], 'em', 'The house’s dash after a dateline.'),
  },
  messages: {
    dash: ({ dash, name }: { dash: string; name: string }) =>
      `After the dateline comes ${name} with a space on each side: write “ ${dash} ”.`,
    missing: ({ dash }: { dash: string }) => `A dash parts the dateline from the text: insert “ ${dash} ”.`,
  },
  examples: [
    { bad: 'LONDON (AP)⟦ - ⟧The bells rang.', good: 'LONDON (AP) — The bells rang.', message: 'dash' },
    { bad: 'LONDON (AP)⟦ -- ⟧The bells rang.', good: 'LONDON (AP) — The bells rang.' },
    { bad: 'LONDON (AP)⟦—⟧The bells rang.', good: 'LONDON (AP) — The bells rang.' },
    { bad: 'LONDON ⟦(AP)⟧ The bells rang.', good: 'LONDON (AP) — The bells rang.', message: 'missing' },
    { bad: 'OSLO (Reuters)⟦ — ⟧The bells rang.', good: 'OSLO (Reuters) - The bells rang.', options: { dash: 'hyphen' } },
    { ok: 'LONDON (AP) — The bells rang.', because: 'An em dash with its spaces.' },
    { ok: 'OSLO, Nov 23 (Reuters) - The bells rang.', because: 'This house uses a hyphen.', options: { dash: 'hyphen' } },
    { ok: 'OSLO (Reuters) - The bells rang.', because: 'Another agency’s copy keeps its own form.' },
    { ok: '(CNN) -- The bells rang.', because: 'So does another newsroom’s.' },
    { bad: 'OSLO (Reuters)⟦—⟧The bells rang.', good: 'OSLO (Reuters) — The bells rang.' },
    { ok: 'The ferry left at dawn - an hour late.', because: 'No dateline stands here.' },
    { ok: '“LONDON - that was the message,” she said.', because: 'A speaker’s words.' },
  ],
  check(paragraph, context) {
    const { dateline, text } = paragraph;
    if (!dateline) return;
    const kind = context.options.dash;
    const dash = DASHES[kind] ?? '—';
    const wanted = ` ${dash} `;
    const name = kind === 'em' ? 'an em dash' : kind === 'en' ? 'an en dash' : 'a hyphen';
    if (dateline.dash) {
      const written = text.slice(dateline.dash.start, dateline.dash.end).replaceAll('\u00a0', ' ');
      // At the end of a block the text is still to come.
      if (written === wanted || (dateline.dash.end === text.length && written.trim() === dash)) return;
      const agency = dateline.agency && text.slice(dateline.agency.start, dateline.agency.end);
      if (agency && kind !== 'hyphen' && !namesWire(agency) && /^ (?:--?|–) $/.test(written)) return;
      const fix = { title: `Write “${wanted}”`, kind: 'safe' as const, edits: [{ span: dateline.dash, text: wanted }] };
      context.report({ message: 'dash', span: dateline.dash, data: { dash, name }, fixes: [fix] });
    } else if (dateline.agency && dateline.city.end > 0 && dateline.textStart < text.length) {
      const { start, end } = dateline.agency;
      const edits = [{ span: { start: end + 1, end: dateline.textStart }, text: wanted }];
      context.report({
        message: 'missing',
        span: { start: start - 1, end: end + 1 },
        data: { dash },
        fixes: [{ title: `Insert “${wanted}”`, kind: 'safe', edits }],
      });
    }
  },
});
