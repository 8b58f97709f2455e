// Cities and their datelines: which stand alone and which take a state or country. The domestic list is AP's; of the
// international one, those marked ! were seen standing alone in published AP datelines, the others follow general newsroom
// practice.

/** city|state: domestic cities that stand alone. */
export const DOMESTIC_STANDALONE = `
ATLANTA|Georgia
BALTIMORE|Maryland
BOSTON|Massachusetts
CHICAGO|Illinois
CINCINNATI|Ohio
CLEVELAND|Ohio
DALLAS|Texas
DENVER|Colorado
DETROIT|Michigan
HONOLULU|Hawaii
HOUSTON|Texas
INDIANAPOLIS|Indiana
LAS VEGAS|Nevada
LOS ANGELES|California
MIAMI|Florida
MILWAUKEE|Wisconsin
MINNEAPOLIS|Minnesota
NEW ORLEANS|Louisiana
NEW YORK|New York
OKLAHOMA CITY|Oklahoma
PHILADELPHIA|Pennsylvania
PHOENIX|Arizona
PITTSBURGH|Pennsylvania
ST. LOUIS|Missouri
SALT LAKE CITY|Utah
SAN ANTONIO|Texas
SAN DIEGO|California
SAN FRANCISCO|California
SEATTLE|Washington
WASHINGTON|District of Columbia
`;

/** city|country|!: international cities that stand alone. */
export const INTERNATIONAL_STANDALONE = `
AMSTERDAM|Netherlands|
BAGHDAD|Iraq|
BANGKOK|Thailand|
BEIJING|China|!
BEIRUT|Lebanon|!
BERLIN|Germany|
BRUSSELS|Belgium|
CAIRO|Egypt|!
DJIBOUTI|Djibouti|
DUBLIN|Ireland|
GENEVA|Switzerland|
GIBRALTAR|Gibraltar|
GUATEMALA CITY|Guatemala|
HAVANA|Cuba|
HELSINKI|Finland|
HONG KONG|Hong Kong|!
ISLAMABAD|Pakistan|!
ISTANBUL|Turkey|
JERUSALEM|Jerusalem|!
JOHANNESBURG|South Africa|
KUWAIT CITY|Kuwait|
LONDON|United Kingdom|!
LUXEMBOURG|Luxembourg|
MACAU|Macau|
MADRID|Spain|
MEXICO CITY|Mexico|
MILAN|Italy|
MONACO|Monaco|
MONTREAL|Canada|
MOSCOW|Russia|!
NEW DELHI|India|!
PANAMA CITY|Panama|
PARIS|France|
PRAGUE|Czech Republic|
QUEBEC CITY|Canada|
RIO DE JANEIRO|Brazil|!
ROME|Italy|
SAN MARINO|San Marino|
SAO PAULO|Brazil|
SHANGHAI|China|
SINGAPORE|Singapore|
STOCKHOLM|Sweden|
SYDNEY|Australia|
TOKYO|Japan|!
TORONTO|Canada|!
VATICAN CITY|Vatican City|!
VIENNA|Austria|
ZURICH|Switzerland|
`;

/** city|region/region|us: cities often left alone by mistake, and what they take. */
export const NEEDS_REGION = `
SPRINGFIELD|Ill./Mass./Mo.|us
KANSAS CITY|Mo./Kan.|us
PORTLAND|Ore./Maine|us
SACRAMENTO|Calif.|us
ST. PAUL|Minn.|us
AUSTIN|Texas|us
CHARLOTTE|N.C.|us
NASHVILLE|Tenn.|us
MEMPHIS|Tenn.|us
TAMPA|Fla.|us
ORLANDO|Fla.|us
BUFFALO|N.Y.|us
SAN JOSE|Calif./Costa Rica|us
COLUMBUS|Ohio/Ga.|us
BEVERLY HILLS|Calif.|us
LOUISVILLE|Ky.|us
BOGOTA|Colombia|
BUDAPEST|Hungary|
MANILA|Philippines|
SEOUL|South Korea|
KYIV|Ukraine|
ATHENS|Greece/Ga.|
DUBAI|United Arab Emirates|
NAIROBI|Kenya|
OTTAWA|Ontario|
VANCOUVER|British Columbia|
TEL AVIV|Israel|
WARSAW|Poland|
LISBON|Portugal|
KABUL|Afghanistan|
TEHRAN|Iran|
DAMASCUS|Syria|
BUENOS AIRES|Argentina|
LIMA|Peru/Ohio|
CARACAS|Venezuela|
LAGOS|Nigeria|
MUMBAI|India|
TAIPEI|Taiwan|
SEVASTOPOL|Crimea|
PALERMO|Sicily|
GAZA CITY|Gaza Strip|
BELFAST|Northern Ireland|
`;

/** Other places that stand alone at the head of a story. */
export const OTHER_STANDALONE: readonly string[] = ['UNITED NATIONS'];

/** Long or political names of countries and their dateline form. */
export const COUNTRY_FORMS: Readonly<Record<string, string>> = {
  'The Netherlands': 'Netherlands',
  'the Netherlands': 'Netherlands',
  Holland: 'Netherlands',
  'The Gambia': 'Gambia',
  'the Gambia': 'Gambia',
  'The Bahamas': 'Bahamas',
  'the Bahamas': 'Bahamas',
  'The Philippines': 'Philippines',
  'the Philippines': 'Philippines',
  UAE: 'United Arab Emirates',
  'U.A.E.': 'United Arab Emirates',
  DPRK: 'North Korea',
  'N. Korea': 'North Korea',
  'S. Korea': 'South Korea',
  ROK: 'South Korea',
  'Republic of Korea': 'South Korea',
  PRC: 'China',
  'Islamic Republic of Iran': 'Iran',
  'Syrian Arab Republic': 'Syria',
  'Russian Federation': 'Russia',
  'Democratic Republic of the Congo': 'Congo',
  'Democratic Republic of Congo': 'Congo',
  DRC: 'Congo',
  'Republic of Ireland': 'Ireland',
  Swaziland: 'Eswatini',
  "Côte d'Ivoire": 'Ivory Coast',
  'Côte d’Ivoire': 'Ivory Coast',
  'The Ukraine': 'Ukraine',
  'the Ukraine': 'Ukraine',
  Burma: 'Myanmar',
  KSA: 'Saudi Arabia',
  Gaza: 'Gaza Strip',
};

/** Names of the United Kingdom as a whole: a dateline names the nation instead. */
export const UNITED_KINGDOM: readonly string[] = ['UK', 'U.K.', 'United Kingdom', 'Britain', 'Great Britain', 'GB'];

/** Cities of the United Kingdom and their nation. */
export const UK_NATION: Readonly<Record<string, string>> = {
  BELFAST: 'Northern Ireland',
  EDINBURGH: 'Scotland',
  GLASGOW: 'Scotland',
  ABERDEEN: 'Scotland',
  DUNDEE: 'Scotland',
  INVERNESS: 'Scotland',
  CARDIFF: 'Wales',
  SWANSEA: 'Wales',
  NEWPORT: 'Wales',
  MANCHESTER: 'England',
  LIVERPOOL: 'England',
  BIRMINGHAM: 'England',
  LEEDS: 'England',
  SHEFFIELD: 'England',
  BRISTOL: 'England',
  OXFORD: 'England',
  CAMBRIDGE: 'England',
  BRIGHTON: 'England',
  WINDSOR: 'England',
};
