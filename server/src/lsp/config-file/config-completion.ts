import rules from 'copydesk:rules';
import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver';
import { CONFIG_KEYS, FILES_KEYS, OVERRIDE_KEYS, RULE_KEYS } from '../../config/keys.ts';
import { PRESETS } from '../../config/presets.ts';
import { groupOf } from '../../config/resolve.ts';
import { LEVELS, PROFILES } from '../../config/settings.ts';
import type { OptionDefinition } from '../../rule/option.ts';
import type { ClientText } from '../convert.ts';
import { configPlace } from './config-place.ts';

interface Choice {
  readonly label: string;
  readonly doc?: string;
  readonly kind: CompletionItemKind;
  readonly insert: string;
}

/** Keys, rules, levels and values that fit where the cursor stands in a `copydesk.yaml`. */
export function configCompletion(text: ClientText, position: Position): CompletionItem[] {
  const { path, key, word } = configPlace(text.source.text, text.offset(position));
  const choices = key === undefined ? keysAt(path) : valuesOf([...path, key]);
  const range = text.range(word);
  return choices.map(({ label, doc, kind, insert }) => ({
    label,
    kind,
    textEdit: { range, newText: insert },
    filterText: label,
    ...(doc !== undefined && { documentation: doc }),
  }));
}

const keys = (table: Readonly<Record<string, string>>, nested: readonly string[] = []): Choice[] =>
  Object.entries(table).map(([label, doc]) => ({
    label,
    doc,
    kind: CompletionItemKind.Property,
    insert: nested.includes(label) ? `${label}:` : `${label}: `,
  }));

const values = (list: Iterable<string>): Choice[] =>
  [...list].map((label) => ({ label, kind: CompletionItemKind.Value, insert: label }));

function keysAt(path: readonly string[]): Choice[] {
  const [top, ...inner] = path;
  if (top === undefined) return keys(CONFIG_KEYS, ['rules', 'files', 'overrides']);
  if (top === 'files' && !inner.length) return keys(FILES_KEYS);
  // A list under “extends” has no keys: its items are values.
  if (top === 'extends') return values(PRESETS.keys());
  if (top === 'rules') return keysInRules(inner);
  if (top !== 'overrides') return [];
  return inner[0] === 'rules' ? keysInRules(inner.slice(1)) : inner.length ? [] : keys(OVERRIDE_KEYS, ['rules']);
}

function keysInRules(path: readonly string[]): Choice[] {
  const [id, section] = path;
  if (id === undefined) return ruleChoices();
  if (section === undefined) return keys(RULE_KEYS, ['options']);
  const options = section === 'options' && path.length === 2 ? (ruleOf(id)?.options ?? {}) : {};
  return keys(
    Object.fromEntries(Object.entries(options as Record<string, OptionDefinition>).map(([name, { doc }]) => [name, doc])),
  );
}

function ruleChoices(): Choice[] {
  const groups = [...new Set(rules.map(({ id }) => groupOf(id)))];
  return [
    ...rules.map(({ id, summary }) => ({ label: id, doc: summary, kind: CompletionItemKind.Function, insert: `${id}: ` })),
    ...groups.map((label) => ({
      label,
      doc: `All rules of the group “${label}”.`,
      kind: CompletionItemKind.Module,
      insert: `${label}: `,
    })),
  ];
}

const ruleOf = (id: string) => rules.find((rule) => rule.id === id);

function valuesOf(path: readonly string[]): Choice[] {
  const inRules =
    path[0] === 'rules' ? path.slice(1) : path[0] === 'overrides' && path[1] === 'rules' ? path.slice(2) : undefined;
  if (inRules) {
    if (inRules.length === 1 || (inRules.length === 2 && inRules[1] === 'level')) return values(LEVELS);
    const definition = inRules.length === 3 ? ruleOf(inRules[0]!)?.options?.[inRules[2]!] : undefined;
    if (definition?.type === 'enum') return values(definition.values);
    return definition?.type === 'boolean' ? values(['true', 'false']) : [];
  }
  switch (path.at(-1)) {
    case 'profile':
      return values(PROFILES);
    case 'extends':
      return values(PRESETS.keys());
    default:
      return [];
  }
}
