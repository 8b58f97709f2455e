// Writes what is made from the rules: a page for each rule, the index of pages, the JSON schema of copydesk.yaml and the settings
// in package.json. `--check` writes nothing and fails when a file is stale.

import rules from 'copydesk:rules';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { configSchema, settingsContribution } from '../server/src/config/schema.ts';
import { ruleIndex, rulePage } from './rule-pages.ts';

const files = new Map<string, string>();
for (const rule of rules) files.set(`docs/rules/${rule.id}.md`, rulePage(rule));
files.set('docs/rules/README.md', ruleIndex(rules));
files.set('schemas/copydesk.schema.json', `${JSON.stringify(configSchema(rules), null, 2)}\n`);
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
manifest.contributes.configuration = settingsContribution(rules);
files.set('package.json', `${JSON.stringify(manifest, null, 2)}\n`);

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [path, content] of files) {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
const pages = existsSync('docs/rules')
  ? readdirSync('docs/rules', { recursive: true }).map((file) => `docs/rules/${String(file).split(sep).join('/')}`)
  : [];
for (const page of pages) {
  if (!page.endsWith('.md') || files.has(page)) continue;
  stale.push(page);
  if (!check) rmSync(page);
}
if (check && stale.length) {
  console.error(`Stale: ${stale.join(', ')}\nRun “npm run generate” and commit the result.`);
  process.exitCode = 1;
} else console.log(`${files.size} generated files, ${stale.length} ${check ? 'stale' : 'written'}`);
