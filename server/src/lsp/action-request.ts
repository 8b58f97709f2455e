/** What a code action does, in a form that travels to the client and back: as `data`, or as the argument of a command. */
export type ActionRequest =
  | { readonly do: 'fix'; readonly uri: string; readonly fingerprint: string; readonly fix: number }
  | { readonly do: 'fix-rule'; readonly uri: string; readonly rule: string }
  | { readonly do: 'fix-safe'; readonly uri: string }
  | { readonly do: 'accept'; readonly uri: string; readonly fingerprint: string; readonly reason?: string }
  | { readonly do: 'rule-off'; readonly uri: string; readonly rule: string; readonly where: 'story' | 'configuration' };

/** Reads what came back from a client; undefined when it is not one of ours. */
export function readActionRequest(value: unknown): ActionRequest | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const request = value as Record<string, unknown>;
  if (typeof request.uri !== 'string') return undefined;
  const texts = (...keys: string[]) => keys.every((key) => typeof request[key] === 'string');
  switch (request.do) {
    case 'fix':
      return texts('fingerprint') && Number.isInteger(request.fix) ? (value as ActionRequest) : undefined;
    case 'fix-rule':
      return texts('rule') ? (value as ActionRequest) : undefined;
    case 'fix-safe':
      return value as ActionRequest;
    case 'accept':
      return texts('fingerprint') ? (value as ActionRequest) : undefined;
    case 'rule-off':
      return texts('rule', 'where') ? (value as ActionRequest) : undefined;
    default:
      return undefined;
  }
}
