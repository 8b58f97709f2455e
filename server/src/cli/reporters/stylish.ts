import type { Finding, Severity } from '../../rule/finding.ts';
import type { SourceText } from '../../text/source-text.ts';
import type { Reporter, RunInfo, RunSummary } from '../result.ts';
import { columnsOf, type Paint, painter, printable, type Style } from '../terminal-text.ts';

const STYLE: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' };

/** For people: each finding with its line of copy and a caret below the words it is about. */
export default function stylishReporter({ color, width }: RunInfo): Reporter {
  const paint = painter(color);
  return {
    file({ path, source, findings, error, fixed }) {
      const head = paint('underline', printable(path));
      if (error !== null || !source) return `${head}\n  ${paint('red', 'error')}  ${error}\n\n`;
      const notes = fixed ? `  ${paint('green', 'fixed')}  ${count(fixed, 'finding')}\n` : '';
      if (!findings.length && !notes) return '';
      return `${head}\n${notes}${findings.map((finding) => entry(finding, source, paint, width)).join('')}\n`;
    },
    end: (summary) => closing(summary, paint),
  };
}

function entry(finding: Finding, source: SourceText, paint: Paint, width: number): string {
  const { line, column } = source.positionAt(finding.span.start);
  const place = `${line + 1}:${column + 1}`.padEnd(7);
  const head = `  ${place} ${paint(STYLE[finding.severity], finding.severity.padEnd(7))} ${printable(finding.message)}  ${paint('dim', finding.ruleId)}`;
  const fix = finding.fixes[0];
  const offer = fix ? `          ${paint('green', fix.kind === 'safe' ? 'fix' : 'try')}  ${printable(fix.title)}\n` : '';
  const related = finding.related.map(({ span, message }) => {
    const at = source.positionAt(span.start);
    return `          ${paint('dim', `see ${at.line + 1}:${at.column + 1}  ${printable(message)}`)}\n`;
  });
  return `${head}\n${excerpt(finding, source, paint, width)}${offer}${related.join('')}`;
}

const MARGIN = '        | ';

/** The line of copy around a finding, cut to the width of the terminal, and the caret line below it. */
function excerpt({ span, severity }: Finding, source: SourceText, paint: Paint, width: number): string {
  const { line } = source.positionAt(span.start);
  const lineStart = source.lineStarts[line]!;
  const text = source.text.slice(lineStart, source.lineStarts[line + 1] ?? source.length).replace(/[\r\n]+$/, '');
  const from = span.start - lineStart;
  const to = Math.max(from, Math.min(span.end - lineStart, text.length));
  const room = Math.max(40, width - MARGIN.length - 2);
  const [start, end] = windowAround(text, from, to, room);
  const before = (start > 0 ? '…' : '') + printable(text.slice(start, from));
  const shown = printable(text.slice(from, Math.min(to, end)));
  const after = printable(text.slice(Math.min(to, end), end)) + (end < text.length ? '…' : '');
  const marks = '^'.repeat(Math.max(1, columnsOf(shown)));
  return `${MARGIN}${before}${shown}${after}\n${MARGIN}${' '.repeat(columnsOf(before))}${paint(STYLE[severity], marks)}\n`;
}

/** A stretch of the line, in code units, that holds the finding and about as much copy on both sides. */
function windowAround(text: string, from: number, to: number, room: number): readonly [number, number] {
  if (text.length <= room) return [0, text.length];
  const spare = Math.max(0, room - (to - from));
  const start = Math.max(0, Math.min(from - Math.floor(spare / 2), text.length - room));
  const end = Math.min(text.length, start + room);
  return [start > 0 && isLowSurrogate(text, start) ? start - 1 : start, isLowSurrogate(text, end) ? end - 1 : end];
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code < 0xe000;
}

function closing({ files, failed, fixable, fixed, errors, warnings, infos }: RunSummary, paint: Paint): string {
  const total = errors + warnings + infos;
  const lines: string[] = [];
  if (fixed) lines.push(`${count(fixed, 'finding')} fixed.`);
  if (total) {
    const kinds = [count(errors, 'error'), count(warnings, 'warning'), `${infos} info`].filter((text) => !text.startsWith('0 '));
    lines.push(paint('bold', `${count(total, 'finding')} in ${count(files, 'file')}: ${kinds.join(', ')}.`));
    if (fixable) lines.push(`${fixable} can be fixed with “copydesk fix”.`);
  } else if (!failed) lines.push(`${count(files, 'file')} checked, nothing found.`);
  if (failed) lines.push(paint('red', `${count(failed, 'file')} could not be checked.`));
  return `${lines.join('\n')}\n`;
}

function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}
