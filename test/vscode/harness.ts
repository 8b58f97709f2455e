import type MochaClass from 'mocha';

/**
 * Runs the suite under either build of mocha (Node's, the browser's), with the tests that `load` imports; prints the closing line "N passed, N failed".
 * @throws when a test failed, or when none ran.
 */
export async function runSuite(Mocha: typeof MochaClass, load: () => Promise<unknown>, grep = ''): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 60_000, slow: 3_000, reporter: 'spec' });
  if (grep) mocha.fgrep(grep);
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  await load();
  await new Promise<void>((pass, fail) => {
    const runner = mocha.run((failures) => {
      const passes = runner.stats?.passes ?? 0;
      console.log(`${passes} passed, ${failures} failed`);
      if (failures || !passes) fail(new Error(`${failures} failed`));
      else pass();
    });
  });
}
