import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { Entity } from '../../story/people.ts';
import { span } from '../../text/span.ts';
import { nameFact } from '../names.ts';
import type { StorySnapshot } from '../session.ts';
import type { WritingPlace } from './story-completion.ts';

/** A closing mark, perhaps a space, perhaps the first letters of a name. */
const AFTER_QUOTATION = /[,.?!…](?:”|")(\s*)([\p{L}'’-]*)$/u;

/** After a quotation: who in this story may have said it, the last to speak first. */
export function speakerItems({ story, offset, before }: WritingPlace): CompletionItem[] {
  const match = AFTER_QUOTATION.exec(before);
  if (!match) return [];
  const [, space = '', typed = ''] = match;
  const range = story.text.range(span(offset - typed.length, offset));
  return speakersOf(story).map((name, i) => {
    const said = `${name} said`;
    return {
      label: said,
      kind: CompletionItemKind.Reference,
      detail: 'speaker of this story',
      sortText: String(i).padStart(3, '0'),
      filterText: said,
      textEdit: { range, newText: space || typed ? said : ` ${said}` },
    };
  });
}

/** Short forms of those who spoke, the latest first; then other people of the story. */
function speakersOf(story: StorySnapshot): string[] {
  const { sources, utterances } = story.result.story.view('sources');
  const { entities } = story.result.story.view('people');
  const entityOf = new Map(sources.map(({ id, entity }) => [id, entity]));
  const spoke = utterances.flatMap(({ source }) => (source === undefined ? [] : (entityOf.get(source) ?? []))).reverse();
  const people = entities.flatMap((entity, index) => (entity.kind === 'person' ? [index] : []));
  return [...new Set([...spoke, ...people])].flatMap((index) => shortName(story, entities[index]) ?? []);
}

/** The surname as the story writes it; the name itself for those who have none. */
function shortName(story: StorySnapshot, entity: Entity | undefined): string | undefined {
  if (!entity || (entity.kind !== 'person' && entity.kind !== 'organization')) return undefined;
  const surname = entity.mentions.map((mention) => nameFact(story, mention)?.surname).find((name) => name !== undefined);
  return surname ?? entity.name;
}
