import {
  type AnnotatedTextEdit,
  ErrorCodes,
  type Position,
  type PrepareRenameResult,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { FactRef } from '../story/fact.ts';
import { type Edit, type Span, span } from '../text/span.ts';
import type { ClientProfile } from './client-profile.ts';
import { type NameHit, nameAt, nameFact, nameSpan } from './names.ts';
import type { StorySnapshot } from './session.ts';
import { documentEdit } from './workspace-edit.ts';

/** The name under the cursor, if it is one that can be corrected everywhere. */
export function prepareRename(story: StorySnapshot, position: Position): PrepareRenameResult | null {
  const hit = nameAt(story, story.text.offset(position));
  if (!hit?.mention) return null;
  const name = nameSpan(story, hit.mention);
  return { range: story.text.range(name), placeholder: story.text.source.slice(name) };
}

const QUOTED = 'quoted';

/**
 * Corrects a name everywhere: full names, surnames, possessives. What stands inside quotations belongs to the speaker: those
 * edits wait for a yes where the client can ask for one, and are left out where it cannot.
 */
export function rename(story: StorySnapshot, position: Position, newName: string, client: ClientProfile): WorkspaceEdit | null {
  const hit = nameAt(story, story.text.offset(position));
  if (!hit?.mention) return null;
  const name = typeof newName === 'string' ? newName.replace(/\s+/g, ' ').trim() : '';
  if (!/\p{L}/u.test(name)) throw new ResponseError(ErrorCodes.InvalidParams, 'Write the name as it should be.');
  const change = nameChange(story, hit, name);
  const plain: TextEdit[] = [];
  const quoted: AnnotatedTextEdit[] = [];
  for (const mention of hit.entity.mentions) {
    const inQuote = nameFact(story, mention)?.quoted === true;
    for (const edit of mentionEdits(story, mention, change)) {
      const made = story.text.edit(edit);
      if (inQuote) quoted.push({ ...made, annotationId: QUOTED });
      else plain.push(made);
    }
  }
  if (!quoted.length || !client.changeAnnotations) return documentEdit(story.text, plain, client);
  return {
    ...documentEdit(story.text, [...plain, ...quoted], client),
    changeAnnotations: { [QUOTED]: { label: 'Inside quotations', needsConfirmation: true, description: 'A speaker’s words' } },
  };
}

/** What becomes of the parts of a name. An undefined part stays; an empty given name goes. */
interface NameChange {
  /** As written under the cursor: the case of these is what the writer means to change. */
  readonly written: ReadonlySet<string>;
  readonly given: string | undefined;
  readonly surname: string | undefined;
  /** For names that have no parts (one-name people, groups): the old words and the new. */
  readonly whole: { readonly from: string; readonly to: string } | undefined;
  /** The house adds no s after the apostrophe of a name that ends in s. */
  readonly bareApostrophe: boolean;
}

/** Houses that write “Hodges’ book”; the others write “Hodges’s book” and leave the ending to the writer. */
const BARE_APOSTROPHE: ReadonlySet<string> = new Set(['wire', 'ap-domestic']);

function nameChange(story: StorySnapshot, { mention }: NameHit, name: string): NameChange {
  const fact = nameFact(story, mention!);
  const written = story.text.source.slice(nameSpan(story, mention!));
  const bareApostrophe = BARE_APOSTROPHE.has(story.configuration.house);
  const common = { written: new Set([written, fact?.given ?? '', fact?.surname ?? '']), bareApostrophe };
  if (fact?.surname !== undefined && fact.given !== undefined) {
    return { ...splitName(name, fact.given, fact.surname), whole: undefined, ...common };
  }
  if (fact?.surname !== undefined) return { given: undefined, surname: name, whole: undefined, ...common };
  if (fact?.given !== undefined) return { given: name, surname: undefined, whole: undefined, ...common };
  return { given: undefined, surname: undefined, whole: { from: written, to: name }, ...common };
}

/** Words that belong to the surname they precede. */
const PARTICLES = /^(?:al|el|bin|ibn|ben|abu|da|de|del|della|der|di|dos|du|la|le|van|von|den|ter|ten|y)$/i;

function splitName(name: string, given: string, surname: string): { given: string; surname: string } {
  if (name.startsWith(`${given} `)) return { given, surname: name.slice(given.length + 1) };
  if (name.endsWith(` ${surname}`)) return { given: name.slice(0, -surname.length - 1), surname };
  const words = name.split(' ');
  let first = words.length - 1;
  while (first > 1 && PARTICLES.test(words[first - 1]!)) first--;
  return { given: words.slice(0, first).join(' '), surname: words.slice(first).join(' ') };
}

function mentionEdits(story: StorySnapshot, mention: FactRef, change: NameChange): Edit[] {
  const fact = nameFact(story, mention);
  if (!fact) return [];
  const part = (name: string): Span => story.result.resolve({ ...mention, part: name });
  const edits: Edit[] = [];
  const replace = (at: Span, to: string) => {
    const from = story.text.source.slice(at);
    const text = change.written.has(from) ? to : inCaseOf(from, to);
    if (text !== from) edits.push({ span: at, text });
  };
  if (change.whole) {
    const at = nameSpan(story, mention);
    const same = story.text.source.slice(at).toLowerCase() === change.whole.from.toLowerCase();
    if (!same) return [];
    replace(at, change.whole.to);
  } else {
    if (fact.given !== undefined && change.given === '' && fact.surname !== undefined) {
      edits.push({ span: span(part('given').start, part('surname').start), text: '' });
    } else if (fact.given !== undefined && change.given) replace(part('given'), change.given);
    if (fact.surname !== undefined && change.surname !== undefined) replace(part('surname'), change.surname);
  }
  if (fact.possessive && edits.length) edits.push(...endingEdits(story, part('possessive'), change));
  return edits;
}

/** The ending follows the new name: “Marsh’s” becomes “Hodges’”, and back. */
function endingEdits(story: StorySnapshot, at: Span, change: NameChange): Edit[] {
  const last = change.whole?.to ?? change.surname ?? '';
  const ending = story.text.source.slice(at);
  const bare = ending.length === 1;
  if (/s$/i.test(last)) return !bare && change.bareApostrophe ? [{ span: at, text: ending.slice(0, 1) }] : [];
  return last && bare ? [{ span: at, text: `${ending}s` }] : [];
}

/** A name in capitals stays in capitals, and a particle that opens a sentence keeps its capital. */
function inCaseOf(old: string, name: string): string {
  const isCapitals = old.length > 2 && old === old.toUpperCase() && old !== old.toLowerCase();
  if (isCapitals) return name.toUpperCase();
  return /^\p{Lu}/u.test(old) && /^\p{Ll}/u.test(name) ? name[0]!.toUpperCase() + name.slice(1) : name;
}
