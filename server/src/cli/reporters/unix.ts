import type { Reporter } from '../result.ts';
import { printable } from '../terminal-text.ts';

/** `file:line:column: severity: message [rule]`, one finding a line, as compilers print and every editor reads. */
export default function unixReporter(): Reporter {
  return {
    file({ path, source, findings, error }) {
      if (error !== null || !source) return `${path}:1:1: error: ${printable(error ?? '')} [copydesk]\n`;
      return findings
        .map(({ span, severity, message, ruleId }) => {
          const { line, column } = source.positionAt(span.start);
          return `${path}:${line + 1}:${column + 1}: ${severity}: ${printable(message)} [${ruleId}]\n`;
        })
        .join('');
    },
  };
}
