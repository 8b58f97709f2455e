/**
 * Words around a figure that say what kind of number it is. Source: public summaries of AP's numerals entry
 * (writingexplained.org, ASU and CSUDH brand guides) and ordinary usage.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A figure after one of these is a name or a place in an order, not a count. */
export const LABEL_NOUNS = words(
  'act apartment apt area article bay category chapter channel class column court cell day district division episode exhibit ' +
    'exit flight floor formula gate game grade group hall highway hole interstate issue item lane level lap line lot mark model ' +
    'no no. nos. number page pages part pier phase platform post precinct psalm quarter question race room rooms round route row ' +
    'rule scene school season seat section sections segment series set site size slot stage station step studio suite table ' +
    'terminal tier title track type unit verse version volume vol. ward week windows world zone sec. aisle measure proposition ' +
    'amendment case count counts document figure fig. chart dorm engine ladder truck squad reactor tower turn runway hangar ' +
    'interstates routes highways stages sizes',
);

/** A figure before one of these names a thing: the 7 train, the 6 line. */
export const LABELED_NOUNS = words('train trains bus line subway iron wood');

/** Units of measure that may follow a figure: with these a figure stands below 10 too. */
export const UNIT_WORDS = words(
  'inch inches foot feet yard yards mile miles fathom fathoms furlong furlongs light-year light-years millimeter millimeters ' +
    'centimeter centimeters meter meters kilometer kilometers millimetre millimetres centimetre centimetres metre metres kilometre ' +
    'kilometres acre acres hectare hectares ounce ounces pound pounds ton tons tonne tonnes gram grams milligram milligrams kilogram ' +
    'kilograms kilo kilos cup cups pint pints quart quarts gallon gallons barrel barrels bushel bushels liter liters litre litres ' +
    'teaspoon teaspoons tablespoon tablespoons milliliter milliliters knot knots degree degrees mph kph km cm mm kg mg mi. ft. lb. lbs. ' +
    'lbs oz. oz ft in. yd. psi mpg volt volts watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts kilobyte kilobytes ' +
    'megabyte megabytes gigabyte gigabytes terabyte terabytes carat carats karat horsepower calorie calories millibar millibars hertz ' +
    'megahertz gigahertz decibel decibels square cubic nautical metric short acre-feet acre-foot x',
);

/** Spelled measures that the rule on figures covers: distances, weights, areas, volumes, speeds, temperatures. */
export const FIGURE_UNITS = words(
  'inches feet yards miles centimeters millimeters meters kilometers acres hectares ounces pounds tons grams milligrams kilograms pints ' +
    'quarts gallons barrels bushels liters teaspoons tablespoons knots degrees mph kph',
);

/** Money in words after a figure. */
export const CURRENCY_WORDS = words(
  'dollar dollars cent cents euro euros yen yuan rupee rupees ruble rubles peso pesos pence penny francs',
);

export const CURRENCY_SIGNS = words('$ £ € ¥ ₹ ₽ ₩ ₪');

/** A figure before or after these is a score, a tally of votes or odds. */
export const SCORE_WORDS = words(
  'vote votes voted ruled ruling rule decision won win wins lost lose loss beat beats defeated led lead leads leading trailed tied tie score scores ' +
    'scored record victory rout series run lead margin majority outscored odds ratio opened split against',
);

/** Nouns of time: with a number they make a duration, never a comparison of things. */
export const DURATION_NOUNS = words(
  'second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades century centuries ' +
    'season seasons generation generations',
);

/** Plural nouns that do not end in s. */
export const IRREGULAR_PLURALS = words(
  'people children men women police feet teeth mice geese oxen deer sheep fish troops crew salmon trout bison moose elk aircraft spacecraft ' +
    'policemen policewomen firemen gunmen congressmen congresswomen businessmen fishermen servicemen spokesmen lawmen grandchildren ' +
    'schoolchildren personnel staff faculty alumni media criteria phenomena bacteria medics cattle swine kin wives',
);

/** Words in -s that are no plural nouns. */
export const NOT_PLURALS = words(
  'was is has his this its as us plus versus less unless perhaps always sometimes says does across towards toward afterwards besides ' +
    'nevertheless yes thus minus pus bus gas loss boss class mass pass business press process access success address congress ' +
    "let's that's it's series politics economics news afterward overseas alas downstairs upstairs hers ours yours theirs basis crisis " +
    'analysis previous various serious religious famous dangerous various numerous obvious conscious anonymous',
);

/** Words between a number and its noun that say nothing of what is counted. */
export const COUNT_FILLERS = words(
  'more other others new additional different separate full straight consecutive young armed former local such additional major similar ' +
    'small large big dead wounded injured remaining missing unidentified',
);

/** Words before a four-digit figure that make it a year. */
export const YEAR_CUES = words(
  'in since by of from until till before after during early late mid spring summer fall autumn winter around circa the and to through between year ' +
    'back for late-',
);
