import type { Severity } from '../../rule/finding.ts';
import type { Reporter } from '../result.ts';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions: each finding becomes an annotation on its line. */
export default function githubReporter(): Reporter {
  return {
    file({ path, source, findings, error }) {
      if (error !== null || !source) return `::error file=${property(path)},title=copydesk::${data(error ?? '')}\n`;
      return findings
        .map(({ span, severity, ruleId, message }) => {
          const start = source.positionAt(span.start);
          const end = source.positionAt(span.end);
          // GitHub takes columns only for what lies in one line.
          const columns = start.line === end.line ? `,col=${start.column + 1},endColumn=${end.column + 1}` : '';
          return `::${COMMAND[severity]} file=${property(path)},line=${start.line + 1},endLine=${end.line + 1}${columns},title=${property(ruleId)}::${data(message)}\n`;
        })
        .join('');
    },
  };
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
