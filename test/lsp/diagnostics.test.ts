import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { FULL, PUSHED, TestClient } from './client.ts';

const STORY = `Ferry pier reopens in Port Alba

The commitee met on Tuesday to reopen the pier.

“They will recieve nothing,” she said.

Workers moved towards the gate.
`;

describe('pull diagnostics', () => {
  let client: TestClient;
  const uri = 'untitled:pull';
  before(async () => {
    client = await TestClient.start();
  });
  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  test('a document has findings with rule, severity and place; quotations have none', async () => {
    await client.open(uri, STORY);
    const findings = await client.findings(uri);
    assert.deepEqual(
      findings.map(({ code, severity, source, range }) => [code, severity, source, client.words(uri, range)]),
      [
        ['usage/misspelling', 1, 'copydesk', 'commitee'],
        ['usage/spelling-us', 2, 'copydesk', 'towards'],
      ],
    );
    const data = findings[0]!.data as { version: number; fingerprint: string };
    assert.equal(data.version, 1);
    assert.match(data.fingerprint, /^[0-9a-f]{16}$/);
  });

  test('nothing new is told as unchanged, also after an edit that changes no finding', async () => {
    const first = await client.pull(uri);
    assert.ok(first.kind === 'full' && first.resultId);
    assert.deepEqual(await client.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await client.replace(uri, 'Ferry pier', 'Old pier');
    assert.equal((await client.pull(uri, first.resultId)).kind, 'unchanged');
    await client.replace(uri, 'Old pier', 'A ferry pier\nor so');
    const moved = await client.pull(uri, first.resultId);
    assert.ok(moved.kind === 'full' && moved.resultId !== first.resultId);
    assert.equal(moved.items[0]!.range.start.line, 3);
    assert.equal((await client.pull(uri, 'no such id')).kind, 'full');
  });

  test('edits arrive one by one: a finding goes when its words are mended and comes when they are written', async () => {
    await client.replace(uri, 'commitee', 'committee');
    assert.deepEqual(await client.rules(uri), ['usage/spelling-us']);
    await client.replace(uri, 'Workers', 'Seperate workers');
    assert.deepEqual(await client.rules(uri), ['usage/misspelling', 'usage/spelling-us']);
  });

  test('a client that pulls is never pushed to', () => {
    assert.deepEqual(client.published, []);
  });

  test('a closed document has nothing', async () => {
    await client.close(uri);
    assert.deepEqual(await client.findings(uri), []);
  });
});

describe('positions', () => {
  const uri = 'untitled:positions';

  for (const [name, text] of [
    ['emoji count as two', 'Pier reopens 🎉🎉\n\nSo 👩‍🚀 said the commitee 🎉, then seperate talks began.\n'],
    ['CRLF', 'Pier reopens\r\n\r\nThe commitee met.\r\n\r\nThen seperate talks began.\r\n'],
    ['lone CR', 'Pier reopens\r\rThe commitee met.\r\rThen seperate talks began.\r'],
    ['byte order mark', '\uFEFFThe commitee met.\n\nThen seperate talks began.\n'],
    ['no final line break', 'Pier reopens\n\nThe commitee met in seperate'],
  ] as const) {
    test(name, async () => {
      const client = await TestClient.start();
      await client.open(uri, text);
      const words = (await client.findings(uri)).map(({ range }) => client.words(uri, range));
      assert.deepEqual(words, ['commitee', 'seperate']);
      // Typing before, at and after what was found keeps the places right.
      await client.change(uri, {
        range: { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } },
        text: 'x🎉\r\nThe goverment ',
      });
      const again = (await client.findings(uri)).map(({ range }) => client.words(uri, range));
      assert.deepEqual(again, ['goverment', 'commitee', 'seperate']);
      await client.stop();
    });
  }

  test('several changes of one message are made in order', async () => {
    const client = await TestClient.start();
    await client.open(uri, 'The pier is open.\n');
    const at = (character: number) => ({ start: { line: 0, character }, end: { line: 0, character } });
    await client.change(
      uri,
      { range: at(4), text: 'goverment ' },
      { range: at(4), text: 'seperate ' },
      { range: at(0), text: '\n\n' },
    );
    assert.deepEqual(
      (await client.findings(uri)).map(({ range }) => client.words(uri, range)),
      ['seperate', 'goverment'],
    );
    await client.change(uri, { text: 'The commitee met.' });
    assert.deepEqual(await client.rules(uri), ['usage/misspelling']);
    await client.stop();
  });
});

describe('push', () => {
  const uri = 'untitled:push';

  test('a client that cannot pull is sent findings at opening, after changes and at closing', async () => {
    const client = await TestClient.start({ capabilities: PUSHED });
    assert.equal(client.capabilities.diagnosticProvider, undefined);
    await client.open(uri, STORY);
    const first = await client.until(() => client.published.at(-1), 'findings');
    assert.deepEqual(
      [first.uri, first.version, first.diagnostics.map(({ code }) => code)],
      [uri, 1, ['usage/misspelling', 'usage/spelling-us']],
    );
    await client.replace(uri, 'commitee', 'committee');
    const second = await client.until(() => client.published.find(({ version }) => version === 2), 'findings of version 2');
    assert.deepEqual(
      second.diagnostics.map(({ code }) => code),
      ['usage/spelling-us'],
    );
    await client.close(uri);
    await client.until(() => client.published.at(-1)!.diagnostics.length === 0, 'an empty list');
    await client.stop();
  });

  test('changes that come together are answered together', async () => {
    const client = await TestClient.start({ capabilities: PUSHED });
    await client.open(uri, STORY);
    for (let i = 0; i < 50; i++) await client.replace(uri, 'The', 'The');
    await client.until(() => client.published.at(-1)?.version === 51, 'findings of version 51');
    assert.ok(client.published.length <= 51);
    await client.stop();
  });
});

test('a client that knows nothing but the basics gets plain diagnostics', async () => {
  const client = await TestClient.start({ capabilities: {} });
  await client.open('untitled:basic', STORY);
  const { diagnostics } = await client.until(() => client.published.at(-1), 'findings');
  const [first] = diagnostics;
  assert.deepEqual(Object.keys(first!).sort(), ['code', 'data', 'message', 'range', 'severity', 'source']);
  await client.stop();
});

test('a file too long for a story is left alone, with a word about it', async () => {
  const client = await TestClient.start({ capabilities: FULL });
  await client.open('untitled:long', `${'The commitee met.\n\n'.repeat(90_000)}`);
  const findings = await client.findings('untitled:long');
  assert.deepEqual(
    findings.map(({ code, severity }) => [code, severity]),
    [['file-too-long', 3]],
  );
  await client.stop();
});

test('a paragraph too long for copy is left alone, with a word about it', async () => {
  const client = await TestClient.start({ capabilities: FULL });
  await client.open('untitled:long', `${'The mayor went. '.repeat(2000)}\n\nThe commitee met.\n`);
  const findings = await client.findings('untitled:long');
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['paragraph-too-long', 'usage/misspelling'],
  );
  await client.stop();
});
