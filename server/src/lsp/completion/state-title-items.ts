import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { STATES } from '../../lexicon/states.ts';
import { span } from '../../text/span.ts';
import type { WritingPlace } from './story-completion.ts';

/** A city, a comma and the first letter of a state. */
const AFTER_CITY = /\p{Lu}[\p{L}.'’ -]+, (\p{Lu}[\p{L}.]*)$/u;
/** A city in capitals opens a dateline. */
const IN_DATELINE = /^\p{Lu}[\p{Lu}.'’ -]+, (\p{Lu}[\p{L}.]*)$/u;

/** The state after a city: abbreviated in datelines and captions, in full in the text. */
export function stateItems({ story, offset, before, inCaption }: WritingPlace): CompletionItem[] {
  const match = AFTER_CITY.exec(before);
  if (!match) return [];
  const typed = match[1]!;
  const short = inCaption || IN_DATELINE.test(before);
  const range = story.text.range(span(offset - typed.length, offset));
  return STATES.filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase())).map(({ name, abbreviation }) => ({
    label: short ? abbreviation : name,
    kind: CompletionItemKind.Unit,
    detail: short && abbreviation !== name ? name : 'state',
    filterText: name,
    textEdit: { range, newText: short ? abbreviation : name },
  }));
}

/** Titles that are abbreviated before a full name, from the titles entry of AP's public style pages. */
const TITLES: readonly (readonly [full: string, short: string])[] = [
  ['Governor', 'Gov.'],
  ['Lieutenant Governor', 'Lt. Gov.'],
  ['Senator', 'Sen.'],
  ['Senators', 'Sens.'],
  ['Representative', 'Rep.'],
  ['Representatives', 'Reps.'],
  ['Reverend', 'the Rev.'],
  ['General', 'Gen.'],
  ['Lieutenant General', 'Lt. Gen.'],
  ['Major General', 'Maj. Gen.'],
  ['Brigadier General', 'Brig. Gen.'],
  ['Colonel', 'Col.'],
  ['Lieutenant Colonel', 'Lt. Col.'],
  ['Major', 'Maj.'],
  ['Captain', 'Capt.'],
  ['Lieutenant', 'Lt.'],
  ['Sergeant', 'Sgt.'],
  ['Staff Sergeant', 'Staff Sgt.'],
  ['Sergeant Major', 'Sgt. Maj.'],
  ['Corporal', 'Cpl.'],
  ['Private', 'Pvt.'],
  ['Admiral', 'Adm.'],
  ['Vice Admiral', 'Vice Adm.'],
  ['Rear Admiral', 'Rear Adm.'],
  ['Commander', 'Cmdr.'],
  ['Doctor', 'Dr.'],
];

const FEWEST_LETTERS = 4;

/** A title that is being written out in capitals gets its short form, as it stands before a name. */
export function titleItems({ story, offset, before }: WritingPlace): CompletionItem[] {
  const typed = /(?:^|[\s(—“])(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*)?)$/u.exec(before)?.[1] ?? '';
  if (typed.length < FEWEST_LETTERS) return [];
  const range = story.text.range(span(offset - typed.length, offset));
  return TITLES.filter(([full]) => full.startsWith(typed)).map(([full, short]) => ({
    label: short,
    kind: CompletionItemKind.Keyword,
    detail: `${full}, before a name`,
    filterText: full,
    textEdit: { range, newText: `${short} ` },
  }));
}
