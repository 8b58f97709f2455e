import type { BlockKind } from './block.ts';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|April|May|June|July|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

const DATE_STAMP = new RegExp(
  `^(?:(?:Updated|Published|Posted|Last updated)(?:\\s+on)?:?\\s+)?(?:${DAY},?\\s+)?(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH}),?\\s+\\d{4}(?:,?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:\\s*[ap]\\.?m\\.?)?)?(?:\\s+[A-Z]{2,4})?$`,
);

/** Web furniture that is pasted with a story: whole lines only. */
const PAGE_RESIDUE = [
  /^\d{1,3} (?:of|\/) \d{1,3}$/,
  /^(?:advertisement|ad|sponsored(?: content)?|story continues below(?: advertisement)?|article continues below(?: this ad)?)\.?$/i,
  /^(?:read more|see also|related(?: topics| articles| stories| coverage)?|more from .{2,40}|trending(?: now)?|most read|recommended(?: for you)?)(?::.{0,120})?$/i,
  /^(?:click (?:here )?to (?:copy|share|print|email|subscribe|enlarge|expand).{0,60}|share(?: this(?: article| story)?)?|print|email|tweet|copy link|link copied!?|comments?(?: \(\d+\))?|view comments|sign up (?:for|to) .{0,80}|subscribe(?: now| today)?|log ?in|sign in|register|skip to (?:main )?content|back to top|close|menu|search|load more|show more|watch live|play video|listen to this article)\.?$/i,
  /^(?:facebook|twitter|whatsapp|linkedin|reddit|pinterest|flipboard)(?:\s+(?:facebook|twitter|email|print|whatsapp|linkedin|reddit|pinterest|flipboard))*$/i,
  /^(?:image|photo|video) (?:source|caption|copyright)\b.{0,60}$/i,
];

const CREDIT_AT_END =
  /\((?:[^()]*\b(?:Photos?|Image|Foto|Pool|Handout|Courtesy|File|via|Getty|Reuters|AFP|EPA|Press)\b[^()]*)\)\s*$/;
const CREDIT_ALONE =
  /^(?:\([^()]*\b(?:Photo|Image|via AP|Getty|Reuters|AFP|EPA)\b[^()]*\)|(?:AP |Photo |Image )?(?:Photo|Image|Credit|Photos)(?: by|:|\/).{2,60}|[\p{L} .'-]{3,40}\/(?:AP|Reuters|AFP|Getty(?: Images)?|EPA))$/u;

const NAME = "(?:[A-ZÀ-Þ][\\p{L}.'’-]*|[a-z]{2,3}|[A-Z]\\.)";
const BYLINE = new RegExp(
  `^(?:By|BY|by):?\\s+${NAME}(?:\\s+${NAME}){0,4}(?:(?:,\\s*|\\s+(?:and|AND|&)\\s+)${NAME}(?:\\s+${NAME}){0,4}){0,5}(?:(?:,|\\s[|/-])\\s*(?:The\\s+)?[\\p{L} ]{2,30}\\.?)?$`,
  'u',
);
const BYLINE_AGENCY =
  /^(?:The )?(?:Associated Press|Reuters|Agence France-Presse|AFP|United Press International|AP)(?: (?:Writers?|Business Writers?|Sports Writers?|Staff))?$/i;

const EDITORS_NOTE = /^(?:\(?(?:EDITOR[’'S]*S?|Editor[’']s) (?:NOTE|Note|note)|\(?E[Dd][Ss]:|\[?Editor[’']s note)/;
const SLUG = /^(?:(?:AM|PM|BC|AP|[A-Z]{2})-{1,2}[A-Z]\S*|[A-Z]{2,}[A-Z0-9-]*\/[A-Z0-9-]+.{0,60})$/;
const SEPARATOR = /^(?:[_*=~#-]{2,}|-30-|[–—]{2,}|\* ?\* ?\*|#{2,}|END|ENDS)$/;
const TIME_SLUG = /^(?:\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)|noon|midnight)\.?(?:\s+[A-Z]{2,4})?$/i;
const INNER_DATELINE = /^\p{Lu}[\p{Lu} .'’-]{2,}(?:, \p{Lu}[\p{L}. ]{1,25})?\s*[—–-]{1,2}$/u;
const POST_SIGNATURE = /(?:[—–-]\s*.{1,60}\(@\w+\)|@\w+\)?)[,.]?\s+(?:\w+\.? \d{1,2}, \d{4}|\d{1,2} \w+ \d{4})\.?$/;
const QUESTION = /^(?:Q(?:uestion)?[:.]|QUESTION:)\s/;
const LIST_ITEM = /^(?:[-–—•·▪●‣*]|--)\s+\S|^(?:\d{1,2}|[a-z])[.)]\s+\S/;
const SIGN_OFF =
  /^(?:.{2,200}\b(?:reported|contributed|report|is reporting) from [A-Z][^.]*\.?|.{2,250}\bcontributed to this (?:report|story|article)\b.*|Follow (?:.{2,80} )?(?:on|at) .{2,120}|(?:The )?(?:AP|Associated Press) (?:writers?|journalists?|reporters?|correspondents?).{2,200}contributed.*|(?:Reporting|Editing|Writing|Additional reporting) by .{2,200}|(?:©|Copyright|\(c\)) .{2,200}|Contact .{2,60} at .{3,80}|The Associated Press (?:receives|is solely responsible|contributed).{0,400}|(?:AP’s|AP's|Find AP|More AP|Read more (?:of|about) AP).{2,200}|.{2,60} (?:is|are) on (?:X|Twitter|Facebook)\b.{0,80}|.{2,100}can be reached (?:on|at) .{2,80})$/;

/** What a line is by its own text; undefined when only its place can tell. */
export function lineKind(text: string): BlockKind | undefined {
  const { length } = text;
  if (length <= 130) {
    if (PAGE_RESIDUE.some((pattern) => pattern.test(text))) return 'page-residue';
    if (SEPARATOR.test(text) || SLUG.test(text)) return 'skipped';
    if (TIME_SLUG.test(text)) return 'time-slug';
    if (DATE_STAMP.test(text)) return 'date-stamp';
    if (CREDIT_ALONE.test(text)) return 'credit';
    if (INNER_DATELINE.test(text)) return 'inner-dateline';
  }
  if (EDITORS_NOTE.test(text)) return 'editors-note';
  if (/^FILE\s*[-–—]/.test(text) || (text.endsWith(')') && CREDIT_AT_END.test(text))) return 'caption';
  if (POST_SIGNATURE.test(text.slice(-120))) return 'pasted-post';
  if (QUESTION.test(text)) return 'question';
  if (isTableRow(text)) return 'table';
  if (LIST_ITEM.test(text)) return 'list-item';
  return undefined;
}

/** A byline by form; whether it is one depends on its place before the first paragraph. */
export function isByline(text: string): boolean {
  return text.length <= 160 && (BYLINE.test(text) || BYLINE_AGENCY.test(text));
}

/** A line that closes a story: who reported from where, who contributed, whom to follow. Holds at the end only. */
export function isSignOff(text: string): boolean {
  return text.length <= 500 && SIGN_OFF.test(text);
}

/** Three or more columns, most of them figures. */
function isTableRow(text: string): boolean {
  if (!/\t|\s{3,}|\|/.test(text)) return false;
  if (/^\s*\|.*\|/.test(text)) return true;
  const cells = text.split(/\t+|\s{3,}/).filter(Boolean);
  return cells.length >= 3 && cells.filter((cell) => /\d/.test(cell)).length >= 2;
}

/** Ends as a sentence ends: a stop, then closing marks at most. */
export function endsLikeSentence(text: string): boolean {
  return /[.!?…][”’"')\]»]*$/.test(text);
}
