// Bundles and runs a contributors' tool written in TypeScript: `node tools/run.mjs generate --check`.
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { requireBanner, rulesPlugin } from '../esbuild.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const [name, ...rest] = process.argv.slice(2);
if (!name || !existsSync(`tools/${name}.ts`)) {
  console.error(`usage: node tools/run.mjs TOOL [options]; no tools/${name ?? ''}.ts`);
  process.exit(2);
}
await esbuild.build({
  absWorkingDir: root,
  entryPoints: [`tools/${name}.ts`],
  outfile: `out/tools/${name}.mjs`,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  banner: { js: requireBanner },
  sourcemap: 'inline',
  logLevel: 'warning',
  plugins: [rulesPlugin],
});
process.argv = [process.argv[0], `tools/${name}.ts`, ...rest];
await import(pathToFileURL(`out/tools/${name}.mjs`).href);
