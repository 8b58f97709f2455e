import { EPITHET_NOUNS } from '../../lexicon/accusation-terms.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';
import { span } from '../../text/span.ts';

const ADJECTIVE = /^(?:alleged|accused|suspected|admitted)$/;
/** Whose attacker: the words of the one who accuses. */
const POSSESSIVE = /^(?:her|his|their)$/;

export default defineRule({
  id: 'legal/prejudging-epithet',
  summary: '“Accused killer” hangs the crime on the name.',
  why: 'The adjective is forgotten, the noun stays. Give the name and then the accusation.',
  source: [{ guide: 'AP Stylebook', entry: 'accused, alleged, suspected (as publicly reported)' }],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption', 'question'],
  quotes: 'skip',
  fix: 'none',
  messages: {
    epithet: ({ found }: { found: string }) => `“${found}” hangs the crime on the person: name the person, then the charge.`,
  },
  examples: [
    { bad: '⟦Accused killer⟧ Tom Hale smiled.', severity: 'warning' },
    { bad: 'The ⟦alleged rapist⟧ will come to court Monday.' },
    { bad: '⟦Suspected shooter⟧ Ida Kern fled.' },
    { ok: 'Hale, accused of the killing, smiled.', because: 'the name comes first' },
    { ok: 'The alleged bribe was paid in May.', because: 'an act is alleged' },
    { ok: 'Kern said she never saw her alleged attacker again.', because: 'nobody is named' },
    { ok: 'The army said it killed suspected militants.', because: 'a group in a war is meant' },
    { ok: '“The alleged rapist is in jail,” Chief Ida Kern said.', because: 'a speaker says so' },
  ],
  check(paragraph, { report }) {
    const { tokens, text } = paragraph;
    for (const [i, token] of tokens.entries()) {
      const noun = tokens[i + 1];
      if (!ADJECTIVE.test(token.lower) || noun?.kind !== 'word' || !EPITHET_NOUNS.has(noun.lower)) continue;
      // "She testified against her alleged attacker": a side of the case is meant, and no name is near.
      if (token.lower === 'alleged' && POSSESSIVE.test(tokens[i - 1]?.lower ?? '') && !isCapitalized(tokens[i + 2])) continue;
      // "the accused attacker" may be whom the attacker accused; "were suspected terrorists" speaks of a group at war.
      const group = /s$/.test(noun.lower) && /^(?:terrorists|attackers|bombers|gunmen|killers)$/.test(noun.lower);
      const at = span(token.start, noun.end);
      report({
        message: 'epithet',
        data: { found: text.slice(at.start, at.end) },
        span: at,
        ...((group || noun.lower === 'gunmen') && { severity: 'info' }),
      });
    }
  },
});
