import { LY_NOT_ADVERBS, PARTICIPLES } from '../../lexicon/ly-words.ts';
import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'punct/hyphen-ly',
  summary: 'No hyphen after an adverb in -ly',
  why: 'The ending already tells the reader that “newly” belongs to “elected”.',
  source: [{ guide: 'GateHouse Newsroom', entry: 'Hyphens', url: 'https://www.gatehousenewsroom.com/' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'list-item', 'caption', 'question'],
  quotes: 'read',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    write: ({ found, write }: Rewriting) => `An adverb in -ly takes no hyphen: “${write}”, not “${found}”.`,
    very: ({ found, write }: Rewriting) => `“Very” takes no hyphen: “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'The ⟦newly-elected⟧ mayor spoke.', good: 'The newly elected mayor spoke.', message: 'write' },
    { bad: 'It is a ⟦highly-rated⟧ film.', good: 'It is a highly rated film.' },
    { bad: 'It is a ⟦publicly-traded⟧ firm.', good: 'It is a publicly traded firm.' },
    { bad: 'It was a ⟦very-good⟧ year.', good: 'It was a very good year.', message: 'very' },
    { ok: 'The family-owned firm has an early-morning shift and a fly-by crew.', because: 'These are no adverbs.' },
    { ok: 'The Italy-based firm makes friendly-looking toys.', because: 'These are no adverbs.' },
    { ok: '“A newly elected mayor,” Ida Marsh said.', because: 'No hyphen stands there.' },
    { ok: 'The elderly-care plan and the monthly-pass sale failed.', because: 'No participle follows.' },
  ],
  check(paragraph, context) {
    for (const token of paragraph.tokens) {
      if (token.kind !== 'word') continue;
      const hyphen = token.lower.indexOf('-');
      if (hyphen < 4) continue;
      const head = token.lower.slice(0, hyphen);
      const rest = token.lower.slice(hyphen + 1);
      const very = head === 'very';
      if (
        !very &&
        (!head.endsWith('ly') || LY_NOT_ADVERBS.has(head) || rest.includes('-') || !(isParticiple(rest) || ADJECTIVE.test(rest)))
      )
        continue;
      if (token.text !== token.lower && token.text.slice(1) !== token.lower.slice(1)) continue;
      const span = { start: token.start, end: token.end };
      const write = `${token.text.slice(0, hyphen)} ${token.text.slice(hyphen + 1)}`;
      const edit = { start: token.start + hyphen, end: token.start + hyphen + 1 };
      context.report({
        message: very ? 'very' : 'write',
        span,
        data: { found: token.text, write },
        fixes: [{ title: `Write “${write}”`, kind: 'safe', edits: rewrite(edit, ' ')[0]!.edits }],
      });
    }
  },
});

/** Adjectives that often stand behind an adverb: "equally-hard", "deeply-unpopular". */
const ADJECTIVE =
  /^(?:hard|important|likely|difficult|unpopular|popular|controversial|competitive|contagious|toxic|effective|dangerous|different|similar|small|large|low|high|rare|new|old|strong|good|available|independent|responsible|sensitive|conservative|liberal|critical|visible|ill|wrong|unusual|successful|secret|qualified)$/;

const isParticiple = (word: string): boolean => PARTICIPLES.has(word) || (word.length > 4 && /(?:ed|ing)$/.test(word));
