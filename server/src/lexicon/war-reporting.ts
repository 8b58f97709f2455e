// Who speaks in a war, and through which outlets. Sources: Reuters and BBC handbooks on war reporting and state media; press
// agencies' own descriptions of themselves.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Outlets that belong to a state or party, with the description that a first use wants. */
export const STATE_OUTLETS: ReadonlyMap<string, string> = new Map(
  `SANA=Syrian state news agency
RT=Russian state-funded broadcaster
TASS=Russian state news agency
Tass=Russian state news agency
Sputnik=Russian state-funded news agency
Xinhua=China’s official news agency
CCTV=Chinese state broadcaster
CGTN=Chinese state broadcaster
KCNA=North Korean state news agency
IRNA=Iran’s state news agency
IRIB=Iranian state broadcaster
Fars=Iran’s semiofficial news agency
Tasnim=Iran’s semiofficial news agency
Telesur=Venezuela-based state broadcaster
Granma=Cuban Communist Party newspaper
Al-Manar=Hezbollah’s TV station
Al-Masirah=Houthi-run TV channel
Anadolu=Turkey’s state-run news agency
WAM=Emirati state news agency
BelTA=Belarusian state news agency`
    .split('\n')
    .map((line) => line.split('=') as [string, string]),
);

/** Any of these in the sentence says whose voice an outlet is. */
export const OWNER_WORDS = words(`state state-run state-owned state-controlled state-funded state-backed state-affiliated official
  semiofficial semi-official government government-run party communist houthi-run houthi-backed hezbollah's hezbollah-run
  pro-government kremlin-funded kremlin-backed run military's`);

/** Bodies whose counts of the dead are a party's counts. */
export const FORCE_WORDS = words(`army military forces troops rebels insurgents militants militia coalition Taliban Houthis Hamas
  Hezbollah commander commanders navy air-force SDF IDF`);
/** Places where the body that counts belongs to a party. */
export const HELD_TERRITORIES = words('Gaza Houthi-held Donetsk Luhansk rebel-held');
export const COMBATANTS = words(
  'rebels militants insurgents fighters gunmen soldiers troops terrorists guerrillas jihadis jihadists',
);
export const CASUALTY_WORDS = words('killed died dead wounded injured captured killing wounding injuring slain');
/** A caveat or an owner beside a count. */
export const COUNT_CAVEATS = words(`distinguish differentiate hamas-run hamas-controlled hamas-led houthi-run houthi-controlled
  rebel-run militant-run monitors tracks independently verified confirmed evidence claim figure`);

export const ATTACK_WORDS =
  words(`attack attacks bombing bombings blast blasts explosion explosions shooting shootings assault assaults
  raid raids killing killings strike strikes hijacking kidnapping ambush massacre rocket rockets missile missiles bomb murder`);
/** The claim is background, not the news. */
export const EARLIER_WORDS = words(
  'previous past earlier similar other many several dozens numerous recent frequently often regularly years',
);
/** Where a claim was made. */
export const CHANNEL_WORDS =
  words(`statement statements Telegram Aamaq Amaq website websites online video audio recording Twitter message
  messages communique letter leaflet call radio television TV channel agency spokesman spokesperson email post tweet tweeted interview`);
