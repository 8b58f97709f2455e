// Phrases with which a story says what was checked and what was not. Pattern language: text/phrase-matcher.ts.
// Sources: AP standards for user-generated content; BBC guidelines (accuracy; war, terror and emergencies); Reuters handbook;
// Verification Handbook; wording counted on published stories of six news organizations.

/**
 * unverified: says that it could not be checked; unclear: names one open point (when, where, who);
 * verified: says that it was checked; genuine: judged genuine; method: names how; access: the newsroom had it before its eyes;
 * witness: its own people saw the event; doubtful: an adjective only ("unverified"); unsupported: a claim without evidence.
 */
export type NoteKind =
  | 'unverified'
  | 'unclear'
  | 'verified'
  | 'genuine'
  | 'method'
  | 'access'
  | 'witness'
  | 'doubtful'
  | 'unsupported';

const NEWSROOM = 'AP|Press|Reuters|AFP|BBC|CNN|NBC|CBS|ABC|NPR|News|Times|Post|Guardian|Bloomberg|newspaper|agency';
const CHECK = 'verify|verified|confirm|confirmed|authenticate|authenticated|corroborate|corroborated';
const HOW = 'immediately|independently|yet|fully|itself|directly';

export const VERIFICATION_PHRASES: readonly (readonly [pattern: string, kind: NoteKind])[] = [
  [
    `could|can|was|were|is|are|has|have|had|did|does|do not ${HOW}? be|been? ${HOW}? able? to? be? ${HOW}? be? ${HOW}? ${CHECK}`,
    'unverified',
  ],
  [
    `cannot|couldn't|can't|didn't|hasn't|haven't|wasn't|weren't|unable ${HOW}? be|been? able? to? be? ${HOW}? be? ${HOW}? ${CHECK}`,
    'unverified',
  ],
  [`impossible|difficult|hard|unable to ${HOW}? ${CHECK}`, 'unverified'],
  [`not possible to ${HOW}? ${CHECK}`, 'unverified'],
  [`no way to|of ${HOW}? verify|confirm|verifying|confirming`, 'unverified'],
  [`has|have|had|is|are yet to be? ${HOW}? ${CHECK}`, 'unverified'],
  [`never been? ${HOW}? ${CHECK}`, 'unverified'],
  ['(could not|cannot|not) vouch for', 'unverified'],
  [
    '(could not|cannot|unable to) immediately|independently? determine|establish|ascertain ..4 authenticity|authentic|genuine',
    'unverified',
  ],
  ['no|without independent|immediate|official|outside confirmation|verification|corroboration|proof', 'unverified'],
  ['remain~|is|are|was|were|been unverified|unconfirmed|uncorroborated', 'unverified'],
  [
    '(could not|cannot|unable to) immediately|independently? determine|establish|ascertain when|where|who|whether|how|if|what',
    'unclear',
  ],
  ['(not clear|not immediately clear|unclear) when|where|who|whether|how|if|what', 'unclear'],
  ['unverified|unconfirmed|uncorroborated', 'doubtful'],
  ['of? unknown|uncertain|disputed provenance|origin|authenticity', 'doubtful'],
  [`${NEWSROOM} has|have? independently? verified|authenticated|geolocated|confirmed`, 'verified'],
  [
    `verified|authenticated|geolocated|confirmed|corroborated by ..2 ${NEWSROOM}|independent|expert+|forensic|open-source|police|officials|authorities|analysts|investigators|prosecutors|Storyful|Bellingcat`,
    'verified',
  ],
  ['geolocated|geolocation|geolocating', 'verified'],
  [
    'corresponded|corresponds|correspond|consistent|match|matched|matches|matching|tallied|tallies with|to? ..2 own? reporting|coverage|images|footage',
    'verified',
  ],
  ['confirmed|confirms|acknowledged|acknowledges|authenticated|verified ..3 authenticity', 'verified'],
  ['authenticity|authentic ..3 confirmed|verified|established|acknowledged', 'verified'],
  ['appear~|seem~|believed|thought to? be? authentic|genuine', 'genuine'],
  ['is|are|was|were authentic|genuine', 'genuine'],
  ['metadata', 'method'],
  ['reverse image search+', 'method'],
  ['satellite imagery|image+|photo+', 'method'],
  [
    'reviewed|seen|viewed|obtained|examined|heard|watched|inspected by ..2 AP|Press|Reuters|AFP|BBC|CNN|newspaper|Times|Post',
    'access',
  ],
  ['AP|Press|Reuters|AFP|BBC|CNN reviewed|obtained|viewed|examined|watched', 'access'],
  [
    'AP|Press|Reuters|AFP|BBC|CNN journalist+|reporter+|photographer+|team|crew|correspondent+ ..2 saw|heard|witnessed|watched|counted|visited',
    'witness',
  ],
  ['offer~|provide~|give~|present~|cite~|produce~ no evidence|proof|details', 'unsupported'],
  ['without offering|providing|giving|citing|presenting any? evidence|proof|details', 'unsupported'],
  ["(did not|didn't) offer|provide|give|present|cite|produce any? evidence|proof|details", 'unsupported'],
];

/** Nouns for what somebody asserts: a note about them is a note about the words, not about a recording. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  `claim claims account accounts report reports allegation allegations accusation accusations assertion assertions statement
  statements details information figure figures toll tolls count counts number numbers identity identities identification`.split(
    /\s+/,
  ),
);
