import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Location } from 'vscode-languageserver-protocol';
import type { StoryLedger } from '../../server/src/lsp/protocol.ts';
import { TestClient } from './client.ts';

describe('names', () => {
  let client: TestClient;
  const uri = 'untitled:names';
  const textDocument = { uri };
  const at = (words: string, after = 1) => ({ textDocument, position: client.position(uri, words, after) });
  const rename = async (position: object, newName: string) => {
    const edit = await client.request<never>('textDocument/rename', { ...position, newName });
    return client.after(uri, edit).split('\n').filter(Boolean);
  };
  before(async () => {
    client = await TestClient.start();
    await client.open(
      uri,
      [
        'Halden mayor resigns',
        'HALDEN, Norland (AP) — Mayor Mia Marsh resigned on Tuesday.',
        'Marsh’s deputy took over. “I trust Marsh,” said Lars Berg, her deputy.',
        '“It was time,” Marsh said. She thanked Berg.',
        '“I am tired,” she said. Berg said he would go on.',
      ].join('\n\n'),
    );
  });
  after(() => client.stop());

  test('a surname, a possessive and a speaking pronoun lead to the full first reference', async () => {
    for (const [words, after] of [
      ['Marsh’s', 2],
      ['Marsh said', 3],
      ['Marsh,”', 0],
      ['she said', 1],
    ] as const) {
      const target = await client.request<Location>('textDocument/definition', at(words, after));
      assert.equal(target.range.start.line, 2, words);
      assert.match(client.words(uri, target.range), /^Mia Marsh$/);
    }
    assert.equal(await client.request('textDocument/definition', at('resigned on')), null);
  });

  test('references and highlights are every form of the name', async () => {
    const context = { includeDeclaration: true };
    const all = await client.request<Location[]>('textDocument/references', { ...at('Marsh said'), context });
    assert.deepEqual(
      all.map(({ range }) => `${range.start.line} ${client.words(uri, range)}`),
      ['2 Mia Marsh', '4 Marsh', '4 Marsh', '6 Marsh'],
    );
    const later = await client.request<Location[]>('textDocument/references', {
      ...at('Marsh said'),
      context: { includeDeclaration: false },
    });
    assert.equal(later.length, 3);
    assert.equal((await client.request<object[]>('textDocument/documentHighlight', at('Marsh said'))).length, 4);
  });

  test('a corrected surname is corrected everywhere, its possessive with it', async () => {
    // The client asks for a yes before the words of a quotation change; here it was given.
    assert.deepEqual(await rename(at('Marsh said'), 'Hodges'), [
      'Halden mayor resigns',
      'HALDEN, Norland (AP) — Mayor Mia Hodges resigned on Tuesday.',
      'Hodges’ deputy took over. “I trust Hodges,” said Lars Berg, her deputy.',
      '“It was time,” Hodges said. She thanked Berg.',
      '“I am tired,” she said. Berg said he would go on.',
    ]);
  });

  test('edits inside quotations wait for a yes, or are left out where nobody can be asked', async () => {
    const edit = await client.request<{
      changeAnnotations: Record<string, { needsConfirmation: boolean }>;
      documentChanges: { edits: { annotationId?: string }[] }[];
    }>('textDocument/rename', { ...at('Marsh said'), newName: 'Hodges' });
    assert.equal(edit.changeAnnotations.quoted!.needsConfirmation, true);
    assert.equal(edit.documentChanges[0]!.edits.filter(({ annotationId }) => annotationId === 'quoted').length, 1);
    const basic = await TestClient.start({ capabilities: {} });
    await basic.open(uri, client.text(uri));
    const plain = await basic.request<never>('textDocument/rename', { ...at('Marsh said'), newName: 'Hodges' });
    assert.match(basic.after(uri, plain), /Mia Hodges[\s\S]*Hodges’ deputy[\s\S]*“I trust Marsh,”[\s\S]*Hodges said/);
    await basic.stop();
  });

  test('a corrected full name corrects both parts; the place to rename is the name as written', async () => {
    const place = await client.request<{ range: never; placeholder: string }>('textDocument/prepareRename', at('Mia Marsh'));
    assert.equal(place.placeholder, 'Mia Marsh');
    const lines = await rename(at('Mia Marsh'), 'Maya van der Berg');
    assert.match(lines[1]!, /Mayor Maya van der Berg resigned/);
    assert.match(lines[2]!, /^Van der Berg’s deputy|^van der Berg’s deputy/);
    assert.match(lines[3]!, /van der Berg said/);
    assert.equal(await client.request('textDocument/prepareRename', at('resigned on')), null);
    await assert.rejects(client.request('textDocument/rename', { ...at('Mia Marsh'), newName: ' – ' }));
  });

  test('hover says who this is, from the story', async () => {
    const hover = await client.request<{ contents: { value: string } }>('textDocument/hover', at('Berg.'));
    assert.match(hover.contents.value, /^\*\*Lars Berg\*\*/);
    assert.match(hover.contents.value, /Introduced in line 5\./);
  });

  test('sources of open stories are symbols of the workspace', async () => {
    const symbols = await client.request<{ name: string; location: Location; containerName?: string }[]>('workspace/symbol', {
      query: 'mrsh',
    });
    assert.deepEqual(
      symbols.map(({ name, containerName }) => `${name}: ${containerName}`),
      ['Mia Marsh: Mayor'],
    );
    assert.equal(symbols[0]!.location.uri, uri);
    assert.deepEqual(await client.request('workspace/symbol', { query: 'zzz' }), []);
  });
});

describe('names of every kind', () => {
  const STORY = `Fighters leave valley town

QASRA, Norland (AP) — Fighters left the town of Qasra on Tuesday.

A commander, who identified himself by his nom de guerre Samir al-Hadri, told The Associated Press that his men advanced.

“We entered the camp,” he said. “Then we stopped.”

Al-Hadri said the fighters were firing back. Al-Hadri’s men waited.

A fighter identified only as Abu Salem talks to the camera. “We lost,” Abu Salem says. “What is our crime?” he says.

Another official, who goes by the name Nadim Kerim, said many had left. Nadim Kerim said the north was quiet.

The recording was reported by the RIDGE Intelligence Group late Monday. RIDGE said it was genuine.

The Britain-based Norland Observatory for Human Rights, which monitors the war, said 350 people left. The Observatory said most were women. The group said some came from abroad.
`;
  const uri = 'untitled:kinds';
  /** First reference, all mentions, and how much is quoted and told. */
  const expected: readonly (readonly [name: string, mentions: string[], quotes: number, claims: number])[] = [
    ['Samir al-Hadri', ['Samir al-Hadri', 'Al-Hadri', 'Al-Hadri'], 2, 2],
    ['Abu Salem', ['Abu Salem', 'Abu Salem'], 2, 0],
    ['Nadim Kerim', ['Nadim Kerim', 'Nadim Kerim'], 0, 2],
    ['RIDGE Intelligence Group', ['RIDGE Intelligence Group', 'RIDGE'], 0, 2],
    ['Norland Observatory for Human Rights', ['Norland Observatory for Human Rights', 'Observatory'], 0, 3],
  ];

  test('a nom de guerre, a kunya, a name said in full, groups and their short names: definition, references, ledger', async () => {
    const client = await TestClient.start();
    const textDocument = { uri };
    await client.open(uri, STORY, 'wire-copy');
    const ledger = await client.request<StoryLedger>('copydesk/ledger', { textDocument });
    for (const [name, mentions, quotes, claims] of expected) {
      const first = { textDocument, position: client.position(uri, name, 2) };
      const context = { includeDeclaration: true };
      const all = await client.request<Location[]>('textDocument/references', { ...first, context });
      assert.deepEqual(
        all.map(({ range }) => client.words(uri, range)),
        mentions,
      );
      for (const { range } of all) {
        const at = { textDocument, position: range.end };
        const target = await client.request<Location>('textDocument/definition', at);
        assert.equal(client.words(uri, target.range), name);
        assert.equal((await client.request<object[]>('textDocument/documentHighlight', at)).length, mentions.length);
      }
      const said = ledger.sources.find((source) => source.name === name)?.utterances ?? [];
      assert.equal(said.filter(({ kind }) => kind !== 'indirect').length, quotes, `quotations of ${name}`);
      assert.equal(said.filter(({ kind }) => kind === 'indirect').length, claims, `claims of ${name}`);
    }
    for (const [words, name] of [
      ['he said. “Then', 'Samir al-Hadri'],
      ['he says.', 'Abu Salem'],
      ['group said', 'Norland Observatory for Human Rights'],
    ] as const) {
      const target = await client.request<Location>('textDocument/definition', {
        textDocument,
        position: client.position(uri, words, 1),
      });
      assert.equal(client.words(uri, target.range), name, words);
    }
    await client.stop();
  });
});
