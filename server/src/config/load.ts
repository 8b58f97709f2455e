import type { Rule } from '../rule/rule.ts';
import { SourceText } from '../text/source-text.ts';
import { DEFAULT_INCLUDE, fileSelection } from './files.ts';
import type { ParsedList } from './lists.ts';
import { didYouMean } from './nearest.ts';
import type { ParsedConfig } from './parse.ts';
import { DEFAULT_PRESET, PRESETS, type Preset } from './presets.ts';
import {
  type Config,
  type ConfigFile,
  type ConfigLayer,
  type ConfigOverride,
  type ConfigProblem,
  LIST_NAMES,
  LISTS,
  type Link,
  type ListName,
  type Origin,
} from './settings.ts';
import { folderOf, joinPath, relativeTo, type World } from './world.ts';

export const CONFIG_NAME = 'copydesk.yaml';

/** Where accepted findings are kept, below the folder of the configuration. */
export const ACCEPTED_NAME = '.copydesk/accepted.yaml';

/** A configuration and the house it names last. */
export interface LoadedConfig extends Config {
  readonly preset: Preset;
  readonly presetOrigin: Origin;
}

const DEFAULT_ORIGIN: Origin = { name: 'default' };

/** The configuration where no file says anything: the shipped defaults for a folder. */
export function noConfig(folder: string): LoadedConfig {
  return {
    folder,
    path: undefined,
    preset: DEFAULT_PRESET,
    presetOrigin: DEFAULT_ORIGIN,
    layers: [],
    overrides: [],
    selection: fileSelection(),
    problems: [],
    namesFile: undefined,
    sources: [],
  };
}

/** A configuration that is there and cannot be read: the defaults hold, and it is told. */
function unreadable(path: string, message: string): LoadedConfig {
  const problem: ConfigProblem = { path, source: new SourceText(''), span: { start: 0, end: 0 }, message };
  return { ...noConfig(folderOf(path)), path, problems: [problem], sources: [path] };
}

/** Reads configurations through a World, each file once. Make a new one when a configuration file has changed. */
export class ConfigLoader {
  readonly #byFolder = new Map<string, Promise<LoadedConfig | undefined>>();
  readonly #byPath = new Map<string, Promise<LoadedConfig>>();

  constructor(
    readonly world: World,
    readonly rules: readonly Rule[],
  ) {}

  /** The configuration that holds for a file: that of the nearest `copydesk.yaml` at or above it. */
  async forFile(path: string): Promise<LoadedConfig> {
    return this.forFolder(folderOf(path));
  }

  /** The same for the files of a folder. */
  async forFolder(folder: string): Promise<LoadedConfig> {
    const root = await this.world.rootOf(`${folder}/${CONFIG_NAME}`);
    return (await this.#nearest(folder, root)) ?? noConfig(relativeTo(root, folder) === undefined ? folder : root);
  }

  async #nearest(folder: string, root: string): Promise<LoadedConfig | undefined> {
    let found = this.#byFolder.get(folder);
    if (!found) {
      found = this.#search(folder, root);
      this.#byFolder.set(folder, found);
    }
    return found;
  }

  async #search(folder: string, root: string): Promise<LoadedConfig | undefined> {
    const path = `${folder}/${CONFIG_NAME}`;
    try {
      const text = await this.world.read(path);
      if (text !== undefined) return await this.#load(path, text);
    } catch (error) {
      return unreadable(path, (error as Error).message);
    }
    return folder === root || folder === '' || relativeTo(root, folder) === undefined
      ? undefined
      : this.#nearest(folderOf(folder), root);
  }

  /** A configuration that was named outright. Rejects when it cannot be read. */
  async load(path: string): Promise<LoadedConfig> {
    const text = await this.world.read(path);
    if (text === undefined) throw new Error('There is no such file.');
    return this.#load(path, text);
  }

  #load(path: string, text: string): Promise<LoadedConfig> {
    let loaded = this.#byPath.get(path);
    if (!loaded) {
      loaded = this.#assemble(path, text);
      this.#byPath.set(path, loaded);
    }
    return loaded;
  }

  async #assemble(path: string, text: string): Promise<LoadedConfig> {
    // The YAML reader is the largest part of a configuration's cost: a folder without one does not load it.
    const { parseConfig, parseList } = await import('./yaml-files.ts');
    const parse = (t: string, p: string) => parseConfig(t, p, this.rules);
    const reading = new Reading(this.world, await this.world.rootOf(path), { config: parse, list: parseList });
    await reading.add(path, text, []);
    return {
      folder: folderOf(path),
      path,
      preset: reading.preset,
      presetOrigin: reading.presetOrigin,
      layers: [...listLayers(reading.lists), ...reading.layers],
      overrides: reading.overrides,
      selection: fileSelection(reading.include ?? DEFAULT_INCLUDE, reading.exclude),
      problems: reading.problems,
      namesFile: reading.namesFile,
      sources: reading.sources,
    };
  }
}

/** Puts a file and those it extends in one row, the extended ones first. */
class Reading {
  preset: Preset = DEFAULT_PRESET;
  presetOrigin: Origin = DEFAULT_ORIGIN;
  readonly layers: ConfigLayer[] = [];
  readonly overrides: ConfigOverride[] = [];
  readonly problems: ConfigProblem[] = [];
  readonly sources: string[] = [];
  readonly lists: ReadList[] = [];
  namesFile: string | undefined;
  include: readonly string[] | undefined;
  exclude: readonly string[] = [];

  constructor(
    readonly world: World,
    readonly root: string,
    readonly parse: {
      readonly config: (text: string, path: string) => ParsedConfig;
      readonly list: (name: ListName, text: string, path: string) => ParsedList;
    },
  ) {}

  async add(path: string, text: string, chain: readonly string[]): Promise<void> {
    const { config, problems } = this.parse.config(text, path);
    this.sources.push(path);
    this.problems.push(...problems);
    for (const link of config.extends) await this.#extend(config, link, [...chain, path]);
    this.layers.push(config);
    for (const name of LIST_NAMES) for (const link of config.lists[name]) await this.#list(config, name, link);
    this.overrides.push(...config.overrides);
    this.include = config.files.include ?? this.include;
    this.exclude = [...this.exclude, ...(config.files.exclude ?? [])];
  }

  #complaint({ path, source }: ConfigFile, { span }: Link): (message: string) => void {
    return (message) => this.problems.push({ path, source, span, message });
  }

  /** The file that is named; nothing outside the workspace is read. */
  #pathOf(config: ConfigFile, link: Link): string | undefined {
    const path = joinPath(folderOf(config.path), link.name);
    if (!/^(?:[a-z]:|\/|\\|~)/i.test(link.name) && relativeTo(this.root, path) !== undefined) return path;
    this.#complaint(config, link)(`“${link.name}” lies outside the workspace.`);
    return undefined;
  }

  async #list(config: ConfigFile, name: ListName, link: Link): Promise<void> {
    const path = this.#pathOf(config, link);
    if (path === undefined) return;
    // A list that is not there yet is watched for all the same.
    this.sources.push(path);
    if (name === 'names') this.namesFile ??= path;
    const text = await this.world.read(path).catch(() => undefined);
    if (text === undefined) {
      this.#complaint(config, link)(`“${link.name}” cannot be read.`);
      return;
    }
    const { entries, problems } = this.parse.list(name, text, path);
    this.problems.push(...problems);
    this.lists.push({ name, path, entries });
  }

  async #extend(config: ConfigFile, link: Link, chain: readonly string[]): Promise<void> {
    const complain = this.#complaint(config, link);
    const preset = PRESETS.get(link.name);
    if (preset) {
      this.preset = preset;
      this.presetOrigin = { name: config.path, file: { path: config.path, source: config.source, span: link.span } };
      return;
    }
    if (!/[./]/.test(link.name)) {
      complain(`Unknown preset “${link.name}”.${didYouMean(link.name, PRESETS.keys())}`);
      return;
    }
    const path = this.#pathOf(config, link);
    if (path === undefined) return;
    const at = chain.indexOf(path);
    if (at >= 0) {
      complain(
        `The configurations extend each other in a circle: ${[...chain.slice(at), path].map((p) => relativeTo(this.root, p) ?? p).join(' → ')}.`,
      );
      return;
    }
    if (this.sources.length >= 50) {
      complain('More than 50 configurations extend each other.');
      return;
    }
    const text = await this.world.read(path).catch(() => undefined);
    if (text === undefined) complain(`“${link.name}” cannot be read.`);
    else await this.add(path, text, chain);
  }
}

interface ReadList {
  readonly name: ListName;
  readonly path: string;
  readonly entries: readonly string[];
}

/** All lists of a kind are one option of one rule. They stand below what the files say of that rule outright. */
function listLayers(lists: readonly ReadList[]): ConfigLayer[] {
  return LIST_NAMES.flatMap((name) => {
    const own = lists.filter((list) => list.name === name);
    if (!own.length) return [];
    const { rule, option } = LISTS[name];
    const origin: Origin = { name: own.map(({ path }) => path).join(', ') };
    const options = { [option]: own.flatMap(({ entries }) => entries) };
    return [{ origin, rules: new Map([[rule, { options, origin }]]) }];
  });
}

/** The layers that hold for one file, from the weakest to the strongest. */
export function layersFor(config: Config, path: string): readonly ConfigLayer[] {
  const inside = relativeTo(config.folder, path);
  if (inside === undefined || !config.overrides.length) return config.layers;
  return [...config.layers, ...config.overrides.filter((override) => override.files.some((glob) => glob.matches(inside)))];
}
