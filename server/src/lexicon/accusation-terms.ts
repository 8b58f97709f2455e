// Words of accusation: labels for people, offenses, states of a case. Sources: AP entries on accused, allege, arrest, indict,
// homicide and murder; IPSO Editors' Code; UK contempt-of-court guides; Reuters legal guidance.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A label that says somebody did it. */
export interface PersonLabel {
  /** How grave it is without a verdict. */
  readonly severity: 'error' | 'warning' | 'info';
  readonly write: string;
  /** Also a trade or an old story: it counts only for somebody who is under accusation in the story. */
  readonly onlyAccused: boolean;
}

export const PERSON_LABELS: ReadonlyMap<string, PersonLabel> = new Map(
  `murderer|error|suspect
killer|warning|suspect
rapist|error|man accused of rape
thief|warning|suspect
burglar|warning|suspect
robber|warning|suspect
fraudster|error|person accused of fraud
swindler|error|person accused of fraud
embezzler|error|person accused of embezzlement
molester|error|person accused of abuse
child molester|error|person accused of abuse
pedophile|error|person accused of abuse
sex offender|error|person accused of a sex offense
abuser|warning|person accused of abuse
wife beater|error|person accused of abuse
arsonist|warning|suspect
kidnapper|warning|suspect
drug dealer|warning|person charged with selling drugs
drug trafficker|warning|person accused of trafficking
smuggler|info|suspected smuggler|accused
spy|warning|person accused of spying|accused
traitor|warning|person accused of treason
assassin|warning|suspect|accused
war criminal|error|person accused of war crimes
shooter|info|suspect|accused
crook|warning|person charged
liar|warning|person whose claim is false|accused
plagiarist|warning|person accused of plagiarism`
    .split('\n')
    .map((line) => {
      const [term = '', severity = 'info', write = '', only] = line.split('|');
      return [term, { severity: severity as PersonLabel['severity'], write, onlyAccused: only === 'accused' }] as const;
    }),
);

/** Before a label these name the doubt or the verdict. */
export const LABEL_QUALIFIERS =
  words(`accused alleged suspected convicted admitted confessed self-confessed self-described would-be condemned
  so-called former notorious purported reputed supposed unnamed unknown unidentified serial not`);

/** Labels that hang a crime on a name when "accused" or "alleged" stands before them. */
export const EPITHET_NOUNS =
  words(`killer killers murderer murderers rapist rapists shooter shooters attacker attackers bomber bombers thief
  thieves molester molesters terrorist terrorists gunman gunmen robber burglar arsonist kidnapper drug-dealer spy traitor assassin
  abuser pedophile stalker hacker fraudster swindler`);

export const OFFENSES =
  words(`murder manslaughter homicide assault battery rape robbery burglary theft larceny fraud forgery embezzlement
  extortion blackmail bribery bribe bribes kickback kickbacks corruption perjury arson kidnapping stalking harassment trafficking smuggling possession dealing racketeering
  conspiracy treason espionage spying terrorism vandalism trespass trespassing shoplifting speeding negligence abuse neglect molestation
  obstruction incitement sedition libel poaching money-laundering laundering
  killing murdering stabbing shooting raping robbing stealing beating assaulting attacking strangling burning setting selling dealing
  driving abusing molesting kidnapping threatening defrauding embezzling bribing forging smuggling trafficking conspiring plotting
  hacking spying dumping poisoning torturing beheading bombing extorting blackmailing breaking helping causing`);

export const SEX_CRIMES = words('raped raping molested molesting');

export const KIN =
  words(`daughter daughters son sons stepdaughter stepdaughters stepson stepsons niece nieces nephew nephews granddaughter
  granddaughters grandson sister wife girlfriend child children stepchild student students`);

/** Predicates that damage a name unless somebody or some document says so. */
export const DEFAMING =
  words(`corrupt insolvent bankrupt incompetent negligent fraudulent dishonest crooked unethical criminal lawless
  abusive racist plagiarized perjured unfit`);

export const MINOR_OFFENSES =
  words(`shoplifting trespass trespassing loitering littering jaywalking dancing disorderly vandalism graffiti
  urinating panhandling speeding drunken exposure marijuana begging`);
