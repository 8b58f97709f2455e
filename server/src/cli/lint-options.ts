import { PRESETS } from '../config/presets.ts';
import { PROFILES } from '../config/settings.ts';
import type { OptionSpecs } from './arguments.ts';

export const FORMATS = ['stylish', 'json', 'jsonl', 'sarif', 'github', 'unix'] as const;
export type ReportFormat = (typeof FORMATS)[number];

/** Options of every command that reads stories. */
export const READ_OPTIONS = {
  'stdin-filename': {
    type: 'string',
    value: 'NAME',
    doc: 'the name of the story that “-” reads: gives its format and configuration',
  },
  encoding: { type: 'string', value: 'NAME', doc: 'how the files are encoded, if not in UTF-8: windows-1252, utf-16le ...' },
  date: { type: 'string', value: 'YYYY-MM-DD', doc: 'the date of the stories; wins over what they say themselves' },
  help: { type: 'boolean', short: 'h', doc: 'show this help' },
} as const satisfies OptionSpecs;

export const LINT_OPTIONS = {
  format: {
    type: 'string',
    short: 'f',
    value: FORMATS.join('|'),
    choices: FORMATS,
    doc: 'how findings are printed (default: stylish)',
  },
  'output-file': { type: 'string', short: 'o', value: 'FILE', doc: 'write the report to a file' },
  fix: { type: 'boolean', doc: 'make the safe fixes in the files' },
  'dry-run': { type: 'boolean', doc: 'print the fixes as a diff and change nothing' },
  'fail-on': {
    type: 'string',
    value: 'error|warning|info',
    choices: ['error', 'warning', 'info'],
    doc: 'from which severity on the exit code is 1 (default: warning)',
  },
  preset: {
    type: 'string',
    value: [...PRESETS.keys(), 'strict'].join('|'),
    choices: [...PRESETS.keys(), 'strict'],
    doc: 'the house style (default: wire); strict is short for --profile strict',
  },
  profile: { type: 'string', value: PROFILES.join('|'), choices: PROFILES, doc: 'how much is reported (default: default)' },
  rule: {
    type: 'string',
    multiple: true,
    value: 'ID[=off|on|info|warning|error]',
    doc: 'set a rule or a group of rules; may be given again',
  },
  nursery: { type: 'boolean', doc: 'run the rules that are still being measured, too' },
  config: { type: 'string', short: 'c', value: 'FILE', doc: 'use this configuration instead of the nearest copydesk.yaml' },
  'no-config': { type: 'boolean', doc: 'read no copydesk.yaml' },
  accept: { type: 'boolean', doc: 'accept all findings: they are kept in .copydesk/accepted.yaml and silent from then on' },
  reason: { type: 'string', value: 'TEXT', doc: 'why the findings are accepted' },
  color: { type: 'boolean', doc: 'color the report even when it goes to no terminal' },
  'no-color': { type: 'boolean', doc: 'no colors' },
  ...READ_OPTIONS,
} as const satisfies OptionSpecs;
