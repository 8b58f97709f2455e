import * as vscode from 'vscode';
import { EFFECTIVE_CONFIGURATION, type EffectiveConfiguration } from '../../server/src/lsp/protocol.ts';
import type { Checker } from './checker.ts';

const SCHEME = 'copydesk-configuration';

/** Shows which settings hold for a story and where each comes from, as a page that nobody has to save. */
export class ConfigurationPage implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly pages = new Map<string, string>();
  private readonly change = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.change.event;
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);

  constructor(private readonly checker: Checker) {}

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.pages.get(uri.toString()) ?? '';
  }

  dispose(): void {
    this.registration.dispose();
    this.change.dispose();
  }

  async show(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const { client } = this.checker;
    if (!document || !client) return;
    const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
    const answer = await client.sendRequest<EffectiveConfiguration | null>(EFFECTIVE_CONFIGURATION, { textDocument });
    if (!answer) {
      void vscode.window.showInformationMessage('Copydesk has no configuration for this document: it is not copy.');
      return;
    }
    const name = document.uri.path.split('/').at(-1) ?? 'story';
    const page = vscode.Uri.from({ scheme: SCHEME, path: `/${name} – configuration.yaml` });
    this.pages.set(page.toString(), configurationText(answer, name));
    this.change.fire(page);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(page), { preview: true });
  }
}

/** Each value with its origin beside it, in the form of a `copydesk.yaml`. */
export function configurationText({ selection, values, rules, problems }: EffectiveConfiguration, name: string): string {
  const lines = [`# What holds for ${name}. This page is made, not read: write it in copydesk.yaml.`, `# ${selection}`];
  for (const problem of problems) lines.push(`# Problem: ${problem}`);
  lines.push('', ...aligned(values.map(({ key, value, origin }) => [`${key}: ${JSON.stringify(value)}`, origin])));
  const active = rules.filter(({ severity }) => severity !== 'off');
  lines.push('', 'rules:', ...aligned(active.map(({ id, severity, origin }) => [`  ${id}: ${severity}`, origin])));
  const off = rules.filter(({ severity }) => severity === 'off');
  lines.push(...aligned(off.map(({ id, origin }) => [`  ${id}: off`, origin])), '');
  return lines.join('\n');
}

function aligned(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(56, Math.max(0, ...rows.map(([text]) => text.length)));
  return rows.map(([text, origin]) => `${text.padEnd(width)}  # ${origin}`);
}
