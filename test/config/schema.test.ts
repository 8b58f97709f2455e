import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { initialConfig } from '../../server/src/config/initial.ts';
import { parseConfig } from '../../server/src/config/parse.ts';
import { configSchema, settingsContribution } from '../../server/src/config/schema.ts';
import { RULES } from './rules.ts';

const ajv = new Ajv({ strict: false });
const validate = ajv.compile(configSchema(RULES));

describe('the JSON schema of copydesk.yaml', () => {
  // Schema and reader must agree, or the editor underlines what the command line takes.
  for (const text of [
    'extends: wire',
    'extends: [ap-domestic, ./house.yaml]',
    'profile: strict',
    'rules: { prose: off, units/missing-conversion: error, headline/length: { level: info, options: { limit: 64 } } }',
    'rules: { units: false }',
    'files: { include: "**/*.txt", exclude: [old] }',
    'overrides: [{ files: a/**, rules: { prose: on }, profile: minimal }]',
    initialConfig('wire'),
  ]) {
    test(`takes ${text.slice(0, 60).replaceAll('\n', ' ')}`, () => {
      assert.ok(validate(parse(text)), JSON.stringify(validate.errors));
      assert.deepEqual(parseConfig(text, 'c.yaml', RULES).problems, []);
    });
  }

  for (const text of [
    'extends: nothing',
    'profil: strict',
    'profile: loud',
    'rules: { nothing/here: off }',
    'rules: { prose: loud }',
    'rules: { headline/length: { options: { limit: 3 } } }',
    'rules: { headline/length: { options: { limt: 30 } } }',
    'files: { inclde: x }',
    'overrides: [{ rules: {} }]',
  ]) {
    test(`refuses ${text}`, () => {
      assert.ok(!validate(parse(text)));
      const { config, problems } = parseConfig(text, 'c.yaml', RULES);
      assert.ok(problems.length || config.extends.some(({ name }) => name === 'nothing'));
    });
  }

  test('is valid for the rules that are shipped', () => {
    assert.ok(ajv.compile(configSchema(rules)));
    for (const section of settingsContribution(rules)) {
      for (const [name, property] of Object.entries(section.properties as Record<string, object>)) {
        assert.ok(ajv.compile(property), name);
        assert.ok(!JSON.stringify(property).includes('$ref'), `${name} refers to what settings do not have`);
      }
    }
  });
});
