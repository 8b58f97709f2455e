import type { ActionRequest } from './protocol.ts';

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
    case 'add-name':
      return texts('name') ? (value as ActionRequest) : undefined;
    case 'rule-off':
      return texts('rule', 'where') ? (value as ActionRequest) : undefined;
    default:
      return undefined;
  }
}
