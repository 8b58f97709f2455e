import type { Token } from '../text/token.ts';
import { isCapitalized } from './capitals.ts';
import type { DateExpression } from './dates.ts';
import type { Paragraph } from './paragraph.ts';
import { Word, wordBits } from './word-class.ts';

/** Verbs after which a bare day is an adverb: "said Monday". */
const VERBS: ReadonlySet<string> = new Set('said told met left began came went died won lost made took held'.split(' '));
const TIMES: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);
/** Words that take a day to themselves: "last Monday", "ago Monday", "open Monday to Friday", "beginning Monday". */
const TAKES_DAY: ReadonlySet<string> = new Set(
  (
    'last next this past coming previous following early late mid every each one ago week weeks beginning starting effective come ' +
    'until till through from since by before after on sometime anytime day days not only even just perhaps maybe either'
  ).split(' '),
);
/** Verbs whose object a day can be: "celebrated Monday", "choosing June 19", "the calendar says Monday". */
const MEANS_DAY: ReadonlySet<string> = new Set(
  (
    'say says choose chooses chose chosen choosing pick picks picked picking mark marks marked marking make makes making ' +
    'celebrate celebrates celebrated celebrating observe observes observed observing honor honors honored honoring spend spends ' +
    'spending prefer prefers preferred preferring like likes liked hate hates hated love loves loved ' +
    'miss misses missed missing want wants wanted wanting need needs needed needing'
  ).split(' '),
);
/** Verbs that call a day something: "declared Monday a holiday". */
const NAMING: ReadonlySet<string> = new Set(
  (
    'call calls called calling declare declares declared declaring proclaim proclaims proclaimed proclaiming name names named naming ' +
    'designate designates designated designating consider considers considered considering made make makes making'
  ).split(' '),
);
/** Of a word before a day: it belongs to the day, or the day is what something is. */
const CLOSED =
  Word.Determiner | Word.Preposition | Word.Conjunction | Word.Subordinator | Word.Relative | Word.Auxiliary | Word.Possessive;
/** Of a word behind a day: no noun that the day could describe. */
const GOES_ON =
  Word.Determiner |
  Word.Preposition |
  Word.Conjunction |
  Word.Subordinator |
  Word.Relative |
  Word.Auxiliary |
  Word.SubjectPronoun |
  Word.ObjectPronoun |
  Word.Possessive;
/** Nouns for what takes place on a day; between an article and a day other words may be adjectives ("a rough Monday"). */
const EVENTS: ReadonlySet<string> = new Set(
  (
    'statement interview hearing meeting briefing conference speech ceremony rally vote debate ruling trial election summit game match ' +
    'protest march funeral vigil attack shooting bombing explosion blast crash fire raid strike storm earthquake announcement ' +
    'appearance visit arrest decision session call event report letter email memo lawsuit filing tweet post'
  ).split(' '),
);
const JOINTS: ReadonlySet<string> = new Set(['and', 'or', '&']);
const SPANS: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till', '-', '–', '—', '/']);

/**
 * A day stands bare as an adverb: "said Monday", "their plan Monday at the pier". Not "the Monday meeting", "last Monday" or "the
 * deadline was Monday", and nothing that only sense could tell from those.
 */
export function isBareAdverb(paragraph: Paragraph, date: DateExpression): boolean {
  const { tokens, text } = paragraph;
  const before = tokens[date.firstToken - 1];
  if (before?.kind !== 'word' || isCapitalized(before) || /['’]s$/.test(text.slice(date.span.start, date.span.end))) return false;
  if (MEANS_DAY.has(before.lower)) return false;
  if (NAMING.has(before.lower) && /^(?:an?|the|as|his|her|its|their|our)$/.test(tokens[date.endToken]?.lower ?? '')) return false;
  if (VERBS.has(before.lower) || /[^e]ed$/.test(before.lower)) return true;
  if (TAKES_DAY.has(before.lower) || before.lower.endsWith("'s") || (wordBits(before.lower) & CLOSED) !== 0) return false;
  // "after a rough Monday": an adjective may stand between an article and the day.
  const determined = /^(?:an?|the|this|that|another|every|each)$/.test(tokens[date.firstToken - 2]?.lower ?? '');
  if (determined && !EVENTS.has(before.lower)) return false;
  return endsPhrase(paragraph, date);
}

/** What stands behind the day, or behind the last of several days, is no noun. */
function endsPhrase(paragraph: Paragraph, date: DateExpression): boolean {
  const { tokens, dates } = paragraph;
  let end = date.endToken;
  if (TIMES.has(tokens[end]?.lower ?? '')) end++;
  const next = tokens[end];
  if (!next) return true;
  const following = dates.find(({ firstToken }) => firstToken === end + 1);
  if (following && SPANS.has(next.lower)) return false;
  if (following && JOINTS.has(next.lower)) return endsPhrase(paragraph, following);
  return isNoNoun(next);
}

const isNoNoun = (token: Token): boolean =>
  token.kind === 'mark' ? !/^[-–/]$/.test(token.text) : token.kind === 'word' && (wordBits(token.lower) & GOES_ON) !== 0;
