import rules from 'copydesk:rules';
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import { CONFIG_KEYS, FILES_KEYS, OVERRIDE_KEYS, RULE_KEYS } from '../../config/keys.ts';
import { PRESETS } from '../../config/presets.ts';
import type { OptionDefinition } from '../../rule/option.ts';
import type { ClientProfile } from '../client-profile.ts';
import type { ClientText } from '../convert.ts';
import { escapeMarkdown, withoutMarkdown } from '../finding-hover.ts';
import { rulePage } from '../rule-page.ts';
import { configPlace } from './config-place.ts';

/** What a key, a rule or a preset of a `copydesk.yaml` is for. */
export function configHover(text: ClientText, position: Position, client: ClientProfile): Hover | null {
  const content = text.source.text;
  const { path, key, word } = configPlace(content, text.offset(position));
  const name = content.slice(word.start, word.end);
  const value = key === undefined ? keyText(path, name, client) : (valueText(name) ?? undefined);
  if (!value) return null;
  const contents = client.markdownHover
    ? { kind: MarkupKind.Markdown, value }
    : { kind: MarkupKind.PlainText, value: withoutMarkdown(value) };
  return { contents, range: text.range(word) };
}

function keyText(path: readonly string[], name: string, client: ClientProfile): string | undefined {
  const rule = rules.find(({ id }) => id === name);
  if (rule) {
    const page = rulePage(rule.id, client);
    const more = page ? `\n\n[${rule.id}](${page})` : '';
    return `**${escapeMarkdown(rule.summary)}**\n\n${escapeMarkdown(rule.why)}${more}`;
  }
  const ruleKey = path.at(-1) === 'options' ? path.at(-2) : path.at(-1);
  const owner = rules.find(({ id }) => id === ruleKey);
  const option = owner?.options?.[name] as OptionDefinition | undefined;
  if (option && path.at(-1) === 'options')
    return `${escapeMarkdown(option.doc)}\n\nDefault: \`${JSON.stringify(option.default)}\``;
  const table: Readonly<Record<string, string>> = owner
    ? RULE_KEYS
    : path[0] === 'files'
      ? FILES_KEYS
      : path[0] === 'overrides'
        ? OVERRIDE_KEYS
        : path.length
          ? {}
          : CONFIG_KEYS;
  return Object.hasOwn(table, name) ? escapeMarkdown(table[name]!) : undefined;
}

function valueText(name: string): string | undefined {
  const title = PRESETS.get(name)?.title;
  return title && escapeMarkdown(title);
}
