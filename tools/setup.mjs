// Installs what is missing and builds; used by `npm start` and `npm test`. Only Node's own modules: it runs before anything is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';

/** Runs a command with its output shown; ends this process when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options });
  if (error || status !== 0) {
    console.error(`failed: ${command} ${args.join(' ')}${error ? ` (${error.message})` : ''}`);
    process.exit(status || 1);
  }
}

/** `npm ci`, unless what the lock file asks for is installed already. */
export function install() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const stamp = 'node_modules/.copydesk-lock';
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing what the lock file names ...');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (statSync('node_modules').isDirectory()) writeFileSync(stamp, lock);
}

export function build(...flags) {
  run(process.execPath, ['esbuild.mjs', ...flags]);
}
