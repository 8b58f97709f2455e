import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 compile each regular expression when it is first used. By default it interprets one until it has proved hot, which on
 * expressions over word lists costs a short run more than compiling them all.
 */
export function compileExpressionsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
