// Nouns that speak in news copy: people by role, bodies, documents, media. `unnamed` says whether copy may leave the source
// without a name: yes (an institutional voice), weak (only with a body or place), no (a name is expected), anonymous (needs a
// reason), protected (must not be named). Collected by hand from newsroom guidance on sourcing.

export interface SourceNoun {
  readonly noun: string;
  readonly plural: string;
  readonly nounClass: string;
  readonly unnamed: 'yes' | 'weak' | 'no' | 'anonymous' | 'protected';
  /** What a reader needs beside the noun. */
  readonly needs: string | undefined;
}

// noun|plural|class|unnamed|needs
const TABLE = `\
official|officials|official|weak|body
officer|officers|law-enforcement|weak|body
spokesman|spokesmen|spokesperson|no|name, body
spokeswoman|spokeswomen|spokesperson|no|name, body
spokesperson|spokespeople|spokesperson|no|name, body
press secretary|press secretaries|spokesperson|no|name
representative|representatives|spokesperson|weak|body
authority|authorities|official|weak|which
police|police|law-enforcement|yes|place on first use
sheriff|sheriffs|law-enforcement|no|name
detective|detectives|law-enforcement|no|name
investigator|investigators|law-enforcement|weak|body
prosecutor|prosecutors|judicial|yes|office
district attorney|district attorneys|judicial|no|name
attorney|attorneys|judicial|no|name, client
lawyer|lawyers|judicial|no|name, client
judge|judges|judicial|no|name
court|courts|judicial|yes|which
jury|juries|judicial|yes|-
coroner|coroners|medical|yes|place
medical examiner|medical examiners|medical|yes|place
doctor|doctors|medical|weak|hospital
medic|medics|rescue|weak|body
paramedic|paramedics|rescue|weak|body
hospital|hospitals|medical|yes|which
rescuer|rescuers|rescue|weak|body
firefighter|firefighters|rescue|weak|body
emergency services|emergency services|rescue|yes|place
civil defense|civil defense|rescue|yes|place; who runs it
ministry|ministries|official|yes|which; who runs it
minister|ministers|political|no|name
president|presidents|political|no|name
prime minister|prime ministers|political|no|name
lawmaker|lawmakers|political|weak|party
senator|senators|political|no|name
aide|aides|political|anonymous|whose; reason
adviser|advisers|political|anonymous|whose; reason
staffer|staffers|political|anonymous|whose; reason
strategist|strategists|political|no|name
operative|operatives|political|anonymous|reason
diplomat|diplomats|diplomatic|anonymous|country; reason
envoy|envoys|diplomatic|no|name
ambassador|ambassadors|diplomatic|no|name
commander|commanders|military|weak|force
general|generals|military|no|name
soldier|soldiers|military|weak|force
military|militaries|military|yes|whose
army|armies|military|yes|whose
coalition|coalitions|military|yes|whose
fighter|fighters|militant|weak|group
militant|militants|militant|weak|group
rebel|rebels|militant|weak|group
insurgent|insurgents|militant|weak|group
group|groups|organization|yes|which
intelligence official|intelligence officials|intelligence|anonymous|country; reason
witness|witnesses|witness|weak|name or reason
eyewitness|eyewitnesses|witness|weak|name or reason
bystander|bystanders|witness|weak|name or reason
resident|residents|witness|weak|place; name one
neighbor|neighbors|witness|weak|name
villager|villagers|witness|weak|place
survivor|survivors|victim|weak|name or reason
victim|victims|victim|protected|-
relative|relatives|victim|weak|name
family|families|victim|yes|whose
mother|mothers|victim|no|name
father|fathers|victim|no|name
activist|activists|activist|weak|group; side
opposition activist|opposition activists|activist|weak|group
campaigner|campaigners|activist|weak|group
advocate|advocates|activist|weak|group
monitor|monitors|monitor|yes|which; method
observatory|observatories|monitor|yes|which; base
watchdog|watchdogs|monitor|yes|which
rights group|rights groups|monitor|yes|which
aid group|aid groups|monitor|yes|which
agency|agencies|institution|yes|which
U.N.|U.N.|institution|yes|which body
expert|experts|expert|no|name, post
analyst|analysts|expert|no|name, firm
scientist|scientists|expert|no|name, post
researcher|researchers|expert|no|name, post
economist|economists|expert|no|name, post
professor|professors|expert|no|name, school
historian|historians|expert|no|name, school
author|authors|expert|no|name
critic|critics|collective|no|name one
supporter|supporters|collective|no|name one
opponent|opponents|collective|no|name one
observer|observers|collective|no|name one
insider|insiders|anonymous|anonymous|reason
source|sources|anonymous|anonymous|reason; description
person familiar|people familiar|anonymous|anonymous|with what; reason
whistleblower|whistleblowers|anonymous|anonymous|reason
informant|informants|anonymous|anonymous|reason
executive|executives|corporate|no|name, firm
company|companies|corporate|yes|which
employee|employees|corporate|weak|firm; name or reason
investor|investors|corporate|weak|name
trader|traders|corporate|weak|firm
priest|priests|clergy|no|name
imam|imams|clergy|no|name
bishop|bishops|clergy|no|name
state media|state media|media|yes|country; outlet
state television|state television|media|yes|country
state news agency|state news agencies|media|yes|country; name
local media|local media|media|no|outlet
media report|media reports|media|no|outlet
newspaper|newspapers|media|yes|name
report|reports|document|yes|whose; date
study|studies|document|no|who, where published
survey|surveys|document|no|who, size, dates
poll|polls|document|no|pollster, dates, sample
statement|statements|document|yes|whose
document|documents|document|yes|how obtained
memo|memos|document|yes|whose; how obtained
email|emails|document|yes|whose; how obtained
e-mail|e-mails|document|yes|whose; how obtained
lawsuit|lawsuits|document|yes|court; date
complaint|complaints|document|yes|court
indictment|indictments|document|yes|court
affidavit|affidavits|document|yes|court
transcript|transcripts|document|yes|of what
data|data|document|no|whose
figures|figures|document|no|whose
people|people|collective|no|which
many|many|collective|no|who
some|some|collective|no|who
others|others|collective|no|who
`;

export const sourceNouns: readonly SourceNoun[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [noun = '', plural = '', nounClass = '', unnamed, needs = '-'] = line.split('|');
    return { noun, plural, nounClass, unnamed: unnamed as SourceNoun['unnamed'], needs: needs === '-' ? undefined : needs };
  });
