import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  WORLD_FIND,
  WORLD_READ,
  type WorldFindParams,
  type WorldReadParams,
  type WorldReadResult,
} from '../../server/src/lsp/protocol.ts';

/** A configuration, a list of names or accepted findings: nothing that the server asks for is longer (bytes). */
const LONGEST_FILE = 5_000_000;

/** Reads files for a server that has no disk (the browser), or not the one the story is on (virtual workspaces). */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(WORLD_READ, async ({ uri }: WorldReadParams): Promise<WorldReadResult> => ({ text: await readText(uri) }));
  client.onRequest(WORLD_FIND, async ({ folder, patterns, limit }: WorldFindParams): Promise<string[]> => {
    const base = inWorkspace(folder);
    if (!base || !patterns.length) return [];
    const pattern = patterns.length === 1 ? patterns[0]! : `{${patterns.join(',')}}`;
    const found = await vscode.workspace.findFiles(new vscode.RelativePattern(base, pattern), null, limit);
    return found.map((file) => file.toString()).sort();
  });
}

async function readText(uri: string): Promise<string | null> {
  const file = inWorkspace(uri);
  if (!file) return null;
  try {
    const { size } = await vscode.workspace.fs.stat(file);
    if (size > LONGEST_FILE) return null;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return null;
  }
}

/** Only what the workspace holds is served. */
function inWorkspace(uri: string): vscode.Uri | undefined {
  const parsed = vscode.Uri.parse(uri, true);
  return vscode.workspace.getWorkspaceFolder(parsed) && parsed;
}
