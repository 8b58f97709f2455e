import { titleModifiers, titleWords } from '../../lexicon/name-words.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized, isNameWord, opensText } from '../../story/capitals.ts';
import { fullNameAt, personAt } from '../../story/person-at.ts';
import { span } from '../../text/span.ts';

const QUALIFIERS: ReadonlySet<string> = new Set(['Former', 'Acting', 'Interim', 'Late']);
const TITLES: ReadonlySet<string> = new Set(
  'President Vice Prime Gov. Sen. Rep. Lt. Mayor Secretary Attorney Chancellor Speaker Judge Sheriff Police Defense Interior Foreign Deputy'.split(
    ' ',
  ),
);
/** Before "then President" these make the word an adjective, not an adverb. */
const ADJECTIVE_CUES: ReadonlySet<string> = new Set('by with to of under against from for and when as that between'.split(' '));

export default defineRule({
  id: 'titles/qualifier',
  summary: 'Former, acting, then and elect beside a title',
  why: 'Qualifiers of a title take no capital; then- and -elect are joined to it.',
  source: [{ guide: 'AP Stylebook', entry: 'titles; -elect; former' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  messages: {
    capital: ({ word }: { word: string }) => `“${word}” takes no capital before a title.`,
    joined: ({ title }: { title: string }) => `“Then” is joined to the title: write “then-${title}”.`,
    elect: ({ title }: { title: string }) => `“Elect” is joined to the title: write “${title}-elect”.`,
    ex: ({ title }: { title: string }) => `Text says “former”: write “former ${title}”.`,
  },
  examples: [
    {
      bad: 'The letter of ⟦Former⟧ President Peter Cole was read.',
      good: 'The letter of former President Peter Cole was read.',
      message: 'capital',
    },
    { bad: 'Beside her sat ⟦Former⟧ City Manager Jane Lee.', good: 'Beside her sat former City Manager Jane Lee.' },
    {
      bad: 'It was signed by ⟦then President⟧ Peter Cole.',
      good: 'It was signed by then-President Peter Cole.',
      message: 'joined',
    },
    {
      bad: 'The team of ⟦President Elect⟧ Peter Cole met.',
      good: 'The team of President-elect Peter Cole met.',
      message: 'elect',
    },
    {
      bad: 'The letter of ⟦ex-President⟧ Peter Cole was read.',
      good: 'The letter of former President Peter Cole was read.',
      message: 'ex',
    },
    { ok: 'Former President Peter Cole spoke.', because: 'The word opens the sentence.' },
    { ok: 'Aides left, then President Peter Cole spoke.', because: 'An adverb.' },
    { ok: 'The team of President-elect Peter Cole met.', because: 'Joined.' },
    { ok: '“I met Former President Peter Cole once,” Anna Lee said.', because: 'A speaker’s words.' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word') continue;
      const next = tokens[i + 1];
      if (QUALIFIERS.has(token.text)) {
        if (!next || !isNameWord(paragraph, i)) continue;
        const opens = tokens[i - 1];
        if (isCapitalized(opens) && !(opens?.text === 'The' && opensText(paragraph, i - 1))) continue;
        if (!(TITLES.has(next.text) ? titlesPerson(i + 1) : titlesFullName(i + 1))) continue;
        const at = span(token.start, token.end);
        const fixes = [{ title: `Write “${token.lower}”`, kind: 'safe' as const, edits: [{ span: at, text: token.lower }] }];
        context.report({ message: 'capital', span: at, data: { word: token.text }, fixes });
      } else if (token.text === 'then') {
        if (!next || !TITLES.has(next.text) || !ADJECTIVE_CUES.has(tokens[i - 1]?.lower ?? '') || !titlesPerson(i + 1)) continue;
        const edits = [{ span: span(token.end, next.start), text: '-' }];
        const fixes = [{ title: 'Insert the hyphen', kind: 'suggestion' as const, edits }];
        context.report({ message: 'joined', span: span(token.start, next.end), data: { title: next.text }, fixes });
      } else if (token.lower === 'elect' || token.lower === 'president-elect') {
        joinElect(i);
      } else if (/^[Ee]x-(?:President|Gov\.|Sen\.|Mayor|Prime)$/.test(token.text) && isCapitalized(next)) {
        const title = token.text.slice(3);
        const word = token.text.startsWith('E') ? 'Former' : 'former';
        const at = span(token.start, token.end);
        const fixes = [
          { title: `Write “${word} ${title}”`, kind: 'suggestion' as const, edits: [{ span: at, text: `${word} ${title}` }] },
        ];
        context.report({ message: 'ex', span: at, data: { title }, fixes });
      }
    }

    function joinElect(i: number): void {
      const token = tokens[i]!;
      const joined = token.lower === 'president-elect';
      if (joined && !/-E/.test(token.text)) return;
      const before = tokens[i - 1];
      if (!joined && (before?.text !== 'President' || !token.spaceBefore || !isCapitalized(tokens[i + 1]))) return;
      const at = span(joined ? token.start : before!.start, token.end);
      const edits = [{ span: at, text: 'President-elect' }];
      const fixes = [{ title: 'Write “President-elect”', kind: 'safe' as const, edits }];
      context.report({ message: 'elect', span: at, data: { title: text.slice(at.start, at.start + 9) }, fixes });
    }

    /** "City Manager Jo Pratt": words of a title, the last of them an office, and a full name. */
    function titlesFullName(from: number): boolean {
      let at = from;
      while (titleModifiers.has(tokens[at]?.text ?? '')) at++;
      return titleWords.has(tokens[at]?.text ?? '') && fullNameAt(paragraph, at + 1);
    }

    /** A person's name follows the words of a title. */
    function titlesPerson(from: number): boolean {
      for (let at = from + 1; at < Math.min(tokens.length, from + 6) && isCapitalized(tokens[at]); at++) {
        if (personAt(paragraph, at)) return true;
      }
      return false;
    }
  },
});
