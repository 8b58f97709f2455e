import { EXCHANGES, OUTLETS } from '../lexicon/outlets.ts';
import { countries, states } from '../lexicon/places.ts';
import { type Span, span } from '../text/span.ts';
import { namesWire } from './dateline.ts';
import type { Paragraph } from './paragraph.ts';
import { datelineCity } from './places.ts';

/**
 * Where copy shows whose it is. `agency`: it says so, in a dateline, byline, credit or stock code. `outlet`: somebody spoke to that
 * newsroom or one of its people reported, as its own copy says; another house's says so now and then, when it picks the words up.
 */
export interface OutletMark {
  readonly kind: 'agency' | 'outlet';
  readonly wire: boolean;
  /** Of an `outlet` other than the wire: which. */
  readonly name: string | undefined;
  readonly span: Span;
}

const NAMES = [...OUTLETS].sort((a, b) => b.length - a.length).join('|');

/** How the sign-offs, photo credits and stock codes of other agencies read. The wire sets none of these. */
const CREDITS: readonly RegExp[] = [
  /\bREUTERS\//u,
  /\((?:(?:[Aa]dditional )?[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled)(?: and \w+ing)? [Bb]y (?=\p{Lu})/u,
  /^[Rr]eporting by\b.*?[Ee]diting by\b/u,
  /^Contributing: (?=\p{Lu})/u,
  new RegExp(`^(?:The )?(?:${NAMES})[’']s? \\p{Lu}[^.;]* contributed to this (?:report|story|article)\\b`, 'u'),
  new RegExp(`\\([A-Z]{2,5}\\.(?:${EXCHANGES.join('|')})\\)`, 'u'),
];

const BYLINE = new RegExp(`(?:^|,\\s*|^[Bb][Yy] )(?:The |the )?(?:${NAMES})$`, 'u');

/** “Port Alba, Norland (CNN) The pier shut”: CNN sets its name behind a place in ordinary letters, without a dash. */
const PLACE_AND_CNN = /^(\p{Lu}[^()]{1,60}?)\s\(CNN\)\s*(?=[\p{Lu}“"])/u;

const LISTENER = new RegExp(
  `\\b(?:[Tt]old|[Tt]ells?|[Tt]elling|[Ii]nterview with|[Ss]poke to|[Ss]poke with|[Ss]peaking to|(?:statement|e-?mail|message) to) ` +
    `(?:[Tt]he )?(${NAMES}|Associated Press|AP)(?:(?![\\p{L}’'-]| (?:news agency|reporter|correspondent))|(?=[’']s? \\p{Lu}))`,
  'gu',
);
/** “As NPR’s Ida Low reported”: its own reporter. A reporter of whom another house writes does something else. */
const REPORTER = new RegExp(`\\b(${NAMES})[’']s? \\p{Lu}[\\p{L}.-]+ \\p{Lu}[\\p{L}-]+ (?:has |have )?report(?:s|ed)\\b`, 'gu');

export function outletMarks(paragraph: Paragraph): OutletMark[] {
  const { dateline, kind, text } = paragraph;
  const marks: OutletMark[] = [];
  const agency = (start: number, end: number, wire = false) =>
    marks.push({ kind: 'agency', wire, name: undefined, span: span(start, end) });
  for (const pattern of CREDITS) {
    const credit = pattern.exec(text);
    if (credit && !paragraph.isQuoted(span(credit.index, credit.index + 1)))
      agency(credit.index, credit.index + credit[0].length);
  }
  if (kind === 'byline') {
    const byline = BYLINE.exec(text);
    if (byline) agency(byline.index, text.length);
  }
  if (dateline?.agency) {
    const name = text.slice(dateline.agency.start, dateline.agency.end);
    agency(dateline.agency.start, dateline.agency.end, namesWire(name));
  } else {
    const cnn = PLACE_AND_CNN.exec(text);
    if (cnn && isPlace(cnn[1]!)) agency(cnn[1]!.length + 2, cnn[1]!.length + 5);
  }
  for (const told of [...text.matchAll(LISTENER), ...text.matchAll(REPORTER)]) {
    const name = told[1]!;
    const start = told.index + told[0].indexOf(name);
    const at = span(start, start + name.length);
    const wire = name === 'AP' || name === 'Associated Press';
    if (!paragraph.isQuoted(at)) marks.push({ kind: 'outlet', wire, name: wire ? undefined : name, span: at });
  }
  return marks;
}

/** A city that datelines know, or words that end with a state or country. */
function isPlace(words: string): boolean {
  const region = words.split(/,\s*/).at(-1)!;
  return datelineCity(words) !== undefined || (region !== words && (countries.has(region) || states.has(region)));
}
