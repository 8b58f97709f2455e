import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseList } from '../../server/src/config/lists.ts';
import { ConfigLoader } from '../../server/src/config/load.ts';
import type { World } from '../../server/src/config/world.ts';
import { RULES } from './rules.ts';

const names = (text: string, path = '/w/names.csv') => parseList('names', text, path);
const terms = (text: string, path = '/w/terms.csv') => parseList('terms', text, path);
const messages = ({ problems }: { problems: readonly { message: string }[] }) => problems.map(({ message }) => message);

describe('lists of a desk', () => {
  test('CSV as spreadsheets and people write it', () => {
    const text =
      '\uFEFF# Names of the desk\r\nMia Marsh,mayor of Halden\r\n\r\n"Tom  Hale",, \r\n Lars Berg ;farmer\r\n"Anna ""Bo"" Dal"\r\n';
    const list = names(text);
    assert.deepEqual(list.entries, ['Mia Marsh', 'Tom Hale', 'Lars Berg']);
    assert.deepEqual(messages(list), ['“Anna "Bo" Dal” cannot be looked for: write words.']);
    assert.deepEqual(terms('axed,canceled\n"kilometre";kilometer\ttab\n').entries, ['axed = canceled', 'kilometre = kilometer']);
  });

  test('YAML: lists and maps', () => {
    assert.deepEqual(names('- Mia Marsh\n- name: Tom Hale\n  role: mayor\n- [Lars Berg, farmer]\n', '/w/n.yaml').entries, [
      'Mia Marsh',
      'Tom Hale',
      'Lars Berg',
    ]);
    assert.deepEqual(terms('axed: canceled\nbloc: block\n', '/w/t.yml').entries, ['axed = canceled', 'bloc = block']);
    assert.deepEqual(names('', '/w/n.yaml'), { entries: [], problems: [] });
    assert.equal(messages(names('just text', '/w/n.yaml')).length, 1);
  });

  test('what cannot be used is told at its line, the rest stands', () => {
    const list = terms('axed\ngood,better\n,nothing\n');
    assert.deepEqual(list.entries, ['good = better']);
    assert.deepEqual(messages(list), [
      '“axed” has no second column: what is to be written?',
      'This line has nothing in its first column.',
    ]);
    assert.deepEqual(list.problems[0]!.span, { start: 0, end: 4 });
  });

  test('signs that mean something to a matcher are refused, and no list is too long to refuse', () => {
    for (const hostile of ['(a+)+$', 'say~', 'a|b', '..9', '#', 'x?', '\0', '=', '<script>']) {
      assert.deepEqual(terms(`"${hostile}",y\n`).entries, [], hostile);
    }
    assert.equal(messages(names('Mia Marsh\n'.repeat(200_000))).length, 1);
    assert.equal(terms('?,y\n'.repeat(9000)).problems.length, 20);
  });
});

describe('a configuration with lists', () => {
  const load = (files: Readonly<Record<string, string>>) => {
    const world: World = {
      read: async (path) => files[path],
      find: async () => [],
      watch: () => () => {},
      rootOf: async () => '/w',
    };
    return new ConfigLoader(world, RULES).forFile('/w/a.txt');
  };
  const option = (config: Awaited<ReturnType<typeof load>>, rule: string) =>
    config.layers.flatMap((layer) => Object.values(layer.rules.get(rule)?.options ?? {}));

  test('gives them to their rules; those of files it extends come first', async () => {
    const config = await load({
      '/w/copydesk.yaml': 'extends: ./house/base.yaml\nnames: names.csv\nterms: [a.csv, b.yaml]\n',
      '/w/house/base.yaml': 'names: [all.csv]\n',
      '/w/house/all.csv': 'Tom Hale\n',
      '/w/names.csv': 'Mia Marsh\n',
      '/w/a.csv': 'axed,canceled\n',
      '/w/b.yaml': 'bloc: block\n',
    });
    assert.deepEqual(messages(config), []);
    assert.deepEqual(option(config, 'names/desk-list'), [['Tom Hale', 'Mia Marsh']]);
    assert.deepEqual(option(config, 'usage/desk-terms'), [['axed = canceled', 'bloc = block']]);
    assert.equal(config.namesFile, '/w/house/all.csv');
    assert.ok(config.sources.includes('/w/b.yaml'));
  });

  test('tells of a list that is not there or lies outside, and goes on', async () => {
    const config = await load({
      '/w/copydesk.yaml': 'names: [none.csv, ../x.csv, /etc/passwd]\nterms: { a: b }\nprofile: strict\n',
    });
    assert.deepEqual(messages(config), [
      '“terms” has to be a text or a list of texts.',
      '“none.csv” cannot be read.',
      '“../x.csv” lies outside the workspace.',
      '“/etc/passwd” lies outside the workspace.',
    ]);
    assert.deepEqual(option(config, 'names/desk-list'), []);
    assert.ok(config.layers.some(({ profile }) => profile?.value === 'strict'));
    assert.ok(config.sources.includes('/w/none.csv'), 'it is watched for');
  });
});
