import { defineRule } from '../../rule/rule.ts';
import { isCapitalized, opensText } from '../../story/capitals.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { PhraseMatcher } from '../../text/phrase-matcher.ts';
import { type Span, span } from '../../text/span.ts';

const LISTENERS =
  `camera|cameras|crowd|audience|reporters|press|court|judge|jury|committee|council|media|public|crew|students|panel|
  parliament|congregation|voters|families|police`.replace(/\s+/g, '');
const TO_MISSING = new PhraseMatcher([
  [
    `talks|talked|talking|speaks|spoke|speaking|listens|listened|listening|responds|responded|belongs|belonged the ${LISTENERS}`,
    true,
  ],
  ['talks|talked|talking|listens|listened|listening|responded|belongs|belonged him|them|her|me|reporters|journalists', true],
] as const);

/** Ends of a body's name: with "Britain-based" before it the name wants its article. */
const BODIES: ReadonlySet<string> = new Set(
  `Observatory Institute Group Agency Committee Association Organization Center Council Network Foundation Commission Union Federation
  Alliance Initiative Program League Trust Fund Bureau`.split(/\s+/),
);
/** Who talks: after these "talks" is a verb. */
const SPEAKERS: ReadonlySet<string> = new Set(
  `he she it who man woman boy girl sailor militant fighter soldier leader officer one president mayor actor singer player child father
  mother son daughter prisoner hostage suspect reporter teacher driver candidate lawyer coach`.split(/\s+/),
);

export default defineRule({
  id: 'structure/missing-word',
  summary: 'A small word that fell out.',
  why: 'The eye reads over “talks the camera”; readers of the printed story do not.',
  source: [{ guide: 'Copy-desk practice', entry: 'Read for the small words' }],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'caption', 'question'],
  quotes: 'skip',
  fix: 'safe',
  messages: {
    to: ({ verb }: { verb: string }) => `“To” is missing after “${verb}”.`,
    article: ({ found }: { found: string }) => `“The” is missing before “${found}”.`,
  },
  examples: [
    { bad: 'A sailor ⟦talks the camera⟧ as he eats.', good: 'A sailor talks to the camera as he eats.', message: 'to' },
    {
      bad: '⟦Britain-based Hill Observatory for Peace⟧ said 350 people left.',
      good: 'The Britain-based Hill Observatory for Peace said 350 people left.',
      message: 'article',
    },
    { bad: 'The mayor ⟦spoke the crowd⟧ for an hour.', good: 'The mayor spoke to the crowd for an hour.', message: 'to' },
    { ok: 'A sailor talks to the camera as he eats.', because: 'nothing is missing' },
    { ok: 'The peace talks the council hosts begin Monday.', because: '“talks” is a noun here' },
    { ok: 'Bangor-based Harbor Fuels said trade rose.', because: 'a company goes without an article' },
    { ok: 'She speaks the truth.', because: 'one speaks the truth' },
    { ok: '“He talks the camera to sleep,” Ida Kern said.', because: 'a speaker says so' },
  ],
  check(paragraph, { report }) {
    const { tokens, text } = paragraph;
    for (const { firstToken, start, end } of TO_MISSING.find(tokens)) {
      const verb = tokens[firstToken]!;
      if (isNoun(paragraph, firstToken)) continue;
      report({
        message: 'to',
        data: { verb: verb.text },
        span: span(start, end),
        fixes: [{ title: 'Insert “to”', kind: 'safe', edits: [{ span: span(verb.end, verb.end), text: ' to' }] }],
      });
    }
    for (const [i, token] of tokens.entries()) {
      const next = tokens[i + 1];
      if (token.kind !== 'word' || next?.kind !== 'word') continue;
      if (token.lower.endsWith('-based') && isCapitalized(token) && opensText(paragraph, i)) {
        const name = bodyName(paragraph, i);
        if (!name) continue;
        const found = text.slice(name.start, name.end);
        report({
          message: 'article',
          data: { found },
          span: name,
          fixes: [{ title: 'Insert “The”', kind: 'safe', edits: [{ span: span(name.start, name.start), text: 'The ' }] }],
        });
      }
    }
  },
});

/** "peace talks the council hosts": no person stands before, so "talks" is a noun. */
function isNoun({ tokens }: Paragraph, i: number): boolean {
  const before = tokens[i - 1];
  return tokens[i]!.lower === 'talks' && !(before && (isCapitalized(before) || SPEAKERS.has(before.lower)));
}

/** From the "-based" word to the end of a body's name, when it is one. */
function bodyName({ tokens }: Paragraph, first: number): Span | undefined {
  let last = first;
  let body = false;
  for (let i = first + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (isCapitalized(token)) {
      last = i;
      if (BODIES.has(token.text)) body = true;
    } else if (!/^(?:of|for|on|and|the)$/.test(token.lower) || !isCapitalized(tokens[i + 1])) break;
  }
  return body ? span(tokens[first]!.start, tokens[last]!.end) : undefined;
}
