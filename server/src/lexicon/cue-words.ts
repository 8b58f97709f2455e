// Words with which a sentence hands what it says to somebody: reporting verbs of neutral and legal kind, "according".
// Source: the commonest cues of the PolNeAR annotation, counted; legal verbs from AP's court and crime entries.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const CUE_WORDS = words(`said says say saying told tells tell according reported reports announced announces stated states
  testified testify wrote writes tweeted alleged alleges allege alleging claimed claims claim asserted asserts argued argues argue
  accused accuses accuse accusing blamed blames charged charges contends contended maintained maintains insisted insists warned warns
  called calls described describes denounced condemned acknowledged acknowledges confirmed confirms believe believes believed think
  thinks suspect suspects concluded concludes estimated estimates estimate found finds ruled added adds noted notes explained explains
  suggested suggests indicated declared declares designated designates listed lists branded labeled labels dubbed deemed considers
  views view viewed refers refer referred considered regards regarded convicted pleaded testimony quoted quotes cited cites citing`);

/** Words for a document that speaks: an indictment alleges even where no verb says so. */
export const DOCUMENT_WORDS = words(`indictment complaint affidavit lawsuit suit filing filings court ruling verdict report audit
  charges prosecutors police investigators authorities officials documents records testimony`);
