import { type CancellationToken, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { DEFAULT_INCLUDE } from '../config/files.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { lint } from '../lint/lint.ts';
import type { Configurations } from './configurations.ts';
import { ClientText } from './convert.ts';
import { uriOf } from './paths.ts';
import { LONGEST_STORY, type Session, type StorySnapshot } from './session.ts';

const MOST_FILES = 300;
/** No one waits longer for a list; what was read until then is kept for the next question. */
const BUDGET_MS = 1500;
const MOST_ANSWERS = 200;

interface Known {
  readonly text: string;
  readonly symbols: readonly WorkspaceSymbol[];
}

/** Sources of the stories of the workspace: those that are open, and those on the disk that the configuration selects. */
export class WorkspaceSymbols {
  readonly #known = new Map<string, Known>();

  constructor(
    readonly session: Session,
    readonly configurations: Configurations,
  ) {}

  async find(query: string, token: CancellationToken): Promise<WorkspaceSymbol[]> {
    const open = new Set(this.session.uris);
    const found: WorkspaceSymbol[] = [];
    for (const uri of open) {
      const story = await this.session.story(uri);
      if (story) found.push(...sourceSymbols(story));
    }
    for (const symbols of await this.#onDisk(open, token)) found.push(...symbols);
    const wanted = query.toLowerCase();
    return found.filter(({ name }) => isSubsequence(wanted, name.toLowerCase())).slice(0, MOST_ANSWERS);
  }

  async #onDisk(open: ReadonlySet<string>, token: CancellationToken): Promise<(readonly WorkspaceSymbol[])[]> {
    const { world } = this.configurations;
    const found: (readonly WorkspaceSymbol[])[] = [];
    const started = performance.now();
    for (const folder of world.folders) {
      const paths = await world.find(folder, DEFAULT_INCLUDE).catch(() => []);
      for (const path of paths.slice(0, MOST_FILES)) {
        if (token.isCancellationRequested || performance.now() - started > BUDGET_MS) return found;
        const uri = uriOf(path);
        if (!open.has(uri)) found.push(await this.#read(path, uri));
      }
    }
    return found;
  }

  async #read(path: string, uri: string): Promise<readonly WorkspaceSymbol[]> {
    const format = await this.configurations.storyFormat(path);
    if (!format) return [];
    const content = await this.configurations.world.read(path).catch(() => undefined);
    if (content === undefined || content.length > LONGEST_STORY) return [];
    const known = this.#known.get(path);
    if (known?.text === content) return known.symbols;
    const text = new ClientText(uri, '', 0, content);
    // The model is enough: no rule has to run for it.
    const symbols = sourceSymbols({ text, result: lint(text.source, { ruleSet: { rules: [], fingerprint: '' }, format }) });
    this.#known.set(path, { text: content, symbols });
    return symbols;
  }
}

const KINDS = {
  person: SymbolKind.Variable,
  organization: SymbolKind.Class,
  document: SymbolKind.File,
  media: SymbolKind.File,
  anonymous: SymbolKind.Null,
  unknown: SymbolKind.Null,
} as const;

function sourceSymbols({ text, result }: Pick<StorySnapshot, 'text' | 'result'>): WorkspaceSymbol[] {
  // Editors show the file themselves; beside the name stands who this is.
  return ledgerOf(result).sources.map(({ name, description, kind, span }) => ({
    name,
    kind: KINDS[kind],
    ...(description !== undefined && { containerName: description }),
    location: { uri: text.uri, range: text.range(span) },
  }));
}

/** The letters of the query stand in the name in their order, as editors match. */
function isSubsequence(query: string, name: string): boolean {
  let at = 0;
  for (const c of query) {
    at = name.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
