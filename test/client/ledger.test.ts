import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledgerSheet } from '../../client/src/ledger/ledger-sheet.ts';
import { ledgerTree } from '../../client/src/ledger/ledger-tree.ts';
import type { LedgerUtterance, StoryLedger } from '../../server/src/lsp/protocol.ts';

const range = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 5 } });

function said(text: string, kind: LedgerUtterance['kind'] = 'direct'): LedgerUtterance {
  return { kind, text, range: range(4), cue: { text: 'said', range: range(4) } };
}

const LEDGER: StoryLedger = {
  uri: 'file:///desk/ferry.wire',
  version: 3,
  sources: [
    {
      id: 's1',
      name: 'Ada Brisk',
      description: 'captain of the *Tarn*',
      kind: 'person',
      anonymous: false,
      range: range(4),
      utterances: [said('“We sailed\nwith a full deck,”'), said('the pier held', 'indirect')],
    },
    { id: 's2', name: 'an official', description: null, kind: 'anonymous', anonymous: true, range: range(8), utterances: [] },
  ],
  unattributed: [said('“Nobody was hurt.”')],
  unsourced: [{ kind: 'count', text: '12 people died', range: range(2) }],
  media: [{ kind: 'video', text: 'A video', range: range(9), state: 'not stated' }],
  figures: [],
  dates: [],
};

test('the view groups what there is and leaves out what there is not', () => {
  const tree = ledgerTree(LEDGER);
  assert.deepEqual(
    tree.map(({ label, description }) => `${label} ${description}`),
    ['Sources 2', 'Without a source 2', 'Photos, video, audio 1'],
  );
  const [brisk, official] = tree[0]!.children;
  assert.equal(brisk!.description, 'captain of the *Tarn* · 1 quote, 1 claim');
  assert.equal(brisk!.children[0]!.label, '“We sailed with a full deck,”');
  assert.equal(official!.description, 'not named');
  assert.equal(official!.icon, 'eye-closed');
  assert.deepEqual(
    tree[1]!.children.map(({ label, description }) => `${label} (${description})`),
    ['12 people died (count · line 3)', '“Nobody was hurt.” (said · line 5)'],
    'in the order of the text',
  );
  assert.match(tree[2]!.children[0]!.description, /not stated/);
});

test('every line of the view has an id of its own', () => {
  const ids: string[] = [];
  const walk = (nodes: ReturnType<typeof ledgerTree>) => {
    for (const { id, children } of nodes) {
      ids.push(id);
      walk([...children]);
    }
  };
  walk(ledgerTree(LEDGER));
  assert.equal(new Set(ids).size, ids.length);
});

test('the sheet has a box for each thing to confirm, and is not checked itself', () => {
  const sheet = ledgerSheet(LEDGER, 'ferry.wire');
  assert.equal(
    sheet,
    `# Source sheet: ‘ferry.wire’

<!-- copydesk-disable -->

2 sources (1 not named), 1 quotation, 2 without a source.

## Sources

### 1. Ada Brisk

- [ ] Name and description: captain of the \\*Tarn\\*; line 5
- [ ] Quote: “We sailed with a full deck,” (line 5, “said”)
- [ ] Claim: the pier held (line 5, “said”)

### 2. an official

- [ ] Name and description: not named; line 9

## Without a source

- [ ] Quote: “Nobody was hurt.” (line 5, “said”)
- [ ] Count: 12 people died (line 3)

## Photos, video, audio

- [ ] A video (line 10, verification: not stated)
`,
  );
});
