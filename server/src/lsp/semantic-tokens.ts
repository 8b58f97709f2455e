import { type Range, type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';
import type { Paragraph } from '../story/paragraph.ts';
import { type Span, shift, span } from '../text/span.ts';
import { BODY_KINDS } from './blocks.ts';
import type { StorySnapshot } from './session.ts';

/** What the colors stand for. Editors map these names to a theme's: quotation to string, speaker to variable and so on. */
export const TOKEN_LEGEND: SemanticTokensLegend = {
  tokenTypes: ['quotation', 'speaker', 'attribution', 'measure'],
  tokenModifiers: [],
};

type TokenType = 0 | 1 | 2 | 3;

interface Colored {
  readonly span: Span;
  readonly type: TokenType;
}

/** Quotations, who speaks, the verb that says so, and measures; in the whole text or in a part of it. */
export function semanticTokens(story: StorySnapshot, range?: Range): SemanticTokens {
  const { text, result } = story;
  const wanted = range ? text.span(range) : span(0, text.source.length);
  const builder = new SemanticTokensBuilder();
  result.blocks.forEach((block, i) => {
    if (block.span.end < wanted.start || block.span.start > wanted.end) return;
    const paragraph = result.paragraph(i);
    if (!paragraph || !(BODY_KINDS.has(block.kind) || block.kind === 'caption')) return;
    for (const { span: s, type } of coloredIn(paragraph)) push(builder, story, shift(s, block.span.start), type);
  });
  return builder.build();
}

/** In order and without overlap: inside a quotation everything is quotation. */
function coloredIn(paragraph: Paragraph): Colored[] {
  const found: Colored[] = [];
  for (const quote of paragraph.quotes) if (quote.depth === 0) found.push({ span: quote.span, type: 0 });
  for (const { source, cue, quoted, quotes, content } of paragraph.attributions) {
    // A verb by which nobody says anything is a verb like any other.
    if (quoted || (!source.span && !quotes.length && !content)) continue;
    if (source.span) found.push({ span: source.span, type: 1 });
    found.push({ span: cue, type: 2 });
  }
  for (const { span: s, quoted } of paragraph.measures) if (!quoted) found.push({ span: s, type: 3 });
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return found.filter(({ span: s }) => {
    if (s.start < end || s.end <= s.start) return false;
    end = s.end;
    return true;
  });
}

/** A token stays on its line: few clients take longer ones. */
function push(builder: SemanticTokensBuilder, { text }: StorySnapshot, s: Span, type: TokenType): void {
  const words = text.source.slice(s);
  for (const line of words.matchAll(/[^\r\n]+/g)) {
    const { line: row, character } = text.position(s.start + line.index);
    builder.push(row, character, line[0].length, type, 0);
  }
}
