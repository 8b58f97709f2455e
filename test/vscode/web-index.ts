import 'mocha/mocha.js';
import type MochaClass from 'mocha';
import { runSuite } from './harness.ts';

/** Called by VS Code's web extension host. Rejects when a test failed, or when none ran. */
export async function run(): Promise<void> {
  await runSuite((globalThis as unknown as { Mocha: typeof MochaClass }).Mocha, () => import('./suite.ts'));
}
