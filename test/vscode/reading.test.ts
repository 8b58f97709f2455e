import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { desk, open, putCursor } from './desk.ts';
import { hasPage, page } from './page.ts';
import { until } from './until.ts';

/** Steps by which the side bar grows, so that pictures show whole names. */
const WIDER = 3;

suite('Reading a story', () => {
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    await desk();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    document = (await open('hikers.wire')).document;
    await until('the outline', async () => (await outline()).length > 0);
  });

  const outline = async () =>
    (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    )) ?? [];

  /** The place of the nth occurrence of some words. */
  function at(words: string, nth = 1): vscode.Position {
    let offset = -1;
    for (let i = 0; i < nth; i++) offset = document.getText().indexOf(words, offset + 1);
    assert.ok(offset >= 0, `“${words}” number ${nth}`);
    return document.positionAt(offset + 1);
  }

  const textOf = (range: vscode.Range) => document.getText(range);

  test('the outline names the parts of a story and who is quoted', async () => {
    const all: string[] = [];
    const walk = (symbols: vscode.DocumentSymbol[]) => {
      for (const { name, detail, children } of symbols) {
        all.push(`${detail}: ${name}`);
        walk(children);
      }
    };
    walk(await outline());
    const has = (pattern: RegExp) =>
      assert.ok(
        all.some((one) => pattern.test(one)),
        `${pattern} in ${all.join(' / ')}`,
      );
    has(/^headline: Missing hikers/);
    has(/^byline: By NELL OKAFOR/);
    has(/^dateline: SELBY, Ore\./);
    has(/^lead: A search for two/);
    has(/Omar Teixeira/);
    // The list of files gives its room to the outline while the picture is taken.
    await vscode.commands.executeCommand('outline.focus');
    for (let i = 0; i < WIDER; i++) await vscode.commands.executeCommand('workbench.action.increaseViewSize');
    const files = '.explorer-viewlet .pane-header >> nth=0';
    await page({ click: files, wait: '.outline-pane .monaco-list-row >> text=Omar Teixeira', shot: 'outline' });
    await page({ click: files });
    for (let i = 0; i < WIDER; i++) await vscode.commands.executeCommand('workbench.action.decreaseViewSize');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  });

  test('a surname leads to the full first reference', async () => {
    const [target] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at('Whitlock told'),
    );
    assert.ok(target, 'a definition');
    const range = 'targetUri' in target ? (target.targetSelectionRange ?? target.targetRange) : target.range;
    assert.match(textOf(range), /Dana Whitlock/);
  });

  test('references find every form of a name', async () => {
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at('Teixeira said'),
    );
    const forms = places.map(({ range }) => textOf(range));
    assert.ok(
      forms.some((form) => form.includes('Omar Teixeira')),
      forms.join(', '),
    );
    assert.ok(places.length >= 2);
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    await putCursor(document, at('Whitlock told'));
    await vscode.commands.executeCommand('editor.action.referenceSearch.trigger');
    await page({ wait: '.peekview-widget .monaco-list-row', shot: 'references' });
    await vscode.commands.executeCommand('closeReferenceSearch');
    await vscode.commands.executeCommand('workbench.view.explorer');
  });

  test('highlights mark the same person', async () => {
    const marks = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at('Whitlock told'),
    );
    assert.ok(marks.length >= 3, marks.map(({ range }) => textOf(range)).join(', '));
  });

  test('renaming corrects a name everywhere, possessives too', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at('Whitlock told'),
      'Whitelock',
    );
    const edits = edit.entries().flatMap(([, list]) => list);
    assert.ok(edits.length >= 3, `${edits.length} edits`);
    const before = document.getText();
    await vscode.workspace.applyEdit(edit);
    const after = document.getText();
    await vscode.commands.executeCommand('undo');
    assert.match(after, /Dana Whitelock said/);
    assert.match(after, /Whitelock’s office/);
    assert.doesNotMatch(after, /Whitlock/);
    await until('the old text', () => document.getText() === before);
  });

  test('a name is corrected from the keyboard', async () => {
    if (!(await hasPage())) return;
    const before = document.getText();
    await putCursor(document, at('Teixeira said'));
    await page({ press: ['F2'], wait: '.rename-box input:visible', shot: 'rename' });
    await page({ press: ['Control+a'], type: 'Teixera' });
    await page({ press: ['Enter'] });
    await until('the name corrected', () => /said Omar Teixera, one[\s\S]*Teixera said he/.test(document.getText()));
    await vscode.commands.executeCommand('undo');
    await until('the old text', () => document.getText() === before);
  });

  test('the hover on a name says who this is', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at('Whitlock told'),
    );
    const text = hovers.flatMap(({ contents }) => contents.map((c) => (typeof c === 'string' ? c : c.value))).join('\n');
    assert.match(text, /Dana Whitlock/);
    await putCursor(document, at('Whitlock told'));
    await vscode.commands.executeCommand('editor.action.showHover');
    await page({ wait: '.monaco-hover .rendered-markdown:visible', shot: 'name-hover' });
    await page({ press: ['Escape'] });
  });

  test('sources are symbols of the workspace', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Teixeira',
    );
    assert.ok(
      symbols.some(({ name }) => name.includes('Teixeira')),
      symbols.map(({ name }) => name).join(', '),
    );
  });

  test('long parts fold, and selections grow by sentence and paragraph', async () => {
    const { document: ferry } = await open('ferry.wire');
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', ferry.uri);
    assert.ok(
      folds.some(({ start }) => ferry.lineAt(start).text === '1 of 3'),
      JSON.stringify(folds),
    );
    const [chain] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [at('did everything')],
    );
    const steps: string[] = [];
    for (let step: vscode.SelectionRange | undefined = chain; step; step = step.parent) steps.push(textOf(step.range));
    assert.ok(
      steps.some((text) => /^“They did everything right,” she said\.$/.test(text)),
      steps.join(' | '),
    );
  });

  test('quotations, speakers, verbs and measures have colors of their own', async () => {
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    assert.ok(tokens && tokens.data.length > 0);
  });
});
