import type { ClientProfile } from './client-profile.ts';

/** The URI of a rule's page, when the client or the program that started the server said where the pages are. */
export function rulePage(ruleId: string, client: ClientProfile): string | undefined {
  const base = client.options.rulePages;
  if (typeof base !== 'string' || base === '') return undefined;
  return `${base.endsWith('/') ? base : `${base}/`}${ruleId}.md`;
}
