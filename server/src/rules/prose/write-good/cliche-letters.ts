/**
 * Letters of which every phrase of the package no-cliches holds at least one run, its spaces left out, and few other sentences do.
 * The pattern of the package tries 700 phrases at each word, which costs more than all else that is read in a sentence; this one
 * is asked first. It says nothing of what a cliche is. Made by tools/cliche-letters.ts, which sought the rarest letters of each phrase
 * in published stories; a test holds it against the phrases of the package.
 */
const LETTERS = new RegExp(
  'adgeo|adlik|afarc|aglee|airyo|akemy|alegu|alimb|alktu|allod|allta|altoft|ameol|amule|anadr|andyf|anicb|annev|anowl|' +
    'arasa|arasm|arkbe|arkmy|arpet|arsyo|ashee|asiers|asluc|asnai|aspad|asyas|atchy|atenf|atmyw|avyas|awoft|aword|awthel|' +
    'ayisl|badto|bagei|baldf|batou|beatar|begga|bendo|betyo|bidey|bigas|bigma|birdi|bitet|bitth|blastf|bleed|blowy|blush|' +
    'boils|boltf|bonet|boredt|borof|bullb|bulli|burny|busya|byhoo|calmb|caredt|cartb|catgo|catou|cebit|cedbr|chinu|chipo|' +
    'chomp|cidte|ckasa|ckasc|ckasl|ckasp|ckere|ckito|ckleu|ckofi|cktor|cocka|coina|crowf|cryli|cryme|cryov|ctsofl|cutto|' +
    'daisy|dambi|daspu|dasti|dayout|dcollec|dconq|ddelivere|ddero|ddins|ddirt|ddrie|denda|derro|derthew|dfamo|dfool|' +
    'dhonc|dimea|dmigh|dofthewo|dogda|dogti|donetha|dparc|dpurp|dshin|dsmel|dstif|dswea|dswel|dtrue|dyedi|ealde|ealmc|' +
    'ealoa|eamah|eandti|eansl|eartot|eatad|eathert|eatyo|ebait|ebeam|ebean|ebees|ebric|ecatd|echarm|edlei|eeande|eeisw|' +
    'eenthel|eeshe|ehatc|ehenh|ehump|eisbl|eizet|ekofs|elily|emerr|enaro|enines|ennyp|enthecat|enthepl|enthh|eplag|erdol|' +
    'erhal|erhee|ertil|ertoy|eshoe|esmeu|esrol|eteet|etowel|etsmy|ettotheb|ettya|ewago|ewoods|eyedm|eyfal|fadif|fairi|' +
    'fairw|fallb|fanth|feath|fewan|ffate|ffeds|fftha|ffthew|filth|finek|fisho|fitoft|fittheb|floga|flyth|fshap|fsigh|' +
    'fthetu|ftrut|funin|fworm|gagif|gboar|gbutt|gcats|geatd|gfuld|ggets|ghrow|ghtoi|ghtyd|ginci|gingy|giveand|glost|' +
    'goaga|goesw|gohim|gotar|gowitht|greas|grist|gsabe|gshom|gtheclo|gthefie|gtolif|gtosn|gtree|gutte|gvent|hadby|haker|' +
    'hanai|hanwa|harpa|haywh|heace|hebed|hebli|heboss|hebuc|hecak|hecounte|hecow|hedog|hedum|hefry|hehee|hehip|hehole|' +
    'heice|hejon|hemud|hemusi|henos|heped|heplu|hesad|hevest|highh|hingbl|hinic|hitpa|hitsw|holdy|hootf|hoott|hotun|' +
    'howai|hprid|hreli|htasa|htbal|hthic|htred|husel|hwarm|ibegt|ieone|ietas|igche|igfis|ikeas|inaji|inandsu|inasd|indas|' +
    'ipeol|iresb|isavi|isdaya|itpou|ixofo|jacko|jocke|jogyo|jumpd|jumpt|kearu|keawe|keclo|kefat|kenid|keonef|ketheb|' +
    'keupc|kfigu|kicku|kidin|kisso|klesa|kofda|koned|konwo|ktosq|lapof|larof|latas|layby|laydo|ldaca|ldhat|ldonf|leadou|' +
    'leaps|leatb|ledow|letsl|lfuna|licky|linad|lizar|llbat|llisp|llowy|lltwo|llwon|loodg|lookd|losey|loudn|lthum|lucko|' +
    'lyama|lybir|lybyn|lygam|mallwo|mandhaw|mehel|meiso|melik|meroof|mpinw|mplim|najam|naked|nanut|napig|napin|narol|' +
    'naxet|nddry|ndirt|ndshor|ndton|ndvib|ndwag|nefoo|neinam|netok|ngbuc|ngmud|nguei|nhotw|niced|nicko|niney|ningq|nipan|' +
    'nipit|nkout|nmyba|nocky|nogut|nolov|nopai|noset|noski|nosto|notom|notwr|nrunb|nsorr|ntheroc|nthum|ntinti|nventt|' +
    'nysav|oatit|oaton|obeti|odasg|oddee|odenn|oeachh|oesar|offew|ofmyk|oforb|ofpoc|ofwax|ogand|okbac|okbef|okbyi|okenr|' +
    'oldsh|oleho|ollov|omentint|omscr|ondthep|oneov|onpin|onthemon|onthespo|ookag|ooras|oosec|ordstr|orkli|ormyn|ornev|' +
    'ornso|orstn|orysh|ossfi|otaho|otami|othas|otheq|otinthed|oucom|oudas|ouonl|ourbl|ourdr|oureg|ovinge|oyswi|paini|' +
    'paney|parfo|pedme|pigin|pilei|pindr|pinyo|pitsi|playy|plepi|pofmy|poilt|potca|pperc|ppery|ppleca|ppyas|pthecr|ptism|' +
    'pully|purea|pushc|putyo|rabar|ragst|raney|rankan|rashc|ratra|rceofn|rchic|rditt|rdsfa|reapw|reatu|recoo|redce|' +
    'redherr|redta|reekt|rfects|rfist|rheren|ribul|rldwe|rmwel|robpe|rockt|roost|ropes|rsayn|rscro|rshoe|rtasa|rthebir|' +
    'rthegu|rtypo|rubth|rwhatit|rydog|ryfib|sabee|sabir|sabit|sabug|sabut|sacuc|sadbu|sadoo|safid|sagri|sakit|salam|' +
    'sallk|sanox|sapin|sapup|sarai|sbestf|scontent|sdomo|secry|sedtok|seeey|setyo|seyev|sguis|shinth|shutc|sigho|sinko|' +
    'sisne|sityk|slept|smeow|smola|sneak|snoac|sowwi|speako|spitt|srans|srund|sshare|sstosa|stedinte|sthie|storf|stthew|' +
    'taclu|tahop|takic|talcl|tandea|tbell|tbutn|tchef|tcutth|teenm|tenof|tepon|termou|thafu|thaki|thfire|thurr|tiffu|' +
    'titch|tlaug|tlefe|tloos|toeth|tofgl|tomle|tomou|toogo|tooho|toonu|totan|trami|trawt|tripd|tterpe|tydoe|tyoue|uglya|' +
    'uisht|uldert|ullaf|ullas|unvar|urfee|urhai|urleg|urlid|urofn|ursty|urtsm|urwhe|ustthet|uthap|vaina|vaine|veandle|' +
    'vedandl|vilis|voryt|wateru|weati|weedt|wetbe|whimf|wiser|wmano|wnando|wntoe|wocen|woffs|wolfa|wopea|wthesc|yanki|' +
    'yappy|ytobur|ytosk',
);

/** The package lets words run together, and so does this: white space is left out as its pattern leaves it out. */
export const mayHoldCliche = (text: string): boolean => LETTERS.test(text.replace(/[\b\s\u200C]+/g, '').toLowerCase());
