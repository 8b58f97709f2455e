import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
const GRAMMAR = 'syntaxes/wire-copy.tmLanguage.json';

const registry = new textmate.Registry({
  onigLib: oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'))).then(() => ({
    createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text: string) => new oniguruma.OnigString(text),
  })),
  loadGrammar: async () => textmate.parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR),
});

/** The words that carry a scope whose name holds this part, over all lines. */
async function words(text: string, scope: string): Promise<string[]> {
  const grammar = (await registry.loadGrammar('text.wire-copy'))!;
  let state = textmate.INITIAL;
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    let joined = '';
    for (const token of tokens) {
      const has = token.scopes.some((name) => name.includes(scope));
      if (has) joined += line.slice(token.startIndex, token.endIndex);
      if ((!has || token === tokens.at(-1)) && joined.trim()) found.push(joined.trim());
      if (!has) joined = '';
    }
  }
  return found;
}

const STORY = `US-HARBOR-STORM, 1st Ld
Ferry returns to Brannock Sound after storm

By NELL OKAFOR and Tam Reyes
The Harbor Wire

BRANNOCK, Maine (HW) — The ferry resumed Monday, the county said.

Crews cleared 5 miles of road and 2,500 square feet of decking at a cost of $1.4 million.

“We sailed with a full deck,” said Ada Brisk. "Nobody complained," she told reporters.

“It was the worst storm
in 40 years.

The first boat left at dawn, according to Brisk.

(HW Photo/Ines Coll)
Reporting by Nell Okafor; editing by Sam Tull
—30—`;

test('slug, headline, byline and dateline open the story', async () => {
  assert.deepEqual(await words(STORY, 'slug'), ['US-HARBOR-STORM, 1st Ld']);
  assert.deepEqual(await words(STORY, 'headline'), ['Ferry returns to Brannock Sound after storm']);
  assert.deepEqual(await words(STORY, 'entity.name.type.byline'), ['NELL OKAFOR and Tam Reyes']);
  assert.deepEqual(await words(STORY, 'section.dateline'), ['BRANNOCK, Maine']);
  assert.deepEqual(await words(STORY, 'agency'), ['(HW)']);
});

test('a headline needs no slug, and a lead is none', async () => {
  assert.deepEqual(await words('Ferry returns after storm\n\nThe ferry resumed.', 'headline'), ['Ferry returns after storm']);
  assert.deepEqual(await words('The ferry resumed on Monday.\n\nIt rained.', 'headline'), []);
  assert.deepEqual(await words('By Nell Okafor\n\nIt rained.', 'headline'), []);
});

test('a dateline may stand alone in capitals, with a date, or with two places', async () => {
  for (const place of ['CAIRO', 'SAO PAULO', 'KANSAS CITY, Mo.', 'ST. JOHN’S, Newfoundland', 'LONDON, Nov. 3']) {
    assert.deepEqual(await words(`Head\n\n${place} (HW) -- It rained.`, 'section.dateline'), [place]);
  }
  assert.deepEqual(await words('Head\n\nNATO leaders met — and left.', 'section.dateline'), []);
});

test('quotations end at their mark or at the end of the paragraph', async () => {
  assert.deepEqual(await words(STORY, 'quotation'), [
    '“We sailed with a full deck,”',
    '"Nobody complained,"',
    '“It was the worst storm',
    'in 40 years.',
  ]);
});

test('attribution verbs stand out where they are verbs of their own', async () => {
  assert.deepEqual(await words(STORY, 'attribution'), ['said', 'said', 'told', 'according to']);
  assert.deepEqual(await words('Head\n\nThe so-said claimsman, unsaid.', 'attribution'), []);
});

test('measures show figure and unit', async () => {
  assert.deepEqual(await words(STORY, 'constant.numeric.measure'), ['5', '2,500', '$1.4 million']);
  assert.deepEqual(await words(STORY, 'keyword.other.unit'), ['miles', 'square feet']);
  assert.deepEqual(await words('Head\n\nA 10-mile run, 3% more.', 'constant.numeric.measure'), ['10', '3%']);
});

test('credits and the sign-off fall back', async () => {
  assert.deepEqual(await words(STORY, 'credit'), ['(HW Photo/Ines Coll)', 'Reporting by Nell Okafor; editing by Sam Tull']);
  assert.deepEqual(await words(STORY, 'sign-off'), ['—30—']);
});

test('no pattern is slow on a long line', async () => {
  const start = performance.now();
  await words(`Head\n\n${'A'.repeat(5000)} ${'AB, '.repeat(2000)}“${'1,'.repeat(3000)}`, 'quotation');
  assert.ok(performance.now() - start < 2000);
});
