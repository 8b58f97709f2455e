import * as vscode from 'vscode';
import { until } from './until.ts';

/** What a test may do with the page around it, in this order. See test-host/page-actions.mjs. */
export interface PageRequest {
  /** CSS selectors. */
  readonly click?: string;
  readonly hover?: string;
  readonly press?: readonly string[];
  readonly type?: string;
  readonly wait?: string;
  readonly waitInWebview?: string;
  /** Gives this selector's text. */
  readonly read?: string;
  /** Name of a screenshot. */
  readonly shot?: string;
}

let count = 0;
let present: boolean | undefined;

async function readAnswer(name: string): Promise<{ ok: boolean; text?: string; error?: string } | undefined> {
  try {
    return JSON.parse(await readFromFolder(`.page/${name}.json`));
  } catch {
    return undefined;
  }
}

/** In the browser the folder is a copy that was made when it was first read: new files are only seen on the server itself. */
async function readFromFolder(path: string): Promise<string> {
  const folder = vscode.workspace.workspaceFolders![0]!.uri;
  if (folder.scheme !== 'vscode-test-web') {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, path)));
  }
  const { extensionUri } = vscode.extensions.getExtension('copydesk.copydesk')!;
  const address = extensionUri.with({ path: `/static/mount/${path}`, query: '', fragment: '' });
  const answer = await fetch(address.toString(true), { cache: 'no-store' });
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.text();
}

/** Whether the workbench is a page that these tests can use (the stand-in and the browser; not desktop VS Code). */
export async function hasPage(): Promise<boolean> {
  present ??= (await readAnswer('ready')) !== undefined;
  return present;
}

/** Does something in the page and gives the text asked for; undefined without a page. */
export async function page(request: PageRequest): Promise<string | undefined> {
  if (!(await hasPage())) return undefined;
  const id = `request-${++count}`;
  console.log(`::page ${JSON.stringify({ id, ...request })}`);
  const answer = await until(`the page's answer to ${JSON.stringify(request)}`, () => readAnswer(id));
  if (!answer.ok) throw new Error(answer.error);
  return answer.text;
}
