// What needs a Node extension host: processes.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { desk, file, findings } from './desk.ts';
import { Ferry } from './story.ts';
import { until } from './until.ts';

/** More than a server may die before it stays down. */
const MOST_DEATHS = 8;

suite('Processes', () => {
  const ferry = new Ferry();
  suiteSetup(() => ferry.openFirst());
  suiteTeardown(() => ferry.close());

  test('a server that died is started again', async () => {
    await ferry.reset();
    const client = (await desk()).client as LanguageClient;
    const { pid } = client.serverProcess!;
    process.kill(pid!, 'SIGKILL');
    await until('another server', () => client.state === State.Running && client.serverProcess?.pid !== pid);
    await ferry.reset();
    await ferry.checked();
  });

  test('a server that dies again and again stays down, says so, and comes back when asked', async () => {
    await ferry.reset();
    // A restart by hand forgets the deaths before it.
    await vscode.commands.executeCommand('copydesk.restart');
    const client = (await desk()).client as LanguageClient;
    let last: number | undefined;
    for (let deaths = 0; client.state !== State.Stopped && deaths < MOST_DEATHS; deaths++) {
      const running = () => client.state === State.Running && client.serverProcess?.pid !== last && client.serverProcess?.pid;
      const pid = await until('a server, or its end', () => (client.state === State.Stopped ? -1 : running()));
      if (pid < 0) break;
      last = pid;
      process.kill(pid, 'SIGKILL');
      await until('its death', () => client.state !== State.Running || client.serverProcess?.pid !== pid);
    }
    await until('the status', async () => (await desk()).status === '$(error) Copydesk stopped');
    await vscode.commands.executeCommand('copydesk.restart');
    await ferry.reset();
    await ferry.checked();
  });

  test('the task checks stories that nobody has open', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const closed = file('night/lights.txt');
    await until('no findings of a closed file', () => !vscode.languages.getDiagnostics(closed).length);
    const [task] = await vscode.tasks.fetchTasks({ type: 'copydesk' });
    assert.ok(task, 'a task');
    await vscode.tasks.executeTask(task);
    const found = await until('the problem', () =>
      vscode.languages.getDiagnostics(closed).find(({ source, message }) => source === 'copydesk' && /occured/.test(message)),
    );
    assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
    // Once the story is open the server speaks for it alone.
    const document = await vscode.workspace.openTextDocument(closed);
    await vscode.window.showTextDocument(document);
    await until('one finding', () => findings(document).filter(({ rule }) => rule === 'usage/misspelling').length === 1);
  });
});
