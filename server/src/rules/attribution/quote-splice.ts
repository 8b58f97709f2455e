import { defineRule } from '../../rule/rule.ts';
import { cueAt } from '../../story/word-class.ts';
import { span } from '../../text/span.ts';

export default defineRule({
  id: 'attribution/quote-splice',
  summary: 'A quotation runs on into the reporter’s narrative.',
  why: 'Where nobody stands between the speaker’s words and what happened then, the speaker seems to tell both.',
  source: [{ guide: 'AP Stylebook', entry: 'attribution; quotation marks' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445_000 },
  profile: 'strict',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item'],
  quotes: 'read',
  fix: 'suggestion',
  messages: {
    splice: ({ verb }: { verb: string }) => `The quotation runs on into the story at “${verb}”: say first who speaks.`,
  },
  examples: [
    {
      bad: '“The rockets hit the oil tank,⟦” setting off⟧ a fire that burned until noon.',
      good: '“The rockets hit the oil tank,” [speaker] said, setting off a fire that burned until noon.',
    },
    { bad: '“We shut the tunnel,⟦” stranding hundreds⟧ of cars.' },
    { bad: '“They cut the cable,⟦” leaving the⟧ island dark.' },
    { ok: '“We shut the tunnel,” Ida Kern said, stranding hundreds of cars.', because: 'the speaker stands between' },
    { ok: '“We shut the tunnel,” according to the port’s log.', because: 'the source follows' },
    { ok: '“We shut the tunnel,” adding that it would open Friday, was her whole answer.', because: 'a participle of speech' },
    { ok: '“They cut the cable, leaving the island dark,” Ida Kern said.', because: 'all of it is hers' },
    { ok: 'Leaving the island dark, they cut the cable.', because: 'nobody is quoted' },
  ],
  check({ quotes, tokens, text, attributions }, { report }) {
    for (const [index, { close, inside, depth, quoteClass }] of quotes.entries()) {
      if (!close || depth > 0 || quoteClass !== 'full') continue;
      if (!/,\s*$/.test(text.slice(inside.start, close.start)) && text[close.end] !== ',') continue;
      const at = tokens.findIndex(({ start }) => start >= close.end);
      const verb = tokens[text[close.end] === ',' ? at + 1 : at];
      if (verb === undefined || !verb.spaceBefore || !/^[a-z]{2,}ing$/.test(verb.text)) continue;
      // "he shouted, “We shut the tunnel,” running": the words are his, and so is the run.
      const isSpoken = attributions.some(({ quotes: own, source }) => own.includes(index) && source.kind !== 'implied');
      if (
        isSpoken ||
        cueAt(tokens, tokens.indexOf(verb)) ||
        /^(?:according|including|during|referring|speaking|concerning|regarding)$/.test(verb.text)
      )
        continue;
      const next = tokens[tokens.indexOf(verb) + 1];
      report({
        message: 'splice',
        data: { verb: verb.text },
        span: span(close.start, next?.kind === 'word' ? next.end : verb.end),
        fixes: [
          {
            title: 'Add who speaks',
            kind: 'suggestion',
            edits: [{ span: span(close.end, verb.start), text: ' [speaker] said, ' }],
          },
        ],
      });
    }
  },
});
