import { type Span, span } from '../text/span.ts';
import type { FactList, FactSpans } from './fact.ts';
import { furtherSources } from './further-sources.ts';
import { placeOfClose } from './missing-close.ts';
import type { Paragraph } from './paragraph.ts';
import type { Quote, QuoteFault } from './quotes.ts';
import type { Attribution, AttributionFact, QuoteFact, SpeechFact } from './speech.ts';

/** A quotation of more words keeps readers waiting for a speaker who stands behind it. */
const LONGEST_SHORT_QUOTE = 35;

/** Facts: the block's quotations first, in the order of `paragraph.quotes`, then its attributions, then marks that pair with none. */
export function speechFacts(paragraph: Paragraph): FactList<SpeechFact> {
  const facts: SpeechFact[] = [];
  const spans: FactSpans[] = [];
  const add = ([fact, own]: readonly [SpeechFact, FactSpans]): void => {
    facts.push(fact);
    spans.push(own);
  };
  for (const quote of paragraph.quotes) add(quoteFact(paragraph, quote));
  for (const attribution of paragraph.attributions) add(attributionFact(paragraph, attribution));
  for (const fault of paragraph.quoteFaults) add(faultFact(paragraph, fault));
  for (const { span: whole, sentence } of furtherSources(paragraph))
    add([
      { type: 'further', phrase: paragraph.text.slice(whole.start, whole.end), sentence },
      { whole, parts: {} },
    ]);
  return { facts, spans };
}

function quoteFact(paragraph: Paragraph, quote: Quote): [QuoteFact, FactSpans] {
  const { tokens, sentences, text } = paragraph;
  const parts: Record<string, Span> = { inside: quote.inside };
  if (quote.open) parts.open = quote.open;
  if (quote.close) parts.close = quote.close;
  const sentence = sentences[quote.sentence];
  const before = sentences[quote.sentence - 1];
  const opensSentence = before !== undefined && sentence !== undefined && sentence.start === quote.span.start;
  if (opensSentence) parts.gap = span(before.end, quote.span.start);
  // A quotation may begin in mid-sentence; its first sentence ends where that one does, or with the quotation.
  const firstEnd = sentence && sentence.end < quote.inside.end ? sentence.end : quote.inside.end;
  const mark = /[.,?!](?=\s*$)/.exec(text.slice(Math.max(quote.inside.start, firstEnd - 2), firstEnd));
  if (mark) {
    const at = Math.max(quote.inside.start, firstEnd - 2) + mark.index;
    // With the space behind it, when the quotation goes on.
    const next = firstEnd === quote.inside.end ? at + 1 : (sentences[quote.sentence + 1]?.start ?? at + 1);
    parts.firstEnd = span(at, next);
  }
  if (quote.close === undefined && quote.depth === 0) {
    const missing = placeOfClose(tokens, quote.inside);
    if (missing !== undefined) parts.missingClose = span(missing, missing);
  }
  return [
    {
      type: 'quote',
      quoteClass: quote.quoteClass,
      depth: quote.depth,
      continued: quote.continued,
      open: quote.close === undefined,
      opened: quote.open !== undefined,
      straight: text[(quote.open ?? quote.close)?.start ?? -1] === '"',
      length: quote.words === 0 ? 'empty' : quote.words > LONGEST_SHORT_QUOTE ? 'long' : 'short',
      sentence: quote.sentence,
      opensBlock: quote.span.start <= (tokens[0]?.start ?? 0),
      endsBlock: quote.span.end >= (tokens.at(-1)?.end ?? 0),
      firstEnd: mark?.[0] as QuoteFact['firstEnd'],
      single: firstEnd === quote.inside.end,
      mayClose: parts.missingClose !== undefined,
      sentences: sentences.filter((s) => s.end > quote.inside.start && s.start < quote.inside.end).length,
      opensSentence,
    },
    { whole: quote.span, parts },
  ];
}

function attributionFact({ text, sentences }: Paragraph, attribution: Attribution): [AttributionFact, FactSpans] {
  const { source, content, cue } = attribution;
  const parts: Record<string, Span> = { cue };
  if (source.span) parts.source = source.span;
  const named = source.antecedent ?? source.span;
  if (named) parts.named = named;
  if (content) parts.content = content;
  const described = source.kind === 'noun' || source.kind === 'document' ? (source.antecedent ?? source.span) : undefined;
  return [
    {
      type: 'attribution',
      lemma: attribution.lemma,
      verbClass: attribution.verbClass,
      sourceKind: source.kind,
      mention: source.mention,
      head: source.head,
      phrase: described && text.slice(described.start, described.end),
      gender: source.gender,
      plural: source.plural,
      quotes: attribution.quotes,
      hasContent: content !== undefined,
      sentence: attribution.sentence,
      inverted: attribution.inverted,
      quoted: attribution.quoted,
      negated: attribution.negated,
      mentionsBefore: attribution.mentionsBefore,
      leadsIn: attribution.leadsIn,
      tense: attribution.tense,
      opensSentence:
        source.span !== undefined &&
        /^(?:(?:and|but|so|yet)\s+)?$/i.test(text.slice(sentences[attribution.sentence]?.start, source.span.start)),
      endsSentence: /^\.(?:\s|$)/.test(text.slice(Math.max(cue.end, source.span?.end ?? 0))),
    },
    { whole: cue, parts },
  ];
}

function faultFact({ sentences, text }: Paragraph, fault: QuoteFault): [SpeechFact, FactSpans] {
  const { mark } = fault;
  const parts: Record<string, Span> = { mark };
  if (fault.kind === 'stray-close') {
    let start = 0;
    for (const sentence of sentences) if (sentence.start < mark.start) start = sentence.start;
    // The quotation began with the sentence only when no other mark stands before it there.
    if (!/[“”"]/.test(text.slice(start, mark.start))) parts.missingOpen = span(start, start);
  }
  return [
    { type: 'quote-fault', kind: fault.kind, mayOpen: parts.missingOpen !== undefined, mark: text.slice(mark.start, mark.end) },
    { whole: mark, parts },
  ];
}
