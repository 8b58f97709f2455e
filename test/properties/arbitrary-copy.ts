import { writeSync } from 'node:fs';
import fc from 'fast-check';

/** Pieces of copy that stress the model: quotations of every state, names, measures, dates, broken text. */
const PIECES = [
  'Ruiz said the bridge was unsafe.',
  '“We will not gamble with lives,” Mayor Ana Ruiz said.',
  '“We tried. It failed.',
  '“We will try again.”',
  'He said it was “madness.',
  'The camp lies 5 miles from the border.',
  'The camp lies 5 miles (8 kilometers) from the border.',
  'About 40 acres burned Monday, March 11, 2019.',
  'A video posted online by militants shows a burning tank.',
  'The video could not be independently verified.',
  'Hale, a farmer, said he ran. "It fell," he added.',
  'PARIS (AP) — The council met Tuesday.',
  'BAGHOUZ, Syria (AP) — Clashes resumed.',
  'By ANA COLE',
  'March 12, 2019 GMT',
  '1 of 4',
  'Smoke rises in Baghouz, Syria, Monday, March 11, 2019. (AP Photo/Lee Park)',
  'Cole reported from Paris.',
  'according to police, 14 people were killed and 3 wounded.',
  'Sen. John Thune, R-S.D., met Lt. Gov. Dan Patrick at 5 p.m. Monday in St. Louis.',
  '😀 “Ça va ?” dit-elle. 5\u00a0km',
  "It's 6'2\" and 'so' on...",
  '[speaker] said TK.',
  'Police said. Ruiz said? Then -- nothing',
  '”',
  '“',
  '"',
  '\ud800 lone surrogate \u2060 joiner',
  'It fell.\u{10400}ran and said,\u{1d400}gain. Yes,\u{12255}no',
  '- a list item of 10 pounds',
];

export const piece = fc.constantFrom(...PIECES);
const gap = fc.constantFrom('\n\n', '\n', '\r\n\r\n', '\n\n\n', ' ', '\r\n', '\r');

export const copy: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, gap), { minLength: 0, maxLength: 10 })
  .map((parts) => parts.map(([text, between]) => text + between).join(''));

/** One change to a text: what a person or a paste does. Places are fractions of the length. */
export interface Change {
  readonly kind: 'insert' | 'delete' | 'swap' | 'merge';
  readonly at: number;
  readonly size: number;
  readonly text: string;
}

export const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('insert', 'insert', 'delete', 'swap', 'merge'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.integer({ min: 1, max: 60 }),
  text: fc.oneof(
    piece,
    gap,
    fc.constantFrom('“', '”', '"', '‘', '’', "'", 'a', ' ', '.', '😀', '5 miles', '(', '\r\n', '\n'),
    fc.string({ maxLength: 4 }),
  ),
});

export function applyChange(text: string, { kind, at, size, text: inserted }: Change): string {
  const place = Math.floor(at * text.length);
  switch (kind) {
    case 'insert':
      return text.slice(0, place) + inserted + text.slice(place);
    case 'delete':
      return text.slice(0, place) + text.slice(place + size);
    case 'swap': {
      const parts = text.split(/(\r?\n\r?\n)/);
      const i = Math.floor(at * Math.max(0, parts.length - 2));
      const [a, b] = [parts[i], parts[i + 2]];
      if (a === undefined || b === undefined) return text;
      parts[i] = b;
      parts[i + 2] = a;
      return parts.join('');
    }
    case 'merge': {
      const next = text.indexOf('\n', place);
      return next < 0 ? text : text.slice(0, next) + text.slice(next + 1);
    }
  }
}

const seed = Number(process.env.COPYDESK_SEED ?? Math.floor(Math.random() * 2 ** 31));
// Written at once and past the runner: a process that dies takes its report with it, and the seed is how to see it die again.
writeSync(2, `COPYDESK_SEED=${seed}\n`);

/** 300 runs unless COPYDESK_RUNS says otherwise, from a seed of their own unless COPYDESK_SEED gives one. */
export const runs = { numRuns: Number(process.env.COPYDESK_RUNS ?? 300), seed };
