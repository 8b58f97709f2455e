import { defineRule } from '../../rule/rule.ts';
import { PhraseMatcher } from '../../text/phrase-matcher.ts';
import { span } from '../../text/span.ts';

const WITHOUT = new PhraseMatcher([
  ['without saying|specifying how|what|which|when|where|who|why', true],
  ['without giving|providing|offering any? further|more? details|numbers|reasons|figures|particulars|evidence|names', true],
  ['without elaborating|elaboration', true],
  ['without naming|identifying|specifying ..2 names|them|him|her|it|anyone', true],
] as const);
const SAID: ReadonlySet<string> = new Set('said says told announced claimed reported added confirmed'.split(' '));

export default defineRule({
  id: 'structure/misplaced-modifier',
  summary: '“Without saying how many” hangs on the wrong person.',
  why: 'The phrase belongs to whoever spoke; at the end of what was said it belongs to the people spoken of.',
  source: [{ guide: 'Copy-desk practice', entry: 'A modifier stands beside what it modifies' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'safe',
  messages: {
    hangs: ({ found }: { found: string }) => `“${found}” belongs to the speaker: set it off with a comma or move it up.`,
  },
  examples: [
    {
      bad: 'Kern said Tuesday that some sailors left the ship ⟦without saying how⟧ many.',
      good: 'Kern said Tuesday that some sailors left the ship, without saying how many.',
    },
    { bad: 'She said the crew fled ⟦without elaborating⟧.', good: 'She said the crew fled, without elaborating.' },
    {
      bad: 'He told reporters ten died ⟦without giving details⟧.',
      good: 'He told reporters ten died, without giving details.',
    },
    { ok: 'Kern said, without saying how many, that some sailors left the ship.', because: 'it stands beside the speaker' },
    { ok: 'She said the crew fled, without elaborating.', because: 'a comma sets it off' },
    { ok: 'He left without saying where he was going.', because: 'he is the one who did not say' },
    { ok: '“She said they fled without elaborating,” Ida Kern said.', because: 'a speaker says so' },
  ],
  check(paragraph, { report }) {
    const { tokens, sentences, text } = paragraph;
    for (const { start, end, firstToken } of WITHOUT.find(tokens)) {
      const sentence = sentences[paragraph.sentenceAt(start)]!;
      const before = tokens[firstToken - 1];
      if (!before || (before.kind !== 'word' && !before.text.startsWith('..'))) continue;
      let cue = -1;
      for (let i = sentence.firstToken; i < firstToken; i++) if (SAID.has(tokens[i]!.lower)) cue = i;
      // A clause of its own has to stand between the speaker and the phrase, unbroken by marks.
      if (
        cue < 0 ||
        firstToken - cue < 4 ||
        tokens.slice(cue, firstToken).some((token) => token.kind === 'mark' && !token.text.startsWith('..'))
      )
        continue;
      report({
        message: 'hangs',
        data: { found: text.slice(start, end) },
        span: span(start, end),
        fixes: [{ title: 'Put a comma before it', kind: 'safe', edits: [{ span: span(before.end, before.end), text: ',' }] }],
      });
    }
  },
});
