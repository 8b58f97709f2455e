import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';
import { Workspace } from './workspace.ts';

const STORY = 'Ferry pier reopens\n\nThe commitee met on Tuesday and moved towards the pier.\n';

/** The first code block of a language in the manual: what readers copy is what runs here. */
function recipe(language: string): string {
  const block = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readFileSync('docs/editors.md', 'utf8'));
  assert.ok(block, `docs/editors.md has no ${language} block`);
  return block[1]!;
}

const installed = (command: string) => spawnSync(command, ['--version']).status === 0;

/** Loading a package that older Emacsen do not have. */
const hasEglot = () =>
  installed('emacs') && spawnSync('emacs', ['--batch', '-f', 'package-initialize', '-l', 'eglot']).status === 0;

describe('recipes of docs/editors.md', { skip: process.platform === 'win32' }, () => {
  const desk = new Workspace({ 'story.txt': STORY });
  const bin = new Workspace({ copydesk: `#!/bin/sh\nexec "${process.execPath}" "${resolve('dist/copydesk.js')}" "$@"\n` });
  chmodSync(join(bin.folder, 'copydesk'), 0o755);
  after(() => {
    desk.remove();
    bin.remove();
  });

  const run = (command: string, args: readonly string[]) => {
    const { stdout, stderr } = spawnSync(command, args, {
      cwd: desk.folder,
      env: { ...process.env, PATH: `${bin.folder}${delimiter}${process.env.PATH}`, HOME: desk.folder },
      encoding: 'utf8',
      timeout: 60_000,
    });
    return stdout + stderr;
  };

  test('Neovim shows findings and applies a fix', { skip: !installed('nvim') }, () => {
    const script = join(bin.folder, 'try.lua');
    writeFileSync(
      script,
      `-- Neovim 0.7 has the pieces of vim.lsp.start, but not the function itself.
vim.lsp.start = vim.lsp.start or function(config)
  vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
end
${recipe('lua')}
vim.cmd('edit story.txt')
vim.wait(20000, function() return #vim.diagnostic.get(0) > 1 end)
for _, d in ipairs(vim.diagnostic.get(0)) do print('FOUND ' .. d.lnum .. ':' .. d.col .. ' ' .. d.message) end
local params = vim.lsp.util.make_range_params()
params.range = { start = { line = 2, character = 5 }, ['end'] = { line = 2, character = 5 } }
params.context = { diagnostics = {} }
for id, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 10000)) do
  vim.lsp.util.apply_workspace_edit(answer.result[1].edit, vim.lsp.get_client_by_id(id).offset_encoding)
end
print('TEXT ' .. vim.api.nvim_buf_get_lines(0, 2, 3, false)[1])
vim.cmd('qa!')
`,
    );
    const out = run('nvim', ['--headless', '--clean', '-u', 'NONE', '-c', 'filetype on', '-S', script]);
    assert.match(out, /FOUND 2:4 “commitee” is misspelled/);
    assert.match(out, /TEXT The committee met on Tuesday/);
  });

  test('Emacs shows findings and applies a fix', { skip: !hasEglot() }, () => {
    const script = join(bin.folder, 'try.el');
    writeFileSync(
      script,
      `(package-initialize)
(setq eglot-sync-connect 20)
${recipe('elisp').replace(/^\(add-hook.*$/m, '')}
(find-file "story.txt")
(text-mode)
(call-interactively #'eglot)
(let ((n 0))
  (while (and (< n 100) (not (flymake-diagnostics)))
    (setq n (1+ n))
    (accept-process-output nil 0.2)
    (when (= 0 (% n 5)) (flymake-start))))
(dolist (d (flymake-diagnostics)) (message "FOUND %s %s" (flymake-diagnostic-beg d) (flymake-diagnostic-text d)))
(goto-char 26)
(let ((actions (jsonrpc-request (eglot--current-server-or-lose) :textDocument/codeAction
                 (list :textDocument (eglot--TextDocumentIdentifier)
                       :range (list :start (eglot--pos-to-lsp-position) :end (eglot--pos-to-lsp-position))
                       :context (list :diagnostics [])))))
  (eglot--apply-workspace-edit (plist-get (aref actions 0) :edit)))
(message "TEXT %s" (buffer-string))
`,
    );
    const out = run('emacs', ['--batch', '-l', script]);
    assert.match(out, /FOUND 25 .*“commitee” is misspelled/);
    assert.match(out, /TEXT Ferry pier reopens\n\nThe committee met on Tuesday/);
  });
});
