// What makes a sentence a claim that needs a source, with a weight. Built from the public sourcing standards of AP, Reuters and the
// BBC, and from work on check-worthy statements (ClaimBuster, CheckThat!). NUM stands for a figure or number word.

export type ClaimType = 'casualty' | 'property' | 'people' | 'accusation' | 'belief' | 'prediction' | 'superlative' | 'research';

export interface ClaimCue {
  readonly type: ClaimType;
  readonly weight: number;
  readonly pattern: RegExp;
}

const NUM =
  '(?:(?:at least |about |nearly |more than |some |around |over |up to |an estimated |as many as )?(?:\\d[\\d,]*|a dozen|dozens|hundreds|thousands|scores|several hundred|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty)\\b)';
const cue = (type: ClaimType, weight: number, pattern: string): ClaimCue => ({
  type,
  weight,
  pattern: new RegExp(`(?<!\\w)(?:${pattern})(?!\\w)`, 'gi'),
});

export const CLAIM_CUES: readonly ClaimCue[] = [
  cue(
    'casualty',
    3,
    `${NUM} (?:(?!of\\b|who\\b)[a-zA-Z-]+ ){0,4}?(?:(?:were|was|are|have been|had been) )?(?:\\w+ly )?(?:killed|wounded|injured|hurt|maimed|dead)`,
  ),
  cue('casualty', 3, `(?:killing|wounding|injuring) ${NUM}(?: \\w+)?`),
  cue(
    'property',
    3,
    `${NUM} (?:\\w+ ){0,3}?(?:homes|houses|buildings|apartments|schools|hospitals|churches|mosques|shops|vehicles|tanks) (?:(?:were|was|have been|had been) )?(?:\\w+ly )?(?:burned|destroyed|damaged|flattened|collapsed|leveled|flooded|looted)`,
  ),
  cue(
    'people',
    3,
    `${NUM} (?:(?!of\\b|who\\b)[a-zA-Z-]+ ){0,3}?(?:were |have been )(?:\\w+ly )?(?:evacuated|displaced|detained|arrested|rescued|kidnapped|left homeless)`,
  ),
  cue(
    'people',
    3,
    `${NUM} (?:(?!of\\b|who\\b)[a-zA-Z-]+ ){0,3}?(?:people|residents|families|civilians|villagers|protesters|demonstrators|marchers) (?:have |had )?(?:since )?(?:fled|marched|rallied|joined the (?:march|protest|rally|demonstration))`,
  ),
  cue(
    'accusation',
    3,
    '(?:masterminded|orchestrated|ordered|perpetrated) (?:the |a |an )(?:attack|bombing|killing|massacre|shooting|coup|hack|murder|plot)s?',
  ),
  cue('prediction', 2, '(?:will|would) (?:almost certainly|inevitably|surely|undoubtedly)'),
  cue('prediction', 1, '(?:is|are) (?:likely|unlikely|poised|bound|certain|expected|projected|forecast) to'),
  cue(
    'superlative',
    2,
    "the (?:first|largest|biggest|smallest|oldest|youngest|longest|deadliest|worst|best|highest|lowest|fastest)\\b[^.,;“”]{0,50}?(?:\\bever\\b|in (?:the country[’']s |the city[’']s |U\\.S\\. )?history|on record|in the (?:world|country|nation|region|state)|of all time)",
  ),
  cue('superlative', 1, 'unprecedented|never before|first-ever|record-breaking|record-setting'),
  cue(
    'research',
    2,
    '(?:(?<!\\w )studies|research|science|(?<!\\w )evidence|surveys|(?<!\\w )polls) (?:has |have |also )?(?:shows?|shown|suggests?|suggested|indicates?|finds?|found|proves?|reveals?)',
  ),
  cue(
    'research',
    2,
    '(?:a|one|a new|a recent|another|the latest) (?:\\w+ )?(?:study|survey|poll) (?:shows?|showed|suggests?|suggested|finds?|found|concluded)',
  ),
];

/** A first look that is cheap: without one of these no cue can match. */
export const CLAIM_HINT =
  /kill|wound|injur|hurt|maim|dead|burn|destroy|damag|flatten|collaps|level|flood|loot|evacuat|displac|fled|march|rall|detain|arrest|rescu|kidnap|homeless|mastermind|orchestrat|order|carried out|perpetrat|certain|inevitab|surely|undoubted|likely|poised|bound|expected|projected|forecast|the (?:first|larg|big|small|old|young|long|dead|worst|best|high|low|fast)|unprecedented|never before|record-|first-ever|stud|research|science|evidence|survey|poll/i;

/** The event is of these days: it is news, not background. */
export const CURRENT =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|overnight|this (?:week|weekend|month|morning)|(?:the |over the |in the |in )?(?:past|last|recent) (?:few )?(?:hours?|days?|weeks?|weekend|night)|recently|so far|hours (?:later|earlier)|late(?:r)? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

/** The event is long past and on record. */
export const BACKGROUND =
  /\b(?:(?:in|since|of|from|during|until) (?:the )?(?:(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z.]* )?(?:1[5-9]|20)\d\d|(?:1[5-9]|20)\d\d (?:attack|bombing|shooting|war|massacre|earthquake|hurricane|fire|crash|flood|storm)|anniversary|years? (?:ago|earlier|before)|decades?|century|last year|a year (?:ago|earlier)|had (?:been )?(?:killed|wounded|died)|months? ago|history|memorial|Sept\. 11|9\/11|World War|Holocaust|civil war)\b/;

/** The reporters were there. */
export const WITNESSED =
  /\b(?:(?:An |The )?(?:AP|Associated Press) (?:team|reporters?|journalists?|photographers?|crew|video)|(?:reporters?|journalists?) (?:saw|heard|watched|at the scene|on the scene)|could be (?:seen|heard)|was seen|were seen)\b/;

/** Words that carry a source without a verb of speech. */
export const SOURCED =
  /\b(?:according to|police (?:said|say)|officials? (?:said|say|confirmed)|(?:data|figures|records|documents|reports?|tolls?|tally|count|statistics) (?:from|by|compiled|show|showed|kept|collected|provided)|by (?:the )?(?:police|officials|authorities|army|military|government|ministry)|authorities|tally|database|as reported by|reportedly)\b/i;

/** "are believed to", "it is understood that": the passive that hides who believes. */
export const AGENTLESS =
  /\b(?:(?:is|are|was|were|been|be) (?:widely |generally |also |now |still |long )?(?:believed|thought|said|understood|reported|rumored|alleged|estimated|feared|presumed|suspected) to (?:have )?(?:be(?:en)?\b|[a-z]+)|(?:[Ii]t is|[Ii]t was|[Ii]t[’']s) (?:widely |generally )?(?:believed|understood|thought|rumored|said|reported|feared) that|(?<=, )it is (?:widely |generally )?(?:believed|understood|thought|rumored)(?=,)|(?<=\b[a-z]+s )said to (?:be|have)\b)/g;

/** A number of people or things in the same clause makes a hidden source weigh more. */
export const QUANTITY = /\b(?:\d[\d,]*|several hundred|hundreds|thousands|dozens|scores|\$\d)/i;
/** So does an accusation. */
export const ACCUSES =
  /\b(?:stole|stolen|taken? (?:\$|bribes?)|bribes?|killed|murdered|attack(?:ed)?|fraud|smuggl|embezzl|abus(?:e|ed|ing)|corrupt|raped?|tortur)/i;

/** Groups that speak with no face. */
export const VAGUE_GROUPS =
  /^(?:(?:some |many |most |other |several )?(?:critics|experts|analysts|observers|scientists|economists|historians|opponents|detractors|skeptics|commentators)|some|many|others|(?:some|many|most) (?:people|observers|say)|people|commanders)$/i;

/** How names of newspapers and broadcasters end. */
export const OUTLET_NAME =
  /(?:^|\s)(?:Post|Times|Journal|Herald|Tribune|Gazette|Star|Globe|Mail|Guardian|Sun|Examiner|Chronicle|Observer|Telegraph|Mirror|Register|Inquirer|CNN|Reuters|BBC|Bloomberg|Politico|Axios|News)$/;

/** Words for outlets that are no names. */
export const NAMELESS_OUTLETS =
  /\b(?:(?:[Ll]ocal|[Nn]ews|[Mm]edia|[Pp]ress|[Ff]oreign|[Dd]omestic|[Ss]everal|[Ss]ome|[Vv]arious) (?:news )?(?:media|press|outlets|reports|newspapers|broadcasters)(?: (?:have |has )?(?:reported|said|say|report|reports|suggest|suggested|claim|claimed))|[Aa]ccording to (?:local |various |several |some |multiple )?(?:media|news|press)(?: (?:reports|outlets|accounts))?|[Ii]t was (?:widely )?reported that)\b/g;
