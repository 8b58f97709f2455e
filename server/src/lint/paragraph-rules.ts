import type { FixKind, Severity } from '../rule/finding.ts';
import type { ParagraphRule } from '../rule/rule.ts';
import type { ActiveRule } from '../rule/rule-set.ts';
import type { StoryContext } from '../story/fact.ts';
import type { Paragraph } from '../story/paragraph.ts';
import type { BlockKind } from '../text/block.ts';
import type { Edit, Span } from '../text/span.ts';
import type { RuleFailure } from './lint.ts';

/** A finding before it knows where its block stands: UTF-16 offsets from the block's start. */
export interface BlockFinding {
  readonly active: ActiveRule;
  readonly messageId: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly span: Span;
  readonly severity: Severity;
  readonly fixes: readonly { readonly title: string; readonly kind: FixKind; readonly edits: readonly Edit[] }[];
  readonly related: readonly { readonly span: Span; readonly message: string }[];
}

export interface BlockFindings {
  readonly findings: readonly BlockFinding[];
  readonly failures: readonly RuleFailure[];
}

/** The paragraph rules of a set, by the kind of block they read. */
export class ParagraphRules {
  readonly #byKind = new Map<BlockKind, ActiveRule[]>();

  constructor(rules: readonly ActiveRule[]) {
    for (const active of rules) {
      if (active.rule.scope !== 'paragraph') continue;
      for (const kind of active.rule.blocks) {
        const list = this.#byKind.get(kind);
        if (list) list.push(active);
        else this.#byKind.set(kind, [active]);
      }
    }
  }

  /** Runs every rule that reads this kind of block. A rule that throws loses its own findings here; the rest stand. */
  check(paragraph: Paragraph, story: StoryContext): BlockFindings {
    const findings: BlockFinding[] = [];
    const failures: RuleFailure[] = [];
    for (const active of this.#byKind.get(paragraph.kind) ?? []) {
      const rule = active.rule as ParagraphRule;
      const own: BlockFinding[] = [];
      try {
        rule.check(paragraph, {
          options: active.options,
          story,
          report: (finding) => {
            own.push({
              active,
              messageId: finding.message,
              data: finding.data ?? {},
              span: finding.span,
              severity: active.severity ?? finding.severity ?? rule.severity,
              fixes: finding.fixes ?? [],
              related: finding.related ?? [],
            });
          },
        });
        for (const finding of own) findings.push(finding);
      } catch (error) {
        failures.push({ ruleId: rule.id, error });
      }
    }
    return { findings, failures };
  }
}
