import { type ReportingVerb, reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import { COMBATANTS, FORCE_WORDS } from '../../lexicon/war-reporting.ts';
import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import type { Attribution } from '../../story/speech.ts';

/** What somebody does, not a report of it: "he lied about the boat", "they can prove it", "it exposed a rift". */
const NOT_SPEECH: ReadonlySet<string> = new Set(['lie', 'mislead', 'prove', 'expose', 'spin']);
const ROWS: ReadonlyMap<string, ReportingVerb> = new Map(
  reportingVerbs
    .filter(({ lemma, severity, verbClass }) => severity !== 'none' && verbClass === 'loaded' && !NOT_SPEECH.has(lemma))
    .map((verb) => [verb.lemma, verb]),
);

/** What follows a verb that is no report of speech: claimed responsibility, admitted guilt, conceded the race. */
const OTHER_SENSE: Readonly<Record<string, RegExp>> = {
  claim:
    /^\s+(?:(?:the|his|her|their|its|a|an|full|sole|no)\s+)*(?:responsibility|victory|credit|asylum|benefits|insurance|lives?|title|to\b|\d)/,
  admit:
    /^\s+(?:guilt|liability|errors?|to\s+(?:an?\s+|the\s+)?(?:hospital|school|bar|league)|(?:more\s+)?(?:students|patients|refugees))/,
  concede: /^\s+(?:the\s+|a\s+)?(?:race|election|defeat|goals?|points?|victory|ground)/,
  confess: /^\s+to\b/,
  slam: /^\s+(?:(?:on|the|his|her|their)\s+)*(?:brakes?|doors?|phone|hood|trunk|window|receiver)\b/,
  blast: /^\s+(?:(?:out|the|a)\s+)*(?:windows?|holes?|rocks?|music)\b/,
};
/** Verbs that report speech only before a clause: "admitted a family" is another word. */
const CLAUSE_VERBS: ReadonlySet<string> = new Set([
  'claim',
  'admit',
  'confess',
  'reveal',
  'confirm',
  'disclose',
  'profess',
  'note',
  'point out',
]);
const FINITE = /\b(?:is|are|was|were|be|has|have|had|will|would|could|can|did|does|do|\w+ed)\b/;

/** Words of accusation: a verb that vouches for them takes a side. */
const ACCUSATION = /\b(?:lied|lying|stole|stolen|fraud|corrupt\w*|cheated|misled)\b/i;

const EFFECT: Readonly<Record<string, string>> = {
  doubt: 'doubts the speaker',
  'doubt-weak': 'doubts the speaker',
  concession: 'sounds like a confession',
  factive: 'vouches for what is said',
  'factive-weak': 'vouches for what is said',
  proof: 'says that the argument was proved wrong',
  heat: 'adds heat',
  manner: 'judges the speaker’s manner',
  verdict: 'states intent',
  interpretive: 'reads the speaker’s mind',
};

export default defineRule({
  id: 'attribution/loaded-verb',
  summary: 'A verb of speech that judges what was said.',
  why: '“Said” takes no side. Verbs that doubt, vouch, confess or fight tell readers what to think of the speaker.',
  source: [
    { guide: 'AP Stylebook', entry: 'attribution: said is usually sufficient' },
    { guide: 'Reuters Handbook of Journalism', entry: 'Loaded words' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.02, words: 445_000 },
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  options: {
    mild: option.boolean(false, 'Also report verbs that only a strict desk minds ("insisted", "noted").'),
  },
  messages: {
    loaded: ({ verb, effect, better }: { verb: string; effect: string; better: string }) =>
      `“${verb}” ${effect}: write “${better}”.`,
    heated: ({ verb, effect }: { verb: string; effect: string }) => `“${verb}” ${effect}: write a plain verb.`,
  },
  examples: [
    {
      bad: 'Mayor Ida Kern ⟦claimed⟧ the budget was balanced.',
      good: 'Mayor Ida Kern said the budget was balanced.',
      message: 'loaded',
    },
    { bad: '“I was born in Duluth,” Tom Hale ⟦admitted⟧.', good: '“I was born in Duluth,” Tom Hale said.' },
    { bad: 'The senator ⟦refuted⟧ the charge in a letter.', message: 'heated' },
    { bad: 'Lee Marwick ⟦pointed out⟧ that the mayor lied.', message: 'loaded' },
    { bad: 'The mayor ⟦fumed⟧ that the crowd was paid.', message: 'loaded' },
    { ok: 'The mayor scoffed at rules that would bar the march.', because: 'what is scoffed at was not said by the mayor' },
    { bad: 'Tom Hale ⟦insisted⟧ that the pier was safe.', options: { mild: true }, severity: 'info' },
    { ok: 'The group claimed responsibility for the blast.', because: 'a claim of responsibility is called one' },
    { ok: 'He conceded the race at midnight.', because: 'candidates concede' },
    {
      ok: 'A spokesman for the rebels said they had led the raid, which he claimed had shut the port.',
      because: 'a claim of war, whoever is “he”',
    },
    { bad: 'The mayor said rebels had shut the port, and she ⟦claimed⟧ that the navy knew of it.' },
    { ok: 'Records reveal that the bridge was never inspected.', because: 'documents reveal' },
    { ok: '“She claimed it was safe,” Ida Kern said.', because: 'a speaker’s own word' },
    { ok: 'Tom Hale insisted that the pier was safe.', because: 'only a strict desk minds' },
  ],
  check(paragraph, { options, report }) {
    for (const attribution of paragraph.attributions) {
      const row = ROWS.get(attribution.lemma);
      if (!row || attribution.quoted || attribution.negated || !isReport(paragraph, attribution)) continue;
      const content = attribution.content;
      const vouches =
        row.tilt === 'factive' && content !== undefined && ACCUSATION.test(paragraph.text.slice(content.start, content.end));
      const severity = vouches ? 'warning' : row.severity === 'warning' ? 'warning' : 'info';
      if (severity === 'info' && !options.mild) continue;
      const verb = paragraph.text.slice(attribution.cue.start, attribution.cue.end);
      const effect = EFFECT[row.tilt] ?? 'judges what was said';
      const better = plainForm(row, verb.toLowerCase());
      if (row.replacement === 'said' && better !== undefined) {
        const fixes = [
          { title: `Write “${better}”`, kind: 'suggestion' as const, edits: [{ span: attribution.cue, text: better }] },
        ];
        report({ message: 'loaded', data: { verb, effect, better }, span: attribution.cue, severity, fixes });
      } else report({ message: 'heated', data: { verb, effect }, span: attribution.cue, severity });
    }
  },
});

/** In reporting position: somebody, the verb, and what is said. Documents may reveal and show. */
function isReport(paragraph: Paragraph, attribution: Attribution): boolean {
  const { text, quotes: all, tokens } = paragraph;
  const { lemma, source, content, quotes, cue } = attribution;
  if (source.kind === 'document' || source.kind === 'implied' || source.span === undefined) return false;
  // "the public slamming of the bank", "abuse claims": the verb's form is a noun here.
  const next = tokens.find(({ start }) => start >= cue.end);
  if (/[’']s\s/.test(text.slice(source.span.start, source.span.end)) && /^claims$/.test(text.slice(cue.start, cue.end)))
    return false;
  if (next?.lower === 'of' || (next && /^(?:as|by|into)$/.test(next.lower))) return false;
  // "scoffed at rules": words were heard only where some are quoted.
  if (next?.lower === 'at' && quotes.length === 0) return false;
  if (content === undefined && quotes.length === 0 && !/^\s+(?:the|a|an|his|her|their)\b/.test(text.slice(cue.end, cue.end + 8)))
    return false;
  if (CLAUSE_VERBS.has(lemma)) {
    const words = quotes.some((q) => all[q]!.quoteClass === 'full' || all[q]!.quoteClass === 'long');
    if (!words && !(content && isClause(text.slice(content.start, content.end)))) return false;
    // "claiming authority to regulate that industry": what is claimed stands before.
    if (content && /\bto\b/.test(text.slice(cue.end, content.start))) return false;
    // "can legally claim": nobody has said so yet.
    if (/\b(?:can|could|may|might|cannot)\s+(?:\w+ly\s+)?$/.test(text.slice(0, cue.start))) return false;
    if (isTested(paragraph, attribution)) return false;
  }
  return !OTHER_SENSE[lemma]?.test(text.slice(cue.end, cue.end + 40));
}

/** "the budget was balanced", not "her party's nomination, while another will run": a verb before any mark or preposition. */
const isClause = (content: string): boolean =>
  /^that\b/.test(content) || FINITE.test(content.split(/,|;|\b(?:of|in|on|at|for|from|to|with|by|against|as|over|and)\b/)[0]!);

/** Words of a court, where people do admit and claim; and words that say outright that the claim does not hold. */
const COURT = /\b(?:plead\w*|pleas?|sentenced|testif\w+|testimony|cross-examin\w+|su(?:ed|ing)|lawsuit|trial|divorce papers)\b/i;
const UNTRUE =
  /\b(?:falsely|wrongly|incorrectly|untrue|false|no evidence|without evidence|den(?:y|ies|ied)|debunked|disput\w+|never happened)\b/i;

/** A plea, a claim of war or one that the paragraph disproves: the doubt is earned. */
function isTested({ attributions, text, sentences, narration }: Paragraph, { source, sentence }: Attribution): boolean {
  const { start, end } = sentences[sentence]!;
  // "A spokesman for the rebels said ..., which he claimed": he is who spoke before.
  const earlier =
    source.kind === 'pronoun' ? attributions.find((one) => one.sentence === sentence && one.source.span) : undefined;
  const speaker = earlier ? { start: earlier.source.span!.start, end: earlier.cue.start } : source.span!;
  const who = text.slice(speaker.start, speaker.end).split(/[\s,]+/);
  const fights = who.some((word) => FORCE_WORDS.has(word) || COMBATANTS.has(word.toLowerCase()));
  return fights || COURT.test(text.slice(start, end)) || UNTRUE.test(narration);
}

function plainForm(row: ReportingVerb, form: string): string | undefined {
  if (form === row.past || form === row.participle) return 'said';
  if (form === row.thirdPerson) return 'says';
  if (form === row.ing) return 'saying';
  return form === row.lemma ? 'say' : undefined;
}
