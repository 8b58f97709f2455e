/** The keys of a `copydesk.yaml`, with what they are for. The JSON schema and “did you mean” are made from this table. */
export const CONFIG_KEYS = {
  extends: 'Presets (wire, ap-domestic, reuters, guardian, bbc) or other configuration files that this one builds on.',
  profile: 'How much is reported: minimal, default or strict.',
  rules: 'Rules or groups of rules: off, on, info, warning or error, or a level with options.',
  names: 'Files with names as the desk writes them: CSV (name, then what you like) or YAML.',
  terms: 'Files with terms as the desk writes them: CSV (not this, this) or YAML.',
  files: 'Which files are stories.',
  overrides: 'Other settings for some files.',
} as const;

export const FILES_KEYS = {
  include: 'Globs of the files that are checked when a folder is. Replaces the default.',
  exclude: 'Globs of files and folders that are left out, on top of the default. “!pattern” takes one back in.',
} as const;

export const OVERRIDE_KEYS = {
  files: 'Globs of the files that these settings are for.',
  profile: CONFIG_KEYS.profile,
  rules: CONFIG_KEYS.rules,
} as const;

export const RULE_KEYS = {
  level: 'off, on, info, warning or error.',
  options: 'The options of the rule.',
} as const;
