import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { parseConfig } from '../../server/src/config/parse.ts';

const SHARED = [
  /^dist\/package\.json$/,
  /^package\.json$/,
  /^(README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^dist\/copydesk\.js$/,
  /^dist\/chunks\/[\w.-]+\.js$/,
  /^docs\/rules\/(README|[a-z]+\/[a-z0-9-]+)\.md$/,
  /^schemas\/[\w.-]+\.json$/,
];
const EDITOR = [
  /^client\/README\.md$/,
  /^icon\.png$/,
  /^dist\/client\.cjs$/,
  /^dist\/web\/[\w.-]+\.js$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^docs\/walkthrough\/[\w.-]+\.(md|png|svg|wire)$/,
];

function strangers(files: readonly string[], allowed: readonly RegExp[]): string[] {
  return files.filter((file) => !allowed.some((pattern) => pattern.test(file)));
}

test('the VSIX holds bundles, grammar, rule pages, walkthrough and icon, and nothing else', async () => {
  const files = (await listFiles({ cwd: process.cwd(), packageManager: PackageManager.None })).map((file) =>
    file.replaceAll('\\', '/'),
  );
  assert.deepEqual(strangers(files, [...SHARED, ...EDITOR]), []);
  for (const needed of ['dist/client.cjs', 'dist/copydesk.js', 'icon.png', 'syntaxes/wire-copy.tmLanguage.json']) {
    assert.ok(files.includes(needed), `${needed} is missing: build first`);
  }
});

test('a VSIX can be made', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-vsix-'));
  try {
    await createVSIX({ cwd: process.cwd(), packagePath: join(folder, 'copydesk.vsix'), dependencies: false });
    assert.ok(statSync(join(folder, 'copydesk.vsix')).size > 100_000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the npm package holds the command line, the schema and the rule pages, and nothing of the editor', () => {
  const report = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const parsed: unknown = JSON.parse(report);
  const [pack] = Object.values(parsed as Record<string, { files: { path: string }[] }>);
  const files = pack!.files.map(({ path }) => path);
  assert.deepEqual(strangers(files, SHARED), []);
  assert.ok(files.includes('dist/copydesk.js'), 'dist/copydesk.js is missing: build first');
});

test('what the manifest names is there', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const named: string[] = [
    manifest.main,
    manifest.browser,
    manifest.icon,
    ...manifest.contributes.grammars.map(({ path }: { path: string }) => path),
    ...manifest.contributes.languages.map(({ configuration }: { configuration: string }) => configuration),
  ].filter(Boolean);
  for (const path of named) assert.ok(readFileSync(path.endsWith('.cjs') ? loadedPath(path) : path).length > 0, path);
});

test('the manifest says that nothing of a workspace is run, and that any kind of workspace will do', () => {
  const { capabilities, contributes, icon } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.deepEqual(capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  assert.deepEqual(
    contributes.configuration.map(({ title }: { title: string }) => title),
    ['Checking', 'Rules', 'Writing'],
  );
  assert.ok(contributes.walkthroughs[0].steps.length >= 5);
  assert.ok(contributes.problemMatchers.length && contributes.taskDefinitions.length && contributes.keybindings.length >= 2);
  // PNG: width and height stand in the header.
  assert.ok(readFileSync(icon).readUInt32BE(16) >= 128);
});

test('every picture of README and walkthrough is there and whole', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const steps: { media: { image?: string } }[] = manifest.contributes.walkthroughs[0].steps;
  const shown = [
    ...[...readFileSync('README.md', 'utf8').matchAll(/\]\((docs\/images\/[^)]+)\)/g)].map(([, path]) => path!),
    ...steps.flatMap(({ media }) => media.image ?? []),
  ];
  assert.ok(shown.length >= 9, shown.join(', '));
  for (const path of shown) {
    const png = readFileSync(path);
    assert.equal(png.subarray(-8, -4).toString('latin1'), 'IEND', path);
    assert.ok(png.readUInt32BE(16) >= 1000 && png.length > 20_000, path);
  }
});

test('the configuration that the README shows is one that is read', () => {
  const [, yaml] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  assert.ok(yaml);
  assert.deepEqual(
    parseConfig(yaml, '/desk/copydesk.yaml', rules).problems.map(({ message }) => message),
    [],
  );
});

/** A web extension host adds `.js` to whatever the manifest names. */
function loadedPath(path: string): string {
  return path.startsWith('./dist/web/') ? `${path}.js` : path;
}
