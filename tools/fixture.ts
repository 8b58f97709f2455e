import type { FormatName } from '../server/src/text/block.ts';

/** A story of the tests with what must be found in it; the README beside the stories tells the form. */
export interface Fixture {
  readonly text: string;
  readonly clean: boolean;
  readonly date: string | undefined;
  readonly format: FormatName;
  /** "line:column-column rule", lines and columns from 1, the end exclusive. */
  readonly expected: readonly string[];
}

/** Throws when the first line does not say what the story is for. */
export function readFixture(content: string): Fixture {
  const [head = '', ...rest] = content.split('\n');
  const intention = /^(clean|has findings)\b(.*)$/.exec(head);
  if (!intention) throw new Error('the first line says “clean” or “has findings”');
  const settings = Object.fromEntries([...intention[2]!.matchAll(/(\w+)=(\S+)/g)].map((match) => [match[1], match[2]]));
  const lines: string[] = [];
  const expected: string[] = [];
  for (const line of rest) {
    const caret = /^(\s*)(\^+) (\S+)$/.exec(line);
    if (caret) expected.push(`${lines.length}:${caret[1]!.length + 1}-${caret[1]!.length + caret[2]!.length + 1} ${caret[3]}`);
    else lines.push(line);
  }
  return {
    text: lines.join('\n'),
    clean: intention[1] === 'clean',
    date: settings.date,
    format: settings.format === 'markdown' ? 'markdown' : 'plain',
    expected,
  };
}
