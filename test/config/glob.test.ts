import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileSelection, isSelected } from '../../server/src/config/files.ts';
import { GitIgnore } from '../../server/src/config/git-ignore.ts';
import { compileGlob, GlobError } from '../../server/src/config/glob.ts';

describe('globs', () => {
  for (const [pattern, yes, no] of [
    ['*.txt', ['a.txt', 'b/c/a.txt'], ['a.txt.md', '.a.txt']],
    ['/*.txt', ['a.txt'], ['b/a.txt']],
    ['stories/**', ['stories/a.txt', 'stories/b/c.md'], ['a.txt']],
    ['**/*.{wire,story}', ['a.wire', 'x/y/b.story'], ['a.txt']],
    ['a?c', ['abc'], ['ac', 'a/c']],
    ['[a-c]x', ['ax', 'cx'], ['dx']],
    ['[!a]x', ['bx'], ['ax']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/x/c']],
    ['{a,b{c,d}}.txt', ['a.txt', 'bc.txt', 'bd.txt'], ['b.txt']],
    ['\\*.txt', ['*.txt'], ['a.txt']],
    ['.*', ['.git', 'a/.hidden'], ['git']],
    ['README*', ['README', 'README.md', 'docs/README.txt'], ['MYREADME']],
  ] as const) {
    test(pattern, () => {
      const glob = compileGlob(pattern);
      for (const path of yes) assert.ok(glob.matches(path), `${path} should match`);
      for (const path of no) assert.ok(!glob.matches(path), `${path} should not match`);
    });
  }

  test('patterns that cannot be used', () => {
    for (const pattern of ['', '/', '{a', '[a', 'x'.repeat(2000), '{a,b}'.repeat(12)])
      assert.throws(() => compileGlob(pattern), GlobError, pattern);
  });

  test('a pattern that would keep a backtracking engine busy is answered at once', () => {
    const glob = compileGlob(`${'*a'.repeat(400)}b`);
    const start = process.cpuUsage().user;
    assert.equal(glob.matches('a'.repeat(5000)), false);
    assert.equal(compileGlob(`${'**/a/'.repeat(150)}b`).matches('a/'.repeat(2000)), false);
    assert.ok(process.cpuUsage().user - start < 2_000_000);
  });
});

describe('the selection of stories', () => {
  test('by default', () => {
    const selection = fileSelection();
    for (const path of ['a.txt', 'desk/b.wire', 'c.story', 'notes/d.md']) assert.ok(isSelected(path, selection), path);
    for (const path of [
      'README.md',
      'x/CHANGELOG.md',
      'LICENSE.txt',
      'requirements-dev.txt',
      'robots.txt',
      'CMakeLists.txt',
      'a.log',
      'node_modules/x/a.txt',
      '.vscode/a.txt',
      'a.html',
    ])
      assert.ok(!isSelected(path, selection), path);
  });

  test('with patterns of its own', () => {
    const selection = fileSelection(['copy/**'], ['archive', '!README*', 'copy/**/*.bak']);
    for (const path of ['copy/a.rtf', 'copy/README.md']) assert.ok(isSelected(path, selection), path);
    for (const path of ['a.txt', 'copy/archive/a.txt', 'copy/x/a.bak']) assert.ok(!isSelected(path, selection), path);
  });
});

describe('what Git ignores', () => {
  const files: Record<string, string> = {
    '/w/.gitignore': 'build/\n*.tmp\n# remark\n!keep.tmp\n/top.txt\nspace\\ \n',
    '/w/desk/.gitignore': '!b.tmp\nlocal\n',
  };
  const ignore = new GitIgnore({ read: async (path) => files[path] }, '/w');
  for (const [path, ignored] of [
    ['/w/build/a.txt', true],
    ['/w/desk/build/a.txt', true],
    ['/w/build', false],
    ['/w/a.tmp', true],
    ['/w/keep.tmp', false],
    ['/w/desk/b.tmp', false],
    ['/w/desk/c.tmp', true],
    ['/w/top.txt', true],
    ['/w/desk/top.txt', false],
    ['/w/local', false],
    ['/w/desk/local/a.txt', true],
    ['/elsewhere/a.tmp', false],
  ] as const) {
    test(`${path} ${ignored ? 'is' : 'is not'} ignored`, async () => assert.equal(await ignore.ignores(path), ignored));
  }
});
