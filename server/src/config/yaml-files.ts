/** Everything that reads YAML, loaded when there is a file to read: most runs have none, and the reader is large. */
export { parseList } from './lists.ts';
export { parseConfig } from './parse.ts';
export { parseAccepted } from './parse-accepted.ts';
