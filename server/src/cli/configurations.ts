import type { AcceptedEntry } from '../config/accepted.ts';
import { ACCEPTED_NAME, ConfigLoader, type LoadedConfig, layersFor, noConfig } from '../config/load.ts';
import type { Preset } from '../config/presets.ts';
import { type ResolveInput, ruleSet } from '../config/resolve.ts';
import type { ConfigLayer, ConfigProblem } from '../config/settings.ts';
import type { World } from '../config/world.ts';
import { corePath } from '../node/paths.ts';
import type { Profile, Rule } from '../rule/rule.ts';
import type { RuleSet } from '../rule/rule-set.ts';
import { SourceText } from '../text/source-text.ts';
import { UsageError } from './exit-code.ts';

/** What the command line says about configuration. */
export interface ConfigChoice {
  readonly rules: readonly Rule[];
  readonly configPath: string | undefined;
  readonly noConfig: boolean;
  readonly nursery: boolean;
  readonly preset: Preset | undefined;
  readonly profile: Profile | undefined;
  /** The strongest layer: `--rule`. */
  readonly overlay: ConfigLayer;
}

/** The accepted findings of a folder. */
export interface Accepted {
  readonly path: string;
  /** The file is there. */
  readonly exists: boolean;
  readonly entries: readonly AcceptedEntry[];
  readonly fingerprints: ReadonlySet<string>;
  readonly problems: readonly ConfigProblem[];
}

const NONE_ACCEPTED: ReadonlySet<string> = new Set();

/** Finds the configuration, the rules and the accepted findings that hold for each story; each file is read once. */
export class Configurations {
  readonly #loader: ConfigLoader;
  readonly #given: Promise<LoadedConfig> | undefined;
  readonly #ruleSets = new Map<LoadedConfig, Map<string, RuleSet>>();
  readonly #accepted = new Map<string, Promise<Accepted>>();

  constructor(
    readonly world: World,
    readonly choice: ConfigChoice,
  ) {
    this.#loader = new ConfigLoader(world, choice.rules);
    if (choice.configPath !== undefined) this.#given = this.#named(choice.configPath);
    this.#given?.catch(() => {});
  }

  async #named(name: string): Promise<LoadedConfig> {
    try {
      return await this.#loader.load(corePath(name));
    } catch (error) {
      throw new UsageError(`The configuration “${name}” cannot be read. ${(error as Error).message}`);
    }
  }

  /** The configuration for the files of a folder. Throws UsageError when the one that was named cannot be read. */
  async forFolder(folder: string): Promise<LoadedConfig> {
    if (this.#given) return this.#given;
    if (this.choice.noConfig) return noConfig(await this.world.rootOf(`${folder}/x`));
    return this.#loader.forFolder(folder);
  }

  /** The rules that run on a file. */
  ruleSetFor(config: LoadedConfig, path: string): RuleSet {
    let sets = this.#ruleSets.get(config);
    if (!sets) {
      sets = new Map();
      this.#ruleSets.set(config, sets);
    }
    const layers = layersFor(config, path);
    const key = layers === config.layers ? '' : layers.map((layer) => config.overrides.indexOf(layer as never)).join();
    let set = sets.get(key);
    if (!set) {
      set = ruleSet(this.choice.rules, this.#inputFor(config, layers));
      sets.set(key, set);
    }
    return set;
  }

  #inputFor(config: LoadedConfig, layers: readonly ConfigLayer[]): ResolveInput {
    const { preset, profile, nursery, overlay } = this.choice;
    return { preset: preset ?? config.preset, nursery, layers: [...layers, overlay], ...(profile && { profile }) };
  }

  /** The accepted findings that hold where a configuration does. */
  acceptedFor(config: LoadedConfig): Promise<Accepted> {
    const path = `${config.folder}/${ACCEPTED_NAME}`;
    let accepted = this.#accepted.get(path);
    if (!accepted) {
      accepted = this.#readAccepted(path);
      this.#accepted.set(path, accepted);
    }
    return accepted;
  }

  async #readAccepted(path: string): Promise<Accepted> {
    let text: string | undefined;
    try {
      text = await this.world.read(path);
    } catch (error) {
      const problem = { path, source: new SourceText(''), span: { start: 0, end: 0 }, message: (error as Error).message };
      return { path, exists: true, entries: [], fingerprints: NONE_ACCEPTED, problems: [problem] };
    }
    if (text === undefined) return { path, exists: false, entries: [], fingerprints: NONE_ACCEPTED, problems: [] };
    const { parseAccepted } = await import('../config/yaml-files.ts');
    const { entries, problems } = parseAccepted(text, path);
    return { path, exists: true, entries, problems, fingerprints: new Set(entries.map((entry) => entry.fingerprint)) };
  }
}
