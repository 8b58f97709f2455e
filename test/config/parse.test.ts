import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseConfig } from '../../server/src/config/parse.ts';
import { RULES } from './rules.ts';

/** Problems as `line:column words it is about | message`. */
function problemsOf(text: string): string[] {
  return parseConfig(text, '/desk/copydesk.yaml', RULES).problems.map(({ source, span, message }) => {
    const { line, column } = source.positionAt(span.start);
    return `${line + 1}:${column + 1} ${source.slice(span).slice(0, 30)} | ${message}`;
  });
}

describe('a copydesk.yaml', () => {
  test('is understood', () => {
    const { config, problems } = parseConfig(
      [
        'extends: [wire, ./house.yaml]',
        'profile: strict',
        'rules:',
        '  prose: off',
        '  units/missing-conversion: error',
        '  headline/length: { level: on, options: { limit: 64, form: title, tags: [a, b], strict: true } }',
        'files:',
        '  include: "**/*.txt"',
        'overrides:',
        '  - files: sports/**',
        '    rules: { units: false }',
      ].join('\n'),
      '/desk/copydesk.yaml',
      RULES,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      config.extends.map(({ name }) => name),
      ['wire', './house.yaml'],
    );
    assert.equal(config.profile?.value, 'strict');
    assert.deepEqual(
      [...config.rules].map(([id, { level, options }]) => [id, level, options]),
      [
        ['prose', 'off', undefined],
        ['units/missing-conversion', 'error', undefined],
        ['headline/length', 'on', { limit: 64, form: 'title', tags: ['a', 'b'], strict: true }],
      ],
    );
    assert.deepEqual(config.files, { include: ['**/*.txt'] });
    assert.equal(config.overrides[0]!.files[0]!.matches('sports/a/b.txt'), true);
    assert.equal(config.overrides[0]!.rules.get('units')?.level, 'off');
  });

  test('that is empty says nothing', () => {
    for (const text of ['', '\n# only a remark\n', '---\n', 'rules:\n'])
      assert.deepEqual(problemsOf(text), [], JSON.stringify(text));
  });

  for (const [name, text, expected] of [
    [
      'unknown key',
      'rules: {}\nprofil: strict\n',
      ['2:1 profil | Unknown key “profil” in copydesk.yaml. Did you mean “profile”?'],
    ],
    ['nested key', 'files:\n  inclde: []\n', ['2:3 inclde | Unknown key “inclde” in files. Did you mean “include”?']],
    [
      'unknown rule',
      'rules:\n  units/mising-conversion: off\n',
      ['2:3 units/mising-conversion | Unknown rule “units/mising-conversion”. Did you mean “units/missing-conversion”?'],
    ],
    [
      'level',
      'rules:\n  prose: eror\n',
      ['2:10 eror | A rule’s level is one of off, on, info, warning, error. Did you mean “error”?'],
    ],
    ['profile', 'profile: loud\n', ['1:10 loud | “profile” has to be one of minimal, default, strict.']],
    [
      'unknown option',
      'rules:\n  headline/length: { options: { limt: 3 } }\n',
      ['2:33 limt | Unknown option “limt” of headline/length. Did you mean “limit”?'],
    ],
    [
      'option out of range',
      'rules:\n  headline/length: { options: { limit: 3 } }\n',
      ['2:40 3 | Option “limit” of headline/length does not fit. Write 20 or more.'],
    ],
    [
      'option of a wrong type',
      'rules:\n  headline/length: { options: { strict: yes } }\n',
      ['2:41 yes | Option “strict” of headline/length does not fit. Write true or false.'],
    ],
    [
      'options of a group',
      'rules:\n  prose: { options: {} }\n',
      ['2:12 options | “prose” is a group of rules: options belong to one rule.'],
    ],
    [
      'override without files',
      'overrides:\n  - profile: strict\n',
      ['2:5 p | This override does not say which files it is for.'],
    ],
    ['hostile pattern', `files: { exclude: ["${'{a,b}'.repeat(20)}"] }`, [/is no pattern: The braces stand for more than 200/]],
    ['no map', '- a\n- b\n', [/“copydesk\.yaml” has to be a map of extends, profile/]],
    ['twice the same key', 'profile: strict\nprofile: default\n', [/^2:1 .*unique/]],
    ['broken YAML', 'rules: [a\nprofile: x\n', [/^\d/]],
    ['prototype', 'rules:\n  __proto__: { level: off }\n', ['2:3 __proto__ | The key “__proto__” is not allowed.']],
    ['constructor', 'constructor: 1\n', ['1:1 constructor | The key “constructor” is not allowed.']],
    ['custom tag', 'profile: !!js/function "x"\n', [/tag/i]],
    ['alias bomb', `${bomb()}`, [/more than 100 aliases|more than 50000 values|nested too deeply/]],
    ['circular alias', 'rules: &a { prose: *a }\n', [/./]],
    ['deep nesting', `rules: ${'['.repeat(5000)}`, [/./]],
    ['too large', `# ${'x'.repeat(1_000_001)}`, [/larger than 1 MB/]],
  ] as const) {
    test(`${name} is told`, () => {
      const problems = problemsOf(text);
      assert.ok(problems.length >= expected.length, 'nothing was told');
      for (const [i, want] of expected.entries()) {
        if (typeof want === 'string') assert.equal(problems[i], want);
        else assert.match(problems[i]!, want);
      }
    });
  }

  test('keeps what can be understood beside a mistake', () => {
    const { config, problems } = parseConfig('profil: x\nrules: { prose: off, nothing: off }\n', '/c.yaml', RULES);
    assert.equal(problems.length, 2);
    assert.equal(config.rules.get('prose')?.level, 'off');
  });
});

function bomb(): string {
  const lines = ['a: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 20; i++)
    lines.push(
      `b${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  return `rules:\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}
