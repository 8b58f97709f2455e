/**
 * Words that tell a measure that is not to be converted from one that is: races, calibers, product sizes, prices, idioms.
 * Source: the exemptions that AP, Reuters and BBC copy shows in practice, collected for this project.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Nouns right after a measure (a word or two may stand between) that make it a size, a race, a play or a device. */
export const NOUNS_AFTER: Readonly<
  Record<string, { readonly kind: 'product' | 'sports' | 'race' | 'caliber' | 'angle'; readonly nouns: ReadonlySet<string> }[]>
> = {
  inch: [
    {
      kind: 'product',
      nouns: words(
        'tv tvs television televisions screen screens display displays monitor monitors laptop laptops phone phones tablet tablets ipad macbook pizza pizzas vinyl single singles record records rim rims wheel wheels tire tires touchscreen smartphone smartphones lcd plasma led flat-screen disc disk floppy sub sandwich',
      ),
    },
    { kind: 'caliber', nouns: words('gun guns howitzer howitzers mortar shell shells barrel') },
  ],
  foot: [
    { kind: 'sports', nouns: words('putt putts putter jumper jumpers shot shots jumpshot birdie par eagle bogey hook floater') },
    { kind: 'product', nouns: words('container containers equivalent') },
  ],
  yard: [
    {
      kind: 'sports',
      nouns: words(
        'field run runs pass passes line touchdown touchdowns penalty penalties punt punts return returns reception catch drive drives kick gain loss td tds attempt score scramble freestyle par dash sack interception rushing rusher bomb box shot strike',
      ),
    },
  ],
  meter: [
    {
      kind: 'race',
      nouns: words(
        'dash freestyle hurdles hurdle butterfly backstroke breaststroke relay medley sprint steeplechase race races final finals champion champions title titles heats heat run runner runners event crown gold silver bronze medalist world record',
      ),
    },
  ],
  kilometer: [{ kind: 'race', nouns: words('race races skiathlon pursuit biathlon marathon') }],
  mile: [
    { kind: 'race', nouns: words('speedway oval racetrack race races marathon') },
    { kind: 'product', nouns: words('marker markers post') },
  ],
  liter: [
    {
      kind: 'product',
      nouns: words('engine engines v bottle bottles turbo turbocharged diesel inline four-cylinder'),
    },
  ],
  milliliter: [{ kind: 'product', nouns: words('bottle bottles') }],
  millimeter: [
    {
      kind: 'caliber',
      nouns: words(
        'film lens lenses pistol pistols handgun handguns rifle rifles round rounds cannon cannons shell shells artillery camera cameras ammunition ammo mortar mortars howitzer howitzers bullet bullets gun guns caliber calibre weapon weapons semiautomatic semi-automatic submachine machine projectile projectiles firearm firearms carbine carbines revolver revolvers magazine magazines parabellum glock ruger beretta casing casings cartridge cartridges rocket rockets grenade grenades guided prints print movie footage',
      ),
    },
  ],
  gallon: [{ kind: 'product', nouns: words('hat hats bucket buckets drum drums jug jugs aquarium') }],
  ounce: [{ kind: 'product', nouns: words('bottle bottles can cans cup cups soda sodas steak steaks burger burgers') }],
  pound: [{ kind: 'product', nouns: words('burger burgers hamburger hamburgers cheeseburger cheeseburgers') }],
  degree: [
    {
      kind: 'angle',
      nouns: words(
        'turn turns angle angles view views burn burns murder slope slopes rotation video camera arc latitude longitude north south east west heart panorama feedback fever-free',
      ),
    },
  ],
};

/** Bores of guns and widths of film, in millimeters. */
export const CALIBERS: ReadonlySet<number> = new Set([
  5.45, 5.56, 7.62, 7.65, 9, 12.7, 14.5, 16, 20, 23, 25, 30, 35, 37, 40, 57, 60, 70, 76, 81, 82, 88, 100, 105, 115, 120, 122, 125,
  127, 130, 152, 155, 160, 203, 220, 240, 300, 320,
]);

/** Distances run or swum for medals, in meters. */
export const RACE_METERS: ReadonlySet<number> = new Set([50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10000]);

/** Words that show a game is being told. */
export const GAME_WORDS: ReadonlySet<string> = words(
  'football downs kickoff touchdown touchdowns quarterback quarterbacks receiver receivers rushing rushed rusher interception interceptions fumble linebacker cornerback nfl birdie birdies bogey bogeys putt putts fairway fairways homer homers inning innings playoff playoffs halftime goalkeeper goalie medalist medalists sprinter sprinters pga lpga jockey filly stakes',
);

/** What is thrown or struck fast: a speed in such a block is a sports figure. */
export const THROWN: ReadonlySet<string> = words('fastball fastballs slider sliders curveball curveballs changeup knuckleball');

/** Words before "the 1,500 meters" that make it a race. */
export const RACE_VERBS: ReadonlySet<string> = words('won win wins winning ran runs run swam in over at');

/** What feet of are square feet: "9,000 feet of office space". */
export const FLOOR_SPACE: ReadonlySet<string> = words(
  'office retail floor warehouse commercial exhibition exhibit laboratory storage',
);

/** Playing positions, which stand after a player's height. */
export const POSITIONS: ReadonlySet<string> = words(
  'forward guard center quarterback pitcher lefty righty left-hander right-hander defenseman goalie linebacker tackle receiver freshman sophomore junior senior swingman outfielder infielder',
);

/** "a yard sale", "a foot in the door", "a pound of flesh": what may not follow a single unit. */
export const SINGLE_UNIT_IDIOMS: Readonly<
  Record<string, { readonly after: ReadonlySet<string>; readonly before: ReadonlySet<string> }>
> = {
  foot: {
    after: words('in injury soldier soldiers fault bridge race'),
    before: words('set put setting putting broke broken lost injured step stepped under on his her their my your wrong by'),
  },
  yard: {
    after: words('sale sales sign signs work in where with and'),
    before: words('in into behind across outside inside front back through around'),
  },
  mile: { after: words('marker markers post'), before: words('as by country extra give') },
  inch: { after: words('by'), before: words('every within give budge not') },
  pound: { after: words('sterling note'), before: words('every') },
  ounce: { after: words(''), before: words('every not') },
  meter: { after: words('maid reader'), before: words('') },
  gram: { after: words(''), before: words('') },
};

/** Units so small that "not an inch" measures nothing. */
export const SMALL_UNITS: ReadonlySet<string> = words('inch ounce');

/** What "an ounce of" and "a pound of" hold when nothing is weighed. */
export const WEIGHTLESS: ReadonlySet<string> = words(
  'prevention cure doubt sense truth courage energy strength proof evidence shame remorse decency humanity effort respect compassion credibility flesh hope pride common',
);

/** Money words before "a gallon" or "per pound". */
export const MONEY_WORDS: ReadonlySet<string> = words(
  'cent cents dollar dollars euro euros pound pounds yuan yen rupee rupees peso pesos franc francs mark marks ruble rubles pence penny tax taxes price prices cost costs',
);

/** Idioms that hold a measure, lower case, whole words. */
export const MEASURE_IDIOMS: readonly string[] = [
  '40 acres and a mule',
  'forty acres and a mule',
  'fahrenheit 451',
  'four-minute mile',
  'six feet under',
  'six feet apart',
  'ten-foot pole',
  '10-foot pole',
  'nine yards',
  'coming a mile away',
  'coming a mile off',
  'coming from a mile away',
  'coming from a mile off',
  'mile a minute',
  'good as a mile',
  'on two feet',
  'own two feet',
  'two left feet',
  '10-gallon hat',
  'ten-gallon hat',
  'walk a mile for',
  'walk a mile in',
  'walked a mile in',
  '800-pound gorilla',
  '900-pound gorilla',
];

/** Words in a block that make a small number of degrees a change of climate. */
export const CLIMATE_WORDS: ReadonlySet<string> = words(
  'warming climate emissions preindustrial pre-industrial industrial paris carbon',
);

/** Words within a few of a temperature that make it a difference; the phrases that need more are in the reader. */
export const DIFFERENCE_WORDS: ReadonlySet<string> = words(
  'warmed warming warmer cooled cooling cooler hotter colder rise rises rising risen rose increase increased increases drop drops dropped fell fall decrease decreased difference swing anomaly anomalies threshold limit limits limited limiting target targets goal gap range cap ceiling mark guardrail heating hike',
);

/** Words that say that degrees are a temperature. */
export const WEATHER_WORDS: ReadonlySet<string> = words(
  'temperature temperatures heat hot cold cool warm chilly freezing mercury thermometer thermometers fever weather sweltering frigid oven bake highs lows heatwave',
);
