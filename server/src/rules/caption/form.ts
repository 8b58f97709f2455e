import { rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';

/** “(AP Photo/ Ana Cole)” in a credit. */
const SPACED_SLASH =
  /(?<=\((?:AP )?(?:Photo|photo|Video|Illustration|Graphic)[^()/]{0,20}?|(?<=[\p{L}.]))(?: +\/ *| *\/ +)(?=[^()]*\))/gu;

export default defineRule({
  id: 'caption/form',
  summary: 'The form of a caption: weekday, date and credit',
  why: 'Clients’ systems read place, day and credit from captions by their form.',
  source: [{ guide: 'revolutionsincommunication.com', entry: 'How to write a cutline' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['caption', 'credit', 'paragraph'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    slash: () => 'No space goes before or after the slash of a credit.',
    photo: () => 'The credit has a capital: “AP Photo”.',
    weekday: () => 'A comma goes between the weekday and the date.',
    date: () => 'The caption does not say when the picture was taken.',
  },
  examples: [
    {
      bad: 'Smoke rises over Port Alba, Norland, Monday, March 11, 2024. (AP Photo⟦ / ⟧Ana Cole)',
      good: 'Smoke rises over Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)',
      message: 'slash',
    },
    {
      bad: 'Smoke rises over Port Alba, Norland, Monday, March 11, 2024. (AP ⟦photo⟧/Ana Cole)',
      good: 'Smoke rises over Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)',
      message: 'photo',
    },
    {
      bad: 'Smoke rises over Port Alba, Norland, ⟦Monday March⟧ 11, 2024. (AP Photo/Ana Cole)',
      good: 'Smoke rises over Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)',
      message: 'weekday',
    },
    { bad: '⟦Smoke rises over Port Alba, Norland.⟧ (AP Photo/Ana Cole)', message: 'date', severity: 'info' },
    {
      ok: 'FILE - Smoke rises over Port Alba, Norland, March 11, 2019. (AP Photo/Ana Cole)',
      because: 'An old picture needs no weekday.',
    },
    {
      ok: 'Smoke rises over Port Alba, Norland, Monday, March 11, 2024. (Ana Cole/The Pier Post via AP)',
      because: 'The credit of a client keeps its form.',
    },
    { ok: 'Smoke rises over Port Alba, Norland, Monday, March 11, 2024. (AP Photo)', because: 'A credit without a name.' },
    {
      ok: 'A sign reads “we closed on Monday March 11 for good” in Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)',
      because: 'The words are quoted.',
    },
  ],
  check(paragraph, context) {
    const { text, kind } = paragraph;
    // Looking behind costs at every letter; most paragraphs hold no slash.
    for (const match of text.includes('/') ? text.matchAll(SPACED_SLASH) : []) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!/\([^()]*$/.test(text.slice(0, span.start))) continue;
      context.report({ message: 'slash', span, fixes: rewrite(span, '/') });
    }
    for (const match of text.matchAll(/(?<=\(AP )photos?(?=[/)])/g)) {
      const span = { start: match.index, end: match.index + match[0].length };
      context.report({ message: 'photo', span, fixes: rewrite(span, match[0][0]!.toUpperCase() + match[0].slice(1)) });
    }
    if (kind === 'paragraph') return;
    for (const date of paragraph.dates) {
      if (!date.weekdaySpan || !date.monthSpan || date.monthSpan.start < date.weekdaySpan.end) continue;
      const gap = text.slice(date.weekdaySpan.end, date.monthSpan.start);
      if (gap.trim() !== '') continue;
      const span = { start: date.weekdaySpan.start, end: date.monthSpan.end };
      const at = { start: date.weekdaySpan.end, end: date.weekdaySpan.end };
      context.report({
        message: 'weekday',
        span,
        fixes: [{ title: 'Add the comma', kind: 'safe', edits: [{ span: at, text: ',' }] }],
      });
    }
    if (
      kind !== 'caption' ||
      paragraph.dates.length > 0 ||
      /\b(?:19|20)\d\d\b|undated|illustration|provided by|courtesy|handout|combination/i.test(text)
    )
      return;
    const credit = text.search(/\s*\([^()]*\)\s*$/);
    if (credit <= 0) return;
    context.report({ message: 'date', span: { start: 0, end: credit }, severity: 'info' });
  },
});
