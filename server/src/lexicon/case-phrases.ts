// Phrases that tell how far a case has come, and how somebody answers an accusation. Pattern language: text/phrase-matcher.ts.
// Sources: AP's court and crime entries; AP and BBC on the right of reply.

export type CaseState = 'suspect' | 'charged' | 'trial' | 'convicted' | 'acquitted' | 'dead';

export const CASE_PHRASES: readonly (readonly [pattern: string, state: CaseState])[] = [
  ['arrested|detained|apprehended|jailed|handcuffed', 'suspect'],
  ['suspected of|in', 'suspect'],
  ['taken into custody', 'suspect'],
  ['in custody', 'suspect'],
  ['charged|indicted|arraigned|cited', 'charged'],
  ['accused of|in', 'charged'],
  ['faces|facing|face|faced ..3 charge+|count+|trial', 'charged'],
  ['denies|denied|deny the? charges|charge', 'charged'],
  ['on trial', 'trial'],
  ['stand~ trial', 'trial'],
  ['convicted|sentenced|convicting', 'convicted'],
  ['found guilty', 'convicted'],
  ['pleaded|pled|pleads|pleading|plead not guilty', 'trial'],
  ['not guilty plea+', 'trial'],
  ['pleaded|pled|pleads|pleading|plead ..2 guilty', 'convicted'],
  ['guilty plea', 'convicted'],
  ['conviction', 'convicted'],
  ['serving|serve|served ..4 sentence|life|years|prison', 'convicted'],
  ['imprisoned for|since', 'convicted'],
  ['acquitted|exonerated', 'acquitted'],
  ['found not guilty', 'acquitted'],
  ['cleared of', 'acquitted'],
  ['killed|shot himself|herself|themselves', 'dead'],
  ['died ..3 scene', 'dead'],
  ['(was shot|were shot|was killed|were killed) dead|by? ..2 police|officers', 'dead'],
  ['shot dead', 'dead'],
  ['the? late|dead', 'dead'],
];

/** Somebody answers, or the story says why nobody does. */
export const RESPONSE_PHRASES: readonly (readonly [pattern: string, value: true])[] = [
  ['declin~ to comment|respond|answer|discuss|speak', true],
  ['declin~ ..3 comment|interview', true],
  [
    "(did not|didn't|has not|have not|had not|hasn't|haven't) immediately|yet? respond|responded|reply|replied|return|returned|comment|answer|answered",
    true,
  ],
  ["(could not|couldn't) immediately|be ..3 reached|located", true],
  ['no comment', true],
  ['not available|unavailable ..2 comment', true],
  ['comment was|were not', true],
  ['seeking comment', true],
  ['request+|message+|call+|email+ ..6 not immediately? returned|answered', true],
  ['unsuccessful', true],
  ['deny~', true],
  ['dispute~', true],
  ['reject~', true],
  ['dismiss~', true],
  ['denial+', true],
  ['pleaded not guilty', true],
  ['defended|defends|rebutted|refuted|refutes|countered|responded|replied|apologized', true],
  ['wrongdoing', true],
  ['lawyer+|attorney+|spokesman|spokeswoman|spokesperson|representative+ for|of|said|says', true],
];

/** Somebody who was attacked agreed to be named, or the newsroom explains its practice. */
export const CONSENT_PHRASES: readonly (readonly [pattern: string, value: true])[] = [
  [
    'agreed|agree|agreeing|asked|wanted|chose|willing|consented|permission ..4 named|identified|name|identify|publicly|public',
    true,
  ],
  ['(come|came|coming) forward', true],
  ['publicly', true],
  ['(gone|went|go|going) public', true],
  ['waived|waive|waiving ..3 anonymity', true],
  [
    'usually|typically|generally|normally|routinely|not name|identify|identifies|names ..3 people|victims|those|alleged|who',
    true,
  ],
  ['allowed ..4 name|named|identified|used', true],
  ['memoir|book|interview|op-ed', true],
];
