import type { Entity } from '../story/people.ts';
import { escapeMarkdown } from './finding-hover.ts';
import { introductionOf, nameSpan } from './names.ts';
import type { StorySnapshot } from './session.ts';

/** Who this is, from the story itself, in Markdown. */
export function nameHover(story: StorySnapshot, entity: Entity): string {
  const { text, result } = story;
  const { sources, utterances } = result.story.view('sources');
  const own = new Set(sources.filter((source) => source.entity === entity.id).map(({ id }) => id));
  const said = utterances.filter(({ source }) => source !== undefined && own.has(source));
  const quoted = said.filter(({ kind }) => kind === 'direct' || kind === 'partial').length;
  const counts = [
    times(entity.mentions.length, 'named'),
    quoted ? times(quoted, 'quoted') : '',
    said.length > quoted ? times(said.length - quoted, 'paraphrased') : '',
  ];
  const introduction = introductionOf(entity);
  const where = introduction && `Introduced in line ${text.position(nameSpan(story, introduction).start).line + 1}.`;
  const who = entity.description
    ? `**${escapeMarkdown(entity.name)}**${/^(?:who|which|that|whose)\b/.test(entity.description) ? ',' : ':'} ${escapeMarkdown(entity.description)}`
    : `**${escapeMarkdown(entity.name)}**`;
  const state = entity.introduction ? where : 'Nothing in the story says who this is.';
  return [who, `${sentence(counts.filter(Boolean).join(', '))} ${state ?? ''}`.trim()].join('\n\n');
}

function times(count: number, what: string): string {
  return count === 1 ? `${what} once` : count === 2 ? `${what} twice` : `${what} ${count} times`;
}

function sentence(text: string): string {
  return text === '' ? '' : `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}
