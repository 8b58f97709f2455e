// Builds every bundle. `node esbuild.mjs` writes dist/; `node esbuild.mjs --tests` writes out/unit/ as well.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { clientBuilds } from './esbuild-client.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Every rule file below server/src/rules, as `group/name`, sorted. */
export function ruleFiles(folder = join(root, 'server/src/rules')) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((file) => String(file).split(sep).join('/'))
    .filter((file) => /^[a-z]+\/[a-z0-9-]+\.ts$/.test(file))
    .map((file) => file.slice(0, -3))
    .sort();
}

/** The rule index is made from the folder: `import rules from 'copydesk:rules'`. */
export const rulesPlugin = {
  name: 'copydesk-rules',
  setup(build) {
    build.onResolve({ filter: /^copydesk:rules$/ }, () => ({ path: 'rules', namespace: 'copydesk' }));
    build.onLoad({ filter: /.*/, namespace: 'copydesk' }, () => {
      const ids = ruleFiles();
      const lines = ids.map((id, i) => `import r${i} from ${JSON.stringify(`./server/src/rules/${id}.ts`)};`);
      return {
        contents: `${lines.join('\n')}\nexport default [${ids.map((_, i) => `r${i}`).join(', ')}];\n`,
        resolveDir: root,
        loader: 'js',
      };
    });
  },
};

/** Three of write-good's checkers assign to a variable that nobody declares, which strict code such as a bundle refuses. */
const writeGoodPlugin = {
  name: 'write-good-in-strict-mode',
  setup(build) {
    build.onLoad({ filter: /node_modules[\\/](?:weasel-words|passive-voice|e-prime)[\\/][^\\/]+\.js$/ }, ({ path }) => ({
      contents: `var match;\n${readFileSync(path, 'utf8')}`,
    }));
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  charset: 'utf8',
  target: 'node20',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [rulesPlugin, writeGoodPlugin],
};

/**
 * Node's own modules are taken with require(): importing one makes Node read every one of its exports, and a few of those load
 * streams, promises and more, which costs as much as linting a story.
 */
const builtinsPlugin = {
  name: 'builtins-by-require',
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'builtin' } : { path, external: true },
    );
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
    }));
  },
};

/** ESM bundles may hold CommonJS packages that call require() for Node's own modules. */
export const requireBanner =
  "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);";

const builds = [
  {
    // The command line and the client's server module: the server, the YAML reader and the diff are chunks of their own, loaded
    // when asked for. Names stay as they are: they are what a stack trace in a bug report says.
    ...shared,
    plugins: [...shared.plugins, builtinsPlugin],
    entryPoints: { copydesk: 'server/src/cli/main.ts' },
    outdir: 'dist',
    format: 'esm',
    platform: 'node',
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: requireBanner },
  },
  ...clientBuilds.map((build) => ({ ...shared, ...build })),
];

/** Bundles the unit tests (all of test/ but the editor suites), so that they see the rule index as the product does. */
async function buildTests() {
  const tests = readdirSync(join(root, 'test'), { recursive: true })
    .map((file) => String(file).split(sep).join('/'))
    .filter((file) => file.endsWith('.test.ts') && !file.startsWith('vscode/') && !file.startsWith('web/'));
  rmSync(join(root, 'out/unit'), { recursive: true, force: true });
  await esbuild.build({
    ...shared,
    entryPoints: tests.map((file) => `test/${file}`),
    outdir: 'out/unit',
    outbase: 'test',
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    platform: 'node',
    splitting: true,
    sourcemap: 'inline',
    packages: 'external',
    banner: { js: requireBanner },
  });
}

if (process.argv[1] && relative(process.argv[1], fileURLToPath(import.meta.url)) === '') {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const present = builds.filter((b) => Object.values(b.entryPoints).every((file) => existsSync(join(root, file))));
  await Promise.all(present.map((options) => esbuild.build(options)));
  // Node looks for the nearest manifest to learn what kind of module it runs: a short one at hand is read sooner.
  writeFileSync(join(root, 'dist/package.json'), '{"type":"module"}\n');
  if (process.argv.includes('--tests')) await buildTests();
}

export { buildTests };
