import { type Span, span } from '../text/span.ts';
import type { Paragraph } from './paragraph.ts';
import { stateOf } from './regions.ts';

/** `BAGHOUZ, Syria (AP) —`: spans are block offsets. */
export interface Dateline {
  readonly span: Span;
  /** Empty when only an agency stands there: `(AP) —`. Several cities may be joined by slashes. */
  readonly city: Span;
  readonly region: Span | undefined;
  /** Between city and region; empty where only a space stands. */
  readonly comma: Span | undefined;
  /** Without its parentheses. */
  readonly agency: Span | undefined;
  /** The dash with the spaces around it. */
  readonly dash: Span | undefined;
  /** A date inside the dateline (Reuters form). */
  readonly date: Span | undefined;
  /** From the end of the place to the opening parenthesis: a single space where all is well. */
  readonly gap: Span | undefined;
  /** Where the text of the story starts. */
  readonly textStart: number;
}

const AGENCIES: ReadonlySet<string> = new Set(
  (
    'AP|Reuters|AFP|UPI|CNN|DPA|dpa|PA|Xinhua|Bloomberg|TNS|Kyodo|EFE|ANSA|TASS|Interfax|PTI|ANI|IANS|Yonhap|Thomson Reuters|' +
    'The Associated Press|Associated Press|CBS|NBC|ABC|CP|The Canadian Press|Canadian Press|AAP|MarketWatch|KFF Health News|' +
    'Stateline|The Conversation|ProPublica|States Newsroom|Business Wire|PRNewswire'
  ).split('|'),
);

/** The dateline's agency is the wire itself. */
export const namesWire = (agency: string): boolean => /\bAP$|Associated Press/.test(agency);

const WITH_AGENCY = /^([^()—–]{0,90}?)(\s*:?\s*)\(([^()]{2,40})\)(\s*(?:—|–|--|-)?\s*)/u;
const CAPS = "(?:Mc|Mac|De|La|Le|Du|O['’])?\\p{Lu}[\\p{Lu}.'’-]+|\\p{Lu}\\.";
const WITHOUT_AGENCY = new RegExp(
  `^((?:${CAPS})(?:[ /](?:${CAPS}|DE|and))*(?:,? \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,3})?)(\\s*(?:—|–|--)\\s*| - )`,
  'u',
);
const CAPS_WORD = new RegExp(`^(?:${CAPS})$`, 'u');
const SMALL: ReadonlySet<string> = new Set(['and', 'of', 'the', 'de', 'da', 'do', 'du', 'la', 'in', 'on', 'near', 'over', 'del']);
const DATE_IN_DATELINE = /,?\s(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?:,? \d{4})?$/u;
/** Capital words before a dash that are labels, not places. */
const LABELS =
  /^(?:FILE|NOTE|UPDATED?|BREAKING|CORRECT(?:ION|ED)|WATCH|PHOTOS?|VIDEO|ANALYSIS|OPINION|EDITOR['’]?S NOTE|LIVE|READ|RELATED|EXPLAINER|CLAIM|THE FACTS|TRUMP|BIDEN|CLINTON|OBAMA|SANDERS|WHY|WHAT|HOW|WHO|WHEN|WHERE|YES|NO)\b/;

const KINDS: ReadonlySet<string> = new Set(['paragraph', 'inner-dateline', 'list-item']);

/** The dateline at the head of a paragraph; undefined when there is none. */
export function readDateline(paragraph: Paragraph): Dateline | undefined {
  const { text } = paragraph;
  if (!KINDS.has(paragraph.kind)) return undefined;
  const head = text.slice(0, 150);
  if (!/[(—–]|--| - /.test(head)) return undefined;
  return fromAgency(head) ?? fromCapitals(head);
}

function fromAgency(head: string): Dateline | undefined {
  const match = WITH_AGENCY.exec(head);
  if (!match) return undefined;
  const [whole, place = '', gap = '', agency = '', after = ''] = match;
  const known = AGENCIES.has(agency);
  const hasDash = after.trim() !== '';
  const capitals = CAPS_WORD.test(/^[^\s,/:]*/.exec(place)?.[0] ?? '');
  if (!(known && (hasDash || capitals || place === '')) && !(capitals && hasDash)) return undefined;
  if (place !== '' && !isPlace(place)) return undefined;
  const agencyStart = place.length + gap.length + 1;
  const dashStart = agencyStart + agency.length + 1;
  return {
    ...splitPlace(place),
    span: span(0, whole.trimEnd().length),
    gap: span(place.length, agencyStart - 1),
    agency: span(agencyStart, agencyStart + agency.length),
    dash: hasDash ? span(dashStart, whole.length) : undefined,
    textStart: whole.length,
  };
}

function fromCapitals(head: string): Dateline | undefined {
  const match = WITHOUT_AGENCY.exec(head);
  if (!match) return undefined;
  const [whole, place = ''] = match;
  if (LABELS.test(place) || place.replace(/[^\p{Lu}]/gu, '').length < 3 || /^[A-Z]\.?\b/.test(place)) return undefined;
  return {
    ...splitPlace(place),
    span: span(0, whole.trimEnd().length),
    gap: undefined,
    agency: undefined,
    dash: span(place.length, whole.length),
    textStart: whole.length,
  };
}

/** Capitalised words, small joining words and a date: no sentence. */
function isPlace(place: string): boolean {
  const words = place.split(/[\s/]+/);
  return (
    words.length <= 9 && /^\p{Lu}/u.test(place) && words.every((word) => SMALL.has(word) || /^(?:\p{Lu}|\d{1,4},?$)/u.test(word))
  );
}

function splitPlace(place: string): Pick<Dateline, 'city' | 'region' | 'comma' | 'date'> {
  const dated = DATE_IN_DATELINE.exec(place);
  const date = dated ? span(dated.index + /^,?\s/.exec(dated[0])![0].length, place.length) : undefined;
  const rest = dated ? place.slice(0, dated.index) : place;
  const comma = rest.indexOf(',');
  if (comma >= 0) {
    const start = comma + 1 + /^\s*/.exec(rest.slice(comma + 1))![0].length;
    // "MANCHESTER, N.H./WASHINGTON": the region is the first city's.
    const slash = rest.indexOf('/', start);
    const end = slash < 0 ? rest.length : slash;
    return {
      city: span(0, comma),
      comma: span(comma, start),
      region: start < end ? span(start, end) : undefined,
      date,
    };
  }
  // "MANILA Philippines": capitals, then a name in upper and lower case.
  const words = rest.split(' ');
  const first = words.findIndex((word) => !word.split('/').every((part) => CAPS_WORD.test(part)));
  const tail = words.slice(first);
  // "BUFFALO NY": the envelope's code behind the city.
  const code = words.length > 1 ? words.at(-1)! : '';
  if (first < 0 && /^[A-Z]{2}$/.test(code) && stateOf(code)?.postal === code) {
    const end = rest.length - code.length - 1;
    return { city: span(0, end), comma: span(end, end + 1), region: span(end + 1, rest.length), date };
  }
  if (first > 0 && tail.every((word) => /^\p{Lu}\p{Ll}/u.test(word))) {
    const end = words.slice(0, first).join(' ').length;
    return { city: span(0, end), comma: span(end, end + 1), region: span(end + 1, rest.length), date };
  }
  return { city: span(0, rest.length), comma: undefined, region: undefined, date };
}
