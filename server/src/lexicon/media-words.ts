// Words for recorded material, for who hands it round and where. Sources: AP's standards for user-generated content, the
// Verification Handbook (chapter 9), First Draft's five pillars of verification; counted on published war and politics copy.

type Kind = 'video' | 'audio' | 'photo' | 'document' | 'post';

const nouns = (kind: Kind, singular: string, plural: string): [string, { kind: Kind; plural: boolean }][] => [
  ...singular.split(' ').map((word): [string, { kind: Kind; plural: boolean }] => [word, { kind, plural: false }]),
  ...plural.split(' ').map((word): [string, { kind: Kind; plural: boolean }] => [word, { kind, plural: true }]),
];

/** Nouns that name an item. "Footage" is a mass noun and counts as one item. */
export const MEDIA_NOUNS: ReadonlyMap<string, { readonly kind: Kind; readonly plural: boolean }> = new Map([
  ...nouns('video', 'video footage clip videotape livestream', 'videos clips videotapes livestreams'),
  ...nouns('audio', 'audio recording audiotape', 'recordings audiotapes'),
  ...nouns('photo', 'photo photograph image picture screenshot', 'photos photographs images pictures screenshots'),
  ...nouns(
    'document',
    'document memo letter transcript email e-mail dossier memorandum',
    'documents memos letters transcripts emails e-mails dossiers',
  ),
  ...nouns('post', 'tweet post', 'tweets posts'),
]);

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** After a media noun these make another thing of it: "video game", "post office", "letter carrier". */
export const NOT_MEDIA_BEFORE = words(`app apps arcade board boards blog blogger blogs bomb call calls camera cameras card cards
  carrier carriers chat chats conference conferences conferencing console contract deal department editor editors equipment essay
  game games gaming industry interview interviews journalist journalists link links maker makers monitor monitors office offices
  opportunity player players producer producers production referee rental replay review reviews screen screens series service
  session sessions shoot shop shops site sites store stores streaming studio system systems teleconference wall website
  opener openers address addresses account accounts provider providers server servers inbox traffic chain list lists grade grades writer writers`);

/** Words that turn a media noun to something else from the left: "spitting image", "letter" of the alphabet. */
export const NOT_MEDIA_AFTER =
  words(`public self brand body spitting big bigger full clear clearer mirror chain cover open capital red
  scarlet mental positive negative overall command trading blog guard goal military sentry hitching lamp fence diplomatic
  administrative government senior leadership cabinet top`);

/** Modifiers that say who made or spread an item, without a name. */
export const UGC_MODIFIERS = words('amateur bystander undated unverified viral shaky grainy purported');
export const PARTISAN_MODIFIERS =
  words(`activist opposition militant jihadi jihadist insurgent rebel propaganda separatist IS ISIS ISIL
  al-Qaida al-Qaeda Taliban Houthi Hamas Hezbollah State`);
export const LEAK_MODIFIERS = words('leaked hacked stolen purloined');
/** Documents only when they are leaked, hacked or confidential. */
export const LEAKABLE_NOUNS = words(
  'report reports file files paper papers cable cables record records study assessment draft drafts',
);
export const CONFIDENTIAL_MODIFIERS = words('confidential secret internal classified private restricted unpublished');
/** Made and handed out by somebody who answers for it, or recorded by the news organization itself. */
export const OWN_MODIFIERS =
  words(`AP Reuters AFP CNN BBC NBC CBS ABC Fox police security surveillance dashcam bodycam body body-cam
  body-camera dashboard campaign official court courtroom evidence file archive archival historical home television TV broadcast
  CCTV helicopter drone promotional music wedding family vacation training animated satellite NASA webcam instructional workout
  celebratory private sex parliamentary`);

/** Agents that have a stake or no address: their material is not taken on trust. */
export const PARTISAN_AGENTS =
  words(`militant militants rebel rebels insurgent insurgents activist activists opposition supporters
  sympathizers fighters fighter jihadi jihadis jihadist jihadists extremists extremist separatist separatists gunman gunmen
  kidnappers captors hackers hacker hijackers terrorists mujahedeen mujahideen group's faction IS ISIS ISIL Islamic Taliban Hamas
  Hezbollah Houthi Houthis al-Qaida al-Qaeda al-Qaida's Boko al-Shabab al-Shabaab Al-Shabab Al-Shabaab Shabab Shabaab Nusra
  Al-Nusra al-Nusra AQAP PKK FARC Aamaq Amaq`);
/** Governments at war and their bodies. */
export const PARTY_AGENTS = words('army military forces troops navy ministry regime junta militia militias');
/** People without a name. */
export const CROWD_AGENTS =
  words(`users user people residents witnesses bystanders bystander protesters demonstrators someone others
  somebody accounts account netizens onlookers passers-by viewers`);
/** Bodies that answer for what they hand out. */
export const OWN_AGENTS =
  words(`police sheriff prosecutors court courts company campaign department agency club team school university
  hospital church museum city county state station network broadcaster newspaper magazine website committee office league
  commission authorities officials officers lawyer lawyers attorney attorneys family relatives wife husband mother father son
  daughter girlfriend boyfriend friend singer actor actress rapper candidate president mayor governor senator congressman
  spokesman spokeswoman government television TV channel site organization foundation union lab institute firm business
  embassy airline coach player driver pilot student teacher parents witness woman man boy girl he she him her we us me I`);

/** Finite and participle forms of handing something out. */
export const RELEASE_WORDS =
  words(`released posted published distributed shared uploaded issued broadcast aired disseminated tweeted
  retweeted leaked streamed reposted livestreamed sent`);
/** What an item does by itself when nobody is named. */
export const SPREAD_WORDS = words(
  'circulated circulating surfaced surfacing emerged spread spreading circulate circulates surface',
);
export const OBTAINED_WORDS = words('obtained seen reviewed viewed examined heard watched');

/** Places where anyone may put anything; the first word of the name is enough. */
export const PLATFORMS =
  words(`online internet web social Telegram Twitter X Facebook YouTube TikTok Instagram WhatsApp Weibo Snapchat
  Truth Reddit Tumblr Vine Periscope 4chan 8chan LiveLeak forum forums websites jihadi jihadist militant messaging`);

/** The sentence says what an item shows or holds. */
export const DESCRIBING_WORDS = words(`show shows showed showing shown depict depicts depicted depicting capture captures captured
  capturing purport purports purported purportedly appears appeared appear feature features featured portray portrays portrayed contain
  contains contained reveal reveals revealed says said calls called warns warned orders ordered instructs instructed directs directed tells told lists listed describes described details detailed names outlines outlined threatens threatened claims claimed urges urged vows
  vowed blames blamed demands demanded speaks spoke reads puts estimates estimated states stated recommends recommended argues argued`);

/** Words that stand before a noun and close its phrase to the left. */
export const DEFINITE = words('the this that these those its his her their our such both');
export const INDEFINITE = words(
  'a an another one two three four five some several many more other multiple numerous various any',
);
export const SEPARATE = words('separate second another third other additional different new');

/** Words that end a noun phrase to the left: prepositions, verbs, conjunctions. */
export const CLOSED_CLASS =
  words(`of in on at by from with without to for about into onto over under after before as than and or but nor that which who whom whose
  when where while if because is are was were be been being has have had do does did will would can could may might must should not
  said says say told also then it he she they we you i there here posted released published shared uploaded broadcast aired tweeted
  leaked obtained saw seen heard watched reviewed verified showed shows show via through amid among between during including like`);
