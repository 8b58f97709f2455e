import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { ClientProfile } from './client-profile.ts';
import { findingHover, withoutMarkdown } from './finding-hover.ts';
import { nameHover } from './name-hover.ts';
import { nameAt } from './names.ts';
import type { StorySnapshot } from './session.ts';

/** What is known of the place under the cursor: the findings there, each with its rule, and who the name stands for. */
export function hover(story: StorySnapshot, position: Position, client: ClientProfile): Hover | null {
  const { text, result, configuration } = story;
  const offset = text.offset(position);
  const rules = new Map(configuration.options.ruleSet.rules.map(({ rule }) => [rule.id, rule]));
  const findings = result.findings.filter(({ span }) => span.start <= offset && offset <= span.end);
  const parts = findings.flatMap((finding) => {
    const rule = rules.get(finding.ruleId);
    return rule ? [findingHover(finding, rule, client)] : [];
  });
  const name = nameAt(story, offset);
  if (name) parts.push(nameHover(story, name.entity));
  const place = findings[0]?.span ?? name?.span;
  if (!place || !parts.length) return null;
  const value = [...new Set(parts)].join('\n\n---\n\n');
  const contents = client.markdownHover
    ? { kind: MarkupKind.Markdown, value }
    : { kind: MarkupKind.PlainText, value: withoutMarkdown(value) };
  return { contents, range: text.range(place) };
}
