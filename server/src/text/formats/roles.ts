import type { BlockKind } from '../block.ts';
import { endsLikeSentence, isByline, isSignOff } from '../line-kind.ts';

/** A piece of text before its role is settled. */
export interface Candidate {
  readonly raw: string;
  /** What the piece is by its own text or markup; undefined when its place decides. */
  readonly own: BlockKind | undefined;
}

const DATELINE_START = /^\p{Lu}[\p{Lu}\d .'’-]+(?:,[^(—–]{2,40})?\s*(?:\([A-Z][\w ]+\)|[—–])/u;

/** Settles the roles that depend on place: headline, deck, byline, subhead, sign-off; all else is a paragraph. */
export function settleRoles(candidates: readonly Candidate[]): BlockKind[] {
  const kinds: BlockKind[] = candidates.map((candidate) => candidate.own ?? 'paragraph');
  const open = (i: number) => candidates[i]!.own === undefined;
  const several = candidates.length > 1;
  const first = candidates.findIndex((candidate) => candidate.own !== 'skipped' && candidate.own !== 'page-residue');
  if (several && first >= 0 && open(first) && (isHeadline(candidates[first]!.raw) || isAboveByline(candidates, first)))
    kinds[first] = 'headline';

  let head = true;
  for (let i = Math.max(0, first); head && i < Math.min(candidates.length, 12); i++) {
    if (!open(i) || kinds[i] === 'headline') continue;
    const { raw: text } = candidates[i]!;
    if (isByline(text)) kinds[i] = 'byline';
    else if (
      i > 0 &&
      kinds[i - 1] === 'headline' &&
      text.length < 200 &&
      !endsLikeSentence(text) &&
      !DATELINE_START.test(text) &&
      !/[:;,]$/.test(text)
    )
      kinds[i] = 'deck';
    else head = false;
  }
  for (let i = 1; i < candidates.length - 1; i++) {
    if (open(i) && kinds[i] === 'paragraph' && isSubhead(candidates[i]!.raw)) kinds[i] = 'subhead';
  }
  for (let i = candidates.length - 1; i > 0; i--) {
    const own = candidates[i]!.own;
    if (own === 'skipped' || own === 'page-residue' || own === 'editors-note') continue;
    if (!isSignOff(candidates[i]!.raw)) break;
    kinds[i] = 'sign-off';
  }
  return kinds;
}

function isHeadline(text: string): boolean {
  if (text.length >= 120 || DATELINE_START.test(text) || /[:;,—–-]$/.test(text)) return false;
  if (!endsLikeSentence(text)) return true;
  // A quotation at the end may bring its own stop along; capitals on most words still say headline.
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return long.length >= 3 && !/[.]$/.test(text) && long.every((word) => /^\p{Lu}/u.test(word));
}

/** "Mayor quits." over "By Jane Doe": a stop too many makes it no paragraph. */
function isAboveByline(candidates: readonly Candidate[], at: number): boolean {
  const { raw } = candidates[at]!;
  const next = candidates[at + 1];
  return (
    raw.length < 120 &&
    !isByline(raw) &&
    !DATELINE_START.test(raw) &&
    next?.own === undefined &&
    next !== undefined &&
    isByline(next.raw)
  );
}

function isSubhead(text: string): boolean {
  if (text.length > 80 || !/\p{L}/u.test(text)) return false;
  if (/^[^\p{Ll}]*$/u.test(text) && /\p{Lu}{2}/u.test(text)) return !/[,;:]$/.test(text);
  return !endsLikeSentence(text) && !/[:;,—–-]$/.test(text) && /^[\p{Lu}\d“‘"']/u.test(text) && text.split(/\s+/).length <= 10;
}
