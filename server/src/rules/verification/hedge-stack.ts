import { defineRule } from '../../rule/rule.ts';
import { PhraseMatcher } from '../../text/phrase-matcher.ts';
import { span } from '../../text/span.ts';

const ADVERB = 'possibly|perhaps|potentially|apparently|allegedly|reportedly|purportedly|supposedly|seemingly|presumably';
const VERB = 'appear|appears|appeared|appearing|seem|seems|seemed|seeming';

const STACKS = new PhraseMatcher([
  [`may|might ${ADVERB}`, true],
  [`${ADVERB} may|might`, true],
  [`${ADVERB} ${VERB} to`, true],
  [`${VERB} to? ${ADVERB}`, true],
  [`${ADVERB} ..1 possibly|perhaps|allegedly|reportedly|purportedly|supposedly`, true],
  ['said to be? allegedly|reportedly|purportedly', true],
] as const);

export default defineRule({
  id: 'verification/hedge-stack',
  summary: 'Two hedges on one claim.',
  why: 'One hedge tells readers how sure the newsroom is; two tell them that it does not want to say.',
  source: [{ guide: 'Hyland, Hedging in Scientific Research Articles', entry: 'Compound hedges' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'question', 'caption'],
  quotes: 'skip',
  fix: 'none',
  messages: { stack: ({ found }: { found: string }) => `“${found}” hedges twice: one hedge is enough.` },
  examples: [
    { bad: 'The man ⟦allegedly appeared to⟧ hold a knife.' },
    { bad: 'The pier ⟦may possibly⟧ close.' },
    { bad: 'The film ⟦purportedly seems to⟧ show him on the pier.' },
    { ok: 'The man appeared to hold a knife.', because: 'there is one hedge' },
    { ok: 'The pier may close if the wind turns.', because: 'there is one hedge' },
    { ok: 'The blast reportedly hurt two; the army said it may investigate.', because: 'they stand in two clauses' },
    { ok: '“It may possibly rain,” Ida Kern said.', because: 'a speaker says so' },
  ],
  check(paragraph, { report }) {
    for (const { start, end } of STACKS.find(paragraph.tokens)) {
      report({ message: 'stack', data: { found: paragraph.text.slice(start, end) }, span: span(start, end) });
    }
  },
});
