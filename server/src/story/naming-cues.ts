import { type Cue, nearSubject } from './cue.ts';
import { isInfinitiveObject } from './noun-phrase.ts';
import type { Reading, Unit } from './reading.ts';
import { beforeVerb } from './subjects.ts';

/** Verbs that give a name to something: what they put in quotation marks needs no other speaker. */
export const NAMING = new Map<string, string>(
  Object.entries({
    call: 'call called calls calling',
    dub: 'dub dubs dubbed dubbing',
    label: 'label labels labeled labeling labelled',
    brand: 'brand brands branded branding',
    describe: 'describe describes described describing',
    characterize: 'characterize characterizes characterized characterizing',
    deem: 'deem deems deemed deeming',
    term: 'terms termed terming',
    nickname: 'nicknamed',
    title: 'titled entitled',
    know: 'known',
    refer: 'refers referred referring',
    mean: 'means meaning meant',
    name: 'named naming',
    headline: 'headlined',
    caption: 'captioned',
    word: 'wording',
    compare: 'compared compares',
    style: 'styled',
  }).flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma] as const)),
);

/** Forms that stand behind what they name, as a rule: "a plan dubbed", "the group known as". */
const PARTICIPLES = /^(?:titled|entitled|known|named|dubbed|nicknamed|captioned|headlined|means|meaning|meant)$/;

export function readNaming(reading: Reading, unit: Unit, at: number, lemma: string, earlier: readonly Cue[]): Cue | undefined {
  const before = beforeVerb(reading, unit, at);
  // "known as", "dubbed": without an agent the name itself is what the quotation marks show.
  let found = before.be || before.negated ? undefined : before.found;
  // "Ruiz attacked Hale, calling him a liar": a participle behind a comma shares the subject.
  const shares = at > unit.first && reading.tokens[at]!.lower.endsWith('ing') && reading.tokens[at - 1]!.text === ',';
  if (shares || (found === undefined && before.joined && !before.be)) found = nearSubject(reading, unit, at, earlier);
  if (found && reading.tokens[at]!.lower.endsWith('ed') && isInfinitiveObject(reading, unit, found)) found = undefined;
  if (found?.source.kind === 'noun' && reading.bits[found.end - 1]! === 0) found = undefined;
  // "it's known as": the contracted verb is "is". "who she dubbed": a pronoun in the form of a subject names somebody.
  const contracted = before.have && before.at >= unit.first && reading.tokens[before.at]!.lower.endsWith("'s");
  const agent = contracted ? false : before.have || (found?.source.kind === 'pronoun' && found.first === before.at);
  if (!agent && PARTICIPLES.test(reading.tokens[at]!.lower)) found = undefined;
  return {
    at,
    end: at + 1,
    lemma,
    verbClass: 'naming',
    takes: 'n',
    found,
    inverted: false,
    negated: before.negated,
    tense: 'none',
  };
}
