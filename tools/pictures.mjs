// Takes the pictures of README and walkthrough anew: runs the editor suite and copies the screenshots they use.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const USES = {
  'docs/images': ['findings', 'hover', 'light-bulb', 'ledger', 'name-hover', 'rule-page'],
  'docs/walkthrough': ['findings', 'hover', 'light-bulb', 'ledger'],
};

const { status } = spawnSync(process.execPath, ['test/run-vscode.mjs'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
for (const [folder, names] of Object.entries(USES)) {
  mkdirSync(folder, { recursive: true });
  for (const name of names) copyFileSync(join('test/shots', `${name}.png`), join(folder, `${name}.png`));
}
