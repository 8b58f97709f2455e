import type { Measure } from '../measures.ts';

const DETERMINER =
  /(?:^|[\s(“"])(?:an?|the|this|that|its|their|his|her|another|each|every|one|our|my)(?: (?:nearly|almost|roughly|about|estimated|massive|huge|small|long|new|single))? $/i;
/** A common noun follows: nothing that a measure in the predicate takes. */
const NOUN =
  /^ (?!(?:high|tall|long|wide|deep|thick|away|apart|across|from|of|off|below|above|in|north|south|east|west|and|or|to|per|an?|at|on|over|under|up|down|before|after|by|with|for|as|is|was|were|are|has|had|have|will|would|could|than|that|which|who|when|where|while|because|if|but|so|square|wind|the|into|out|around|along|through|inland|offshore|later|earlier|ahead|behind|short|outside|inside|downwind|upwind|northeast|northwest|southeast|southwest|all|each|more|less|deeper|higher|longer|farther|further|closer|taller|wider|heavier|lighter)\b)\p{Ll}{3}/u;

/** What follows a measure and its conversion, as far as one looks. */
export function textBehind(text: string, { conversion, span }: Measure): string {
  return text.slice(conversion && !conversion.displaced ? conversion.span.end : span.end).slice(0, 24);
}

/** "5-mile stretch", "30 square km (12 square mile) marsh". */
export const isBeforeNoun = (text: string, measure: Measure): boolean => NOUN.test(textBehind(text, measure));

/** "a 5-mile", "the nearly 30 km". */
export const isAfterDeterminer = (text: string, { span }: Measure): boolean =>
  DETERMINER.test(text.slice(Math.max(0, span.start - 30), span.start));
