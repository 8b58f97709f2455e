import type { Example, Rule } from '../server/src/rule/rule.ts';

const HEADER = '<!-- Made from the rule by "npm run generate". Edit the rule, not this page. -->\n';

const SEVERITY_WORDS = {
  error: 'error: factually wrong, legally risky or unpublishable',
  warning: 'warning: a wire rule is broken',
  info: 'info: a matter of taste',
};

const FIX_WORDS = {
  safe: 'offered, and safe to apply without looking',
  suggestion: 'offered as a suggestion, one at a time',
  none: 'none',
};

/** The page of a rule: the same data as its hover and its tests. */
export function rulePage(rule: Rule): string {
  const bad = rule.examples.filter((example) => 'bad' in example);
  const ok = rule.examples.filter((example) => 'ok' in example);
  const lines = [
    HEADER,
    `# ${rule.id}`,
    '',
    rule.summary,
    '',
    rule.why,
    '',
    `- **Severity** ${SEVERITY_WORDS[rule.severity]}`,
    `- **Fix** ${FIX_WORDS[rule.fix]}`,
    `- **Runs** ${runs(rule)}`,
    `- **Reads** ${rule.blocks.join(', ')}${rule.quotes === 'skip' ? '; never the words inside a quotation' : ''}`,
    ...(rule.falseAlarms
      ? [
          `- **Measured** ${rule.falseAlarms.per1000Words} false alarms per 1,000 words, on ${rule.falseAlarms.words.toLocaleString('en-US')} words of published copy`,
        ]
      : []),
    '',
    '## Found',
    '',
    ...bad.flatMap((example) => [
      ...quote(example.bad),
      ...(example.good === undefined ? [''] : ['', 'becomes', '', ...quote(example.good), '']),
      ...setting(example),
    ]),
    '## Left alone',
    '',
    ...ok.flatMap((example) => [...quote(example.ok), '', `${capital(example.because)}.`, '', ...setting(example)]),
    ...options(rule),
    '## Silencing it',
    '',
    'In Markdown, before the paragraph:',
    '',
    '```markdown',
    `<!-- copydesk-disable-next-block ${rule.id} -- the reason -->`,
    '```',
    '',
    'In `copydesk.yaml`, for all stories:',
    '',
    '```yaml',
    'rules:',
    `  ${rule.id}: off`,
    '```',
    '',
    ...(rule.source.length ? ['## Source', '', ...rule.source.map((source) => `- ${sourceLine(source)}`), ''] : []),
  ];
  return lines.join('\n');
}

/** All rules by group, one line each. */
export function ruleIndex(rules: readonly Rule[]): string {
  const groups = groupRules(rules);
  const lines = [HEADER, '# Rules', ''];
  for (const [group, members] of groups) {
    lines.push(`## ${group}`, '', '| rule | severity | runs | what it asks |', '|---|---|---|---|');
    for (const rule of members)
      lines.push(`| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${runs(rule)} | ${cell(rule.summary)} |`);
    lines.push('');
  }
  return lines.join('\n');
}

const groupOf = (rule: Rule) => rule.id.slice(0, rule.id.indexOf('/'));

function groupRules(rules: readonly Rule[]): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) groups.set(groupOf(rule), [...(groups.get(groupOf(rule)) ?? []), rule]);
  return groups;
}

function runs(rule: Rule): string {
  if (rule.lifecycle === 'nursery') return 'with --nursery only';
  if (rule.profile === 'off') return 'when the configuration names it';
  return `in the profile ${rule.profile ?? 'default'}${rule.profile === 'strict' ? '' : ' and above'}`;
}

const quote = (text: string) =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line.replaceAll('⟦', '**').replaceAll('⟧', '**').replaceAll('<', '&lt;')}`));

function setting(example: Example): string[] {
  const said = [
    ...Object.entries(example.options ?? {}).map(([name, value]) => `\`${name}: ${JSON.stringify(value)}\``),
    ...(example.date ? [`a story of ${example.date}`] : []),
    ...(example.preset ? [`preset ${example.preset}`] : []),
  ];
  return said.length ? [`(with ${said.join(', ')})`, ''] : [];
}

function options(rule: Rule): string[] {
  const entries = Object.entries(rule.options ?? {}) as [string, { doc: string; default: unknown }][];
  if (!entries.length) return [];
  return [
    '## Options',
    '',
    '| option | default | what it does |',
    '|---|---|---|',
    ...entries.map(
      ([name, definition]) => `| \`${name}\` | \`${cell(JSON.stringify(definition.default))}\` | ${cell(definition.doc)} |`,
    ),
    '',
  ];
}

const sourceLine = (source: Rule['source'][number]) =>
  `${source.guide}: ${source.url ? `[${source.entry}](${source.url})` : source.entry}`;
const cell = (text: string) => text.replaceAll('|', '\\|');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1).replace(/\.$/, '');
