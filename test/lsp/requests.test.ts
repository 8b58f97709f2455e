import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { InlayHint } from 'vscode-languageserver-protocol';
import type { EffectiveConfiguration, StoryLedger, StoryStatus } from '../../server/src/lsp/protocol.ts';
import { FULL, PUSHED, TestClient } from './client.ts';
import { Workspace } from './workspace.ts';

const STORY = `Halden mayor resigns

HALDEN, Norland (AP) — Mayor Mia Marsh, who had led the town since 2011, resigned on Tuesday.

“It was time,” Marsh said. She said 300 people had signed a petition.

A video posted online by activists showed her leaving. The AP could not independently verify the video.

An official who spoke on condition of anonymity said the commitee would meet.
`;

describe('the ledger', () => {
  test('lists sources with what they said, media with their state, figures and dates', async () => {
    const client = await TestClient.start();
    const uri = 'untitled:ledger';
    await client.open(uri, STORY);
    const ask = () => client.request<StoryLedger>('copydesk/ledger', { textDocument: { uri } });
    const ledger = await ask();
    assert.equal(ledger.version, 1);
    const marsh = ledger.sources.find(({ name }) => name === 'Mia Marsh')!;
    assert.equal(marsh.kind, 'person');
    const said = marsh.utterances.find(({ text }) => text.startsWith('“'))!;
    assert.deepEqual([client.words(uri, said.range), said.cue?.text], ['“It was time,”', 'said']);
    assert.ok(ledger.sources.some(({ anonymous }) => anonymous));
    assert.deepEqual(
      ledger.media.map(({ kind, state }) => [kind, state]),
      [['video', 'unverified']],
    );
    assert.equal(
      ledger.sources.flatMap(({ utterances }) => utterances).find(({ text }) => text.includes('petition'))?.text,
      '300 people had signed a petition',
    );
    assert.ok(ledger.figures.some(({ text }) => text === '300'));
    assert.ok(ledger.dates.some(({ text }) => text === 'Tuesday'));
    // It follows the text while it is written.
    await client.replace(uri, 'Marsh said', 'Lars Berg said');
    const next = await ask();
    assert.equal(next.version, 2);
    assert.ok(next.sources.some(({ name }) => name === 'Lars Berg'));
    assert.equal(await client.request('copydesk/ledger', { textDocument: { uri: 'untitled:none' } }), null);
    await client.stop();
  });
});

describe('the status', () => {
  for (const [how, base] of [
    ['pulls', FULL],
    ['is pushed to', PUSHED],
  ] as const) {
    test(`a client that ${how} and asked for it is told after each check`, async () => {
      const client = await TestClient.start({ capabilities: { ...base, experimental: { copydesk: { status: true } } } });
      const uri = 'untitled:status';
      const told = (version: number) =>
        client.notifications
          .filter(({ method }) => method === 'copydesk/statusChanged')
          .map(({ params }) => params as StoryStatus)
          .find((status) => status.version === version);
      await client.open(uri, STORY);
      if (how === 'pulls') await client.pull(uri);
      const first = await client.until(() => told(1), 'a status');
      assert.deepEqual([first.uri, first.checked, first.errors, first.readingMinutes], [uri, true, 1, 1]);
      assert.equal(first.words, STORY.split(/\s+/).filter((word) => /\w/.test(word)).length);
      await client.replace(uri, 'commitee', 'committee');
      if (how === 'pulls') await client.pull(uri);
      assert.equal((await client.until(() => told(2), 'the next status')).errors, 0);
      await client.stop();
    });
  }

  test('others are not', async () => {
    const client = await TestClient.start();
    await client.open('untitled:a', STORY);
    await client.pull('untitled:a');
    const status = await client.request<StoryStatus>('copydesk/status', { textDocument: { uri: 'untitled:a' } });
    assert.equal(status.errors, 1);
    assert.ok(!client.notifications.some(({ method }) => method.startsWith('copydesk/')));
    await client.stop();
  });
});

describe('the effective configuration', () => {
  const files = new Workspace({
    'copydesk.yaml': 'extends: wire\nprofile: strict\nrules:\n  usage/misspelling: warning\n',
    'README.md': '',
  });
  after(() => files.remove());

  test('says of every value where it comes from', async () => {
    const client = await TestClient.start({
      folders: [files.uri()],
      settings: () => ({ rules: { 'usage/spelling-us': 'info' } }),
    });
    const ask = async (name: string) => {
      await client.open(files.uri(name), STORY);
      return client.request<EffectiveConfiguration>('copydesk/effectiveConfiguration', {
        textDocument: { uri: files.uri(name) },
      });
    };
    const story = await ask('a.txt');
    const value = (key: string) => story.values.find((one) => one.key === key);
    const rule = (id: string) => story.rules.find((one) => one.id === id);
    assert.equal(story.checked, true);
    assert.deepEqual(value('profile'), { key: 'profile', value: 'strict', origin: files.uri('copydesk.yaml') });
    assert.equal(value('preset')?.value, 'wire');
    assert.deepEqual(rule('usage/misspelling'), {
      id: 'usage/misspelling',
      severity: 'warning',
      origin: files.uri('copydesk.yaml'),
    });
    assert.deepEqual(rule('usage/spelling-us'), { id: 'usage/spelling-us', severity: 'info', origin: 'editor settings' });
    const readme = await ask('README.md');
    assert.deepEqual([readme.checked, readme.selection], [false, 'files.include and files.exclude leave it out.']);
    await client.stop();
  });
});

describe('conversion hints', () => {
  test('are shown where the writer asked for them, after measures without an equivalent', async () => {
    const client = await TestClient.start({ settings: () => ({ hints: { conversions: true } }) });
    const uri = 'untitled:hints';
    await client.open(uri, 'Halden mayor resigns\n\nThe lake is 5 miles from town. The dam is 90 feet (27 meters) high.\n');
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const ask = () => client.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range });
    const hints = await ask();
    assert.deepEqual(
      hints.map(({ label, position }) => [label, position]),
      [['= 8 kilometers', client.position(uri, '5 miles', 7)]],
    );
    client.settings = () => ({});
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await ask(), []);
    await client.stop();
  });
});
