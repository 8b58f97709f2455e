import { STATES, type State } from '../lexicon/states.ts';
import { type Span, span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { isCapitalized } from './capitals.ts';
import type { Paragraph } from './paragraph.ts';
import { endsSentence } from './sentence-ends.ts';

/** full: the name; abbreviation: AP's; postal: two capitals; wrong: another shortening. */
export type RegionForm = 'full' | 'abbreviation' | 'postal' | 'wrong';

/** A U.S. state as written. Spans are block offsets; tokens a half-open range of the block's. */
export interface RegionMention {
  readonly span: Span;
  readonly state: State;
  readonly form: RegionForm;
  readonly firstToken: number;
  readonly endToken: number;
  /** The capitalised words before its comma: a city, or a person, or another state. */
  readonly city: Span | undefined;
  readonly cityFirstToken: number;
  /** The word before the city, lower case; '' at a sentence's start. */
  readonly before: string;
  /** The comma between city and state; undefined where none stands. */
  readonly comma: Span | undefined;
  /** The period of an abbreviation also ends the sentence. */
  readonly endsSentence: boolean;
  readonly quoted: boolean;
  readonly sentence: number;
}

interface Form {
  readonly words: readonly string[];
  readonly state: State;
  readonly form: RegionForm;
}

const BY_FIRST_WORD = new Map<string, Form[]>();
const add = (text: string, state: State, form: RegionForm): void => {
  const words = text.split(' ');
  const first = words[0]!;
  const list = BY_FIRST_WORD.get(first);
  const entry = { words, state, form };
  if (list) list.push(entry);
  else BY_FIRST_WORD.set(first, [entry]);
};
for (const state of STATES) {
  add(state.name, state, 'full');
  if (state.abbreviation !== state.name) add(state.abbreviation, state, 'abbreviation');
  add(state.postal, state, 'postal');
  for (const wrong of state.wrong) add(wrong, state, 'wrong');
}
for (const forms of BY_FIRST_WORD.values()) forms.sort((a, b) => b.words.length - a.words.length);

/** States in the block, in order. Postal codes and wrong forms only after a capitalised word and a comma. */
export function readRegions(paragraph: Paragraph): readonly RegionMention[] {
  const { tokens } = paragraph;
  const found: RegionMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const match = BY_FIRST_WORD.get(token.text) ?? dottedForms(tokens, i);
    const form = match?.find((candidate) => fits(tokens, i, candidate));
    if (!form) continue;
    const region = regionAt(paragraph, i, form);
    if (!region) continue;
    found.push(region);
    i = region.endToken - 1;
  }
  return found;
}

/** A shortening whose period is a token of its own: "Penn." */
function dottedForms(tokens: readonly Token[], at: number): readonly Form[] | undefined {
  const dot = tokens[at + 1];
  return dot?.text === '.' && !dot.spaceBefore ? BY_FIRST_WORD.get(`${tokens[at]!.text}.`) : undefined;
}

function fits(tokens: readonly Token[], at: number, form: Form): boolean {
  return form.words.every((word, i) => {
    const text = tokens[at + i]?.text;
    return text === word || text === `${word}'s` || text === `${word}’s` || (word.endsWith('.') && text === word.slice(0, -1));
  });
}

function regionAt(paragraph: Paragraph, at: number, { words, state, form }: Form): RegionMention | undefined {
  const { tokens } = paragraph;
  let endToken = at + words.length;
  const last = tokens[endToken - 1]!;
  if (/['’]s$/.test(last.text)) return undefined;
  let end = last.end;
  const written = words.at(-1)!;
  if (written.endsWith('.') && !last.text.endsWith('.')) {
    const dot = tokens[endToken];
    if (dot?.text !== '.' || dot.spaceBefore) return undefined;
    end = dot.end;
    endToken++;
  }
  const commaToken = tokens[at - 1];
  const hasComma = commaToken?.text === ',' && !commaToken.spaceBefore;
  const run = behindPreposition(tokens, capitalRun(tokens, hasComma ? at - 2 : at - 1));
  const needsCity = form === 'postal' || form === 'wrong';
  if (needsCity && !(hasComma && run >= 0)) return undefined;
  const sentence = paragraph.sentenceAt(tokens[at]!.start);
  const cityFirstToken = run >= 0 ? run : at;
  const before = tokens[cityFirstToken - 1];
  const cityEnd = hasComma ? at - 2 : at - 1;
  const whole = span(tokens[at]!.start, end);
  return {
    span: whole,
    state,
    form,
    firstToken: at,
    endToken,
    city: run >= 0 ? span(tokens[run]!.start, tokens[cityEnd]!.end) : undefined,
    cityFirstToken,
    before: before && cityFirstToken > (paragraph.sentences[sentence]?.firstToken ?? 0) ? before.lower : '',
    comma: hasComma ? span(commaToken.start, tokens[at]!.start) : undefined,
    endsSentence: written.endsWith('.') && endsSentence(paragraph, endToken),
    quoted: paragraph.isQuoted(whole),
    sentence,
  };
}

const PREPOSITIONS: ReadonlySet<string> = new Set('In From Near Outside Around At To Over'.split(' '));

/** "In Grand Rapids, Michigan" opens a sentence: its capital is not the city's. */
const behindPreposition = (tokens: readonly Token[], run: number): number =>
  run >= 0 && PREPOSITIONS.has(tokens[run]!.text) && isCapitalized(tokens[run + 1]) ? run + 1 : run;

const JOINS: ReadonlySet<string> = new Set(['of', 'de', 'la', 'du', 'the', 'del', 'des', 'au', 'sur', 'upon']);

/** Index of the first of the capitalised words that end at `last`, or -1 when there is none. */
function capitalRun(tokens: readonly Token[], last: number): number {
  if (!isCapitalized(tokens[last])) return -1;
  let first = last;
  for (;;) {
    if (!tokens[first]!.spaceBefore || first === 0) return first;
    if (isCapitalized(tokens[first - 1])) first--;
    else if (JOINS.has(tokens[first - 1]!.text) && isCapitalized(tokens[first - 2]) && tokens[first - 1]!.spaceBefore) first -= 2;
    else return first;
  }
}

const BY_NAME: ReadonlyMap<string, State> = new Map(
  STATES.flatMap((state) =>
    [state.name, state.abbreviation, state.postal, ...state.wrong].map((form) => [form.replace(/\.$/, ''), state] as const),
  ),
);

/** The state that a dateline's region names, however it is written; undefined for a country or province. */
export const stateOf = (region: string): State | undefined => BY_NAME.get(region.replace(/\.$/, ''));

const NAMES: ReadonlySet<string> = new Set(STATES.map(({ name }) => name));

/** The words are a state's full name. */
export const isStateName = (text: string): boolean => NAMES.has(text);
