import { LABEL_QUALIFIERS } from '../lexicon/accusation-terms.ts';
import { type Span, span } from '../text/span.ts';
import { isPerson, mentionAt } from './accused.ts';
import type { MurderFact } from './legal.ts';
import type { Paragraph } from './paragraph.ts';
import { FUNCTION_WORD, wordBits } from './word-class.ts';

/** Ties a label to a name: before it, as an apposition, as a predicate; "the rapist" is left to the story. */
export function tieOf(paragraph: Paragraph, first: number, end: number): { who: number | undefined; span: Span } | undefined {
  const { tokens, mentions } = paragraph;
  const before = tokens[first - 1];
  const label = span(tokens[first]!.start, tokens[end - 1]!.end);
  if ((before && LABEL_QUALIFIERS.has(before.lower)) || isSomebodysWord(paragraph, label)) return undefined;
  const inside = mentionAt(paragraph, first);
  if (inside !== undefined && mentions[inside]!.endToken > end) {
    // "Murderer Tom Hale" at the start of a sentence is read as one name.
    const mention = mentions[inside]!;
    const heads =
      mention.firstToken === first && mention.endToken > end && mention.kind !== 'organization' && mention.kind !== 'place';
    return heads ? { who: inside, span: span(label.start, mention.name.end) } : undefined;
  }
  const behind = mentionAt(paragraph, end);
  if (behind !== undefined && isPerson(mentions[behind]!))
    return { who: behind, span: span(label.start, mentions[behind]!.name.end) };
  // "Killer landlord Tom Hale": a job between label and name.
  const job = tokens[end];
  const beyond = mentionAt(paragraph, end + 1);
  if (job?.kind === 'word' && job.text === job.lower && !(wordBits(job.lower) & FUNCTION_WORD) && beyond !== undefined) {
    const mention = mentions[beyond]!;
    if (isPerson(mention) && mention.given !== undefined && mention.firstToken === end + 1)
      return { who: beyond, span: span(label.start, mention.name.end) };
  }
  const determiner = before?.kind === 'word' && /^(?:a|an|the)$/.test(before.lower) ? before : undefined;
  if (!determiner) return undefined;
  const whole = span(determiner.start, label.end);
  const pivot = tokens[first - 2];
  const named = mentions.findIndex((mention) => mention.endToken === first - 2 && isPerson(mention));
  if (named >= 0 && pivot && (pivot.text === ',' || /^(?:is|was)$/.test(pivot.lower))) return { who: named, span: whole };
  return determiner.lower === 'the' && tokens[end]?.kind !== 'number' ? { who: undefined, span: whole } : undefined;
}

const SAYING = /^(?:say|tell|call|describe|label|brand|claim|allege|accuse|argue|insist|believe|think|write|tweet|according to)$/;

/** "has said Snowden is a traitor": the label is what somebody said. */
const isSomebodysWord = (paragraph: Paragraph, label: Span): boolean =>
  paragraph.attributions.some(
    ({ content, lemma, quoted }) =>
      !quoted && content && SAYING.test(lemma) && content.start <= label.start && label.end <= content.end,
  );

const FORMAL =
  /^(?:charged|charge|charges|count|counts|trial|accused|suspect|suspected|suspects|indicted|guilty|plea|sentence|arrested|degree|convicted|conviction|attempted|investigation|solved|unsolved|justice|anniversary|assassination|genocide|case|history)$/;

/** A crime that no court has called murder, with a victim by name, and no formal charge in the same breath. */
export function isOpenMurder(paragraph: Paragraph, form: MurderFact['form'], first: number, end: number): boolean {
  const { tokens, mentions } = paragraph;
  const sentence = paragraph.sentences[paragraph.sentenceAt(tokens[first]!.start)]!;
  if (/^\p{Lu}/u.test(tokens[first]!.text) && form === 'noun') return false;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (/^1\d\d\d$|^20\d\d$/.test(tokens[i]!.text)) return false;
  if (form === 'charge') return true;
  if (form === 'active') {
    const subject = /^(?:allegedly|brutally)$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
    return mentions.some((mention) => mention.endToken === subject && isPerson(mention) && mention.given !== undefined);
  }
  if (form === 'noun') {
    for (let i = Math.max(sentence.firstToken, first - 6); i < first; i++) if (FORMAL.test(tokens[i]!.lower)) return false;
  }
  if (form === 'noun')
    return mentions.some((mention) => mention.firstToken >= end && mention.firstToken <= end + 1 && isPerson(mention));
  return mentions.some(
    (mention) =>
      mention.endToken <= first &&
      mention.endToken >= first - 3 &&
      mention.firstToken >= sentence.firstToken &&
      isPerson(mention),
  );
}
