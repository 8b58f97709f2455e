import { KIN } from '../lexicon/accusation-terms.ts';
import { type Span, span } from '../text/span.ts';
import type { Sentence } from '../text/token.ts';
import { isPerson, mentionAt } from './accused.ts';
import type { MinorFact, VictimFact } from './legal.ts';
import type { Mention } from './names.ts';
import type { Paragraph } from './paragraph.ts';

/** "raping Ann Lee", "Mia Chan said she was raped", "abusing his stepdaughter" beside a named man. */
export function victimOf(paragraph: Paragraph, first: number, end: number): { by: VictimFact['by']; span: Span } | undefined {
  const { tokens, mentions } = paragraph;
  const sentence = paragraph.sentences[paragraph.sentenceAt(tokens[first]!.start)]!;
  const next = tokens[end];
  const told = next && /^(?:her|him)$/.test(next.lower) ? accuserNamed(paragraph, sentence, end) : undefined;
  if (told) return { by: 'name', span: told };
  const object = mentionAt(paragraph, end);
  if (object !== undefined && isPerson(mentions[object]!)) return { by: 'name', span: mentions[object]!.name };
  if (next && /^(?:his|her)$/.test(next.lower)) {
    for (let i = end + 1; i < Math.min(sentence.endToken, end + 7); i++) {
      if (!KIN.has(tokens[i]!.lower)) continue;
      const named = mentions.some(
        (mention) => mention.firstToken >= sentence.firstToken && mention.endToken <= first && isPerson(mention),
      );
      return named ? { by: 'relation', span: span(next.start, tokens[i]!.end) } : undefined;
    }
    return undefined;
  }
  // "The rape victim, Mia Chan, spoke": the name stands between commas.
  const apposed =
    next?.text === ',' && /^(?:victim|survivor)$/.test(tokens[end - 1]!.lower) ? mentionAt(paragraph, end + 1) : undefined;
  if (apposed !== undefined && isPerson(mentions[apposed]!) && mentions[apposed]!.given)
    return { by: 'name', span: mentions[apposed]!.name };
  // Passive: "was raped", "was sexually abused".
  let passive = false;
  for (let i = Math.max(sentence.firstToken, first - 2); i < first; i++)
    if (/^(?:was|were|been|being|had)$/.test(tokens[i]!.lower)) passive = true;
  if (!passive) return undefined;
  let aux = first - 1;
  while (aux > sentence.firstToken && /^(?:was|were|been|being|had|repeatedly|allegedly|sexually)$/.test(tokens[aux - 1]!.lower))
    aux--;
  const linked = /^(?:she|he|who)$/.test(tokens[aux - 1]?.lower ?? '');
  const subject = mentions.findLast(
    (mention) =>
      mention.firstToken >= sentence.firstToken &&
      isPerson(mention) &&
      (linked ? mention.endToken <= aux - 1 && aux - mention.endToken <= 6 : mention.endToken === aux),
  );
  return subject?.given ? { by: 'name', span: subject.name } : undefined;
}

/** "A woman who says the coach raped her in 2019, Mia Chan of Oslo, spoke": the name stands between commas behind the clause. */
function accuserNamed({ tokens, mentions }: Paragraph, sentence: Sentence, object: number): Span | undefined {
  const who = tokens.slice(sentence.firstToken, sentence.firstToken + 4).findIndex(({ lower }) => lower === 'who');
  if (who < 2 || !/^(?:an?|the|one|another)$/.test(tokens[sentence.firstToken]!.lower)) return undefined;
  const comma = tokens.findIndex(({ text }, i) => i > object && text === ',');
  if (comma < 0 || comma > object + 6 || comma >= sentence.endToken) return undefined;
  const named = mentions.find((mention) => mention.firstToken === comma + 1);
  if (!named || !isPerson(named) || !named.given || !named.surname) return undefined;
  // "raped her, Mark Stern, her lawyer, said": somebody else speaks.
  const close = tokens.findIndex(({ text }, i) => i >= named.endToken && text === ',');
  const behind = tokens[close + 1];
  const ends = close >= 0 && close <= named.endToken + 4 && close < sentence.endToken;
  return ends && behind && !/^(?:her|his|an?|the|who|whose)$/.test(behind.lower) ? named.name : undefined;
}

const CRIME_NEAR =
  /^(?:arrested|charged|accused|suspect|indicted|custody|detained|arraigned|pleaded|stabbing|shooting|robbery|arson|witness|witnessed)$/;
/** "who saw the attack", "is to testify at the trial": a witness by what he does. */
const SEES = /^(?:saw|heard|watched|testif(?:y|ies|ied))$/;
const SEEN = /^(?:attack|killing|slaying|shooting|stabbing|beating|murder|robbery|trial|jurors|jury|court)$/;
const YOUTH = /^(?:boy|girl|youth|teenager|student|pupil)$/;
const HARMED = /^(?:killed|died|dead|wounded|injured|missing|victim|victims|drowned|slain|funeral|abducted|fatally)$/;
const TEENS: Readonly<Record<string, number>> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
};

export function* minorsIn(paragraph: Paragraph): Generator<{ fact: MinorFact; span: Span; withComma: Span }> {
  const { tokens, mentions } = paragraph;
  for (const mention of mentions) {
    if (!isPerson(mention) || !(mention.given || mention.surname)) continue;
    const aged = ageOf(paragraph, mention);
    if (!aged || aged.age >= 18 || aged.age < 7) continue;
    const sentence = paragraph.sentences[mention.sentence];
    // "the shooting of 17-year-old Kim Lee": the victim.
    const before = tokens.findLast(({ end }) => end <= Math.min(mention.span.start, aged.span.start));
    if (!sentence || before?.lower === 'of' || before?.lower === 'against') continue;
    const words = tokens.slice(sentence.firstToken, sentence.endToken).map(({ lower }) => lower);
    const told = words.includes('police') && words.some((word) => word === 'told' || word === 'saw');
    const saw = words.some((word) => SEES.test(word)) && words.some((word) => SEEN.test(word));
    if (!(words.some((word) => CRIME_NEAR.test(word)) || told || saw) || words.some((word) => HARMED.test(word))) continue;
    const asAdult = words.includes('adult');
    const whole = span(Math.min(mention.span.start, aged.span.start), Math.max(mention.name.end, aged.span.end));
    const after = tokens.find((token) => token.start === whole.end);
    const comma = aged.span.end === whole.end && after?.text === ',';
    const apposed = aged.comma !== undefined;
    const cut = aged.comma === undefined ? undefined : span(aged.comma, after?.text === ',' ? after.end : whole.end);
    yield {
      fact: { type: 'minor', age: aged.age, asAdult, opens: whole.start === sentence.start, comma, apposed },
      span: whole,
      withComma: cut ?? span(whole.start, comma ? after.end : whole.end),
    };
  }
}

/** "Kim Lee, 16,", "16-year-old Kim Lee", "Fifteen-year-old Dan Cole", "her 16-year-old son, Dan Cole" with the place of that comma. */
function ageOf({ tokens }: Paragraph, mention: Mention): { age: number; span: Span; comma?: number } | undefined {
  const comma = tokens[mention.endToken];
  const figure = tokens[mention.endToken + 1];
  if (comma?.text === ',' && figure?.kind === 'number' && /^\d{1,2}$/.test(figure.text)) {
    const after = tokens[mention.endToken + 2];
    if (!after || after.kind === 'mark') return { age: Number(figure.text), span: span(figure.start, figure.end) };
  }
  const first = tokens[mention.firstToken]!;
  const inName = /^(\w+)-year-old$/.exec(first.lower)?.[1];
  if (inName && TEENS[inName]) return { age: TEENS[inName]!, span: span(first.start, first.end) };
  const before = tokens[mention.firstToken - 1];
  const word = before && /^(\w+)-year-old$/.exec(before.lower)?.[1];
  if (before && word && TEENS[word]) return { age: TEENS[word]!, span: span(before.start, before.end) };
  const number = tokens[mention.firstToken - 3];
  if (before?.lower === 'year-old' && number?.kind === 'number')
    return { age: Number(number.text), span: span(number.start, before.end) };
  if (before?.text === ',') {
    // "a boy of 14, Dan Cole,"
    const [youth, of, years] = tokens.slice(Math.max(0, mention.firstToken - 4), mention.firstToken - 1);
    if (youth && of?.lower === 'of' && YOUTH.test(youth.lower) && years?.kind === 'number' && /^\d{1,2}$/.test(years.text))
      return { age: Number(years.text), span: span(youth.start, years.end), comma: before.start };
    for (let at = mention.firstToken - 3; at > mention.firstToken - 6 && at > 1; at--) {
      if (tokens[at]!.kind !== 'word') break;
      if (tokens[at]!.lower === 'year-old' && tokens[at - 2]?.kind === 'number')
        return { age: Number(tokens[at - 2]!.text), span: span(tokens[at - 2]!.start, tokens[at]!.end), comma: before.start };
    }
  }
  return undefined;
}
