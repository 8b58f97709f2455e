import type { Artifact, Location, Log, Notification, Region, ReportingDescriptor, Result, Fix as SarifFix } from 'sarif';
import type { Finding, Fix, Severity } from '../../rule/finding.ts';
import type { Rule } from '../../rule/rule.ts';
import type { SourceText } from '../../text/source-text.ts';
import type { Span } from '../../text/span.ts';
import type { Reporter, RunInfo } from '../result.ts';
import { version } from '../version.ts';

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0 (OASIS, 27 March 2020): one run, with fixes and fingerprints, as code scanning services read it. */
export default function sarifReporter({ rules }: RunInfo): Reporter {
  const results: Result[] = [];
  const artifacts: Artifact[] = [];
  const notifications: Notification[] = [];
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  return {
    file({ path, source, findings, error }) {
      const uri = uriOf(path);
      artifacts.push({ location: { uri } });
      if (error !== null || !source) notifications.push(failure(uri, error ?? ''));
      else for (const finding of findings) results.push(resultOf(finding, indexes.get(finding.ruleId), uri, source));
      return '';
    },
    end({ failed }) {
      const log: Log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: { driver: { name: 'Copydesk', semanticVersion: version, rules: rules.map(descriptorOf) } },
            columnKind: 'utf16CodeUnits',
            invocations: [{ executionSuccessful: failed === 0, toolExecutionNotifications: notifications }],
            artifacts,
            results,
          },
        ],
      };
      return `${JSON.stringify(log, null, 2)}\n`;
    },
  };
}

/** A path as a URI reference: relative paths stay relative to where the run started. */
function uriOf(path: string): string {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${uri}`;
  return /^[a-z]:\//i.test(path) ? `file:///${path.slice(0, 2)}${uri.slice(uri.indexOf('/'))}` : uri;
}

function failure(uri: string, text: string): Notification {
  return { level: 'error', message: { text }, locations: [{ physicalLocation: { artifactLocation: { uri } } }] };
}

function descriptorOf(rule: Rule): ReportingDescriptor {
  const source = rule.source.find(({ url }) => url !== undefined);
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: `${rule.summary} ${rule.why}`, markdown: `**${rule.summary}**\n\n${rule.why}` },
    ...(source?.url && { helpUri: source.url }),
    defaultConfiguration: {
      level: LEVEL[rule.severity],
      enabled: rule.lifecycle === 'stable' && (rule.profile ?? 'default') !== 'off',
    },
    properties: { tags: [rule.id.slice(0, rule.id.indexOf('/'))] },
  };
}

function resultOf(finding: Finding, ruleIndex: number | undefined, uri: string, source: SourceText): Result {
  const { ruleId, severity, message, span, related, fixes, fingerprint } = finding;
  return {
    ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVEL[severity],
    message: { text: message },
    locations: [locationOf(span, uri, source, true)],
    ...(related.length && {
      relatedLocations: related.map((other, id) => ({
        id,
        message: { text: other.message },
        ...locationOf(other.span, uri, source, false),
      })),
    }),
    partialFingerprints: { 'copydesk/v1': fingerprint },
    ...(fixes.length && { fixes: fixes.map((fix) => fixOf(fix, uri, source)) }),
    properties: { messageId: finding.messageId },
  };
}

function locationOf(span: Span, uri: string, source: SourceText, snippet: boolean): Location {
  const region = { ...regionOf(span, source), ...(snippet && { snippet: { text: source.slice(span) } }) };
  return { physicalLocation: { artifactLocation: { uri }, region } };
}

function regionOf(span: Span, source: SourceText): Region {
  const start = source.positionAt(span.start);
  const end = source.positionAt(span.end);
  return {
    startLine: start.line + 1,
    startColumn: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}

function fixOf({ title, kind, edits }: Fix, uri: string, source: SourceText): SarifFix {
  const replacements = edits.map(({ span, text }) => ({ deletedRegion: regionOf(span, source), insertedContent: { text } }));
  return {
    description: { text: kind === 'safe' ? title : `${title} (look before applying)` },
    artifactChanges: [{ artifactLocation: { uri }, replacements }],
  };
}
