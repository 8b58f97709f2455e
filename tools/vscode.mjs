// Opens a real VS Code with the extension and a story: `npm run vscode [file]`. The desktop's `code` if there is one, else the
// browser workbench of the stand-in in test-host/, on loopback.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installStandIn, onPath } from '../test/vscode-host.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const story = resolve(process.argv[2] ?? join(root, 'examples', firstStory()));
if (!existsSync(story)) fail(`There is no ${story}.`);
if (!existsSync(join(root, 'dist/client.cjs')) || !existsSync(join(root, 'dist/copydesk.js'))) build();

const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
if (hasDisplay && onPath(process.platform === 'win32' ? 'code.cmd' : 'code')) openDesktop();
else await openWorkbench();

function firstStory() {
  const folder = join(root, 'examples');
  return readdirSync(folder).find((name) => /\.(wire|story|txt)$/.test(name)) ?? '.';
}

function build() {
  const { status } = spawnSync(process.execPath, [join(root, 'esbuild.mjs')], { stdio: 'inherit' });
  if (status !== 0) fail('The build failed.');
}

function openDesktop() {
  const { error } = spawnSync('code', ['--new-window', `--extensionDevelopmentPath=${root}`, dirname(story), '--goto', story], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) fail(String(error));
  console.log(`VS Code opens ${story} with the extension of this folder.`);
}

/** The server has the extension installed as a reader would have it, so that its messages show too. */
async function openWorkbench() {
  await installStandIn({ browser: false }).catch((error) => fail(error.message));
  const extensions = mkdtempSync(join(tmpdir(), 'copydesk-extensions-'));
  mkdirSync(extensions, { recursive: true });
  symlinkSync(root, join(extensions, 'copydesk.copydesk-0.1.0'));
  const host = spawn(
    process.execPath,
    [join(root, 'test-host/code-host.mjs'), '--stay', `--extensions-dir=${extensions}`, `--open=${story}`, dirname(story)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  host.stdout.once('data', (data) => {
    const address = String(data).trim();
    console.log(`VS Code with Copydesk runs at\n\n  ${address}\n\nOpen it in a browser on this machine; Ctrl+C ends it.`);
    if (hasDisplay) openBrowser(address);
  });
  host.on('exit', (code) => {
    rmSync(extensions, { recursive: true, force: true });
    process.exitCode = code === 130 ? 0 : (code ?? 1);
  });
  // Ctrl+C reaches the whole group: wait for the host to clean up.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => host.kill(signal));
}

function openBrowser(address) {
  const opener = { darwin: 'open', linux: 'xdg-open' }[process.platform];
  if (opener && onPath(opener)) spawn(opener, [address], { stdio: 'ignore', detached: true }).unref();
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
