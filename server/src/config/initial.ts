import { PRESETS } from './presets.ts';

/** The text of a new configuration: what holds, and what most desks change first. */
export function initialConfig(preset: string): string {
  return `# Copydesk's configuration. It holds for this folder and those below it, in the editor and on the command line alike.

# The house style: ${[...PRESETS.keys()].join(', ')}.
extends: ${preset}

# How much is reported: minimal, default or strict.
profile: default

# One rule or a whole group: off, on, info, warning or error. “copydesk rules” lists them.
rules: {}
#  units/missing-conversion: off
#  prose: off

# Lists of the desk's own: CSV files with a name in the first column; with what not to write and what to write.
#names: names.csv
#terms: terms.csv

# Which files are stories.
#files:
#  include: ["**/*.{wire,story,txt,md}"]
#  exclude: ["archive"]

# Other settings for some files.
#overrides:
#  - files: ["sports/**"]
#    rules:
#      units/missing-conversion: off
`;
}
