import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Command,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { LISTS } from '../config/settings.ts';
import type { Finding } from '../rule/finding.ts';
import type { Span } from '../text/span.ts';
import { nameToAdd } from './add-name-edit.ts';
import type { ClientProfile } from './client-profile.ts';
import { type DiagnosticData, SOURCE } from './diagnostics.ts';
import type { ActionRequest } from './protocol.ts';
import type { StorySnapshot } from './session.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.${SOURCE}`;
/** The server's own command, for clients that know commands but no code actions with edits. */
export const RUN_ACTION = 'copydesk.runAction';

interface Offer {
  readonly title: string;
  readonly kind: string;
  readonly request: ActionRequest;
  readonly diagnostic?: Diagnostic;
  readonly preferred?: boolean;
  readonly command?: Command;
}

/** Works out the edit of an action against the current text; null when there is nothing (more) to do. */
export type EditMaker = (request: ActionRequest) => Promise<WorkspaceEdit | null>;

/**
 * What the light bulb offers. Fixes are looked up in the current findings, never remembered: a finding that is gone offers
 * nothing. Edits that cost more than a look-up are worked out when the client asks for the one that was chosen, if it can.
 */
export async function codeActions(
  story: StorySnapshot,
  params: CodeActionParams,
  client: ClientProfile,
  editFor: EditMaker,
): Promise<(CodeAction | Command)[]> {
  const only = params.context?.only;
  const wanted = (kind: string) => !only || only.some((k) => k === '' || k === kind || kind.startsWith(`${k}.`));
  const offers: Offer[] = [];
  if (wanted(CodeActionKind.QuickFix)) offers.push(...quickFixes(story, params, client));
  // A source action belongs to the whole story: it is offered when asked for, not at every turn of the cursor.
  if (only && wanted(FIX_ALL)) {
    offers.push({
      title: 'Fix all safe findings in this story',
      kind: FIX_ALL,
      request: { do: 'fix-safe', uri: story.text.uri },
    });
  }
  const made = await Promise.all(offers.map((offer) => toAction(offer, client, editFor, only !== undefined)));
  return made.filter((action) => action !== null);
}

function quickFixes(story: StorySnapshot, params: CodeActionParams, client: ClientProfile): Offer[] {
  const { uri } = story.text;
  const asked = askedFindings(story, params);
  const offers: Offer[] = [];
  for (const { finding, diagnostic } of asked) {
    finding.fixes.forEach((fix, i) => {
      offers.push({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        request: { do: 'fix', uri, fingerprint: finding.fingerprint, fix: i },
        ...(diagnostic && { diagnostic }),
        preferred: i === 0,
      });
    });
  }
  const fixable = story.result.findings.filter((f) => f.fixes.length > 0);
  const firstOfRule = [...new Map(asked.map((one) => [one.finding.ruleId, one])).values()];
  for (const { finding, diagnostic } of firstOfRule) {
    const count = fixable.filter((f) => f.ruleId === finding.ruleId).length;
    if (count < 2 || !finding.fixes.length) continue;
    offers.push({
      title: `Fix all ${count} “${finding.ruleId}” in this story`,
      kind: CodeActionKind.QuickFix,
      request: { do: 'fix-rule', uri, rule: finding.ruleId },
      ...(diagnostic && { diagnostic }),
    });
  }
  const safe = fixable.filter((f) => f.fixes.some((fix) => fix.kind === 'safe')).length;
  if (asked.length && safe > 1) {
    const title = `Fix all ${safe} safe findings in this story`;
    offers.push({ title, kind: CodeActionKind.QuickFix, request: { do: 'fix-safe', uri } });
  }
  offers.push(...nameOffers(story, params, asked, client));
  for (const { finding, diagnostic } of asked) offers.push(...acceptOffers(story, finding, diagnostic, client));
  for (const { finding, diagnostic } of firstOfRule) offers.push(...ruleOffers(story, finding.ruleId, diagnostic, client));
  return offers;
}

/** Findings that a name on the list settles. */
const ABOUT_NAMES: ReadonlySet<string> = new Set([LISTS.names.rule, 'consistency/name-spelling']);

/** On a name: to put it on the desk's list. Without a finding only for those who ask, or a light bulb would stand at every name. */
function nameOffers(story: StorySnapshot, params: CodeActionParams, asked: readonly Asked[], client: ClientProfile): Offer[] {
  const about = asked.find(({ finding }) => ABOUT_NAMES.has(finding.ruleId));
  if (!about && params.context?.triggerKind !== CodeActionTriggerKind.Invoked) return [];
  const { uri } = story.text;
  const name = nameToAdd(story, about ? about.finding.span.start : story.text.offset(params.range.start));
  if (name === undefined) return [];
  const offer: Offer = {
    title: `Add “${excerpt(name)}” to the names list`,
    kind: CodeActionKind.QuickFix,
    request: { do: 'add-name', uri, name },
    ...(about?.diagnostic && { diagnostic: about.diagnostic }),
  };
  return [withCommand(offer, client.options.commands?.applyAndSave)];
}

function acceptOffers(
  story: StorySnapshot,
  finding: Finding,
  diagnostic: Diagnostic | undefined,
  client: ClientProfile,
): Offer[] {
  const { uri } = story.text;
  const { fingerprint, ruleId } = finding;
  const words = excerpt(story.text.source.slice(finding.span));
  const about = { kind: CodeActionKind.QuickFix, ...(diagnostic && { diagnostic }) };
  const request: ActionRequest = { do: 'accept', uri, fingerprint };
  const { applyAndSave, acceptWithReason } = client.options.commands ?? {};
  const offers: Offer[] = [withCommand({ ...about, title: `Accept “${words}” here (${ruleId})`, request }, applyAndSave)];
  if (acceptWithReason)
    offers.push(withCommand({ ...about, title: `Accept “${words}” here, with a reason …`, request }, acceptWithReason));
  return offers;
}

function ruleOffers(story: StorySnapshot, rule: string, diagnostic: Diagnostic | undefined, client: ClientProfile): Offer[] {
  const { uri } = story.text;
  const about = { kind: CodeActionKind.QuickFix, ...(diagnostic && { diagnostic }) };
  const { applyAndSave, openRulePage } = client.options.commands ?? {};
  const off = (title: string, where: 'story' | 'configuration'): Offer => ({
    ...about,
    title,
    request: { do: 'rule-off', uri, rule, where },
  });
  // A comment in the story is an edit of the text in hand; the configuration is another file, which has to be saved to count.
  const inStory = off(`Turn off ${rule} for this story`, 'story');
  const offers = [
    story.configuration.options.format === 'markdown' ? inStory : withCommand(inStory, applyAndSave),
    withCommand(off(`Turn off ${rule} in copydesk.yaml`, 'configuration'), applyAndSave),
  ];
  if (openRulePage) {
    const title = `About ${rule}`;
    offers.push({ ...off(title, 'story'), command: { title, command: openRulePage, arguments: [rule] } });
  }
  return offers;
}

/** The client's command does it, when it has one. */
function withCommand(offer: Offer, command: string | undefined): Offer {
  return command ? { ...offer, command: { title: offer.title, command, arguments: [offer.request] } } : offer;
}

interface Asked {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic | undefined;
}

/**
 * The findings a request is about. By fingerprint where the client gives our data back, by rule and place where it does not,
 * by the cursor alone where it names no diagnostics of ours.
 */
function askedFindings(story: StorySnapshot, params: CodeActionParams): Asked[] {
  const { text, result } = story;
  const at = text.span(params.range);
  const ours = ownDiagnostics(params.context);
  if (!ours.length)
    return result.findings.filter((f) => touches(f.span, at)).map((finding) => ({ finding, diagnostic: undefined }));
  const asked = new Map<Finding, Asked>();
  for (const diagnostic of ours) {
    const finding = findingOf(story, diagnostic, at);
    if (finding && !asked.has(finding)) asked.set(finding, { finding, diagnostic });
  }
  return [...asked.values()];
}

function ownDiagnostics(context: CodeActionContext | undefined): Diagnostic[] {
  const all = Array.isArray(context?.diagnostics) ? context.diagnostics : [];
  return all.filter((d) => d?.source === SOURCE && d.range !== undefined);
}

function findingOf({ text, result }: StorySnapshot, diagnostic: Diagnostic, asked: Span): Finding | undefined {
  const data = diagnostic.data as Partial<DiagnosticData> | undefined;
  const claimed = text.span(diagnostic.range);
  const here = (s: Span) => touches(s, claimed) || touches(s, asked);
  const same = result.findings.find((f) => f.fingerprint === data?.fingerprint);
  // Equal findings are told apart by their order. When one of them went since, the fingerprint may mean its neighbor now.
  if (same && (data?.version === text.version || here(same.span))) return same;
  // Its sentence was edited since, or the client kept no data: the same rule says the same at the same place.
  return result.findings.find((f) => f.ruleId === diagnostic.code && f.message === diagnostic.message && here(f.span));
}

const touches = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end;

/** A few words for a menu: nobody reads a paragraph there. */
function excerpt(words: string): string {
  const line = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[“"]|[”"]$/g, '');
  return line.length <= 30 ? line : `${line.slice(0, 29).trimEnd()}…`;
}

async function toAction(
  offer: Offer,
  client: ClientProfile,
  editFor: EditMaker,
  now: boolean,
): Promise<CodeAction | Command | null> {
  const { title, kind, request, diagnostic, preferred, command } = offer;
  if (!client.codeActionLiterals) return command ?? { title, command: RUN_ACTION, arguments: [request] };
  const action: CodeAction = { title, kind };
  if (diagnostic) action.diagnostics = [diagnostic];
  if (preferred) action.isPreferred = true;
  if (command) return { ...action, command };
  // A single fix is at hand; an action that was asked for by kind (on save) is going to be used.
  if (client.codeActionResolve && request.do !== 'fix' && !now) return { ...action, data: request };
  const edit = await editFor(request);
  return edit && { ...action, edit };
}
