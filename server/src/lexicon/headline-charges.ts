/**
 * Words of accusation as headlines use them, each with the beginnings of words that support it in the story. Source: the tables of
 * accusation terms, and synonyms as headlines shorten them.
 */
export const HEADLINE_CHARGES: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'guilty: guilty convict plead; convicted: convict guilty sentenc; indicted: indict charg grand; charged: charg indict accus count; ' +
    'arrested: arrest detain custod held jail captur; jailed: jail prison sentenc custod detain bars; ' +
    'fraud: fraud defraud scam swindl ponzi; bribery: brib kickback corrupt; ' +
    'corruption: corrupt brib graft kickback; murder: murder homicid kill manslaughter slay slain; rape: rape raping rapist sexual; ' +
    'theft: theft steal stole thef burglar robb loot larceny; robbery: robb holdup stole; arson: arson fire burn; ' +
    'kidnapping: kidnap abduct hostage; embezzlement: embezzl stole; perjury: perjur lied lying false; ' +
    'manslaughter: manslaughter; extortion: extort blackmail; treason: treason; espionage: espionage spy spie'
  )
    .split('; ')
    .map((row) => row.split(': '))
    .map(([word, stems]) => [word!, stems!.split(' ')]),
);

/** Short names that headlines use for what the story calls otherwise: beginnings of the words below. */
export const HEADLINE_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'gop: republican; dems: democrat; dem: democrat; us: united american; uk: brit united; eu: european; un: united; scotus: supreme; ' +
    'potus: president; nkorea: north; skorea: south; brits: brit; aussies: australia; feds: federal; pols: politician; fed: federal; ' +
    'capitol: congress; hill: congress; isis: islamic; isil: islamic; is: islamic; beltway: washington; kremlin: russia; pentagon: defense; ' +
    'brexit: european; obamacare: affordable health'
  )
    .split('; ')
    .map((row) => row.split(': '))
    .map(([name, stems]) => [name!, stems!.split(' ')]),
);
