import type { LedgerItem, LedgerSource, LedgerUtterance, StoryLedger, TextRange } from '../../../server/src/lsp/protocol.ts';

/** One line of the view: plain data, so that it can be tested without an editor. */
export interface LedgerNode {
  /** The same for the same thing after an edit elsewhere, so that the view keeps what is open. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** A codicon's name. */
  readonly icon: string;
  /** Of the theme, for what an editor has to look at. */
  readonly color?: 'problemsWarningIcon.foreground';
  readonly range?: TextRange;
  readonly children: readonly LedgerNode[];
  /** Groups open by themselves, sources on demand. */
  readonly open: boolean;
}

const SOURCE_ICONS: Readonly<Record<LedgerSource['kind'], string>> = {
  person: 'person',
  organization: 'organization',
  document: 'file-text',
  media: 'device-camera-video',
  anonymous: 'eye-closed',
  unknown: 'question',
};

/** The view's lines: sources first, then what has none, media with their state, figures and dates. Empty groups are left out. */
export function ledgerTree(ledger: StoryLedger): LedgerNode[] {
  const groups: LedgerNode[] = [
    group('sources', 'Sources', 'references', ledger.sources.map(sourceNode)),
    group('unattributed', 'Without a source', 'warning', unattributed(ledger), true),
    group('media', 'Photos, video, audio', 'device-camera', ledger.media.map(itemNode('media'))),
    group('figures', 'Figures', 'symbol-numeric', ledger.figures.map(itemNode('figures')), false, false),
    group('dates', 'Dates', 'calendar', ledger.dates.map(itemNode('dates')), false, false),
  ];
  return groups.filter(({ children }) => children.length);
}

/** Quotations nobody speaks, and counts and accusations in the story's own words, in the order of the text. */
function unattributed({ unattributed, unsourced }: StoryLedger): LedgerNode[] {
  const nodes = [...unattributed.map(utteranceNode('unattributed')), ...unsourced.map(itemNode('unsourced'))];
  const line = (node: LedgerNode) => node.range!.start;
  return nodes.sort((a, b) => line(a).line - line(b).line || line(a).character - line(b).character);
}

function group(id: string, label: string, icon: string, children: readonly LedgerNode[], warns = false, open = true): LedgerNode {
  const description = String(children.length);
  const color = warns ? ({ color: 'problemsWarningIcon.foreground' } as const) : {};
  return { id, label, description, icon, ...color, children, open };
}

function sourceNode(source: LedgerSource): LedgerNode {
  const { id, name, description, kind, anonymous, range, utterances } = source;
  const spoken = countOf(utterances);
  return {
    id: `source:${id}`,
    label: name,
    description: [anonymous ? 'not named' : '', description ?? '', spoken].filter(Boolean).join(' · '),
    icon: anonymous ? SOURCE_ICONS.anonymous : SOURCE_ICONS[kind],
    ...(anonymous ? { color: 'problemsWarningIcon.foreground' } : {}),
    range,
    children: utterances.map(utteranceNode(id)),
    open: false,
  };
}

function countOf(utterances: readonly LedgerUtterance[]): string {
  const claims = utterances.filter(({ kind }) => kind === 'indirect').length;
  const quotes = utterances.length - claims;
  return [counted(quotes, 'quote'), counted(claims, 'claim')].filter(Boolean).join(', ');
}

function counted(count: number, noun: string): string {
  return count ? `${count} ${noun}${count === 1 ? '' : 's'}` : '';
}

function utteranceNode(owner: string): (utterance: LedgerUtterance, index: number) => LedgerNode {
  return ({ kind, text, range, cue }, index) => ({
    id: `${owner}:${index}`,
    label: oneLine(text),
    description: [cue?.text ?? '', lineOf(range)].filter(Boolean).join(' · '),
    icon: kind === 'indirect' ? 'comment' : 'quote',
    range,
    children: [],
    open: false,
  });
}

function itemNode(group: string): (item: LedgerItem, index: number) => LedgerNode {
  return ({ kind, text, range, state }, index) => ({
    id: `${group}:${index}`,
    label: oneLine(text),
    description: [state ?? (group === 'media' || group === 'unsourced' ? kind : ''), lineOf(range)].filter(Boolean).join(' · '),
    icon: state === 'verified' ? 'verified' : state === 'unverified' ? 'unverified' : 'circle-small',
    ...(state === 'not stated' ? { color: 'problemsWarningIcon.foreground' } : {}),
    range,
    children: [],
    open: false,
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function lineOf({ start }: TextRange): string {
  return `line ${start.line + 1}`;
}
