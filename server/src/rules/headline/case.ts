import { option } from '../../rule/option.ts';
import { rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { isAllCapitals, isCapitalized } from '../../story/capitals.ts';
import { titleCase } from '../../story/title-case.ts';

export default defineRule({
  id: 'headline/case',
  summary: 'Sentence case in headlines',
  why: 'Wires capitalize the first word and names; capitals on every word hide which of them are names.',
  source: [{ guide: 'writingexplained.org', entry: 'AP style headlines' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline'],
  quotes: 'read',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 196610 },
  options: {
    case: option.oneOf(['sentence', 'title', 'any'], 'sentence', 'How the house sets headlines.'),
  },
  messages: {
    sentence: () => 'Headlines capitalize the first word and names only.',
    capitals: () => 'Headlines are not set in capitals.',
    title: ({ write }: { write: string }) => `The house sets headlines in title case: “${write}”.`,
  },
  examples: [
    { bad: '⟦Mayor Signs New Budget Deal With Ferry Union⟧\n\nThe mayor signed it on Monday.', message: 'sentence', whole: true },
    { bad: '⟦POLICE FIND BODY IN OLD MILL⟧\n\nThe body was found on Monday.', message: 'capitals', whole: true },
    {
      bad: '⟦Mayor signs new budget deal⟧\n\nThe mayor signed it on Monday.',
      good: 'Mayor Signs New Budget Deal\n\nThe mayor signed it on Monday.',
      message: 'title',
      whole: true,
      options: { case: 'title' },
    },
    {
      ok: 'Mayor signs new budget deal with ferry union\n\nThe mayor signed it on Monday.',
      because: 'Sentence case.',
      whole: true,
    },
    { ok: 'Lee Park, Ida Marsh meet in Port Alba\n\nThe two met on Monday.', because: 'The capitals are names.', whole: true },
    { ok: 'iPhone sales rise\n\nThe figures came on Monday.', because: 'A brand keeps its letters.', whole: true },
    { ok: 'NASA, ESA sign pact on ‘Moon Gate’\n\nThe pact was signed on Monday.', because: 'Acronyms and a name.', whole: true },
    {
      ok: 'Mayor Signs New Budget Deal With Ferry Union\n\nThe mayor signed it on Monday.',
      because: 'The house sets title case.',
      whole: true,
      options: { case: 'title' },
    },
  ],
  check(paragraph, context) {
    const style = context.options.case;
    const text = paragraph.text.trim();
    if (style === 'any' || text === '') return;
    const start = paragraph.text.indexOf(text);
    const span = { start, end: start + text.length };
    const words = paragraph.tokens.filter((token) => token.kind === 'word' && token.lower.length >= 4);
    if (words.length >= 4 && words.every(isAllCapitals)) {
      context.report({ message: 'capitals', span });
      return;
    }
    if (style === 'title') {
      const write = titleCase(text);
      if (write !== text) context.report({ message: 'title', span, data: { write }, fixes: rewrite(span, write, 'suggestion') });
      return;
    }
    const later = words.slice(1).filter((token) => !isAllCapitals(token));
    const capitals = later.filter(isCapitalized);
    // Words that are never names: one of them with a capital shows that the whole line is set so.
    const common = capitals.some((token) => COMMON.has(token.lower));
    if (later.length >= 4 && common && capitals.length > 0.6 * later.length) context.report({ message: 'sentence', span });
  },
});

const COMMON: ReadonlySet<string> = new Set(
  (
    'with from into over after before about their says said will have more than that this what when where over amid under against could would deal plan plans vote votes signs sign faces face ' +
    'calls call wins win loses takes take makes make gets find finds killed dead dies dead help wants want rise fall rises falls attack attacks fire crash meets meet says warns urges slams ' +
    'reveals claims leaves leave back first last next year years people here your most some such were been being does just like another during between without'
  ).split(' '),
);
