import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { mayHoldCliche } from '../../server/src/rules/prose/write-good/cliche-letters.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('no-cliches'), 'utf8');
const phrases = [...source.matchAll(/^ {2}(['"])(.+)\1,$/gm)].map((match) => match[2]!.replaceAll('\\', ''));

test('no phrase of the package is passed over, however it is written', () => {
  assert.ok(phrases.length > 600, `${phrases.length} phrases were read`);
  for (const phrase of phrases) {
    const written = phrase.replace(/e\?$/, '');
    for (const form of [written, written.toUpperCase(), written.replaceAll(' ', '\n  '), written.replaceAll(' ', '')])
      assert.ok(mayHoldCliche(`They said that ${form}.`), form);
  }
});

test('a plain sentence is not handed to the package', () => {
  assert.equal(mayHoldCliche('The council voted to repair the bridge at Osvik on Friday.'), false);
});
