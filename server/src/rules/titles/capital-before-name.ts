import { IRREGULAR_VERBS } from '../../lexicon/irregular-forms.ts';
import { peoples, states } from '../../lexicon/places.ts';
import { FORMAL_TITLES } from '../../lexicon/titles.ts';
import { isWeekday } from '../../lexicon/weekdays.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized, opensText } from '../../story/capitals.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { fullNameAt } from '../../story/person-at.ts';
import { isCueVerbAt } from '../../story/word-class.ts';
import { type PhraseMatch, PhraseMatcher } from '../../text/phrase-matcher.ts';
import { span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';

const matcher = new PhraseMatcher<string>(FORMAL_TITLES.map((title) => [title, title]));
/** Before a lower-case title these show that no other noun makes it a job ("company president", "club president"). */
const OPEN: ReadonlySet<string> = new Set(
  (
    'by to with that and of for said when as from against under between while but after before former then- ' +
    'where because if since than whether although though until over on about into like via amid despite among during ' +
    'without toward not also in or nor'
  ).split(' '),
);
const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  Object.values(IRREGULAR_VERBS).flatMap((forms) => forms.split(' ')[1]!.split('/')),
);
/** "The club elected president Jane Cole": after these the title is what somebody becomes. */
const MAKES: ReadonlySet<string> = new Set('elected appointed named anointed crowned proclaimed declared installed'.split(' '));
export default defineRule({
  id: 'titles/capital-before-name',
  summary: 'When a title takes a capital',
  why: 'A formal title takes a capital directly before a name, and none alone or after it.',
  source: [
    { guide: 'AP Stylebook', entry: 'titles' },
    { guide: 'Reuters Handbook of Journalism', entry: 'titles' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  convention: 'capitals',
  falseAlarms: { per1000Words: 0.01, words: 196_000 },
  messages: {
    before: ({ title }: { title: string }) => `Before a name the title takes a capital: write “${title}”.`,
    alone: ({ title }: { title: string }) => `Without a name the title takes no capital: write “${title}”.`,
    after: ({ title }: { title: string }) => `After a name the title takes no capital: write “${title}”.`,
  },
  examples: [
    { bad: 'Late Monday ⟦president⟧ Peter Cole signed it.', good: 'Late Monday President Peter Cole signed it.' },
    {
      bad: 'The bill was signed by ⟦president⟧ Peter Cole.',
      good: 'The bill was signed by President Peter Cole.',
      message: 'before',
    },
    { bad: 'On Monday the ⟦President⟧ said nothing.', good: 'On Monday the president said nothing.', message: 'alone' },
    { bad: 'At noon the Republican ⟦Governor⟧ left.', good: 'At noon the Republican governor left.' },
    { bad: 'At noon the French ⟦President⟧ left.', good: 'At noon the French president left.' },
    { bad: 'At noon the ⟦Pope⟧ arrived.', good: 'At noon the pope arrived.' },
    {
      bad: 'Peter Cole, ⟦President⟧ of Ardovia, left.',
      good: 'Peter Cole, president of Ardovia, left.',
      message: 'after',
    },
    { bad: 'At noon the ⟦Mayor⟧, Anna Lee, left.', good: 'At noon the mayor, Anna Lee, left.' },
    { bad: 'The judge subpoenaed ⟦president⟧ Peter Cole.', good: 'The judge subpoenaed President Peter Cole.' },
    { bad: 'They hoped to defeat ⟦president⟧ Peter Cole.', good: 'They hoped to defeat President Peter Cole.' },
    { bad: 'The bridge will reopen Monday, ⟦mayor⟧ Anna Lee said.', good: 'The bridge will reopen Monday, Mayor Anna Lee said.' },
    { bad: '⟦Transport minister⟧ Anna Lee left.', good: 'Transport Minister Anna Lee left.' },
    { bad: 'It was found by Lucas County ⟦sheriff⟧ Anna Lee.', good: 'It was found by Lucas County Sheriff Anna Lee.' },
    { ok: 'Its founder, president Anna Lee of the second board, left.', because: 'Nobody speaks, and a list may go on.' },
    { ok: 'Its marketing president Peter Cole left.', because: 'A line of work makes it a job.' },
    { ok: 'The club elected president Jane Cole to a third term.', because: 'What somebody becomes is no title yet.' },
    { ok: 'President Peter Cole met Queen Margit II.', because: 'Titles before names.' },
    { ok: 'The Iowa governor, Jane Cole, left.', because: 'No capital.' },
    { ok: 'It was sent to the Office of the President on Monday.', because: 'The name of an office.' },
    { ok: 'The company president Peter Cole founded is gone.', because: 'Another noun stands before the title.' },
    { ok: '“I saw the President leave,” Anna Lee said.', because: 'A speaker’s words.' },
  ],
  check(paragraph, context) {
    const { text, tokens } = paragraph;
    for (const match of matcher.find(tokens)) {
      const first = tokens[match.firstToken]!;
      const at = span(match.start, match.end);
      const written = text.slice(at.start, at.end);
      // "Transport minister Elsa Cole said": it begins with a capital and has to go on with one.
      const half = match.endToken - match.firstToken > 1 && isCapitalized(first) && !isCapitalized(tokens[match.endToken - 1]);
      if (!isCapitalized(first) || half) {
        if (!(half ? fullNameAt(paragraph, match.endToken) : takesName(paragraph, match))) continue;
        const title = written.replace(/(^|\s)(?!of\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
        const fixes = [{ title: `Write “${title}”`, kind: 'suggestion' as const, edits: [{ span: at, text: title }] }];
        context.report({ message: 'before', span: at, data: { title }, fixes });
        continue;
      }
      if (match.end !== tokens[match.endToken - 1]!.end) continue;
      const title = written.toLowerCase();
      const edits = [{ span: at, text: title }];
      if (standsAlone(paragraph, match)) {
        context.report({
          message: 'alone',
          span: at,
          data: { title },
          fixes: [{ title: `Write “${title}”`, kind: 'safe', edits }],
        });
      } else if (followsName(paragraph, match)) {
        context.report({
          message: 'after',
          span: at,
          data: { title },
          fixes: [{ title: `Write “${title}”`, kind: 'suggestion', edits }],
        });
      }
    }
  },
});

/** "signed by president Peter Cole", "French president Anne Roe": a lower-case title right before a full name. */
function takesName(paragraph: Paragraph, { firstToken, endToken, end }: PhraseMatch<string>): boolean {
  const { tokens } = paragraph;
  if (end !== tokens[endToken - 1]!.end || !fullNameAt(paragraph, endToken)) return false;
  const before = tokens[firstToken - 1];
  // "It will reopen, mayor Anna Lee said": what is said ends with the mark, and the speaker begins.
  if (before && /^[,”"?!]$/.test(before.text)) return speaks(tokens, endToken);
  if (before?.kind !== 'word') return false;
  return (
    OPEN.has(before.lower) ||
    isWhen(before.lower) ||
    peoples.has(before.text) ||
    before.text === 'U.S.' ||
    before.text === 'County' ||
    states.has(before.text) ||
    isPastVerb(before.lower) ||
    (/^\p{Ll}{2,}ing$/u.test(before.text) && !TRADES.has(before.text)) ||
    (before.text === before.lower && INFINITIVES.has(tokens[firstToken - 2]?.lower ?? ''))
  );
}

/** "On Monday president Peter Cole said": a time stands before whoever acts. */
const isWhen = (lower: string): boolean => isWeekday(lower) || /^(?:later|earlier|yesterday|today)$/.test(lower);

/** The name at an index is followed by a verb of speech. */
function speaks(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (end < at + 4 && isCapitalized(tokens[end])) end++;
  return isCueVerbAt(tokens, end);
}

/** "Its marketing president Peter Cole": a line of work. */
const TRADES: ReadonlySet<string> = new Set(
  'marketing mining banking engineering manufacturing housing building broadcasting publishing advertising programming shipping'.split(
    ' ',
  ),
);
/** "To defeat president Peter Cole": a verb follows. */
const INFINITIVES: ReadonlySet<string> = new Set('to would will could can may might must should did does not'.split(' '));

/** "subpoenaed president Peter Cole": a verb, and so no noun that makes it a job. */
const isPastVerb = (word: string): boolean => (/\w{3}ed$/.test(word) || IRREGULAR_PASTS.has(word)) && !MAKES.has(word);

const PARTIES: ReadonlySet<string> = new Set('Republican Democratic Labour Conservative'.split(' '));

/** "the President said": an article before it, and a lower-case word or a mark after it. */
function standsAlone(paragraph: Paragraph, { firstToken, endToken, value }: PhraseMatch<string>): boolean {
  const { tokens } = paragraph;
  // "The U.S. Secretary of State said", "the Republican Governor said": whose it is stands between.
  const whose = tokens[firstToken - 1];
  const between = whose !== undefined && (whose.text === 'U.S.' || peoples.has(whose.text) || PARTIES.has(whose.text)) ? 1 : 0;
  firstToken -= between;
  const article = tokens[firstToken - 1];
  if (article?.text !== 'the' && !(article?.text === 'The' && opensText(paragraph, firstToken - 1))) return false;
  // "the Office of the President" is the name of an office.
  const before = tokens[firstToken - 2];
  if (before?.lower === 'of' && isCapitalized(tokens[firstToken - 3])) return false;
  const next = tokens[endToken];
  if (!next) return true;
  if (next.kind === 'word') return !isCapitalized(next) && (next.lower !== 'of' || value === 'president');
  return next.text === ',' || next.text === '.' || next.text === ';';
}

/** "Peter Cole, President of Ardovia": a person and a comma before it, "of" after it. */
function followsName({ mentions, tokens }: Paragraph, { firstToken, endToken }: PhraseMatch<string>): boolean {
  if (tokens[firstToken - 1]?.text !== ',' || tokens[endToken]?.lower !== 'of') return false;
  const end = tokens[firstToken - 2]?.end;
  return mentions.some((mention) => mention.kind === 'person' && mention.given !== undefined && mention.name.end === end);
}
