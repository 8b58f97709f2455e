import type { FixKind, Severity } from '../../../rule/finding.ts';
import type { PlaceEdit, StoryReader } from '../../../rule/rule.ts';
import { refittedArticle } from '../../../story/article.ts';
import type { FactRef } from '../../../story/fact.ts';
import type { TermTable } from '../../../story/loaded-terms.ts';
import type { TermFact } from '../../../story/words.ts';
import type { BlockKind } from '../../../text/block.ts';

/** Blocks that are copy in the newsroom's own voice. */
export const WORDING_BLOCKS: readonly BlockKind[] = [
  'headline',
  'deck',
  'subhead',
  'paragraph',
  'list-item',
  'caption',
  'question',
];

export interface WordingData {
  readonly found: string;
  /** What to write instead; empty where advice stands. */
  readonly write: readonly string[];
  readonly advice: string | undefined;
  readonly note: string;
}

/** The message of a row: what to write, and why. */
export function wordingMessage({ found, write, advice, note }: WordingData): string {
  const why = note ? `: ${note}` : '';
  if (write.length > 0) return `Write ${write.map((word) => `“${word}”`).join(' or ')} instead of “${found}”${why}.`;
  return advice ? `“${found}”${why || ''}${why ? '; ' : ': '}${advice}.` : `Do without “${found}”${why}.`;
}

interface WordingFinding {
  readonly message: 'term';
  readonly data: WordingData;
  readonly at: FactRef;
  readonly severity: Severity;
  readonly fixes: readonly { readonly title: string; readonly kind: FixKind; readonly edits: readonly PlaceEdit[] }[];
  readonly related: readonly { readonly at: FactRef; readonly message: string }[];
}

/** One finding a term and story: the first mention that counts, the others as related places. */
export function wordingFindings(
  story: StoryReader<'words'>,
  table: TermTable,
  kinds: readonly BlockKind[],
  counts: (fact: TermFact) => boolean,
): WordingFinding[] {
  const byTerm = new Map<string, { at: FactRef; fact: TermFact }[]>();
  for (const [block, facts] of story.facts('words').entries()) {
    if (!kinds.includes(story.blocks[block]!.kind)) continue;
    for (const [index, fact] of facts.entries()) {
      if (fact.type !== 'term' || fact.row.table !== table || !counts(fact)) continue;
      const at: FactRef = { block, channel: 'words', fact: index };
      const known = byTerm.get(fact.row.term);
      if (known) known.push({ at, fact });
      else byTerm.set(fact.row.term, [{ at, fact }]);
    }
  }
  return [...byTerm.values()].map(([first, ...others]) => {
    const { at, fact } = first!;
    const write = fact.row.alternatives.map((word) => inCaseOf(fact, word));
    return {
      message: 'term',
      data: { found: fact.written, write, advice: fact.row.advice, note: fact.row.note },
      at,
      severity: fact.row.severity,
      fixes: write.map((word) => ({
        title: `Write “${word}”`,
        kind: fact.row.fix === 'replace' ? 'safe' : 'suggestion',
        edits: editsFor(at, fact, word),
      })),
      related: others.map((other) => ({ at: other.at, message: 'It stands here too.' })),
    };
  });
}

function inCaseOf({ written, plural, row }: TermFact, word: string): string {
  const form = plural && !/s$/.test(word) ? `${word}s` : word;
  const capital = written[0] !== written[0]!.toLowerCase() && row.term[0] === row.term[0]!.toLowerCase();
  return capital ? form[0]!.toUpperCase() + form.slice(1) : form;
}

/** The replacement, with the article before it where the new first word sounds otherwise. */
function editsFor(at: FactRef, { article }: TermFact, word: string): PlaceEdit[] {
  const edits: PlaceEdit[] = [{ at, how: 'replace', text: word }];
  const fitting = article && refittedArticle(article, word);
  if (fitting) edits.unshift({ at: { ...at, part: 'article' }, how: 'replace', text: fitting });
  return edits;
}
