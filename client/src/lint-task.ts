import * as vscode from 'vscode';

const TYPE = 'copydesk';

interface LintTask extends vscode.TaskDefinition {
  readonly target?: string;
  readonly args?: readonly string[];
}

/**
 * Offers “Check all stories” for each folder: the command line over everything in it, open or not, with its findings among the
 * editor's problems. Needs a process of its own, so the browser has none of it.
 * @param bundle path of the command line's bundle.
 */
export function provideLintTasks(bundle: string): vscode.Disposable {
  return vscode.tasks.registerTaskProvider(TYPE, {
    provideTasks: () => (vscode.workspace.workspaceFolders ?? []).map((folder) => lintTask({ type: TYPE }, folder, bundle)),
    resolveTask(task) {
      const definition = task.definition as LintTask;
      const folder = isFolder(task.scope) ? task.scope : vscode.workspace.workspaceFolders?.[0];
      return folder && lintTask(definition, folder, bundle);
    },
  });
}

function lintTask(definition: LintTask, folder: vscode.WorkspaceFolder, bundle: string): vscode.Task {
  const args = [bundle, 'lint', '--format', 'unix', ...(definition.args ?? []), definition.target ?? '.'];
  const execution = new vscode.ProcessExecution(process.execPath, args, {
    cwd: folder.uri.fsPath,
    // The editor's own executable is Node when it is told so.
    env: { ELECTRON_RUN_AS_NODE: '1' },
  });
  const name = definition.target ? `Check ${definition.target}` : 'Check all stories';
  const task = new vscode.Task(definition, folder, name, 'Copydesk', execution, '$copydesk');
  task.group = vscode.TaskGroup.Test;
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Silent, clear: true };
  task.detail = 'The command line over all stories of this folder';
  return task;
}

function isFolder(scope: vscode.Task['scope']): scope is vscode.WorkspaceFolder {
  return typeof scope === 'object' && 'uri' in scope;
}
