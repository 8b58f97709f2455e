import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type {
  DocumentSymbol,
  FoldingRange,
  Location,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
} from 'vscode-languageserver-protocol';
import { FULL, TestClient } from './client.ts';

const STORY = `Dam wall cracks in Norland

By ANA COLE
March 14, 2023 GMT

Water runs over the spillway of the Halden dam in Norland, Tuesday, March 14, 2023. (AP Photo/Tom Hale)
1 of 3
Soldiers stack bags of sand in Port Alba, Norland, Tuesday, March 14, 2023. (AP Photo/Tom Hale)

HALDEN, Norland (AP) — Engineers found cracks in the wall of a dam in northern Norland on Tuesday.

The regional governor, Mia Chan, ordered everyone to leave. “We will not wait for the wall to tell us,” Chan said. “Go now.”

“This is the third time,” said Lars Berg, a farmer. “We left in May.

“We will leave again.”

Cole reported from Port Alba.
`;

describe('the shape of a story', () => {
  let client: TestClient;
  const uri = 'untitled:shape';
  const textDocument = { uri };
  before(async () => {
    client = await TestClient.start();
    await client.open(uri, STORY);
  });
  after(() => client.stop());

  test('the outline names parts, and quotations with their speakers under them', async () => {
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    assert.deepEqual(
      symbols.map(({ detail, name }) => `${detail}: ${name}`),
      [
        'headline: Dam wall cracks in Norland',
        'byline: By ANA COLE',
        'date: March 14, 2023 GMT',
        'caption: Water runs over the spillway of the Halden dam in Norland,…',
        'caption: Soldiers stack bags of sand in Port Alba, Norland,…',
        'dateline: HALDEN, Norland (AP)',
        'lead: Engineers found cracks in the wall of a dam in northern…',
        'quotation: Mia Chan: “We will not wait for the wall to tell us,”',
        'quotation: Lars Berg: “This is the third time,”',
        'quotation: Lars Berg: “We will leave again.”',
        'sign-off: Cole reported from Port Alba.',
      ],
    );
    for (const { range, selectionRange } of symbols) {
      assert.ok(range.start.line <= selectionRange.start.line && range.end.line >= selectionRange.end.line);
    }
  });

  test('a client without a tree gets a list', async () => {
    const flat = await TestClient.start({
      capabilities: { ...FULL, textDocument: { ...FULL.textDocument, documentSymbol: {} } },
    });
    await flat.open(uri, STORY);
    const symbols = await flat.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument });
    assert.equal(symbols.length, 11);
    assert.equal(symbols[0]!.location.uri, uri);
    await flat.stop();
  });

  test('subheads hold what stands under them', async () => {
    const markdown = 'untitled:sections';
    await client.open(
      markdown,
      '# Dam cracks\n\nThe wall held on Tuesday.\n\n## The valley\n\n“Go,” Mia Chan said.\n\n## The lake\n\nIt is full.\n',
      'markdown',
    );
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: markdown } });
    const sections = symbols.filter(({ detail }) => detail === 'section');
    assert.deepEqual(
      sections.map(({ name, range, children }) => [name, range.start.line, range.end.line, children?.length ?? 0]),
      [
        ['The valley', 4, 6, 1],
        ['The lake', 8, 10, 0],
      ],
    );
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri: markdown } });
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [4, 6],
        [8, 10],
      ],
    );
  });

  test('captions fold away, a running quotation folds together', async () => {
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument });
    assert.deepEqual(
      folds.map(({ startLine, endLine, kind }) => [startLine, endLine, kind]),
      [
        [5, 7, 'comment'],
        [13, 15, undefined],
      ],
    );
  });

  test('a selection grows from word to quotation, sentence, paragraph and story', async () => {
    const [range] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument,
      positions: [client.position(uri, 'wall to tell', 2)],
    });
    const steps: string[] = [];
    for (let at = range as SelectionRange | undefined; at; at = at.parent) steps.push(client.words(uri, at.range));
    assert.deepEqual(steps, [
      'wall',
      'We will not wait for the wall to tell us,',
      '“We will not wait for the wall to tell us,”',
      '“We will not wait for the wall to tell us,” Chan said.',
      STORY.split('\n')[11],
      STORY,
    ]);
  });

  test('colors: quotations, speakers, attribution verbs; nothing inside a quotation', async () => {
    const legend = client.capabilities.semanticTokensProvider!.legend.tokenTypes;
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    const lines = STORY.split('\n');
    const seen: string[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      character = data[i] ? data[i + 1]! : character + data[i + 1]!;
      line += data[i]!;
      if (line === 11) seen.push(`${legend[data[i + 3]!]}: ${lines[line]!.slice(character, character + data[i + 2]!)}`);
    }
    assert.deepEqual(seen, [
      'speaker: The regional governor',
      'attribution: ordered',
      'quotation: “We will not wait for the wall to tell us,”',
      'speaker: Chan',
      'attribution: said',
      'quotation: “Go now.”',
    ]);
    const range = { start: { line: 11, character: 0 }, end: { line: 12, character: 0 } };
    const part = await client.request<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range });
    assert.equal(part.data.length, 6 * 5);
  });
});

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
