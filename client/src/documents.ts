import type * as vscode from 'vscode';

/** The languages that copy is written in. Which of these files are stories is the server's decision (files.include, files.exclude). */
export const LANGUAGES: readonly string[] = ['wire-copy', 'plaintext', 'markdown'];

/** Editors over files, unsaved buffers, virtual folders (a repository in the browser) and remote machines. */
export const SCHEMES: readonly string[] = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web'];

/** What the server is told about: copy, and the configuration beside it. */
export const DOCUMENTS: { language?: string; scheme: string; pattern?: string }[] = [
  ...LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme }))),
  ...SCHEMES.filter((scheme) => scheme !== 'untitled').map((scheme) => ({
    scheme,
    pattern: '**/{copydesk,.copydesk/accepted}.yaml',
  })),
];

export function isCopy(document: vscode.TextDocument): boolean {
  return LANGUAGES.includes(document.languageId) && SCHEMES.includes(document.uri.scheme);
}
