import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';

const BEFORE_CAPITAL = /^(?:anti|pro|pre|post|non|mid|un|trans|ultra|pan|neo|semi)(?=[A-Z][a-z])/;
const MISSING: ReadonlyMap<string, string> = new Map(
  'self-made self-defense self-employed self-described self-proclaimed self-control self-esteem self-interest self-evident self-inflicted self-serving ex-wife ex-husband ex-president ex-girlfriend ex-boyfriend ex-convict ex-mayor all-star half-brother half-sister'
    .split(' ')
    .map((word) => [word.replace('-', ''), word]),
);

export default defineRule({
  id: 'punct/prefix-hyphen',
  summary: 'A hyphen after a prefix where a capital follows, and after self- and ex-',
  why: 'Most prefixes join without a hyphen (the list of compounds sees to those), but never to a capital letter.',
  source: [{ guide: 'PR Daily', entry: 'Hyphens and prefixes' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    write: ({ found, write }: Rewriting) => `The prefix takes a hyphen here: “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'The ⟦preWorld⟧ War II mill burned.', good: 'The pre-World War II mill burned.' },
    { bad: 'He is a ⟦selfmade⟧ man.', good: 'He is a self-made man.' },
    { bad: 'His ⟦exwife⟧ testified.', good: 'His ex-wife testified.' },
    { ok: 'The pre-World War II mill belongs to his ex-wife.', because: 'The hyphens are there.' },
    { ok: 'The co-worker is anti-intellectual and ultra-Orthodox.', because: 'These are right as they are.' },
    { ok: '“My exwife came,” the note read.', because: 'The words are quoted.' },
    { ok: 'The pros met at the transfer office of ProPublica.', because: 'Names and plain words.' },
  ],
  check(paragraph, context) {
    for (const token of paragraph.tokens) {
      if (token.kind !== 'word') continue;
      const missing = MISSING.get(token.lower);
      const prefix = BEFORE_CAPITAL.exec(token.text)?.[0];
      const write = missing ?? (prefix && `${prefix}-${token.text.slice(prefix.length)}`);
      if (!write || (missing && token.text !== token.lower)) continue;
      const span = { start: token.start, end: token.end };
      context.report({ message: 'write', span, data: { found: token.text, write }, fixes: rewrite(span, write) });
    }
  },
});
