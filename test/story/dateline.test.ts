import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { paragraphOf, textOf } from './paragraphs.ts';

function read(text: string) {
  const dateline = paragraphOf(text).dateline;
  if (!dateline) return undefined;
  const { city, region, agency, date, textStart } = dateline;
  return `${[city, region, agency, date].map((part) => textOf(text, part) ?? '-').join('|')}|${text.slice(textStart, textStart + 5)}`;
}

describe('datelines', () => {
  const cases: [string, string | undefined][] = [
    ['LONDON (AP) — Bells rang.', 'LONDON|-|AP|-|Bells'],
    ['BRATTLE, Ky. (AP) -- Bells rang.', 'BRATTLE|Ky.|AP|-|Bells'],
    ['OSLO/BERGEN, Norway, Nov 23 (Reuters) - Bells rang.', 'OSLO/BERGEN|Norway|Reuters|Nov 23|Bells'],
    ['OSLO, Nov. 23 (Reuters) - Bells rang.', 'OSLO|-|Reuters|Nov. 23|Bells'],
    ['CEBU Philippines (AP) — Bells rang.', 'CEBU|Philippines|AP|-|Bells'],
    ['(CNN) -- Bells rang.', '|-|CNN|-|Bells'],
    ['(CNN)Bells rang.', '|-|CNN|-|Bells'],
    ['ABOARD AIR FORCE ONE (AP) — Bells rang.', 'ABOARD AIR FORCE ONE|-|AP|-|Bells'],
    ['ALBANY, N.Y. — Bells rang.', 'ALBANY|N.Y.|-|-|Bells'],
    ['McALLEN, Texas (AP) — Bells rang.', 'McALLEN|Texas|AP|-|Bells'],
    ['New York (AP) — Bells rang.', 'New York|-|AP|-|Bells'],
    ['The Federal Aviation Administration (FAA) — which rang bells — said so.', undefined],
    ['NASA said — again — that bells rang.', undefined],
    ['FILE - In this photo, bells ring.', undefined],
    ['He works at the Associated Press (AP) and writes.', undefined],
    ['“LONDON (AP) — Bells rang.”', undefined],
    ['', undefined],
  ];
  for (const [text, expected] of cases) test(text || 'an empty block', () => assert.equal(read(text), expected));
});
