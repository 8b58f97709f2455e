// Common English words by the part they play in a sentence, as far as reading who says what needs them. Collected by hand from
// general knowledge of English and from reading news copy.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const determiners = words(`
a an the this that these those his her its their our my your some any no each every another both all many several few most much enough more less fewer either neither such one two three four five six seven eight nine ten eleven twelve dozens dozen hundreds
thousands scores half certain various numerous other others`);

export const subjectPronouns = words('he she it they we i you everyone everybody someone somebody nobody anyone anybody none');
export const objectPronouns = words('him them us me himself herself itself themselves myself yourself ourselves');
export const relatives = words('who whom whose which what whatever whoever');

export const prepositions = words(`
of in on at by for with from to into onto over under about against among amid between through during before after since until without within across along around behind beyond near off per toward towards upon via despite except like unlike regarding
concerning including following outside inside above below beside besides throughout than versus as ahead aboard atop`);

export const conjunctions = words('and but or nor yet so plus');
export const subordinators = words(`
that because while if when although though since unless whether where whereas once until after before as how why lest whenever wherever provided`);

export const auxiliaries = words(`
is are was were be been being am has have had having do does did doing will would can could shall should may might must ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mightn't mustn't
he's she's it's they're we're i'm you're he'd she'd they'd we'd i'd he'll she'll they'll we'll i'll they've we've i've you've that's there's`);

export const adverbs = words(`
also later then now again still just only even already never ever always often sometimes too soon earlier once twice thus hence however instead meanwhile moreover nevertheless nonetheless otherwise perhaps maybe rather quite very well far almost nearly about
further yesterday today tonight tomorrow ago here there not n't therefore alone together elsewhere likewise simply first second third last next afterward afterwards anyway apparently back publicly jokingly flatly openly`);

/** Nouns of time: what follows a verb of speech without being its object. */
export const timeWords = words(`
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec. yesterday today tonight
tomorrow morning afternoon evening night week month year weekend noon midnight recently later earlier afterward`);

/** Finite verbs other than those of speech: where one stands, a subject has ended. */
export const finiteVerbs = words(`
made makes went goes took takes came comes got gets gave gives became becomes held holds left leaves kept keeps let lets began begins seemed seems appeared appears led leads won wins lost loses met meets ran runs put puts set sets brought brings built builds
bought buys caught catches chose chooses cut cuts died dies drew draws drove drives ate eats fell falls fought fights flew flies forgot got grew grows hit hits hurt kicked killed kills laid lays landed launched lived lives looked looks moved moves needed needs
opened opens paid pays passed passes played plays pulled pushed raised raises reached reaches received receives remained remains returned returns rose rises sat sits sought seeks sent sends served serves shot showed shown signed signs slept sold sells sparked spent spends spoke
speaks stayed stays stood stands started starts stopped stops struck strikes supported supports taught threw throws took touched tried tries turned turns used uses visited visits voted votes waited walked walks watched watches wore wears worked works wrote arrived arrives
attended attends arrested released refused declined failed helped allowed allows caused causes ended ends faced faces followed follows forced happened happens included includes joined joins lasted missed occurred offered planned prompted provided provides
resigned retired suffered trapped triggered vowed wanted wants wrapped added drew finished headed pointed posed pressed emerged resumed withdrew withdraws fled flees swept overtook overcame`);

/** Words that begin sentences and are no names, beyond those above. */
export const commonOpeners = words(`
additional easier easy reporting writing editing compiled correction updated demonstrators enough several
according accordingly additionally although amid analysts annually anyone apart around asked because before besides beyond bipartisan children citing city clearly college companies concerning consequently consider conversely counter critics currently daily demonstrators despite doctors
down due during earlier early economists elsewhere enough especially essentially eventually everyone everything evidence exactly experts fewer finally firefighters first following formerly fortunately friends further furthermore generally given god good government half having
hence his historically hours hundreds indeed initially insiders inside interestingly investigators ironically it's joining judges just later lawmakers lawyers leaders leading left like likewise local long lots lower many maybe mayor members men millions moments more moreover mostly mother much
mr name national nearly neighbors neither never nevertheless new news next nonetheless nor nothing notably now observers obviously occasionally often once only opponents organizers originally otherwise outside over overall parents part participants particularly parties party past people perhaps
please plus police political politicians polls possibly president presidential previously prior privately probably prosecutors protesters public publicly quickly quite rather readers recent recently regardless relatives reporters researchers residents respondents rights rival sadly scientists
second security see separately seven shortly similarly simply since sitting sixteen slightly small social soldiers someone something sometimes soon sources speaking specifically spokesman spokeswoman staff starting state statements still strategists students subsequently success such supporters surely
surveys survivors teachers ten thanks then there therefore thing third though thousands through throughout thus time today together tonight too tourists traditionally trained troops true twelve twenty typically ultimately under undeterred unfortunately unlike until up upon usually
various very victims video villagers voters voting war wearing week welcome well whatever whenever wherever whichever whoever widely win witnesses women words work workers working world worse writing yeah year years yes yesterday yet young activists advocates aides allies ambassadors
attorneys authorities backers campaigners candidates clergy colleagues commanders commentators commuters conservatives council court crews crowds data delegates democracy demand diplomats directors employees employers environmentalists executives families fans farmers fighters figures foes
footage foreign former funds gunmen growing guards homeowners immigrants inspectors insurers investors jews journalists jurors killing laborers liberals listen look love managers marchers medics midwives migrants militants military miners monitors nurses officers officials operators owners
paramedics passengers patients peace photos pilots planes plans players pollsters priests producers professors pundits radio rain rebels refugees regulators rescuers respected retailers scholars schools science sellers senators sheriff shoppers smoke some somebody spectators speakers staffers stocks
stopping street support suspects talk talks tell terrorism testimony text tests traders travelers truth turnout tv unions vendors veterans visitors volunteers watch water winter words youth asking being born both built called calling can coming could did dressed even everybody facing flanked given
asylum bank back big black blue bring business came change click come could court day days death donate down drug election end every face fact far father fear feel find fire flights food fox free friday full get gone great guess gun hard head health hear heavy hello help here high hope house how
huge if image images income issues judge jury keep kids know lack land last late law learn let life light listen live look lot low main make marriage mass may meet meeting mental might money month months morning motorists move must nations need night nobody no one nuclear oil ok okay old one open opinion
opposition order other our out own pay photo place police power prayer press pretty prison project put race read real reality red right rising sales save say says school seeing send set several sex she short show sign six so someone son special speed stand stay step stop story strong study sunday sure
take taken taking team that the their them these they think those three top total trade trump's try turn two unless used using vote wait walk want wages was watch way we weather went were west what when where which while white who why wife will with woman wonder word world would write wrong you your`);

/** Nouns for people by family, age and work, beyond the source nouns: heads of noun sources and of descriptions. */
export const personNouns = words(`
man men woman women specialist specialists colleague colleagues ally allies ceo cfo guy guys justice justices boy boys girl girls child children son daughter brother sister husband wife widow friend friends parent parents grandmother grandfather aunt uncle cousin nephew niece son-in-law daughter-in-law partner boyfriend girlfriend neighbor neighbors student students teacher teachers farmer farmers
driver drivers owner owners worker workers nurse nurses mayor governor chief chairman chairwoman chair director secretary treasurer leader leaders deputy captain coach coaches player players pilot pilots pastor rabbi reverend nun monk cleric clerics sheikh king queen prince princess pope cardinal
founder co-founder president presidents vice candidate candidates nominee congressman congresswoman councilman councilwoman commissioner superintendent principal dean chancellor premier speaker whip lobbyist consultant consultants manager managers editor editors reporter reporters journalist journalists columnist
writer writers novelist poet singer actor actress artist artists musician director filmmaker producer designer architect engineer engineers developer scholar scholars philosopher biologist chemist physicist climatologist epidemiologist psychologist psychiatrist sociologist ecologist meteorologist forecaster forecasters
voter voters protester protesters demonstrator demonstrators organizer organizers volunteer volunteers migrant migrants refugee refugees immigrant immigrants tourist tourists passenger passengers customer customers shopper shoppers patient patients veteran veterans retiree suspect suspects defendant defendants plaintiff plaintiffs
inmate inmates prisoner prisoners juror jurors gunman gunmen attacker attackers shooter crew crews team teams staff member members panel committee commission council board department office bureau agency union party campaign government administration regime parliament congress senate house legislature cabinet
company firm bank business corporation maker makers retailer airline carrier network channel station website site paper magazine newspaper publisher outlet institute institution university school college center foundation charity nonprofit organization association coalition alliance movement church
team squad unit force forces troops navy guard guards patrol embassy consulate delegation mission country nation state city county town village republic kingdom federation side sides camp bloc faction majority minority
democrat democrats republican republicans liberal liberals conservative conservatives progressive progressives moderate moderates hardliner hardliners islamist islamists militia militias extremist extremists terrorist terrorists jihadist jihadists separatist separatists defector defectors
ex-wife ex-husband ex-president frontrunner front-runner rival rivals challenger incumbent predecessor successor boss employer landlord tenant tenants trucker truckers fisherman fishermen hunter hunters rancher ranchers miner miners steelworker firefighter organizer pollster pollsters pundit pundits commentator commentators
biographer historian librarian professor graduate freshman sophomore junior senior alumnus teen teenager teenagers youth youths adult adults girl's boss host hosts anchor correspondent correspondents moderator moderators caller callers spectator spectator's official's mogul billionaire businessman businesswoman businessmen entrepreneur
developer magnate tycoon heir contractor contractors vendor seller sellers buyer buyers agent agents broker dealer dealers builder builders planner planners inspector inspectors regulator regulators commissioner commissioners auditor auditors accountant trustee trustees delegate delegates elector electors superdelegate
caretaker custodian janitor guard bouncer bartender waiter waitress chef cook baker barber butcher carpenter plumber electrician mechanic technician operator operators dispatcher ombudsman mediator negotiator negotiators peacekeeper peacekeepers monk priestess hostage hostages captive captives deserter sniper assailant
pioneer legend icon star celebrity comedian comic rapper guitarist drummer composer conductor dancer model athlete boxer golfer sprinter swimmer striker goalkeeper quarterback referee umpire commissioner skipper trainer jockey native newcomer resident locals local passerby onlooker onlookers crowd crowds mob public majority`);

/** Things that speak: documents, media, findings, beyond the source nouns. */
export const documentNouns = words(`
report reports statement statements study studies survey surveys poll polls document documents memo memos email emails e-mail e-mails letter letters lawsuit lawsuits suit complaint complaints indictment affidavit affidavits transcript transcripts data figures filing filings ruling rulings order decision verdict
opinion warrant records record files file post posts tweet tweets message messages article articles story stories book books memoir essay editorial op-ed column speech speeches interview interviews video videos audio recording recordings footage clip film documentary ad ads advertisement commercial billboard banner banners sign signs
placard poster posters slogan slogans caption headline headlines note notes diary bill legislation law amendment resolution treaty agreement deal charter constitution manifesto platform plan proposal draft petition website webpage page blog release bulletin advisory notice announcement declaration testimony deposition
census summary abstract tally analysis analyses statistics review investigation inquiry audit assessment evidence results findings research estimate estimates projection projections forecast index chart map images image photo photos photograph photographs picture pictures scripture quran bible prayer hymn song lyrics text texts voicemail briefing communique leaflet leaflets flyer`);

/** Nouns for bodies that speak as one: an "it", not a "he" or "she". */
export const bodyNouns: ReadonlySet<string> = new Set(
  words(`
group company organization agency party campaign network newspaper paper ministry department committee commission council court bank
university school church union association institute center office team board coalition alliance firm station magazine outlet site
website service observatory foundation government army military administration bureau`),
);

/** More nouns for bodies and places that speak as one, and stand for nobody who hides: "the city said", "the panel found". */
export const bodiesAtLarge: ReadonlySet<string> = new Set(
  words(`
city state county town village province country nation republic kingdom federation district region force movement militia regime panel bank
business corporation retailer airline carrier channel institution college nonprofit charity embassy consulate delegation mission squad unit
navy congress senate house legislature cabinet parliament camp bloc faction`),
);
