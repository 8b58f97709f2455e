// Loaded before the program: whatever would leave the machine, start a program or run text as code throws, and is written down.
const { appendFileSync } = require('node:fs');

function forbid(name, names) {
  const module = require(name);
  for (const key of names) {
    module[key] = () => {
      appendFileSync(process.env.COPYDESK_FORBIDDEN, `${name}.${key}\n`);
      throw new Error(`${name}.${key} was called`);
    };
  }
}

forbid('node:net', ['connect', 'createConnection', 'createServer']);
forbid('node:tls', ['connect', 'createServer']);
forbid('node:dgram', ['createSocket']);
forbid('node:dns', ['lookup', 'resolve', 'resolve4', 'resolve6']);
forbid('node:http', ['request', 'get', 'createServer']);
forbid('node:https', ['request', 'get', 'createServer']);
forbid('node:http2', ['connect', 'createServer']);
forbid('node:child_process', ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']);
forbid('node:vm', ['runInContext', 'runInNewContext', 'runInThisContext', 'compileFunction', 'Script', 'createContext']);
forbid('node:worker_threads', ['Worker']);
globalThis.fetch = () => {
  appendFileSync(process.env.COPYDESK_FORBIDDEN, 'fetch\n');
  throw new Error('fetch was called');
};
require('node:module').syncBuiltinESMExports();
