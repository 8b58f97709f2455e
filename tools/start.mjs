// `npm start`: sets up, checks the example stories and says how to go on.
import { spawnSync } from 'node:child_process';
import { build, install } from './setup.mjs';

install();
build();
const { status } = spawnSync(process.execPath, ['dist/copydesk.js', 'lint', 'examples'], { stdio: 'inherit' });
if (status !== 0 && status !== 1) process.exit(status ?? 1);
console.log(`
Next:
  npm run vscode                                   open VS Code with the extension and an example story
  node dist/copydesk.js lint my-story.txt          check a story of yours
  node dist/copydesk.js fix --dry-run my-story.txt show what would be repaired without asking
  node dist/copydesk.js ledger my-story.txt        who said what
  node dist/copydesk.js explain units/missing-conversion
  npm test                                         run every test`);
