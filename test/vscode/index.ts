import { runSuite } from './harness.ts';

/** Called by VS Code's extension host. Rejects when a test failed, or when none ran. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const load = async () => {
    await import('./suite.ts');
    await import('./desktop.test.ts');
  };
  await runSuite(Mocha, load, process.env.COPYDESK_TEST_GREP);
}
