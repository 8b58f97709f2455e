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
  /** Gives this selector's text. */
  readonly read?: string;
  /** Name of a screenshot. */
  readonly shot?: string;
}

const answers = () => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '.page');
let count = 0;
let present: boolean | undefined;

async function readAnswer(name: string): Promise<{ ok: boolean; text?: string; error?: string } | undefined> {
  try {
    return JSON.parse(
      new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(answers(), `${name}.json`))),
    );
  } catch {
    return undefined;
  }
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
