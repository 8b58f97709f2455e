import type { WorkspaceEdit } from 'vscode-languageserver';
import { type Document, isMap, isSeq, parseDocument, YAMLMap, YAMLSeq } from 'yaml';
import { CONFIG_NAME } from '../config/load.ts';
import { relativeTo } from '../config/world.ts';
import type { ClientProfile } from './client-profile.ts';
import type { Configurations } from './configurations.ts';
import { uriOf } from './paths.ts';
import type { StorySnapshot } from './session.ts';
import { fileEdit, storyEdit } from './workspace-edit.ts';

/**
 * The edit that turns a rule off: for one story by a comment in it (Markdown) or an override in `copydesk.yaml` (wire text has
 * no comments), or for all stories in `copydesk.yaml`. Null when the file cannot be read as YAML, or there is none to write to.
 */
export async function ruleOffEdit(
  story: StorySnapshot,
  rule: string,
  where: 'story' | 'configuration',
  configurations: Configurations,
  client: ClientProfile,
): Promise<WorkspaceEdit | null> {
  if (where === 'story' && story.configuration.options.format === 'markdown') return commentEdit(story, rule, client);
  const { config, path } = await configurations.parts(story.text.uri, story.text.languageId);
  if (!config.folder) return null;
  const file = config.path ?? `${config.folder}/${CONFIG_NAME}`;
  const before = await configurations.world.read(file);
  const inside = path === undefined ? undefined : relativeTo(config.folder, path);
  if (where === 'story' && inside === undefined) return null;
  const after = withRuleOff(before ?? '', rule, where === 'story' ? inside : undefined);
  return after === undefined ? null : fileEdit(uriOf(file), before, after, client);
}

/** Below the front matter, if there is one. */
function commentEdit(story: StorySnapshot, rule: string, client: ClientProfile): WorkspaceEdit {
  const { source } = story.text;
  const frontMatter = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(source.text);
  const at = frontMatter ? frontMatter[0].length : 0;
  const text = `<!-- copydesk-disable ${rule} -->${source.lineEnding}${source.lineEnding}`;
  return storyEdit(story.text, [{ span: { start: at, end: at }, text }], client);
}

/** The text of a copydesk.yaml with the rule off, for all stories or for one file; undefined when it cannot be changed. */
export function withRuleOff(before: string, rule: string, file: string | undefined): string | undefined {
  const document = parseDocument(before);
  if (document.errors.length || (document.contents !== null && !isMap(document.contents))) return undefined;
  const rules = file === undefined ? ['rules'] : overrideFor(document, file);
  if (!rules) return undefined;
  const given = document.getIn(rules, true);
  if (given !== undefined && given !== null && !isMap(given)) return undefined;
  const own = document.getIn([...rules, rule], true);
  document.setIn(isMap(own) ? [...rules, rule, 'level'] : [...rules, rule], 'off');
  return document.toString({ lineWidth: 0 });
}

/** The path to the rules of the override for exactly this file, which is added if there is none. */
function overrideFor(document: Document, file: string): (string | number)[] | undefined {
  const overrides = document.get('overrides', true);
  if (overrides !== undefined && !isSeq(overrides)) return undefined;
  const pattern = globFor(file);
  const items = overrides?.items ?? [];
  const index = items.findIndex((item) => isMap(item) && isOnly(item.get('files'), pattern));
  if (index >= 0) return ['overrides', index, 'rules'];
  if (!overrides) document.set('overrides', new YAMLSeq());
  const entry = new YAMLMap();
  entry.set('files', document.createNode(pattern));
  entry.set('rules', new YAMLMap());
  document.addIn(['overrides'], entry);
  return ['overrides', items.length - (overrides ? 1 : 0), 'rules'];
}

function isOnly(files: unknown, pattern: string): boolean {
  if (isSeq(files)) return files.items.length === 1 && String(files.items[0]) === pattern;
  return files === pattern;
}

/** A file’s name may hold signs that mean something in a pattern, and without a slash it would match in every folder. */
function globFor(path: string): string {
  const escaped = path.replace(/[*?{}[\]!\\]/g, '\\$&');
  return escaped.includes('/') ? escaped : `/${escaped}`;
}
