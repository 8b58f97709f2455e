import { OFFENSES } from '../../lexicon/accusation-terms.ts';
import { isWeekday } from '../../lexicon/weekdays.ts';
import { defineRule } from '../../rule/rule.ts';
import { span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';

/** "for the attack": the crime itself, not a thing done for all to see. */
const CRIME = /^(?:attacks?|bombings?|crimes?|shootings?|slayings?|killings?)$/;

export default defineRule({
  id: 'legal/arrest-preposition',
  summary: '“Arrested for” and “indicted for” state the crime as a fact.',
  why: 'An arrest is on a charge or on suspicion. “For” says that the person did it.',
  source: [{ guide: 'AP Stylebook', entry: 'arrest, indict, accused (as publicly reported)' }],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'paragraph',
  blocks: ['headline', 'paragraph', 'list-item', 'caption', 'question'],
  quotes: 'skip',
  fix: 'safe',
  messages: {
    for: ({ verb }: { verb: string }) => `“${verb} for” states the crime as a fact: write “on a charge of” or “on suspicion of”.`,
    accused: () => 'Write “accused of”.',
    charged: () => 'Write “charged with”.',
  },
  examples: [
    {
      bad: 'Hale was ⟦arrested for killing⟧ his brother.',
      good: 'Hale was arrested on a charge of killing his brother.',
      message: 'for',
    },
    {
      bad: 'Hale was ⟦arrested for taking bribes⟧ in May.',
      good: 'Hale was arrested on a charge of taking bribes in May.',
      message: 'for',
    },
    { ok: 'Hale was arrested for sitting in the road.', because: 'he did so for all to see' },
    { bad: 'Two men were ⟦arrested for the attack⟧.', message: 'for' },
    { bad: 'Police ⟦arrested Tom Hale for robbing⟧ a bank.', message: 'for' },
    { bad: 'She was ⟦indicted for wire fraud⟧.', good: 'She was indicted on a charge of wire fraud.', message: 'for' },
    { bad: 'She was ⟦indicted for fraud⟧.', good: 'She was indicted on a charge of fraud.', message: 'for' },
    { bad: 'He was ⟦accused with theft⟧.', good: 'He was accused of theft.', message: 'accused' },
    {
      bad: 'She was ⟦accused with tampering⟧ with the file.',
      good: 'She was accused of tampering with the file.',
      message: 'accused',
    },
    { ok: 'She was accused with three others.', because: 'others stand accused too' },
    { bad: 'He was ⟦charged for stealing⟧ a boat.', good: 'He was charged with stealing a boat.', message: 'charged' },
    { ok: 'Hale was arrested on a charge of killing his brother.', because: 'it is the form that fits' },
    { ok: 'He was held for two days for questioning.', because: 'a time and a purpose are meant' },
    { ok: 'She was fined for speeding.', because: 'a fine follows a finding' },
    { ok: '“He was arrested for stealing,” Ida Kern said.', because: 'a speaker says so' },
    { ok: 'The phone was charged for driving.', because: 'a battery is charged for a purpose' },
  ],
  check(paragraph, { report }) {
    const { tokens } = paragraph;
    for (const [i, token] of tokens.entries()) {
      if (!/^(?:arrested|indicted|detained|booked|accused|charged)$/.test(token.lower)) continue;
      let at = i + 1;
      // "arrested Friday for"
      if (tokens[at] && isWeekday(tokens[at]!.lower)) at++;
      // "arrested Tom Hale for": an active verb and its object.
      const object = paragraph.mentions.find((mention) => mention.firstToken === at && mention.kind !== 'place');
      if (object && token.lower === 'arrested') at = object.endToken;
      const link = tokens[at];
      // "for taking kickbacks", "for armed robbery": a verb or an adjective may stand between.
      const offense = isOffense(tokens[at + 1]) || !isOffense(tokens[at + 2]) ? tokens[at + 1] : tokens[at + 2];
      if (!link || offense?.kind !== 'word') continue;
      // "accused with tampering": whatever was done; "accused with his brother" is another thing.
      const deed = token.lower === 'accused' && link.lower === 'with' && /[a-z]{3}ing$/.test(offense.lower);
      if (!deed && !isOffense(offense)) continue;
      const whole = span(token.start, offense.end);
      const replace = (text: string) => [{ span: span(link.start, link.end), text }];
      if (token.lower === 'accused' && link.lower === 'with') {
        if (at !== i + 1) continue;
        report({ message: 'accused', span: whole, fixes: [{ title: 'Write “of”', kind: 'safe', edits: replace('of') }] });
      } else if (token.lower === 'charged' && link.lower === 'for') {
        if (offense.lower === 'driving') continue;
        report({
          message: 'charged',
          span: whole,
          fixes: [{ title: 'Write “with”', kind: 'suggestion', edits: replace('with') }],
        });
      } else if (token.lower !== 'accused' && token.lower !== 'charged' && link.lower === 'for') {
        report({
          message: 'for',
          data: { verb: token.text },
          span: whole,
          fixes: [
            { title: 'Write “on a charge of”', kind: 'suggestion', edits: replace('on a charge of') },
            { title: 'Write “on suspicion of”', kind: 'suggestion', edits: replace('on suspicion of') },
          ],
        });
      }
    }
  },
});

const isOffense = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (OFFENSES.has(token.lower) || CRIME.test(token.lower));
