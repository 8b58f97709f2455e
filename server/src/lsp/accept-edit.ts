import type { WorkspaceEdit } from 'vscode-languageserver';
import { acceptFinding, formatAccepted } from '../config/accepted.ts';
import { ACCEPTED_NAME } from '../config/load.ts';
import { parseAccepted } from '../config/parse-accepted.ts';
import { relativeTo } from '../config/world.ts';
import type { ClientProfile } from './client-profile.ts';
import type { Configurations } from './configurations.ts';
import { uriOf } from './paths.ts';
import type { StorySnapshot } from './session.ts';
import { fileEdit } from './workspace-edit.ts';

/** The edit that adds one finding to `.copydesk/accepted.yaml` beside the configuration; null when the finding is gone. */
export async function acceptEdit(
  story: StorySnapshot,
  fingerprint: string,
  reason: string | undefined,
  configurations: Configurations,
  client: ClientProfile,
): Promise<WorkspaceEdit | null> {
  const finding = story.result.findings.find((f) => f.fingerprint === fingerprint);
  if (!finding) return null;
  const { config, path } = await configurations.parts(story.text.uri, story.text.languageId);
  // A document that is kept nowhere has no folder to keep a list in.
  if (!config.folder) return null;
  const file = `${config.folder}/${ACCEPTED_NAME}`;
  const before = await configurations.world.read(file);
  if (before !== undefined && parseAccepted(before, file).entries.some((entry) => entry.fingerprint === fingerprint)) return null;
  const inside = path === undefined ? undefined : relativeTo(config.folder, path);
  const entry = acceptFinding(finding, story.text.source.slice(finding.span), {
    ...(inside !== undefined && { path: inside }),
    ...(reason && { reason }),
  });
  const whole = formatAccepted([entry]);
  return fileEdit(
    uriOf(file),
    before,
    before === undefined ? whole : appended(before, whole.slice(whole.indexOf('- ')), file),
    client,
  );
}

/** The entry goes to the end, so that comments and order of the file stay as people left them. */
function appended(before: string, entry: string, file: string): string {
  if (!parseAccepted(before, file).entries.length && !/^\s*-/m.test(before))
    return `${before.replace(/\s*\[\s*\]\s*$/, '\n')}${entry}`;
  return `${before}${before.endsWith('\n') ? '' : '\n'}${entry}`;
}
