// The bundles of the editor's side: the client for the desktop and for the browser, the server as a web worker, and the suites
// that run inside VS Code. esbuild.mjs builds the first three with the rest of the product.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Builds of the product's editor side; esbuild.mjs adds what all builds share. */
export const clientBuilds = [
  {
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/client.cjs',
    format: 'cjs',
    platform: 'node',
    minify: true,
    external: ['vscode'],
  },
  {
    // The manifest says dist/web/client.cjs: only that name makes VS Code load a CommonJS script for a package whose type is
    // "module", and its web host adds `.js` to whatever the manifest says.
    entryPoints: ['client/src/browser.ts'],
    outfile: 'dist/web/client.cjs.js',
    format: 'cjs',
    platform: 'browser',
    minify: true,
    external: ['vscode'],
  },
  {
    entryPoints: ['server/src/lsp/web-main.ts'],
    outfile: 'dist/web/server.js',
    format: 'iife',
    platform: 'browser',
    // A worker has no document: some packages have a build for pages and another for workers.
    conditions: ['worker'],
    minify: true,
    keepNames: true,
  },
];

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

/**
 * Builds out/web/index.cjs.js, the same suite as one script for a web worker. The name is what VS Code's web host makes of
 * `out/web/index.cjs`: see clientBuilds.
 */
export async function buildWebSuite() {
  rmSync(join(root, 'out/web'), { recursive: true, force: true });
  await esbuild.build({
    absWorkingDir: root,
    bundle: true,
    target: 'es2022',
    logLevel: 'warning',
    entryPoints: ['test/vscode/web-index.ts'],
    outfile: 'out/web/index.cjs.js',
    format: 'cjs',
    platform: 'browser',
    sourcemap: 'inline',
    external: ['vscode'],
    alias: { 'node:assert/strict': './test/vscode/web-assert.ts' },
    plugins: [mochaAsScript],
  });
}

/** mocha's browser build is a script that asks for a module system; in a bundle it would take the bundle's exports for its own. */
const mochaAsScript = {
  name: 'mocha-as-script',
  setup(build) {
    build.onLoad({ filter: /mocha[\\/]mocha\.js$/ }, ({ path }) => ({
      contents: `var exports, module, define;\n${readFileSync(path, 'utf8')}`,
      loader: 'js',
    }));
  },
};
