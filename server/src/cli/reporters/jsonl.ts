import type { Reporter } from '../result.ts';
import { fileObject } from './json.ts';

/** The objects of the format json, one a line, as each file is done. */
export default function jsonlReporter(): Reporter {
  return { file: (result) => `${JSON.stringify(fileObject(result))}\n` };
}
