import { type Span, span } from '../text/span.ts';
import { isAllCapitals } from './capitals.ts';
import type { Paragraph } from './paragraph.ts';
import { isVerbAt } from './word-class.ts';

/** Letters that act in a sentence with nothing beside them that says who they are: "The HSC withdrew". Block offsets. */
export interface BareInitials {
  readonly letters: string;
  readonly span: Span;
}

/** Most paragraphs have none, and need not be read word by word. */
const HINT = /\b[Tt]he \p{Lu}{3}/u;

/**
 * "the HSC withdrew", "by the HSC." In "the HSC ferry watchdog", "broadcaster HSC" and "the HSC, a watchdog," the words beside the
 * letters say what they are.
 */
export function bareInitials(paragraph: Paragraph): readonly BareInitials[] {
  if (!HINT.test(paragraph.text)) return [];
  const { tokens } = paragraph;
  const textStart = paragraph.dateline?.textStart ?? 0;
  const found: BareInitials[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.start < textStart || !isAllCapitals(token) || !/^\p{Lu}{3,6}$/u.test(token.text)) continue;
    // "the bar association, the HSC": the name stands before it.
    if (tokens[at - 1]?.lower !== 'the' || tokens[at - 2]?.text === ',') continue;
    const next = tokens[at + 1];
    const acts = next === undefined || /^[.;?!]$/.test(next.text) || (next.text === next.lower && isVerbAt(tokens, at + 1));
    const place = span(token.start, token.end);
    if (acts && !paragraph.isQuoted(place)) found.push({ letters: token.text, span: place });
  }
  return found;
}
