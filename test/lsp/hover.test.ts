import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { FULL, TestClient } from './client.ts';

const STORY = 'The commitee met on Tuesday to reopen the pier.\n';
const uri = 'untitled:hover';

const hoverAt = async (client: TestClient, words: string, after = 0) => {
  const hover = await client.request<Hover | null>('textDocument/hover', {
    textDocument: { uri },
    position: client.position(uri, words, after),
  });
  return (
    hover && { value: (hover.contents as MarkupContent).value, kind: (hover.contents as MarkupContent).kind, range: hover.range! }
  );
};

describe('hover over a finding', () => {
  test('says what, why, a wrong and a right form, and how to silence it', async () => {
    const client = await TestClient.start({ initializationOptions: { rulePages: 'https://pages.example/rules' } });
    await client.open(uri, STORY);
    for (const [words, after] of [
      ['commitee', 0],
      ['commitee', 4],
      ['commitee', 8],
    ] as const) {
      const hover = (await hoverAt(client, words, after))!;
      assert.equal(hover.kind, 'markdown');
      assert.equal(client.words(uri, hover.range), 'commitee');
      assert.match(hover.value, /\(\[usage\/misspelling\]\(https:\/\/pages\.example\/rules\/usage\/misspelling\.md\)\)/);
      assert.match(hover.value, /^- Wrong: .*\*\*goverment\*\*/m);
      assert.match(hover.value, /^- Right: .*government/m);
      assert.match(hover.value, /`usage\/misspelling: off`.*`copydesk\.yaml`/);
      assert.doesNotMatch(hover.value, /[⟦⟧]/);
    }
    assert.equal(await hoverAt(client, 'Tuesday'), null);
    const [finding] = await client.findings(uri);
    assert.equal(finding!.codeDescription?.href, 'https://pages.example/rules/usage/misspelling.md');
    await client.stop();
  });

  test('a client without Markdown gets plain text', async () => {
    const textDocument = { ...FULL.textDocument, hover: { contentFormat: ['plaintext' as const] } };
    const client = await TestClient.start({ capabilities: { ...FULL, textDocument } });
    await client.open(uri, STORY);
    const hover = (await hoverAt(client, 'commitee'))!;
    assert.equal(hover.kind, 'plaintext');
    assert.match(hover.value, /^- Wrong: .*goverment/m);
    assert.doesNotMatch(hover.value, /[*`\\]|\]\(/);
    await client.stop();
  });
});
