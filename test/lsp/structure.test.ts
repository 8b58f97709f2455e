import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type {
  DocumentSymbol,
  FoldingRange,
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
      'speaker: Mia Chan',
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
