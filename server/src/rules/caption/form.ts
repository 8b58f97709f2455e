import { PAST_FORMS } from '../../lexicon/past-forms.ts';
import { rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { Word, wordBits } from '../../story/word-class.ts';
import type { Span } from '../../text/span.ts';

/** “(AP Photo/ Ana Cole)” in a credit. */
const SPACED_SLASH =
  /(?<=\((?:AP )?(?:Photo|photo|Video|Illustration|Graphic)[^()/]{0,20}?|(?<=[\p{L}.]))(?: +\/ *| *\/ +)(?=[^()]*\))/gu;

/** Words with which the subject is over, or a clause of its own begins in it: “a singer who spoke”, “fans wait as Cole spoke”. */
const ENDS_SUBJECT =
  Word.Relative | Word.Preposition | Word.Subordinator | Word.Auxiliary | Word.SubjectPronoun | Word.ObjectPronoun;
/** Where somebody stands in the picture. */
const SIDES: ReadonlySet<string> = new Set(['left', 'right', 'center']);
/** Common nouns and adjectives that a subject may hold. */
const SUBJECT_WORDS = 3;

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
    past: ({ verb }: { verb: string }) => `A caption tells of the picture in the present tense, not “${verb}”.`,
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
      bad: 'Police officers ⟦took⟧ the gate in Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)',
      message: 'past',
      severity: 'info',
    },
    {
      bad: 'Mayor Ida Marsh, left, ⟦spoke⟧ in Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)',
      message: 'past',
      severity: 'info',
    },
    {
      ok: 'Fans wait for the singer who spoke in Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)',
      because: 'The verb of the sentence is in the present tense.',
    },
    {
      ok: 'A singer who spoke for the port waits in Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)',
      because: 'The verb of the sentence is in the present tense.',
    },
    {
      ok: 'Fans wait as Ida Marsh, who took the cup, lands in Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)',
      because: 'The verb of the sentence is in the present tense.',
    },
    {
      ok: 'Rockets fired at the gate lie in Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)',
      because: 'The rockets were fired; the verb follows.',
    },
    {
      ok: 'Dogs walked daily rest in Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)',
      because: 'The dogs are walked; the verb follows.',
    },
    {
      ok: 'Workers fired by the port stand in Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)',
      because: 'The workers were fired; the verb follows.',
    },
    {
      ok: 'Fans wave flags in Port Alba, Norland, Monday, March 11, 2024. The team took the cup Sunday. (AP Photo/Ana Cole)',
      because: 'The background is past.',
    },
    {
      ok: 'FILE - Police fired at the gate in Port Alba, Norland, Monday, March 11, 2019. (AP Photo/Ana Cole)',
      because: 'An old picture may be told in the past tense.',
    },
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
    if (kind !== 'caption') return;
    const verb = pastVerb(paragraph);
    if (verb) context.report({ message: 'past', data: { verb: text.slice(verb.start, verb.end) }, span: verb, severity: 'info' });
    if (
      paragraph.dates.length > 0 ||
      /\b(?:19|20)\d\d\b|undated|illustration|provided by|courtesy|handout|combination/i.test(text)
    )
      return;
    const credit = text.search(/\s*\([^()]*\)\s*$/);
    if (credit <= 0) return;
    context.report({ message: 'date', span: { start: 0, end: credit }, severity: 'info' });
  },
});

/** The past tense right behind the subject of a dated caption: “Troops took the gate …, Monday, March 11”. */
function pastVerb({ tokens, text, dates }: Paragraph): Span | undefined {
  if (/^FILE\b/.test(text) || !dates.some(({ weekdaySpan, monthSpan, sentence }) => weekdaySpan && monthSpan && sentence === 0))
    return undefined;
  let words = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word') {
      if (token.text !== ',') return undefined;
      continue;
    }
    if (i > 0 && PAST_FORMS.has(token.lower)) return token;
    if (token.lower === 'of' || (i > 0 && isCapitalized(token))) continue;
    const bits = wordBits(token.lower);
    if (bits & ENDS_SUBJECT) return undefined;
    if (i > 0 && !(bits & (Word.Determiner | Word.Conjunction)) && !SIDES.has(token.lower) && ++words > SUBJECT_WORDS)
      return undefined;
  }
  return undefined;
}
