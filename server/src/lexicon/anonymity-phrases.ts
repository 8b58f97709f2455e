// How copy grants anonymity, gives a reason for it, hides a source, or uses a name that is not real. Collected from the public
// sourcing standards of AP, Reuters and NPR and from reading published stories.

/** Words without which no phrase below can stand in a text: a cheap first look. */
export const ANONYMITY_HINT =
  /anonym|identified|identif|\bnamed?\b|names\b|sources?\b|learned|insiders?|guerre|pseudonym|authori[sz]|permitted to|allowed to|cleared to|goes by|went by|fear/i;

/** Somebody was granted anonymity. */
export const GRANT =
  /\b(?:(?:on|under|upon) (?:the )?conditions? (?:of (?:strict )?anonymity|(?:that )?(?:they|he|she|it|their|his|her)\b.{0,20}?\bnot be (?:named|identified|used|quoted by name))|(?:ask(?:ed|ing|s)?|request(?:ed|ing|s)?|wish(?:ed|es|ing)?|want(?:ed|s|ing)?|prefer(?:red|ring|s)?) (?:that (?:they|he|she) )?(?:not (?:to )?be|to (?:not be|remain)) (?:named|identified|quoted by name|anonymous|unnamed|unidentified)|(?:ask(?:ed|ing|s)?|request(?:ed|ing|s)?|demand(?:ed|ing)|insist(?:ed|ing) on) (?:for )?anonymity|(?:declin(?:ed|ing|es)|refus(?:ed|ing)|unwilling|not want(?:ed|ing)?) to be (?:publicly |further )?(?:named|identified|quoted by name)|(?:spoke|speaking|speak|speaks|talked|talking) (?:\w+ ){0,3}?anonymously|(?:was|were|is|are|being|been) granted anonymity|granted anonymity|given anonymity|(?:did|would) not (?:give|want to give|provide) (?:his|her|their) (?:full |last |real )?names?|(?:refused|unwilling) to give (?:his|her|their) names?|whose (?:full |last |real )?names? (?:is|are|was|were) (?:not being (?:used|published)|being withheld|withheld))\b/gi;

/** Why: concrete enough for a reader, in the words that follow a grant. */
export const REASON_AFTER =
  /^(?:[^.;]{0,45}?[ ,(–—])?(?:because|since|as (?:he|she|they|it|the|of|is|a|no|this|that|his|her|their|negotiations|talks|details|discussions)|so (?:that|as|they|he|she)|for fear|fearing|fears?|fearful|afraid|worried|out of (?:fear|concern|respect)|over (?:\w+ )?(?:concerns?|fears?|worr(?:y|ies))|citing|given|owing|due|in order to|to (?:not |more |better |avoid |freely |openly )?(?!the\b|a\b|an\b|him\b|her\b|them\b|us\b|me\b|his\b|their\b|our\b|reporters?\b|journalists?\b|newspapers?\b|media\b|local\b|state\b)[a-z]{3,}|ahead of|before|until|pending|while|whose|under (?:\w+ )?(?:rules|guidelines|terms|protocols?|polic(?:y|ies))|under the|in (?:line|keeping|accordance)|per\b|for \[reason|for (?:\w+ )?(?:safety|security|privacy|legal|professional|personal|other|several|obvious|protocol|diplomatic|business|competitive|fear|that|the same) ?(?:reasons?|concerns?)?|not (?:being |publicly )?authori[sz]ed|lest|without authori[sz]ation|as required|as is)\b/i;

/** A reason that stands by itself, in the sentence of the grant or beside it. */
export const REASON =
  /\b(?:not (?:been |being |yet )?(?:publicly |officially |formally )?(?:authori[sz]ed|permitted|allowed|cleared|supposed) to (?:publicly |openly |officially )?(?:speak|discuss|talk|comment|brief|disclose|release|be (?:named|quoted|identified)|make|divulge|address|reveal|share|give|describe|provide)|\w+n[’']t (?:publicly )?(?:authori[sz]ed|permitted|allowed|cleared|supposed) to|lack(?:ed|ing)? (?:the )?authori[sz]ation|without (?:official )?(?:authori[sz]ation|permission) to|unauthori[sz]ed to|(?:for|in|out of) fear (?:of|for|that)|fear(?:s|ed|ing|ful)? (?:for (?:his|her|their)|of |retaliation|reprisals?|retribution|arrest|repercussions|being|that|losing|they|he|she)|(?:to|of) (?:protect|avoid|preserve|safeguard) (?:his|her|their|the|\w+) (?:privacy|identit|job|safety|famil|relatives|business|position|career|victim|relationship)|in (?:line|keeping|accordance) with (?:\w+[ -]){0,3}(?:regulations|protocols?|rules|polic|government|department|military|custom|briefing|practice|ground rules|guidelines)|(?:under|as is|per|according to) (?:the )?(?:\w+ ){0,3}(?:briefing rules|ground rules|customary|common practice|protocol|regulations|rules set)|as is (?:customary|common)|because (?!of)[^.;]{0,90}\b(?:private|confidential|ongoing|sensitive|secret|classified|not (?:yet |been |made )?public|authori[sz]ed|retaliation|fear|jobs?|safety)|(?:has|have|had) not (?:yet )?been (?:made public|announced|publicly (?:released|announced|disclosed)|finali[sz]ed))/i;

/** A reason that says little. */
export const WEAK_REASON =
  /\b(?:(?:because of|due to|given|citing|owing to) (?:the )?(?:\w+ )?sensitivit(?:y|ies)(?: of)?|(?:because of|due to|given|citing|owing to) (?:the|its) (?:\w+ )?(?:sensitive|delicate|confidential|private|secret) (?:nature|character)(?: of)?|because of its sensitivity|for (?:obvious|safety|security|privacy|personal|various) reasons|(?:to|in order to) (?:speak|talk|be|discuss (?:it|the matter|the issue)) (?:more )?(?:candidly|freely|frankly|openly|candid|frank)|to discuss sensitive matters?)\b/i;

/** Nothing is said of the source but that there is one. */
export const BARE_SOURCE =
  /(?<![\w’'-] |\w)(?:(?:An?|The|One|Another|a|the|one|another) source,? (?:said|says|told|added|confirmed)|Sources,? (?:said|say|tell|told|confirmed|claim|added))\b|\b(?:said|says|told \w+|added) (?:a|one|another|the) source\b(?! (?:at|in|from|of|familiar|with|close|who|inside|within|near|briefed|involved))|\b[Aa]ccording to (?:(?:a|one|two|three|multiple|several|numerous|various|many|the|our|some|unnamed|anonymous) )?sources?\b(?! (?:at|in|from|of|familiar|with|who|inside|within|briefed|involved))|\b[Aa]? ?[Ss]ources? close to\b|\b(?:[Ii]nformed|[Rr]eliable|[Tt]rusted|[Cc]redible|[Ww]ell-placed|[Kk]nowledgeable|[Hh]igh-level|[Tt]op|[Ii]nside|[Uu]nnamed) sources? (?:said|say|says|tell|told|confirmed|claim|claimed)\b|\b(?:[Ii]nsiders (?:say|said|tell|told|claim)|(?:[Aa]n|[Oo]ne|[Aa]nother) insider,? (?:says|said|told|confirmed))\b/g;

/** The newsroom names itself as the source. */
export const SELF_SOURCED =
  /\b(?:The AP|AP|The Associated Press|[Tt]his newspaper|[Tt]his newsroom|NPR|Reuters) (?:has|have) learned\b/g;

/** A name that is not, or may not be, the person's own. */
export const PSEUDONYM =
  /\b(?:who (?:goes|went) by (?:the (?:name|nom de guerre|nickname|alias)|only)[^,.;]{0,40}|(?:identified|identifies|identifying) (?:himself|herself|themselves|themself) (?:only )?(?:as|by)[^,.;]{0,60}|(?:gave|giving|provided|providing|used|using) only (?:his|her|their|a) (?:first|given|last|family|single) names?|(?:gave|giving|provided|using|used) (?:his|her|their|a) nom de guerre|(?:asked|asking|insisted|insisting) (?:that )?(?:only )?(?:his|her|their) (?:first|last|family|full) names? (?:only )?(?:be|not be)[^,.;]{0,20}|(?:by|under) (?:his|her|their|a) (?:nom de guerre|pseudonym|alias)[^,.;]{0,40}|(?:not|isn[’']t) (?:his|her|their) real name|names? (?:has|have) been changed)/gi;

/** The phrase describes somebody in a recording or a document, whom nobody interviewed. */
export const IN_MEDIA = /\b(?:video|footage|recording|audio|clip|tape|film|camera|photo|image|broadcast|livestream)\b/i;

/** How the source knows, or which body it belongs to. */
export const DESCRIBES =
  /\b(?:with \[|with (?:direct |first-?hand |detailed |intimate )?knowledge|familiar with|briefed|involved|privy|in the room|at the meeting|who (?:attended|took part|was present|were present|has seen|have seen|saw|reviewed|read|treated|works?|worked|served|helped)|close to the|inside|within|at the|in the|from (?:the|an?|one))\b/i;

/** Nouns of people who are often quoted without a name, singular. */
export const ANONYMOUS_NOUNS =
  'official aide adviser advisor diplomat officer source person individual insider staffer operative strategist executive donor lawmaker employee agent informant'.split(
    ' ',
  );
