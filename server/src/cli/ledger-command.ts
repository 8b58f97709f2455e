import { UsageError } from './exit-code.ts';

export async function ledgerCommand(_args: readonly string[]): Promise<number> {
  throw new UsageError('The ledger is not there yet.');
}
