/**
 * Names of days, places, groups and things as wires write them; dated where the style changed. One row a line; usage-format.ts says how to read it.
 * Source: public notices of AP changes and newsroom101.net; gazetteers for place names.
 */
export const TERMINOLOGY_ROWS = `
Democrat Party = Democratic Party
Veteran's Day = Veterans Day
Veterans' Day = Veterans Day
President's Day = Presidents Day
Presidents' Day = Presidents Day ; uk
Mothers Day = Mother's Day
Mothers' Day = Mother's Day
Fathers Day = Father's Day
New Years Eve = New Year's Eve
New Years Day = New Year's Day
Valentines Day = Valentine's Day
St. Patricks Day = St. Patrick's Day
April Fools Day = April Fools' Day
April Fool's Day = April Fools' Day
Martin Luther King Day = Martin Luther King Jr. Day
Xmas = Christmas ; name
Chanukah = Hanukkah ; name
Koran = Quran ; since=2000-01 alone name
Moslem[s] = Muslim[s] ; since=2000-01 alone name
Al Qaeda = al-Qaida ; group=qaida suggest uk
al-Qaeda = al-Qaida ; group=qaida suggest
Al-Qaida = al-Qaida ; group=qaida mid case
Hizballah = Hezbollah
Hizbollah = Hezbollah
Hizbullah = Hezbollah
Kiev = Kyiv ; since=2019-08 year=1991 notafter=chicken alone
Kharkov = Kharkiv ; since=2019-08 year=1991 notafter=chicken alone
Lvov = Lviv ; since=2019-08 year=1991 notafter=chicken alone
Peking = Beijing ; alone year=2000 notnear=former,formerly,then,known,once,called,named,colonial notafter=crab notbefore=duck,curry,opera,shirt,plaid,gin,cat,mix
Bombay = Mumbai ; alone year=2000 notnear=former,formerly,then,known,once,called,named,colonial notafter=crab notbefore=duck,curry,opera,shirt,plaid,gin,cat,mix
Madras = Chennai ; alone year=2000 notnear=former,formerly,then,known,once,called,named,colonial notafter=crab notbefore=duck,curry,opera,shirt,plaid,gin,cat,mix
Calcutta = Kolkata ; alone year=2000 notnear=former,formerly,then,known,once,called,named,colonial notafter=crab notbefore=duck,curry,opera,shirt,plaid,gin,cat,mix
Burma = Myanmar ; alone year=2000 notnear=former,formerly,then,known,once,called,named,colonial notafter=crab notbefore=duck,curry,opera,shirt,plaid,gin,cat,mix uk
Rangoon = Yangon ; alone year=2000 notnear=former,formerly,then,known,once,called,named,colonial notafter=crab notbefore=duck,curry,opera,shirt,plaid,gin,cat,mix
Swaziland = Eswatini ; since=2018-05 year=2018 alone
the Ukraine = Ukraine ; before=@verbs-and-links,|
the Sudan = Sudan ; before=@verbs-and-links,| suggest
Cote d'Ivoire = Ivory Coast ; suggest
Côte d'Ivoire = Ivory Coast ; suggest uk
Bogota, Columbia = Bogota, Colombia
Medellin, Columbia = Medellin, Colombia
Smokey Mountains = Smoky Mountains
Great Smokey Mountains = Great Smoky Mountains
Smokey the Bear = Smokey Bear ; suggest
U.S. Capital = U.S. Capitol ; case notbefore=markets,market alone suggest
Scotch people = Scottish people ; suggest
styrofoam cup[s] = foam cup[s]
tasered = shocked with a Taser ; suggest
`;
