import { type ReportingVerb, reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import type { Attribution } from '../../story/speech.ts';

const ROWS: ReadonlyMap<string, ReportingVerb> = new Map(
  reportingVerbs
    .filter(({ severity, verbClass }) => severity !== 'none' && verbClass === 'loaded')
    .map((verb) => [verb.lemma, verb]),
);

/** What follows a verb that is no report of speech: claimed responsibility, admitted guilt, conceded the race. */
const OTHER_SENSE: Readonly<Record<string, RegExp>> = {
  claim:
    /^\s+(?:(?:the|his|her|their|its|a|an|full|sole|no)\s+)*(?:responsibility|victory|credit|asylum|benefits|insurance|lives?|title|to\b|\d)/,
  admit:
    /^\s+(?:guilt|liability|errors?|to\s+(?:an?\s+|the\s+)?(?:hospital|school|bar|league)|(?:more\s+)?(?:students|patients|refugees))/,
  concede: /^\s+(?:the\s+|a\s+)?(?:race|election|defeat|goals?|points?|victory|ground)/,
  lie: /^(?!\s+(?:about|to|under|when)\b)/,
  confess: /^\s+to\b/,
};
/** Verbs that report speech only before a clause: "admitted a family" is another word. */
const CLAUSE_VERBS: ReadonlySet<string> = new Set([
  'claim',
  'admit',
  'prove',
  'expose',
  'spin',
  'confess',
  'reveal',
  'confirm',
  'disclose',
]);
const FINITE = /\b(?:that|is|are|was|were|be|has|have|had|will|would|could|can|did|does|do|\w+ed)\b/;

/** Words of accusation: a verb that vouches for them takes a side. */
const ACCUSATION = /\b(?:lied|lying|stole|stolen|fraud|corrupt\w*|cheat\w*|crime|criminal|racist|illegal\w*|guilty|misled)\b/i;

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
  lifecycle: 'nursery',
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
    { bad: 'Tom Hale ⟦insisted⟧ that the pier was safe.', options: { mild: true }, severity: 'info' },
    { ok: 'The group claimed responsibility for the blast.', because: 'a claim of responsibility is called one' },
    { ok: 'He conceded the race at midnight.', because: 'candidates concede' },
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
function isReport({ text }: Paragraph, { lemma, source, content, quotes, cue }: Attribution): boolean {
  if (source.kind === 'document' || source.kind === 'implied' || source.span === undefined) return false;
  if (content === undefined && quotes.length === 0 && !/^\s+(?:the|a|an|his|her|their)\b/.test(text.slice(cue.end, cue.end + 8)))
    return false;
  if (CLAUSE_VERBS.has(lemma) && quotes.length === 0 && content && !FINITE.test(text.slice(content.start, content.end)))
    return false;
  return !OTHER_SENSE[lemma]?.test(text.slice(cue.end, cue.end + 40));
}

function plainForm(row: ReportingVerb, form: string): string | undefined {
  if (form === row.past || form === row.participle) return 'said';
  if (form === row.thirdPerson) return 'says';
  if (form === row.ing) return 'saying';
  return form === row.lemma ? 'say' : undefined;
}
