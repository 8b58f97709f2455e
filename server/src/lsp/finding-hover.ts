import type { Finding } from '../rule/finding.ts';
import type { OptionDefinitions } from '../rule/option.ts';
import type { BadExample, Example, Messages, Rule } from '../rule/rule.ts';
import type { ClientProfile } from './client-profile.ts';
import { rulePage } from './rule-page.ts';

/** What a rule says for itself beside a finding, in Markdown: what, why, one wrong and right example, source, how to silence it. */
export function findingHover(finding: Finding, rule: Rule, client: ClientProfile): string {
  const page = rulePage(rule.id, client);
  const parts = [
    `**${escapeMarkdown(rule.summary)}** ${page ? `([${rule.id}](${page}))` : `(${rule.id})`}`,
    escapeMarkdown(rule.why),
    exampleLines(rule, finding.messageId),
    sourceLine(rule),
    `To silence it: accept this occurrence from the light bulb, or write \`${rule.id}: off\` under \`rules:\` in \`copydesk.yaml\`.`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function sourceLine(rule: Rule): string {
  const named = rule.source.map(({ guide, entry, url }) => {
    const text = escapeMarkdown(entry ? `${guide}, “${entry}”` : guide);
    return url ? `[${text}](${url})` : text;
  });
  return named.length ? `Source: ${named.join('; ')}` : '';
}

type Bad = BadExample<OptionDefinitions, Messages>;

/** The example of the same message, if there is one with a right form beside it; else the first that has both. */
function exampleLines(rule: Rule, messageId: string): string {
  const bad = rule.examples.filter((example: Example): example is Bad => 'bad' in example);
  const withGood = bad.filter((example) => example.good !== undefined);
  const example =
    withGood.find((e) => e.message === messageId) ?? bad.find((e) => e.message === messageId) ?? withGood[0] ?? bad[0];
  if (!example) return '';
  const wrong = markedParagraph(example.bad);
  const right = example.good === undefined ? undefined : sameParagraph(example.bad, example.good, wrong.index);
  const lines = [`- Wrong: ${markedMarkdown(wrong.text)}`];
  if (right) lines.push(`- Right: ${escapeMarkdown(right)}`);
  return lines.join('\n');
}

const paragraphs = (text: string) => text.split(/\n+/);

/** Of a whole story as an example, the paragraph with the marks is enough. */
function markedParagraph(text: string): { text: string; index: number } {
  const all = paragraphs(text);
  const index = Math.max(
    0,
    all.findIndex((p) => p.includes('⟦')),
  );
  return { text: all[index] ?? '', index };
}

function sameParagraph(bad: string, good: string, index: number): string | undefined {
  const all = paragraphs(good);
  return all.length === paragraphs(bad).length ? all[index] : undefined;
}

function markedMarkdown(text: string): string {
  return escapeMarkdown(text)
    .replace(/⟦\s*(.*?)\s*⟧/g, '**$1**')
    .replace(/[⟦⟧]/g, '');
}

/** Copy is not Markdown: its stars, brackets and angle signs are to be seen. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

/** For clients that show plain text only. */
export function withoutMarkdown(markdown: string): string {
  return markdown
    .replace(/\[((?:\\.|[^\]\\])*)\]\([^)\s]*\)/g, '$1')
    .replace(/(?<!\\)(\*\*|`)/g, '')
    .replace(/\\([\\`*_{}[\]<>#|~])/g, '$1');
}
