import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { STATES } from '../../lexicon/states.ts';
import { TITLE_SHORT_FORMS } from '../../lexicon/title-short-forms.ts';
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

const FEWEST_LETTERS = 4;

/** The last one or two capitalized words. */
const CAPITALIZED = [/(?<![\p{L}.])\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}*$/u, /(?<![\p{L}.])\p{Lu}\p{Ll}+$/u];

/** A title that is being written out with a capital gets its short form, as it stands before a name. */
export function titleItems({ story, offset, before }: WritingPlace): CompletionItem[] {
  for (const pattern of CAPITALIZED) {
    const typed = pattern.exec(before)?.[0] ?? '';
    const fitting = typed.length < FEWEST_LETTERS ? [] : TITLE_SHORT_FORMS.filter(([full]) => full.startsWith(typed));
    if (!fitting.length) continue;
    const range = story.text.range(span(offset - typed.length, offset));
    return fitting.map(([full, short]) => ({
      label: short,
      kind: CompletionItemKind.Keyword,
      detail: `${full}, before a name`,
      filterText: full,
      textEdit: { range, newText: `${short} ` },
    }));
  }
  return [];
}
