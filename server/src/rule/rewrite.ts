import type { Edit, Span } from '../text/span.ts';
import type { FixKind } from './finding.ts';

/** The one fix that most findings have: other words in the place of those found. Offsets as in the finding's own report. */
export function rewrite(span: Span, write: string, kind: FixKind = 'safe'): { title: string; kind: FixKind; edits: Edit[] }[] {
  return [{ title: write ? `Write “${write}”` : 'Remove it', kind, edits: [{ span, text: write }] }];
}

/** What a message says that names the words found and the words to write. */
export interface Rewriting {
  readonly found: string;
  readonly write: string;
}
