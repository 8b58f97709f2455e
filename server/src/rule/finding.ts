import type { Edit, Span } from '../text/span.ts';

/** error = factually wrong, legally risky or unpublishable; warning = a wire rule is broken; info = taste. */
export type Severity = 'error' | 'warning' | 'info';

export const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

/**
 * Safe = may be applied without a person looking; adding or changing a figure, name, date or source is never safe.
 * A suggestion is offered, one at a time; it may leave `[placeholders]`.
 */
export type FixKind = 'safe' | 'suggestion';

export interface Fix {
  readonly title: string;
  readonly kind: FixKind;
  readonly edits: readonly Edit[];
}

export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** What a rule found. Spans are UTF-16 offsets in the document. The first fix is the preferred one. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly message: string;
  readonly span: Span;
  readonly severity: Severity;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
  /** 16 hex digits: rule, messageId, the finding's text and its sentence, plus the ordinal among equals. */
  readonly fingerprint: string;
  /** The words are superfluous (an editor may show them faded). */
  readonly unnecessary?: true;
}
