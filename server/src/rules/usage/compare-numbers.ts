import { CURRENCY_WORDS, DURATION_NOUNS, UNIT_WORDS } from '../../lexicon/numeral-contexts.ts';
import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { isPluralNoun } from '../../story/numbers.ts';

/** People and things that are counted one by one: safe after "less" without a number. */
const COUNTED: ReadonlySet<string> = new Set(
  'people jobs students voters cars workers teachers officers soldiers children women men seats votes cases deaths patients homes schools hospitals tourists visitors passengers flights customers members books calls'.split(
    ' ',
  ),
);

const WHOSE = /^(?:the|its|his|her|their|our|these|those)$/;

export default defineRule({
  id: 'usage/compare-numbers',
  summary: 'Fewer for what is counted, less for what is measured',
  why: 'Fewer people, less rain; money, time and distance are measured even when they are counted.',
  source: [{ guide: 'Eastern Illinois University', entry: 'Less, fewer' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    fewer: ({ found, write }: Rewriting) => `What is counted takes “fewer”: “${write}”, not “${found}”.`,
    number: ({ found, write }: Rewriting) => `People and things have a number, not an amount: “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: '⟦Less people⟧ came than in May.', good: 'Fewer people came than in May.', message: 'fewer' },
    { bad: 'The plant has ⟦less than 10 cars⟧ left.', good: 'The plant has fewer than 10 cars left.' },
    { bad: 'On duty were ⟦less than 20 of its members⟧.', good: 'On duty were fewer than 20 of its members.' },
    { bad: 'The ⟦amount of voters⟧ fell.', good: 'The number of voters fell.', message: 'number' },
    {
      ok: 'It costs less than $10, is less than 10 miles away and took less than two weeks.',
      because: 'Money, distance and time are measured.',
    },
    { ok: 'Less than 10% of voters came.', because: 'A share is measured.' },
    { ok: '“Less people came,” the note read.', because: 'The words are quoted.' },
    { ok: 'The lane is for 10 items or less.', because: 'Nothing follows.' },
  ],
  check(paragraph, context) {
    const { tokens, text, numbers } = paragraph;
    for (const [at, token] of tokens.entries()) {
      if (token.lower === 'less') {
        const next = tokens[at + 1];
        if (next && COUNTED.has(next.lower)) {
          report('fewer', token.start, next.end, token.end, token.text === 'Less' ? 'Fewer' : 'fewer', token.start);
        } else if (next?.lower === 'than') {
          const number = numbers.find((candidate) => candidate.firstToken === at + 2);
          // "less than 20 of its members"
          const partOf =
            number && tokens[number.endToken]?.lower === 'of' && WHOSE.test(tokens[number.endToken + 1]?.lower ?? '');
          const noun = number && tokens[number.endToken + (partOf ? 2 : 0)];
          if (number?.kind !== 'count' || number.scale !== undefined || number.value < 2 || !noun) continue;
          if (!number.nounAdjacent && !partOf) continue;
          if (
            DURATION_NOUNS.has(noun.lower) ||
            UNIT_WORDS.has(noun.lower) ||
            CURRENCY_WORDS.has(noun.lower) ||
            !COUNTED.has(noun.lower)
          )
            continue;
          report('fewer', token.start, noun.end, token.end, token.text === 'Less' ? 'Fewer' : 'fewer', token.start);
        }
      } else if (token.lower === 'amount' && tokens[at + 1]?.lower === 'of') {
        const noun = tokens[at + 2];
        const after = tokens[at + 3];
        if (!noun || !COUNTED.has(noun.lower) || !isPluralNoun(noun.lower) || /^['’]/.test(after?.text ?? '')) continue;
        report('number', token.start, noun.end, token.end, token.text === 'Amount' ? 'Number' : 'number', token.start);
      }
    }

    function report(
      message: 'fewer' | 'number',
      start: number,
      end: number,
      wordEnd: number,
      word: string,
      wordStart: number,
    ): void {
      const span = { start, end };
      const write = word + text.slice(wordEnd, end);
      const edit = { start: wordStart, end: wordEnd };
      context.report({ message, span, data: { found: text.slice(start, end), write }, fixes: rewrite(edit, word, 'suggestion') });
    }
  },
});
