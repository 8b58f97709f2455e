import type { OptionDefinitions } from '../rule/option.ts';
import type { Profile, Rule } from '../rule/rule.ts';
import { SourceText } from '../text/source-text.ts';
import { type Span, span } from '../text/span.ts';
import { compileGlob, GlobError } from './glob.ts';
import { CONFIG_KEYS, FILES_KEYS, OVERRIDE_KEYS, RULE_KEYS } from './keys.ts';
import { askedFor, nearest } from './nearest.ts';
import { wrongValue } from './option-value.ts';
import { groupOf } from './resolve.ts';
import {
  type ConfigFile,
  type ConfigOverride,
  type ConfigProblem,
  LEVELS,
  type Level,
  type Link,
  type Origin,
  PROFILES,
  type RuleSetting,
} from './settings.ts';
import { plainValue, readYaml, type YamlEntry, type YamlMap, type YamlNode } from './yaml-reader.ts';

export interface ParsedConfig {
  readonly config: ConfigFile;
  readonly problems: readonly ConfigProblem[];
}

/** Reads the text of a `copydesk.yaml`. Never throws: what is wrong is left out of the configuration and told in `problems`. */
export function parseConfig(text: string, path: string, rules: readonly Rule[]): ParsedConfig {
  return new ConfigParser(new SourceText(text), path, rules).parse();
}

class ConfigParser {
  readonly problems: ConfigProblem[] = [];
  readonly #rules: ReadonlyMap<string, Rule>;
  readonly #groups: ReadonlySet<string>;

  constructor(
    readonly source: SourceText,
    readonly path: string,
    rules: readonly Rule[],
  ) {
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
    this.#groups = new Set(rules.map((rule) => groupOf(rule.id)));
  }

  parse(): ParsedConfig {
    const root = readYaml(this.source.text, this.complain);
    const entries =
      root === undefined || isNothing(root) ? new Map<string, YamlEntry>() : this.keysOf(root, CONFIG_KEYS, 'copydesk.yaml');
    const layer = this.layer(entries, { name: this.path });
    const config: ConfigFile = {
      ...layer,
      path: this.path,
      source: this.source,
      extends: this.links(entries.get('extends')),
      lists: { names: this.links(entries.get('names')), terms: this.links(entries.get('terms')) },
      files: this.files(entries.get('files')),
      overrides: this.overrides(entries.get('overrides')),
    };
    return { config, problems: this.problems };
  }

  readonly complain = (at: Span, message: string, instead?: string): void => {
    const problem = { path: this.path, source: this.source, span: at, message: message + askedFor(instead) };
    this.problems.push(instead === undefined ? problem : { ...problem, instead });
  };

  origin(at: Span): Origin {
    return { name: this.path, file: { path: this.path, source: this.source, span: at } };
  }

  /** The entries of a map by key; unknown keys are problems. */
  keysOf(node: YamlNode, known: Readonly<Record<string, string>>, where: string): Map<string, YamlEntry> {
    const entries = new Map<string, YamlEntry>();
    const map = this.map(node, `“${where}” has to be a map of ${Object.keys(known).join(', ')}.`);
    for (const entry of map?.entries ?? []) {
      if (Object.hasOwn(known, entry.key)) entries.set(entry.key, entry);
      else this.complain(entry.keySpan, `Unknown key “${entry.key}” in ${where}.`, nearest(entry.key, Object.keys(known)));
    }
    return entries;
  }

  map(node: YamlNode, message: string): YamlMap | undefined {
    if (node.kind === 'map') return node;
    this.complain(node.span, message);
    return undefined;
  }

  layer(entries: ReadonlyMap<string, YamlEntry>, origin: Origin): Omit<ConfigOverride, 'files'> {
    const profile = this.profile(entries.get('profile'));
    return { origin, rules: this.rules(entries.get('rules')), ...(profile && { profile }) };
  }

  profile(entry: YamlEntry | undefined): { value: Profile; origin: Origin } | undefined {
    if (!entry) return undefined;
    const value = PROFILES.find((name) => entry.value.kind === 'scalar' && entry.value.value === name);
    if (!value)
      this.complain(entry.value.span, `“profile” has to be one of ${PROFILES.join(', ')}.`, this.guess(entry.value, PROFILES));
    return value && { value, origin: this.origin(entry.value.span) };
  }

  guess(node: YamlNode, known: readonly string[]): string | undefined {
    return node.kind === 'scalar' && typeof node.value === 'string' ? nearest(node.value, known) : undefined;
  }

  /** A text or a list of texts. */
  texts(entry: YamlEntry | undefined): { value: string; at: Span }[] {
    if (!entry) return [];
    const nodes = entry.value.kind === 'list' ? entry.value.items : [entry.value];
    return nodes.flatMap((node) => {
      if (node.kind === 'scalar' && typeof node.value === 'string') return [{ value: node.value, at: node.span }];
      this.complain(node.span, `“${entry.key}” has to be a text or a list of texts.`);
      return [];
    });
  }

  links(entry: YamlEntry | undefined): Link[] {
    return this.texts(entry).map(({ value, at }) => ({ name: value, span: at }));
  }

  globs(entry: YamlEntry | undefined): string[] {
    return this.texts(entry).flatMap(({ value, at }) => {
      try {
        compileGlob(value.replace(/^!/, ''));
        return [value];
      } catch (error) {
        if (!(error instanceof GlobError)) throw error;
        this.complain(at, `“${value.slice(0, 60)}” is no pattern: ${error.message}`);
        return [];
      }
    });
  }

  files(entry: YamlEntry | undefined): ConfigFile['files'] {
    if (!entry) return {};
    const keys = this.keysOf(entry.value, FILES_KEYS, 'files');
    const include = keys.get('include');
    const exclude = keys.get('exclude');
    return { ...(include && { include: this.globs(include) }), ...(exclude && { exclude: this.globs(exclude) }) };
  }

  overrides(entry: YamlEntry | undefined): ConfigOverride[] {
    if (!entry) return [];
    if (entry.value.kind !== 'list') {
      this.complain(entry.value.span, '“overrides” has to be a list.');
      return [];
    }
    return entry.value.items.map((item) => {
      const keys = this.keysOf(item, OVERRIDE_KEYS, 'overrides');
      if (item.kind === 'map' && !keys.has('files'))
        this.complain(span(item.span.start, item.span.start + 1), 'This override does not say which files it is for.');
      return {
        ...this.layer(keys, this.origin(item.span)),
        files: this.globs(keys.get('files')).map((glob) => compileGlob(glob)),
      };
    });
  }

  rules(entry: YamlEntry | undefined): ReadonlyMap<string, RuleSetting> {
    const settings = new Map<string, RuleSetting>();
    if (!entry || isNothing(entry.value)) return settings;
    const map = this.map(entry.value, '“rules” has to be a map from rules to levels.');
    for (const { key, keySpan, value } of map?.entries ?? []) {
      const rule = this.#rules.get(key);
      if (!rule && !this.#groups.has(key)) {
        this.complain(keySpan, `Unknown rule “${key}”.`, nearest(key, [...this.#rules.keys(), ...this.#groups]));
        continue;
      }
      const setting = this.setting(value, key, rule);
      if (setting) settings.set(key, setting);
    }
    return settings;
  }

  setting(node: YamlNode, key: string, rule: Rule | undefined): RuleSetting | undefined {
    if (node.kind !== 'map') {
      const level = this.level(node);
      return level && { level, origin: this.origin(node.span) };
    }
    const keys = this.keysOf(node, RULE_KEYS, key);
    const given = keys.get('level');
    const level = given && this.level(given.value);
    const options = this.options(keys.get('options'), key, rule);
    return { origin: this.origin(node.span), ...(level && { level }), ...(options && { options }) };
  }

  level(node: YamlNode): Level | undefined {
    const value = node.kind === 'scalar' ? (node.value === false ? 'off' : node.value === true ? 'on' : node.value) : undefined;
    const level = LEVELS.find((name) => name === value);
    if (!level) this.complain(node.span, `A rule’s level is one of ${LEVELS.join(', ')}.`, this.guess(node, LEVELS));
    return level;
  }

  options(entry: YamlEntry | undefined, id: string, rule: Rule | undefined): Record<string, unknown> | undefined {
    const map = entry && this.map(entry.value, '“options” has to be a map.');
    if (!entry || !map) return undefined;
    if (!rule) {
      this.complain(entry.keySpan, `“${id}” is a group of rules: options belong to one rule.`);
      return undefined;
    }
    const known: OptionDefinitions = rule.options ?? {};
    const options: Record<string, unknown> = {};
    for (const { key, keySpan, value } of map.entries) {
      if (!Object.hasOwn(known, key)) {
        this.complain(keySpan, `Unknown option “${key}” of ${id}.`, nearest(key, Object.keys(known)));
        continue;
      }
      const plain = plainValue(value);
      const wrong = wrongValue(plain, known[key]!);
      if (wrong) this.complain(value.span, `Option “${key}” of ${id} does not fit. ${wrong}`);
      else options[key] = plain;
    }
    return options;
  }
}

function isNothing(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}
