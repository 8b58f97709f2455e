// The bundles of the editor's side: the client for the desktop and for the browser, the server as a web worker, and the suites
// that run inside VS Code. esbuild.mjs builds the first three with the rest of the product.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Builds out/vscode/index.cjs, the editor suite as one file: the stand-in and desktop VS Code load no TypeScript. */
export async function buildVscodeSuite() {
  rmSync(join(root, 'out/vscode'), { recursive: true, force: true });
  await esbuild.build({
    absWorkingDir: root,
    bundle: true,
    target: 'node20',
    logLevel: 'warning',
    entryPoints: ['test/vscode/index.ts'],
    outfile: 'out/vscode/index.cjs',
    format: 'cjs',
    platform: 'node',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
  });
}
