import * as vscode from 'vscode';

export const OPEN_RULE = 'copydesk.openRule';

/** The commands that a link in a hover may run. */
export const TRUSTED_COMMANDS: readonly string[] = [OPEN_RULE];

/** A `command:` URI that opens the page of a rule, such as `units/missing-conversion`. */
export function rulePageCommand(ruleId: string): string {
  return `command:${OPEN_RULE}?${encodeURIComponent(JSON.stringify([ruleId]))}`;
}

/** Shows the rule's page, which ships with the extension, beside the story. */
export async function openRulePage(extension: vscode.Uri, ruleId: unknown): Promise<void> {
  // The id may come from a link: it names a page below docs/rules and nothing else.
  if (typeof ruleId !== 'string' || !/^[a-z]+\/[a-z0-9-]+$/.test(ruleId)) return;
  const page = vscode.Uri.joinPath(extension, 'docs', 'rules', `${ruleId}.md`);
  await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
}
