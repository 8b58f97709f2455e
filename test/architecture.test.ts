import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix, sep } from 'node:path';
import { describe, test } from 'node:test';

/** Layers from left to right: a file imports from its own folder and from layers to the left. */
const LAYERS: Readonly<Record<string, number>> = {
  lexicon: 1,
  text: 2,
  story: 3,
  rule: 4,
  rules: 5,
  house: 5,
  config: 6,
  lint: 7,
  ledger: 7,
  lsp: 8,
  cli: 8,
  node: 8,
};

/** Which packages a layer may use. Node's own modules count as "node". */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  lexicon: [],
  text: ['mdast-util-from-markdown'],
  story: [],
  rule: [],
  rules: ['copydesk:rules'],
  house: [],
  config: ['yaml'],
  lint: ['dequal'],
  ledger: [],
  lsp: ['vscode-languageserver', 'vscode-languageserver-textdocument', 'copydesk:rules', 'diff', 'yaml'],
  cli: ['diff', 'sarif', 'copydesk:rules', 'node'],
  node: ['node'],
};

const files = readdirSync('server/src', { recursive: true })
  .map((file) => String(file).split(sep).join('/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

const importsOf = (path: string) =>
  [
    ...readFileSync(path, 'utf8').matchAll(
      /^(?:import|export)\b[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

describe('import order', () => {
  for (const file of files) {
    const layer = file.split('/')[0]!;
    test(`server/src/${file}`, () => {
      assert.ok(layer in LAYERS, `${layer} is no layer`);
      for (const imported of importsOf(`server/src/${file}`)) {
        if (!imported.startsWith('.')) {
          const name = imported.startsWith('node:')
            ? 'node'
            : imported
                .split('/')
                .slice(0, imported.startsWith('@') ? 2 : 1)
                .join('/');
          const proseOnly = name === 'write-good' && file.startsWith('rules/prose/');
          // The server's desktop entry connects to its client; the rest of lsp/ runs in a worker too.
          const entry = name === 'node' && file === 'lsp/main.ts';
          assert.ok(proseOnly || entry || PACKAGES[layer]!.includes(name), `${layer} may not use ${imported}`);
          continue;
        }
        // The version is written once, in the manifest.
        if (file === 'cli/version.ts' && imported === '../../../package.json') continue;
        const target = posix.normalize(posix.join(dirname(file), imported));
        assert.ok(!target.startsWith('..'), `${imported} leaves the server`);
        const other = target.split('/')[0]!;
        assert.ok(
          other === layer || LAYERS[other]! < LAYERS[layer]! || (LAYERS[other] === 8 && layer !== 'lsp' && LAYERS[layer] === 8),
          `${layer} imports ${other}, which stands to its right`,
        );
        if (layer === 'rules') {
          const own = file.split('/').slice(0, 2).join('/');
          assert.ok(other !== 'rules' || target.startsWith(`${own}/`), 'rules never import rules');
          assert.ok(other !== 'rules' || !rules.some((rule) => target === `rules/${rule.id}.ts`), 'rules never import rules');
        }
      }
    });
  }
});

test('the core reads no clock, no chance and no machine', () => {
  for (const file of files.filter((f) => LAYERS[f.split('/')[0]!]! < 8)) {
    const code = readFileSync(`server/src/${file}`, 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
    assert.doesNotMatch(
      code,
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\btoLocale|\bIntl\.|\bperformance\./,
      file,
    );
  }
});

test('no pattern is stepped by hand', () => {
  // Under the u flag a match may lie before lastIndex, inside a pair of code units: a step of one never gets past it.
  for (const file of files) assert.doesNotMatch(readFileSync(`server/src/${file}`, 'utf8'), /\.lastIndex(?:\+\+| ?\+=)/, file);
});

test('the client knows types of the protocol and nothing else of the server', () => {
  for (const file of readdirSync('client/src', { recursive: true }).map(String)) {
    if (!file.endsWith('.ts')) continue;
    for (const imported of importsOf(`client/src/${file}`))
      if (imported.includes('server/')) assert.match(imported, /server\/src\/lsp\/protocol\.ts$/, file);
  }
});

test('a rule’s id is its path', () => {
  const paths = files.filter((f) => /^rules\/[a-z]+\/[a-z0-9-]+\.ts$/.test(f)).map((f) => f.slice('rules/'.length, -3));
  assert.deepEqual(
    rules.map((rule) => rule.id),
    paths.sort(),
  );
});

test('a rule that gives way to another names one that exists', () => {
  const ids = new Set(rules.map((rule) => rule.id));
  const unknown = rules.flatMap((rule) => (rule.yieldsTo ?? []).filter((id) => !ids.has(id)).map((id) => `${rule.id} -> ${id}`));
  assert.deepEqual(unknown, []);
});

test('a stable rule has a measured false-alarm rate and a source', () => {
  const bare = rules
    .filter((rule) => rule.lifecycle === 'stable' && (!rule.falseAlarms || !rule.source.length))
    .map((rule) => rule.id);
  assert.deepEqual(bare, []);
});
