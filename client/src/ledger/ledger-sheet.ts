import type { LedgerItem, LedgerSource, LedgerUtterance, StoryLedger, TextRange } from '../../../server/src/lsp/protocol.ts';

/**
 * The source sheet as Markdown, with a box to tick for each thing that a fact-checker has to confirm.
 * @param name of the story, for the heading.
 */
export function ledgerSheet(ledger: StoryLedger, name: string): string {
  const anonymous = ledger.sources.filter((source) => source.anonymous).length;
  const quotes = ledger.sources.flatMap(({ utterances }) => utterances).filter(({ kind }) => kind !== 'indirect').length;
  const parts = [
    // The heading is what the editor calls the sheet. Quotation marks keep a file's name from being read as copy.
    `# Source sheet: ‘${literal(name)}’`,
    // The sheet quotes the story's mistakes: it must not be checked itself.
    '<!-- copydesk-disable -->',
    `${counted(ledger.sources.length, 'source')} (${anonymous} not named), ${counted(quotes, 'quotation')}, ${ledger.unattributed.length + ledger.unsourced.length} without a source.`,
    section('Sources', ledger.sources.map(sourceEntry), '\n\n'),
    section('Without a source', [...ledger.unattributed.map(utteranceLine), ...ledger.unsourced.map(unsourcedLine)]),
    section('Photos, video, audio', ledger.media.map(itemLine)),
    section('Figures', ledger.figures.map(itemLine)),
    section('Dates', ledger.dates.map(itemLine)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function section(title: string, entries: readonly string[], between = '\n'): string {
  return entries.length ? `## ${title}\n\n${entries.join(between)}` : '';
}

function sourceEntry({ name, description, anonymous, range, utterances }: LedgerSource, index: number): string {
  const about = [description && literal(description), anonymous ? 'not named' : '', place(range)].filter(Boolean).join('; ');
  const heading = `### ${index + 1}. ${literal(name)}\n\n- [ ] Name and description: ${about}`;
  return [heading, ...utterances.map(utteranceLine)].join('\n');
}

function utteranceLine({ kind, text, range, cue }: LedgerUtterance): string {
  const said = cue ? `, “${literal(cue.text)}”` : '';
  return `- [ ] ${kind === 'indirect' ? 'Claim' : 'Quote'}: ${literal(text)} (${place(range)}${said})`;
}

function unsourcedLine({ kind, text, range }: LedgerItem): string {
  return `- [ ] ${kind === 'count' ? 'Count' : 'Accusation'}: ${literal(text)} (${place(range)})`;
}

function itemLine({ text, range, state }: LedgerItem): string {
  return `- [ ] ${literal(text)} (${[place(range), state && `verification: ${state}`].filter(Boolean).join(', ')})`;
}

function place({ start }: TextRange): string {
  return `line ${start.line + 1}`;
}

/** Copy is no Markdown: its stars, brackets and line breaks stand for themselves. */
function literal(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
