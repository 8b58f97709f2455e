import * as vscode from 'vscode';

export const OPEN_RULE = 'copydesk.openRule';

/** The commands that a link in a hover may run. */
export const TRUSTED_COMMANDS: readonly string[] = [OPEN_RULE];

/** Where the rule pages are, with a closing slash. They ship with the extension. */
export function rulePages(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'docs', 'rules', '/');
}

/** A `command:` URI that opens the page of a rule, such as `units/missing-conversion`. */
export function rulePageCommand(ruleId: string): string {
  return `command:${OPEN_RULE}?${encodeURIComponent(JSON.stringify([ruleId]))}`;
}

/** Makes the Markdown's links to rule pages open inside the editor, as pages and not as source. */
export function linkRulePages(markdown: string, pages: vscode.Uri): string {
  // The server writes the URI as it was given; a client may have written it with or without encoding.
  return [pages.toString(), pages.toString(true)].reduce(
    (text, base) =>
      text
        .split(`](${base}`)
        .map((part, i) => (i === 0 ? part : part.replace(/^([a-z]+\/[a-z0-9-]+)\.md\)/, (_, id) => `](${rulePageCommand(id)})`)))
        .join(''),
    markdown,
  );
}

/** Shows the rule's page beside the story. */
export async function openRulePage(extension: vscode.Uri, ruleId: unknown): Promise<void> {
  // The id may come from a link: it names a page below docs/rules and nothing else.
  if (typeof ruleId !== 'string' || !/^[a-z]+\/[a-z0-9-]+$/.test(ruleId)) return;
  const page = vscode.Uri.joinPath(rulePages(extension), `${ruleId}.md`);
  await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
}
