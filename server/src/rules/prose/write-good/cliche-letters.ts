/**
 * Letters of which every phrase of the package no-cliches holds at least one run, its spaces left out, and few other sentences do.
 * The pattern of the package tries 700 phrases at each word, which costs more than all else that is read in a sentence; this one
 * is asked first. It says nothing of what a cliche is, and a test holds it against the phrases of the package.
 */
const LETTERS = new RegExp(
  'aboro|achhi|acidt|adark|adgeo|adhon|afarc|akemy|alimb|alktu|allfu|allod|allta|altof|ameol|anaxe|anicb|annev|' +
    'anowl|arasm|arkmy|arpet|ashee|asiers|asluc|asnai|aspad|astfr|astla|asyas|atbri|atchy|atenf|atgoe|atmyw|aword|' +
    'ayingw|ayisl|badto|bagei|baldf|bangi|bapti|barki|batou|beata|begga|bendo|bestf|betyo|bidey|bigas|bigma|birdi|' +
    'bitet|bitth|bleed|blowy|blush|boils|boltf|bonet|boredt|bullb|bulli|burny|busya|byhoo|calmb|caredt|cartb|catgo|' +
    'catou|charm|chipo|chomp|ckasa|ckasc|ckasl|ckasp|ckast|ckere|ckito|ckofi|ckone|ckonw|cksho|cktor|cocka|coina|' +
    'crowf|cryli|cryme|cryov|ctsofl|cutto|daisy|dambi|daspu|dasti|dayou|dcollec|dconq|ddelivere|dderb|ddero|ddins|' +
    'ddirt|ddrie|denda|derro|derthew|devil|dfamo|dherri|dimea|ditch|dlear|dletl|dogda|dogea|dogti|dparc|dpurp|dshin|' +
    'dstif|dswea|dswel|dtrue|dwago|dwise|dyedi|eadas|eadou|eagle|ealmc|ealoa|eamah|eandta|eansl|earsy|eartot|eatad|' +
    'eathert|eatyo|eavya|ebada|ebait|ebeam|ebean|ebees|ebird|eboat|ecree|edawn|edlei|eeande|eenther|eepit|eeshe|' +
    'egrin|ehatc|ehayw|ehole|ehump|eisbl|eizet|ekofs|emerr|emusi|enines|enitr|enthepl|enthh|eplag|eraba|erdol|erfis|' +
    'erhal|erhee|ermou|erocks|ertil|ertoy|erydo|eshoe|esmeu|esone|esrol|etale|etowel|etsmy|ettya|ewago|eyedm|eyfal|' +
    'fairi|fallb|fanth|feath|fewan|ffate|fftha|ffthew|filth|finek|fisho|fitof|fitto|flitt|floga|flyth|fshap|fsigh|' +
    'ftrut|funin|fworm|gagif|gblow|gbutt|gfuld|ghrow|ghtoi|ghtyd|gildi|ginci|goaga|goesw|gohim|greas|grist|gsabe|' +
    'gshom|gthecl|gthefie|gtoli|gtosn|gutte|gvent|hadby|haker|hanwa|harpa|hasak|hebed|heboss|hebuc|hecak|hecounte|' +
    'hecow|hedog|hedum|hefry|hegoi|hehee|hehip|heice|helig|hemud|henos|heped|heplu|herod|hesad|hetee|hetip|hetun|' +
    'hevest|hewhe|hewoo|hicka|highh|hillb|hinic|hinti|hitpa|holdy|holeh|holen|hootf|hoott|hotun|howai|hprid|htasa|' +
    'htbal|htert|hthefl|htred|husel|hwarm|ibegt|icedb|ieone|ietas|igche|igfis|ikeas|ikefa|iketa|imeag|inaji|inasd|' +
    'indas|inhot|ipeol|isavi|isdaya|ittheb|ivory|ixofo|jacko|jocke|jogyo|jumpd|jumpt|kearu|keawe|keclo|keepy|kenid|' +
    'keone|ketheb|kfigu|kicku|kidin|kisso|knuck|kofda|ktosq|lapof|larof|lawof|layby|laydo|ldaca|ldeal|ldhat|leanl|' +
    'leaps|leatb|letsl|licky|linad|lindl|llisp|llowy|lltwo|llwat|llwon|loodg|lookd|losey|lostl|loudn|loung|loveda|' +
    'lowma|lthum|lucko|lyama|lybir|lybyn|mallwo|mehel|meiso|melik|mpinw|mplim|najam|naked|nanut|napig|napin|naroc|' +
    'narol|nddry|ndhaw|ndirt|ndmig|ndsme|ndsuf|ndton|nefoo|neinam|ngboa|ngbuc|ngcat|ngmud|nguei|niced|nicko|ningq|' +
    'nipan|nipit|nkout|nlyga|nocky|nogut|nolov|nopai|noski|nosto|notah|notom|notwr|nsorr|nthecat|nthum|ntinti|ntofg|' +
    'nywoo|oatit|odasg|oddee|offew|ofmyk|oforb|ofpoc|ofwax|ogand|okbac|okbyi|okenr|oldsh|ollov|omefi|omentin|onceb|' +
    'ondthep|onebo|oneov|onpin|onthemon|onthesp|ookag|ookbe|ookwh|ooras|oosec|opofm|orkli|ornso|orseo|orstn|ortofi|' +
    'orysh|ossfi|otami|othas|otheq|otinm|otinthed|otota|otthee|oudas|ouonl|ourbl|oureg|ourwh|ovinge|oxint|oyswi|' +
    'paini|paney|parfo|pedme|penny|pigin|pilei|pindr|pinyo|playy|potca|pperc|ppery|pplec|pplep|ppyas|pully|pupwi|' +
    'purea|pushc|putyo|ragst|raney|ranka|rasab|rashc|ratra|rceofn|rchic|rditt|rdsfa|rdstr|readl|reapw|reatu|recoo|' +
    'redce|redta|reekt|renor|rfects|rgivea|ribul|rldon|rldwe|rmwel|robpe|roost|ropes|rsayn|rshoe|rtasa|rthegu|rthit|' +
    'rtypo|rubth|rweat|rwhatit|ryfib|sabee|sabir|sabit|sabug|sabut|sacuc|sadbu|safid|sagri|salam|sallk|samero|sanox|' +
    'sapup|sarai|scontent|sdomo|secry|sedtok|seeey|setyo|seyev|sguis|shinth|shutc|sigho|sinko|slept|smeow|smola|' +
    'sneak|snoac|sowwi|spitt|srans|sshare|sstosa|staho|storf|straw|stthew|stubb|taclu|takic|talcl|tandea|tartf|' +
    'tasap|tbell|tbutn|tcutt|teenm|tenof|tepon|tgota|thaki|threl|thurr|tiffu|tloos|toeth|tomle|tomou|toogo|tooho|' +
    'toonu|trami|tripd|trock|tterpe|ttotheb|tuffe|twoce|tydoe|tyoue|ucanr|uglya|uisht|ullaf|ullas|ungan|unvar|urfee|' +
    'urhai|urios|urleg|urlid|urofn|ursty|urtsm|useei|ustthet|uthap|vaina|vaine|vested|wakeu|wateru|weati|weedt|' +
    'wetbe|whimf|wnando|wntoe|woffs|wolfa|wopea|wthel|wthesc|yanki|yappy|yourd|ytobu|ytosk',
);

/** The package lets words run together, and so does this: white space is left out as its pattern leaves it out. */
export const mayHoldCliche = (text: string): boolean => LETTERS.test(text.replace(/[\b\s\u200C]+/g, '').toLowerCase());
