import { reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import { defineRule } from '../../rule/rule.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import type { Attribution } from '../../story/speech.ts';
import { Word, wordBits } from '../../story/word-class.ts';
import type { Span } from '../../text/span.ts';

/** The verbs between which a story keeps to one tense. */
const PLAIN: ReadonlySet<string> = new Set(['say', 'add', 'tell', 'call on', 'call for', 'ask', 'reply', 'continue', 'recall']);

/** Words that tell when: "He says it is safe now. Last year he said it would fall." */
const TIME = /\b(?:later|earlier|then|now|still|last|previously|once|before|ago|since|when|while|after|in \d{4}|\w+day)\b/i;

export default defineRule({
  id: 'attribution/tense-switch',
  summary: 'One speaker “says” and “said” in one paragraph.',
  why: 'News copy keeps to “said”, features to “says”. A switch without a time looks like a slip.',
  source: [{ guide: 'AP Stylebook', entry: 'attribution: past tense in news copy' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.004, words: 445_000 },
  profile: 'strict',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'safe',
  messages: {
    switch: ({ found, write }: { found: string; write: string }) =>
      `The same speaker has “${write}” and “${found}” here: keep to one tense.`,
  },
  examples: [
    {
      bad: 'Tom Hale says the pier is unsafe. He ⟦said⟧ it will fall.',
      good: 'Tom Hale says the pier is unsafe. He says it will fall.',
    },
    {
      bad: '“Close it,” Ida Kern says. “It must be now,” she ⟦said⟧.',
      good: '“Close it,” Ida Kern says. “It must be now,” she says.',
    },
    { bad: 'Lee Marwick said the pier was safe. He added that it was new. Marwick ⟦says⟧ it will stand.' },
    { ok: 'Tom Hale said the pier is unsafe and will fall.', because: 'one tense' },
    { ok: 'In the video he says the group won. Ida Kern said she had not seen it.', because: 'two speakers' },
    { ok: 'The report says the deck is cracked. Ida Kern said she would read it.', because: 'a report goes on saying it' },
    { ok: 'Tom Hale says the pier is unsafe. Last year he said it was new.', because: 'a time is given' },
    { ok: '“Hale says it is unsafe. He said it will fall,” Ida Kern said.', because: 'a speaker’s words' },
  ],
  check(paragraph, { report }) {
    const chain: Attribution[] = [];
    for (const attribution of paragraph.attributions) {
      if (attribution.quoted || attribution.verbClass === 'cognition' || !attribution.source.span) continue;
      if (!isMain(paragraph, attribution)) continue;
      const before =
        attribution.source.kind === 'pronoun' ? chain.at(-1) : chain.findLast(({ source }) => source.kind !== 'pronoun');
      if (!before || !continues(paragraph, before, attribution)) chain.length = 0;
      chain.push(attribution);
      const told = chain.filter(isNeutral);
      const first = told[0];
      if (!first || told.length < 2 || told.at(-1) !== attribution || first.tense === attribution.tense) continue;
      if (hasTime(paragraph, first) || hasTime(paragraph, attribution)) continue;
      const write = inTense(attribution.lemma, first.tense);
      if (write === undefined) continue;
      report({
        message: 'switch',
        data: { found: paragraph.text.slice(attribution.cue.start, attribution.cue.end), write },
        span: attribution.cue,
        fixes: [{ title: `Write “${write}”`, kind: 'safe', edits: [{ span: attribution.cue, text: write }] }],
      });
      chain.length = 0;
    }
  },
});

/** "said", "adds", "calls on": plain verbs of speech. */
const isNeutral = ({ tense, negated, lemma }: Attribution): boolean => !negated && tense !== 'none' && PLAIN.has(lemma);

/** The cue of its own sentence: "he said he reads", "if she says so" and "he would say" are about something else. */
function isMain({ text, sentences, tokens }: Paragraph, { source, cue, quotes, sentence }: Attribution): boolean {
  const before = tokens.filter(({ end, start }) => end <= cue.start && start >= (source.span?.end ?? cue.end));
  if (before.some(({ lower }) => (wordBits(lower) & Word.Auxiliary) !== 0 || /^'(?:d|ll|ve)$/.test(lower))) return false;
  const opens = /^(?:(?:and|but|so|in [a-z ]+)\s*)?$/i.test(text.slice(sentences[sentence]!.start, source.span!.start));
  return opens || quotes.length > 0;
}

/** A pronoun behind a speaker, or the same name again. */
function continues({ mentions }: Paragraph, before: Attribution, { source, inverted }: Attribution): boolean {
  if (source.kind === 'pronoun') {
    if (before.source.kind === 'document' || before.source.kind === 'implied' || source.plural !== before.source.plural)
      return false;
    if (before.source.kind === 'pronoun') return source.head === before.source.head;
    const { gender } = before.source;
    return /^(?:he|she)$/.test(source.head ?? '') && (gender === undefined || gender === source.gender) && !inverted;
  }
  const surname = (a: Attribution['source']): string | undefined => {
    const mention = a.mention === undefined ? undefined : mentions[a.mention];
    return mention?.kind === 'person' ? mention.form.split(' ').at(-1) : undefined;
  };
  const own = surname(source);
  return own !== undefined && own === surname(before.source);
}

function hasTime({ sentences, narration }: Paragraph, { sentence, cue, content }: Attribution): boolean {
  const { start, end } = sentences[sentence]!;
  const inside = (content ?? cue) as Span;
  // What is said may speak of any day; the reporter's own words around it may not.
  return (
    TIME.test(narration.slice(start, Math.min(inside.start, cue.start))) ||
    TIME.test(narration.slice(cue.end, content ? Math.max(cue.end, content.start) : end))
  );
}

/** The form of the verb in the tense of the speaker's first cue. */
function inTense(lemma: string, tense: Attribution['tense']): string | undefined {
  const verb = reportingVerbs.find((row) => row.lemma === lemma);
  return tense === 'past' ? verb?.past : verb?.thirdPerson;
}
