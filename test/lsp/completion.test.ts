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

describe('completion where nothing is copy', () => {
  test('is silent in front matter, code, addresses, tags and comments; notes do not belong in headlines', async () => {
    const client = await TestClient.start();
    let count = 0;
    for (const [marked, languageId] of [
      ['|', 'plaintext'],
      ['|', 'markdown'],
      ['Mayor could not verif|\n\nHALDEN, Norland (AP) — Mayor Mia Marsh resigned.\n', 'plaintext'],
      ['---\ntitle: CHIC|\n---\n\nThe pier is open.\n', 'markdown'],
      ['---\ntitle: Pier\ndescription: verif|\n---\n\nThe pier is open.\n', 'markdown'],
      ['---\ntitle: “Go,” |\n---\n\n“It was time,” Mia Marsh said.\n', 'markdown'],
      ['# Pier\n\nMia Marsh spoke.\n\n```\nverif|\n```\n', 'markdown'],
      ['# Pier\n\nMia Marsh spoke, `verif|` and left.\n', 'markdown'],
      ['# Pier\n\nMia Marsh [spoke](http://desk.example/verif|).\n', 'markdown'],
      ['# Pier\n\nMia Marsh <b title="verif|">spoke</b>.\n', 'markdown'],
      ['# Pier\n\n<!-- verif| -->\n', 'markdown'],
    ] as const) {
      const uri = `untitled:silent-${count++}`;
      await client.open(uri, marked.replace('|', ''), languageId);
      const position = client.position(uri, '', marked.indexOf('|'));
      const items = await client.request<CompletionItem[] | null>('textDocument/completion', { textDocument: { uri }, position });
      assert.deepEqual(
        (items ?? []).map(({ label }) => label),
        [],
        JSON.stringify(marked),
      );
    }
    await client.stop();
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

  test('marks of Markdown, of code and of inches stay straight', async () => {
    const client = await TestClient.start({ settings: () => ({ typing: { curlyQuotes: true } }) });
    let count = 0;
    for (const marked of [
      '---\ntitle: "|\n---\n\nThe pier.\n',
      '---\ntitle: "Pier"|\n---\n\nThe pier.\n',
      '# Pier\n\n```\na = "|\n```\n',
      '# Pier\n\nIt is `a = "|` now.\n',
      '# Pier\n\nSee [it](http://desk.example "|\n',
      '# Pier\n\nSee <a href="|\n',
      'He is 6 feet 2"|\n',
    ]) {
      const uri = `untitled:straight-${count++}`;
      const text = marked.replace('|', '');
      await client.open(uri, text, 'markdown');
      const edits = await client.request<TextEdit[] | null>('textDocument/onTypeFormatting', {
        textDocument: { uri },
        position: client.position(uri, '', marked.indexOf('|')),
        ch: '"',
        options: { tabSize: 2, insertSpaces: true },
      });
      assert.equal(client.after(uri, { changes: { [uri]: edits ?? [] } }), text);
    }
    await client.open('untitled:typing', '');
    assert.equal(await typed(client, '“It was 1990"|', '"'), '“It was 1990”');
    assert.equal(await typed(client, "'|Tis the season", "'"), '’Tis the season');
    await client.stop();
  });

  test('and stay as they are when not', async () => {
    const client = await TestClient.start();
    await client.open(uri, '');
    assert.equal(await typed(client, '"|', '"'), '"');
    await client.stop();
  });
});
