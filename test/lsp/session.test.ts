import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clientProfile } from '../../server/src/lsp/client-profile.ts';
import { DiagnosticReports } from '../../server/src/lsp/diagnostics.ts';
import { OnceLog } from '../../server/src/lsp/log.ts';
import { Session } from '../../server/src/lsp/session.ts';
import { defineRule, type Rule } from '../../server/src/rule/rule.ts';

const base = {
  why: '',
  source: [],
  severity: 'warning',
  lifecycle: 'nursery',
  blocks: ['paragraph'],
  quotes: 'read',
  fix: 'none',
  examples: [],
} as const;

const finder = defineRule({
  ...base,
  id: 'test/pier',
  summary: 'Finds the pier.',
  scope: 'paragraph',
  messages: { found: () => 'Found.' },
  check(paragraph, { report }) {
    const start = paragraph.text.indexOf('pier');
    if (start >= 0) report({ message: 'found', span: { start, end: start + 4 } });
  },
});

const thrower = defineRule({
  ...base,
  id: 'test/thrower',
  summary: 'Throws.',
  scope: 'paragraph',
  messages: {},
  check() {
    throw new Error('no such luck');
  },
});

/** A session under rules of our own, what it logged, and a switch that breaks the engine itself. */
function setUp(rules: readonly Rule[]) {
  const logged: string[] = [];
  const engine = { broken: false };
  const ruleSet = {
    fingerprint: '',
    get rules() {
      return rules.map((rule) => ({ rule, options: {} }));
    },
  };
  const options = {
    ruleSet,
    get format() {
      return 'plain' as const;
    },
    get accepted() {
      if (engine.broken) throw new Error('out of order');
      return undefined as never;
    },
  };
  const configuration = {
    checked: true,
    options,
    settings: { conversionHints: false, curlyQuotes: false },
    house: 'wire',
    notice: undefined,
  };
  const log = new OnceLog({ error: (message) => logged.push(message), info: () => undefined });
  const session = new Session({ of: async () => configuration }, log);
  const reports = new DiagnosticReports(clientProfile({ capabilities: {}, processId: null, rootUri: null }));
  return { session, reports, logged, engine };
}

describe('session', () => {
  const uri = 'untitled:a';

  test('a rule that throws is told once and the rest stand', async () => {
    const { session, reports, logged } = setUp([thrower, finder]);
    session.open(uri, 'plaintext', 1, 'The pier is open again.\n\nThe pier is long.\n');
    const codes = async () => reports.current(uri, await session.state(uri)).items.map(({ code }) => code);
    assert.deepEqual(await codes(), ['test/pier', 'test/pier']);
    session.change(uri, [{ text: 'The pier is closed again.\n' }], 2);
    assert.deepEqual(await codes(), ['test/pier']);
    assert.equal(logged.length, 1);
    assert.match(logged[0]!, /^Rule test\/thrower failed and was left out: Error: no such luck/);
  });

  test('when checking itself fails, the last good findings stay, with one line in the log', async () => {
    const { session, reports, logged, engine } = setUp([finder]);
    session.open(uri, 'plaintext', 1, 'The pier is open again.\n');
    const good = reports.pull(uri, await session.state(uri), undefined);
    assert.ok(good.kind === 'full' && good.items.length === 1);
    engine.broken = true;
    for (const version of [2, 3]) {
      session.change(uri, [{ text: `The pier ${version} is open again.\n` }], version);
      assert.deepEqual(reports.pull(uri, await session.state(uri), good.resultId), {
        kind: 'unchanged',
        resultId: good.resultId,
      });
      assert.equal(await session.story(uri), undefined);
    }
    assert.equal(logged.length, 1);
    engine.broken = false;
    session.change(uri, [{ text: 'Nothing here.\n' }], 4);
    const mended = reports.pull(uri, await session.state(uri), good.resultId);
    assert.ok(mended.kind === 'full' && mended.items.length === 0);
  });

  test('one keystroke analyses one paragraph', async () => {
    const { session } = setUp([finder]);
    const text = Array.from({ length: 40 }, (_, i) => `Paragraph ${i} tells of the pier and its keepers.\n`).join('\n');
    session.open(uri, 'plaintext', 1, text);
    await session.story(uri);
    const at = { line: 40, character: 9 };
    session.change(uri, [{ range: { start: at, end: at }, text: 'x' }], 2);
    assert.equal((await session.story(uri))?.result.analysedBlocks, 1);
  });
});
