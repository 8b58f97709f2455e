import type { Rule } from '../rule/rule.ts';
import { type LoadedConfig, layersFor } from './load.ts';
import { type ResolvedRule, type ResolveInput, resolveProfile, resolveRules } from './resolve.ts';
import type { ConfigLayer, Origin } from './settings.ts';

/** What holds for one file, and where each value comes from. */
export interface EffectiveConfiguration {
  readonly preset: { readonly value: string; readonly origin: Origin };
  readonly profile: { readonly value: string; readonly origin: Origin };
  /** Every rule, those that are off included. */
  readonly rules: readonly ResolvedRule[];
  /** The globs that select stories. */
  readonly include: readonly string[];
}

/**
 * Works out what holds for a file. `weaker` layers (the editor's settings) give way to the configuration, `stronger` ones (the
 * command line) win over it, as `override` does over its preset and profile.
 */
export function effectiveConfiguration(
  config: LoadedConfig,
  path: string,
  rules: readonly Rule[],
  around: {
    readonly weaker?: readonly ConfigLayer[];
    readonly stronger?: readonly ConfigLayer[];
    readonly override?: Partial<ResolveInput>;
  } = {},
): EffectiveConfiguration {
  const { weaker = [], stronger = [], override = {} } = around;
  const input: ResolveInput = {
    preset: config.preset,
    ...override,
    layers: [...weaker, ...layersFor(config, path), ...stronger],
  };
  const presetOrigin = override.preset ? { name: 'the command line' } : config.presetOrigin;
  return {
    preset: { value: input.preset.name, origin: presetOrigin },
    profile: resolveProfile(input),
    rules: resolveRules(rules, input),
    include: config.selection.include.map(({ pattern }) => pattern),
  };
}
