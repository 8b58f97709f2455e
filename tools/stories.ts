import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormatName } from '../server/src/text/block.ts';
import { formatOf } from '../server/src/text/formats/index.ts';
import { readFixture } from './fixture.ts';

export interface Story {
  /** Its path. */
  readonly name: string;
  readonly text: string;
  readonly format: FormatName;
  /** YYYY-MM-DD, where the story does not say it itself. */
  readonly date?: string;
}

/** The stories below a folder, in order of their paths. Fixtures of the tests are read without their expectations. */
export function storiesIn(folder: string): Story[] {
  return readdirSync(folder, { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter((file) => /\.(?:txt|wire|story|md|copy)$/.test(file) && !file.endsWith('README.md'))
    .sort()
    .map((file) => {
      const content = readFileSync(file, 'utf8');
      if (!file.endsWith('.copy')) return { name: file, text: content, format: formatOf(file) };
      const { text, format, date } = readFixture(content);
      return { name: file, text, format, ...(date && { date }) };
    });
}
