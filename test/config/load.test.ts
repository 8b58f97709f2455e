import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { effectiveConfiguration } from '../../server/src/config/effective.ts';
import { ConfigLoader, layersFor } from '../../server/src/config/load.ts';
import { DEFAULT_PRESET } from '../../server/src/config/presets.ts';
import { ruleSet } from '../../server/src/config/resolve.ts';
import type { World } from '../../server/src/config/world.ts';
import { RULES } from './rules.ts';

function worldOf(files: Readonly<Record<string, string>>, reads: string[] = []): World {
  return {
    read: async (path) => {
      reads.push(path);
      return files[path];
    },
    find: async () => [],
    watch: () => () => {},
    rootOf: async () => '/w',
  };
}

const load = (files: Readonly<Record<string, string>>, path = '/w/a.txt') =>
  new ConfigLoader(worldOf(files), RULES).forFile(path);
const rulesOf = async (files: Readonly<Record<string, string>>, path = '/w/a.txt') => {
  const config = await load(files, path);
  const set = ruleSet(RULES, { preset: config.preset, layers: layersFor(config, path) });
  return set.rules.map(({ rule, severity }) => (severity ? `${rule.id}=${severity}` : rule.id));
};

describe('the configuration of a file', () => {
  test('is that of the nearest copydesk.yaml, and nothing above the root is read', async () => {
    const reads: string[] = [];
    const files = {
      '/w/copydesk.yaml': 'profile: strict',
      '/w/sport/copydesk.yaml': 'profile: minimal',
      '/copydesk.yaml': 'broken: [',
    };
    const loader = new ConfigLoader(worldOf(files, reads), RULES);
    assert.equal((await loader.forFile('/w/desk/x/a.txt')).path, '/w/copydesk.yaml');
    assert.equal((await loader.forFile('/w/sport/a.txt')).path, '/w/sport/copydesk.yaml');
    assert.equal((await load({}, '/w/desk/a.txt')).path, undefined);
    assert.equal((await load({}, '/w/desk/a.txt')).folder, '/w');
    assert.ok(!reads.includes('/copydesk.yaml'));
    assert.equal(reads.filter((path) => path === '/w/copydesk.yaml').length, 1, 'each file is read once');
  });

  test('builds on what it extends, the nearer saying winning', async () => {
    const files = {
      '/w/copydesk.yaml': 'extends: [./house/base.yaml]\nrules: { headline/length: info }',
      '/w/house/base.yaml': 'extends: ../more.yaml\nprofile: strict\nrules: { headline: error, units/wrong-conversion: off }',
      '/w/more.yaml': 'rules: { units/wrong-conversion: warning, prose/eprime: on }\nfiles: { exclude: [old] }',
    };
    assert.deepEqual(await rulesOf(files), ['headline/length=info', 'units/missing-conversion', 'prose/passive', 'prose/eprime']);
    assert.deepEqual((await load(files)).sources, ['/w/copydesk.yaml', '/w/house/base.yaml', '/w/more.yaml']);
  });

  test('has overrides for some files', async () => {
    const files = { '/w/copydesk.yaml': 'rules: { units: error }\noverrides: [{ files: "sports/**", rules: { units: off } }]' };
    assert.deepEqual(await rulesOf(files, '/w/sports/a.txt'), ['headline/length']);
    assert.deepEqual(await rulesOf(files, '/w/a.txt'), [
      'headline/length',
      'units/missing-conversion=error',
      'units/wrong-conversion=error',
    ]);
  });

  for (const [name, files, expected] of [
    [
      'a circle',
      { '/w/copydesk.yaml': 'extends: ./b.yaml', '/w/b.yaml': 'extends: ./copydesk.yaml' },
      /in a circle: copydesk\.yaml → b\.yaml → copydesk\.yaml\./,
    ],
    [
      'a file outside',
      { '/w/copydesk.yaml': 'extends: ../../etc/passwd' },
      /“\.\.\/\.\.\/etc\/passwd” lies outside the workspace\./,
    ],
    ['an absolute file', { '/w/copydesk.yaml': 'extends: /w/b.yaml' }, /outside the workspace/],
    ['a missing file', { '/w/copydesk.yaml': 'extends: ./b.yaml' }, /“\.\/b\.yaml” cannot be read\./],
    ['an unknown preset', { '/w/copydesk.yaml': 'extends: wir' }, /Unknown preset “wir”\. Did you mean “wire”\?/],
  ] as const) {
    test(`${name} among those it extends is told`, async () => {
      const { problems } = await load(files);
      assert.match(problems[0]!.message, expected);
    });
  }
});

describe('profiles', () => {
  for (const [profile, expected] of [
    ['minimal', ['units/missing-conversion']],
    ['default', ['headline/length', 'units/missing-conversion', 'units/wrong-conversion']],
    ['strict', ['headline/length', 'units/missing-conversion', 'units/wrong-conversion', 'prose/passive']],
  ] as const) {
    test(profile, () => {
      const set = ruleSet(RULES, { preset: DEFAULT_PRESET, profile });
      assert.deepEqual(
        set.rules.map(({ rule }) => rule.id),
        expected,
      );
    });
  }

  test('a nursery rule runs only in the nursery', () => {
    const layers = [
      { origin: { name: 'test' }, rules: new Map([['legal/new-idea', { level: 'error' as const, origin: { name: 'test' } }]]) },
    ];
    const idsOf = (nursery: boolean) =>
      ruleSet(RULES, { preset: DEFAULT_PRESET, nursery, layers }).rules.map(({ rule }) => rule.id);
    assert.ok(!idsOf(false).includes('legal/new-idea'));
    assert.ok(idsOf(true).includes('legal/new-idea'));
  });

  test('the fingerprint tells sets apart by what differs', () => {
    const plain = ruleSet(RULES, { preset: DEFAULT_PRESET }).fingerprint;
    const layer = (limit: number) => ({
      origin: { name: 't' },
      rules: new Map([['headline/length', { options: { limit }, origin: { name: 't' } }]]),
    });
    const first = ruleSet(RULES, { preset: DEFAULT_PRESET, layers: [layer(50)] }).fingerprint;
    assert.notEqual(plain, first);
    assert.notEqual(first, ruleSet(RULES, { preset: DEFAULT_PRESET, layers: [layer(60)] }).fingerprint);
    assert.equal(first, ruleSet(RULES, { preset: DEFAULT_PRESET, layers: [layer(50)] }).fingerprint);
  });
});

test('the effective configuration says where each value comes from', async () => {
  const text = 'extends: wire\nrules:\n  headline/length: { options: { limit: 64 } }\n  prose/passive: warning\n';
  const config = await load({ '/w/copydesk.yaml': text });
  const { preset, profile, rules } = effectiveConfiguration(config, '/w/a.txt', RULES);
  const find = (id: string) => rules.find(({ rule }) => rule.id === id)!;
  assert.equal(preset.origin.name, '/w/copydesk.yaml');
  assert.equal(profile.origin.name, 'default');
  assert.equal(find('headline/length').level, 'on');
  assert.equal(find('headline/length').options.limit, 64);
  const { path, span } = find('headline/length').optionOrigins.limit!.file!;
  assert.equal(path, '/w/copydesk.yaml');
  assert.match(text.slice(span.start, span.end), /^\{ options/);
  assert.equal(find('prose/passive').levelOrigin.file!.path, '/w/copydesk.yaml');
  assert.match(find('legal/new-idea').levelOrigin.name, /nursery/);
  assert.equal(find('units/wrong-conversion').level, 'on');
});
