import type { WorkspaceEdit } from 'vscode-languageserver';
import { isMap, parseDocument } from 'yaml';
import { CONFIG_NAME } from '../config/load.ts';
import { LISTS } from '../config/settings.ts';
import type { ClientProfile } from './client-profile.ts';
import type { Configurations } from './configurations.ts';
import { nameAt } from './names.ts';
import { uriOf } from './paths.ts';
import type { StorySnapshot } from './session.ts';
import { fileEdit, joinEdits } from './workspace-edit.ts';

/** Where the first name goes when the desk has no list yet. */
const NEW_LIST = 'names.csv';

/** The name at a place (UTF-16 offset) in its full form, if it could go on the list and is not there yet. */
export function nameToAdd(story: StorySnapshot, offset: number): string | undefined {
  const hit = nameAt(story, offset);
  if (!hit?.mention || hit.entity.kind === 'place') return undefined;
  const { name } = hit.entity;
  return name.includes(' ') && !isListed(story, name) ? name : undefined;
}

function isListed({ configuration }: StorySnapshot, name: string): boolean {
  const active = configuration.options.ruleSet.rules.find(({ rule }) => rule.id === LISTS.names.rule);
  const listed = active?.options[LISTS.names.option];
  return Array.isArray(listed) && listed.includes(name);
}

/**
 * The edit that adds a name to the desk's list: the file that `names` in copydesk.yaml names first, or a new one, which the
 * configuration then names. Null when there is no folder to keep it in, or a file that is no list.
 */
export async function addNameEdit(
  story: StorySnapshot,
  name: string,
  configurations: Configurations,
  client: ClientProfile,
): Promise<WorkspaceEdit | null> {
  const { config } = await configurations.parts(story.text.uri, story.text.languageId);
  if (!config.folder || isListed(story, name)) return null;
  const file = config.namesFile ?? `${config.folder}/${NEW_LIST}`;
  const before = await configurations.world.read(file);
  const after = withLine(before ?? '', /\.ya?ml$/i.test(file) ? `- ${JSON.stringify(name)}` : name);
  const list = fileEdit(uriOf(file), before, after, client);
  if (config.namesFile) return list;
  const path = config.path ?? `${config.folder}/${CONFIG_NAME}`;
  const written = await configurations.world.read(path);
  const named = withList(written ?? '');
  const configuration = named === undefined ? null : fileEdit(uriOf(path), written, named, client);
  return list && configuration && joinEdits([list, configuration]);
}

function withLine(before: string, line: string): string {
  const ending = before.includes('\r\n') ? '\r\n' : '\n';
  return `${before}${before === '' || before.endsWith('\n') ? '' : ending}${line}${ending}`;
}

/** The text of a copydesk.yaml that names the new list; undefined when it cannot be changed. */
function withList(before: string): string | undefined {
  const document = parseDocument(before);
  if (document.errors.length || (document.contents !== null && !isMap(document.contents))) return undefined;
  document.set('names', NEW_LIST);
  return document.toString({ lineWidth: 0 });
}
