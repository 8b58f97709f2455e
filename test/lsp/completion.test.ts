import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-protocol';
import { FULL, TestClient } from './client.ts';

const HEAD =
  'Halden mayor resigns\n\nHALDEN, Norland (AP) — Mayor Mia Marsh resigned on Tuesday.\n\n“It was time,” Marsh said. “I thank them,” Lars Berg said.\n\n';

describe('completion', () => {
  let client: TestClient;
  const uri = 'untitled:completion';
  before(async () => {
    client = await TestClient.start();
    await client.open(uri, '');
  });
  after(() => client.stop());

  const items = async (marked: string, on = client) => {
    await on.change(uri, { text: marked.replace('|', '') });
    const lines = marked.slice(0, marked.indexOf('|')).split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)!.length };
    return (await on.request<CompletionItem[] | null>('textDocument/completion', { textDocument: { uri }, position })) ?? [];
  };
  const labels = async (marked: string) => (await items(marked)).map(({ label }) => label);
  /** The text after the item with this label was taken. */
  const taken = async (marked: string, label: string) => {
    const item = (await items(marked)).find((one) => one.label === label);
    assert.ok(item, `no ${label}`);
    return client.after(uri, { changes: { [uri]: [item.textEdit as TextEdit] } });
  };

  test('after a quotation: who speaks in this story, the last one first', async () => {
    assert.deepEqual((await labels(`${HEAD}“We will go on,” |`)).slice(0, 2), ['Berg said', 'Marsh said']);
    assert.equal(await taken(`${HEAD}“We will go on,”|`, 'Marsh said'), `${HEAD}“We will go on,” Marsh said`);
    assert.equal(await taken(`${HEAD}“We will go on,” Ma|`, 'Marsh said'), `${HEAD}“We will go on,” Marsh said`);
    assert.equal(await taken(`${HEAD}"We will go on," |`, 'Marsh said'), `${HEAD}"We will go on," Marsh said`);
  });

  test('at the head of a story: places in dateline form', async () => {
    assert.equal(await taken('Mayor resigns\n\nCHIC|', 'CHICAGO'), 'Mayor resigns\n\nCHICAGO (AP) — ');
    assert.equal(await taken('Mayor resigns\n\nNASHV|', 'NASHVILLE, Tenn.'), 'Mayor resigns\n\nNASHVILLE, Tenn. (AP) — ');
    assert.deepEqual(await labels('Mayor resigns\n\nPORTL|'), ['PORTLAND, Ore.', 'PORTLAND, Maine']);
    assert.deepEqual(await labels(`${HEAD}The band CHIC|`), []);
  });

  test('a state after its city: in full in the text, short in a dateline', async () => {
    assert.deepEqual(await labels(`${HEAD}She was born in Springfield, Ill|`), ['Illinois']);
    assert.deepEqual(await labels('Mayor resigns\n\nSPRINGFIELD, Ill|'), ['Ill.']);
  });

  test('a title on its way to a name', async () => {
    assert.equal(await taken(`${HEAD}On Monday Gove|`, 'Gov.'), `${HEAD}On Monday Gov. `);
    assert.deepEqual(await labels(`${HEAD}On Monday the gove|`), []);
  });

  test('verification and anonymity notes, with tab stops where the client has them', async () => {
    const [note] = await items(`${HEAD}verif|`);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is a snippet
    assert.equal((note!.textEdit as TextEdit).newText, '${1:The AP} could not independently verify ${2:the video}.');
    assert.ok(
      (await labels(`${HEAD}An official anony|`)).some((label) => label.startsWith('who spoke on condition of anonymity')),
    );
    const { completion: _, ...rest } = FULL.textDocument!;
    const plain = await TestClient.start({ capabilities: { ...FULL, textDocument: rest } });
    await plain.open(uri, '');
    const [other] = await items(`${HEAD}verif|`, plain);
    assert.equal((other!.textEdit as TextEdit).newText, '[The AP] could not independently verify [the video].');
    await plain.stop();
  });

  test('silence: in plain prose, and in what somebody says', async () => {
    for (const marked of [
      `${HEAD}The pier|`,
      `${HEAD}The |`,
      `${HEAD}|`,
      `${HEAD}“We could not verif|`,
      `${HEAD}“We could not verif|y it,” Berg said.`,
    ]) {
      assert.deepEqual(await labels(marked), [], marked);
    }
  });
});

describe('typing', () => {
  const uri = 'untitled:typing';
  const typed = async (client: TestClient, marked: string, ch: string) => {
    await client.change(uri, { text: marked.replace('|', '') });
    const edits = await client.request<TextEdit[] | null>('textDocument/onTypeFormatting', {
      textDocument: { uri },
      position: { line: 0, character: marked.indexOf('|') },
      ch,
      options: { tabSize: 2, insertSpaces: true },
    });
    return client.after(uri, { changes: { [uri]: edits ?? [] } });
  };

  test('straight marks become curly ones when the writer asked for it', async () => {
    const client = await TestClient.start({ settings: () => ({ typing: { curlyQuotes: true } }) });
    await client.open(uri, '');
    assert.equal(await typed(client, '"|', '"'), '“');
    assert.equal(await typed(client, 'He said, "|Go', '"'), 'He said, “Go');
    assert.equal(await typed(client, '“Go,"|', '"'), '“Go,”');
    assert.equal(await typed(client, "don'|t", "'"), 'don’t');
    assert.equal(await typed(client, "the '|90s", "'"), 'the ’90s');
    assert.equal(await typed(client, "“'|Go", "'"), '“‘Go');
    assert.equal(await typed(client, 'the pier|', 'r'), 'the pier');
    await client.stop();
  });

  test('and stay as they are when not', async () => {
    const client = await TestClient.start();
    await client.open(uri, '');
    assert.equal(await typed(client, '"|', '"'), '"');
    await client.stop();
  });
});
