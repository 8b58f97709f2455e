import rules from 'copydesk:rules';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { isExcluded, isSelected } from '../config/files.ts';
import { GitIgnore } from '../config/git-ignore.ts';
import { ACCEPTED_NAME, CONFIG_NAME, ConfigLoader, type LoadedConfig, layersFor, noConfig } from '../config/load.ts';
import { parseAccepted } from '../config/parse-accepted.ts';
import { PRESETS } from '../config/presets.ts';
import { type ResolveInput, ruleSet } from '../config/resolve.ts';
import type { ConfigLayer } from '../config/settings.ts';
import { folderOf, relativeTo, type World } from '../config/world.ts';
import type { LintOptions } from '../lint/lint.ts';
import type { RuleSet } from '../rule/rule-set.ts';
import type { FormatName } from '../text/block.ts';
import type { ClientProfile } from './client-profile.ts';
import { describeError, type Log } from './log.ts';
import { isDiskPath, pathOf } from './paths.ts';
import { type ClientSettings, NO_SETTINGS, readSettings } from './settings.ts';
import type { ConfigurationSource, StoryConfiguration } from './story-configuration.ts';
import { ServerWorld } from './world.ts';

/** Everything a document's configuration was made from. */
export interface ConfigurationParts {
  /** Undefined for a document that is kept nowhere. */
  readonly path: string | undefined;
  readonly settings: ClientSettings;
  readonly config: LoadedConfig;
  readonly input: ResolveInput;
  readonly selection: Selection;
}

export interface Selection {
  readonly checked: boolean;
  /** Why, as a sentence for people. */
  readonly because: string;
}

/**
 * The configuration of every open document: the editor's settings for it, then the nearest `copydesk.yaml`, which wins where
 * both speak. Read once and kept until something changes; then documents with the same outcome keep the same options object,
 * so that their caches stay warm.
 */
export class Configurations implements ConfigurationSource {
  readonly world: ServerWorld;
  #loader: ConfigLoader;
  #ignored = new Map<string, GitIgnore>();
  #known = new Map<string, Promise<StoryConfiguration>>();
  #settings = new Map<string, Promise<ClientSettings>>();
  #accepted = new Map<string, Promise<ReadonlySet<string>>>();
  readonly #ruleSets = new Map<string, RuleSet>();
  readonly #options = new Map<string, LintOptions>();
  readonly #listeners: (() => void)[] = [];
  /** For clients that cannot be asked. */
  #pushed: ClientSettings;
  readonly #watched = new Set<string>();
  /** Every file a configuration was read from. */
  readonly #sources = new Set<string>();
  #endWatch: () => void = () => undefined;

  constructor(
    readonly connection: Connection,
    readonly client: ClientProfile,
    readonly log: Log,
    disk: World | undefined,
    params: InitializeParams,
  ) {
    this.world = new ServerWorld(disk, connection, client);
    const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    this.world.folders = folders.flatMap((uri) => pathOf(uri) ?? []);
    this.#loader = new ConfigLoader(this.world, rules);
    this.#pushed = readSettings(client.options.settings, rules);
  }

  onChange(callback: () => void): void {
    this.#listeners.push(callback);
  }

  /** The client's settings changed; `settings` is what it sent along, if it cannot be asked. */
  settingsChanged(settings: unknown): void {
    const section = typeof settings === 'object' && settings !== null ? (settings as { copydesk?: unknown }).copydesk : undefined;
    if (section !== undefined) this.#pushed = readSettings(section, rules);
    this.#settings.clear();
    this.#changed();
  }

  /** Files changed on the disk. Those that no configuration was read from are none of our business. */
  filesChanged(uris: readonly string[]): void {
    // A folder that is deleted is told by its own name alone.
    const names = [CONFIG_NAME, ACCEPTED_NAME, folderOf(ACCEPTED_NAME), '.gitignore'];
    const matters = (path: string) => this.#sources.has(path) || names.some((name) => path.endsWith(`/${name}`));
    if (uris.some((uri) => matters(pathOf(uri) ?? ''))) this.#readAnew();
  }

  #readAnew(): void {
    this.#loader = new ConfigLoader(this.world, rules);
    this.#ignored.clear();
    this.#accepted.clear();
    this.#changed();
  }

  foldersChanged(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(removed.map(pathOf));
    this.world.folders = [
      ...this.world.folders.filter((folder) => !gone.has(folder)),
      ...added.flatMap((uri) => pathOf(uri) ?? []),
    ];
    this.#settings.clear();
    this.#readAnew();
  }

  closed(uri: string): void {
    for (const key of [...this.#known.keys()]) if (key.endsWith(` ${uri}`)) this.#known.delete(key);
    this.#settings.delete(uri);
  }

  #changed(): void {
    this.#known.clear();
    for (const listener of this.#listeners) listener();
  }

  of(uri: string, languageId: string): Promise<StoryConfiguration> {
    const key = `${languageId} ${uri}`;
    let known = this.#known.get(key);
    if (!known) {
      known = this.#make(uri, languageId);
      this.#known.set(key, known);
    }
    return known;
  }

  async #make(uri: string, languageId: string): Promise<StoryConfiguration> {
    const parts = await this.parts(uri, languageId);
    const { config, settings, input, selection } = parts;
    const accepted = await this.#acceptedIn(config.folder);
    const format = formatOf(parts.path ?? '', languageId);
    const problem = config.problems[0];
    if (problem) this.log.error(`${problem.path}: ${problem.message}`);
    for (const message of settings.problems) this.log.error(`Settings: ${message}`);
    return {
      checked: selection.checked,
      options: this.#shared(this.#sharedRules(input), format, settings.date, accepted),
      settings: settings.editor,
      house: input.preset.name,
      notice: problem && `${problem.path.slice(folderOf(problem.path).length + 1)}: ${problem.message}`,
    };
  }

  /** The pieces, for those who explain a configuration or change it. Never rejects. */
  async parts(uri: string, languageId: string): Promise<ConfigurationParts> {
    const path = pathOf(uri);
    const settings = await this.settingsFor(uri);
    const config = await this.#configFor(path);
    const layers: ConfigLayer[] = settings.layer ? [settings.layer] : [];
    layers.push(...(path === undefined ? config.layers : layersFor(config, path)));
    const preset = namesPreset(config) ? config.preset : (settings.preset ?? config.preset);
    const input: ResolveInput = { preset, layers, nursery: settings.nursery };
    return { path, settings, config, input, selection: await this.#select(path, languageId, settings, config) };
  }

  async #configFor(path: string | undefined): Promise<LoadedConfig> {
    // A document without a place follows the first folder of the workspace, where it most likely will be saved.
    const place = path ?? (this.world.folders[0] === undefined ? undefined : `${this.world.folders[0]}/untitled`);
    if (place === undefined) return noConfig('');
    try {
      const config = await this.#loader.forFile(place);
      this.#watch(place, config);
      return config;
    } catch (error) {
      this.log.error(`The configuration of ${place} could not be read: ${describeError(error)}`);
      return noConfig(folderOf(place));
    }
  }

  settingsFor(uri: string): Promise<ClientSettings> {
    if (!this.client.workspaceConfiguration) return Promise.resolve(this.#pushed);
    let settings = this.#settings.get(uri);
    if (!settings) {
      settings = this.connection.workspace.getConfiguration({ scopeUri: uri, section: 'copydesk' }).then(
        (value: unknown) => readSettings(value, rules),
        (error: unknown) => {
          this.log.error(`The client’s settings could not be read: ${describeError(error)}`);
          return NO_SETTINGS;
        },
      );
      this.#settings.set(uri, settings);
    }
    return settings;
  }

  async #select(
    path: string | undefined,
    languageId: string,
    settings: ClientSettings,
    config: LoadedConfig,
  ): Promise<Selection> {
    if (!settings.enable) return { checked: false, because: 'Checking is switched off in the editor’s settings.' };
    if (path === undefined) return { checked: true, because: 'It is an unsaved document.' };
    const inside = relativeTo(config.folder, path) ?? path.slice(folderOf(path).length + 1);
    // Whoever says in the editor that a file is wire copy has named it.
    const named = languageId === 'wire-copy' && !isExcluded(inside, config.selection);
    if (!named && !isSelected(inside, config.selection))
      return { checked: false, because: 'files.include and files.exclude leave it out.' };
    if (await this.#isIgnored(path)) return { checked: false, because: 'Git ignores it.' };
    return { checked: true, because: named ? 'Its language is wire copy.' : 'files.include selects it.' };
  }

  /** The format of a file that nobody has opened; undefined when it is not one that is checked. */
  async storyFormat(path: string): Promise<FormatName | undefined> {
    const { checked } = await this.#select(path, '', NO_SETTINGS, await this.#configFor(path));
    return checked ? formatOf(path, '') : undefined;
  }

  async #isIgnored(path: string): Promise<boolean> {
    try {
      const root = await this.world.rootOf(path);
      let ignored = this.#ignored.get(root);
      if (!ignored) {
        ignored = new GitIgnore(this.world, root);
        this.#ignored.set(root, ignored);
      }
      return await ignored.ignores(path);
    } catch {
      return false;
    }
  }

  #acceptedIn(folder: string): Promise<ReadonlySet<string>> {
    let accepted = this.#accepted.get(folder);
    if (!accepted) {
      accepted = this.#readAccepted(`${folder}/${ACCEPTED_NAME}`);
      this.#accepted.set(folder, accepted);
    }
    return accepted;
  }

  async #readAccepted(path: string): Promise<ReadonlySet<string>> {
    try {
      const text = await this.world.read(path);
      const { entries, problems } = parseAccepted(text ?? '', path);
      for (const { message } of problems) this.log.error(`${path}: ${message}`);
      return new Set(entries.map(({ fingerprint }) => fingerprint));
    } catch (error) {
      this.log.error(`${path} could not be read: ${describeError(error)}`);
      return new Set();
    }
  }

  #sharedRules(input: ResolveInput): RuleSet {
    const made = ruleSet(rules, input);
    const known = this.#ruleSets.get(made.fingerprint);
    if (known) return known;
    this.#ruleSets.set(made.fingerprint, made);
    return made;
  }

  #shared(rulesToRun: RuleSet, format: FormatName, date: string | undefined, accepted: ReadonlySet<string>): LintOptions {
    const key = [rulesToRun.fingerprint, format, date, ...accepted].join('\n');
    let options = this.#options.get(key);
    if (!options) {
      options = { ruleSet: rulesToRun, format, accepted, ...(date && { date }) };
      this.#options.set(key, options);
    }
    return options;
  }

  /** Clients that watch files for us report every change below their folders; what they do not see, the disk tells. */
  #watch(place: string, config: LoadedConfig): void {
    const candidates = [
      ...config.sources,
      `${config.folder}/${CONFIG_NAME}`,
      `${config.folder}/${ACCEPTED_NAME}`,
      `${folderOf(place)}/${CONFIG_NAME}`,
    ];
    const unseen = candidates.filter(
      (path) => isDiskPath(path) && !(this.client.watchRegistration && this.world.folderAround(path) !== undefined),
    );
    for (const path of config.sources) this.#sources.add(path);
    const before = this.#watched.size;
    for (const path of unseen) this.#watched.add(path);
    if (this.#watched.size === before) return;
    this.#endWatch();
    this.#endWatch = this.world.watch([...this.#watched], () => this.#readAnew());
  }
}

/** The configuration names a house; otherwise the editor's settings may. */
function namesPreset(config: LoadedConfig): boolean {
  return config.layers.some(
    (layer) => 'extends' in layer && (layer.extends as { name: string }[]).some(({ name }) => PRESETS.has(name)),
  );
}

function formatOf(path: string, languageId: string): FormatName {
  return languageId === 'markdown' || /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'plain';
}
