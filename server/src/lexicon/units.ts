/**
 * Units of measure that news copy uses, with exact factors.
 *
 * Source of the factors: NIST Special Publication 811 (2008), appendix B: the international foot (0.3048 m), the avoirdupois
 * pound (0.45359237 kg), the U.S. gallon (231 cubic inches), the nautical mile (1,852 m). Names and abbreviations are those of
 * U.S. and British wire copy. Which units a desk converts ("required") follows what agencies print.
 */

export type UnitSystem = 'us' | 'metric' | 'imperial' | 'other';

export type Dimension =
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'speed'
  | 'temperature'
  | 'fuel'
  | 'pressure'
  | 'power'
  | 'energy'
  | 'angle'
  | 'money';

/** required: a desk converts it; optional: some do; ambiguous: which unit is meant depends; never: it stays as it is. */
export type Trigger = 'required' | 'optional' | 'ambiguous' | 'never';

export interface Unit {
  readonly id: string;
  readonly singular: string;
  readonly plural: string;
  /** The short form of a house that abbreviates; absent when there is none. */
  readonly short?: string;
  readonly system: UnitSystem;
  readonly dimension: Dimension;
  /** How much of the dimension's base unit it is (m, m², kg, L, km/h, kPa ...). 0 where no fixed factor exists. */
  readonly base: number;
  /** Ids of the units it is converted to, the first one preferred. */
  readonly targets: readonly string[];
  readonly trigger: Trigger;
  /** Spelled forms, lower case, words apart by single spaces (a hyphen in copy counts as a space). */
  readonly names: readonly string[];
  /** Short forms; they count only right after a figure. Case matters when a form holds a capital or is one letter. */
  readonly symbols: readonly string[];
}

/**
 * One unit a line: id; singular; plural; short form; system; dimension; how much of the base unit; targets; trigger; other
 * names; symbols.
 */
const TABLE = `
inch; inch; inches; in.; us; length; 0.0254; centimeter; required; ; in.|″
foot; foot; feet; ft.; us; length; 0.3048; meter; required; ; ft.|ft|′
yard; yard; yards; yd.; us; length; 0.9144; meter; required; ; yd.|yd|yds.|yds
mile; mile; miles; mi.; us; length; 1609.344; kilometer; required; statute mile|statute miles; mi.|mi
nautical-mile; nautical mile; nautical miles; ; other; length; 1852; kilometer|mile; optional; sea miles; nmi|nm
fathom; fathom; fathoms; ; us; length; 1.8288; meter|foot; optional; ; 
furlong; furlong; furlongs; ; us; length; 201.168; meter; never; ; 
light-year; light-year; light-years; ; other; length; 0; ; never; ; 
millimeter; millimeter; millimeters; mm; metric; length; 0.001; inch; required; millimetre|millimetres; mm
centimeter; centimeter; centimeters; cm; metric; length; 0.01; inch; required; centimetre|centimetres; cm|cms
meter; meter; meters; m; metric; length; 1; foot; required; metre|metres; m
kilometer; kilometer; kilometers; km; metric; length; 1000; mile; required; kilometre|kilometres|klick|klicks; km|kms|km.
square-inch; square inch; square inches; sq. in.; us; area; 0.00064516; square-centimeter; optional; ; sq. in.|sq in
square-foot; square foot; square feet; sq. ft.; us; area; 0.09290304; square-meter; required; ; sq. ft.|sq ft|sqft|sq. foot|sq. feet|sq feet|sq foot|ft²
square-yard; square yard; square yards; sq. yd.; us; area; 0.83612736; square-meter; optional; ; sq. yd.|sq yd
square-mile; square mile; square miles; sq. mi.; us; area; 2589988.110336; square-kilometer; required; ; sq. mi.|sq mi|sq. miles|sq. mile|sq miles|sq mile|mi²
acre; acre; acres; ; us; area; 4046.8564224; hectare|square-kilometer; required; ; ac.
hectare; hectare; hectares; ha; metric; area; 10000; acre|square-mile; required; ; ha
square-centimeter; square centimeter; square centimeters; sq. cm; metric; area; 0.0001; square-inch; optional; square centimetre|square centimetres; sq. cm|sq cm|cm²|cm2
square-meter; square meter; square meters; sq. m; metric; area; 1; square-foot; required; square metre|square metres; sq. m|sq m|m²|m2|sqm|sq. meters|sq meters|sq. metres|sq metres|square m
square-kilometer; square kilometer; square kilometers; sq. km; metric; area; 1e6; square-mile; required; square kilometre|square kilometres; sq. km|sq km|km²|km2|sqkm|square km|square kms|sq. kms|sq. kilometers|sq. kilometres|sq kilometers|sq kilometres
ounce; ounce; ounces; oz.; us; mass; 0.028349523125; gram; required; ; oz.|oz
troy-ounce; troy ounce; troy ounces; ; us; mass; 0.0311034768; gram; never; ; oz t
pound; pound; pounds; lb.; us; mass; 0.45359237; kilogram; required; ; lb.|lb|lbs.|lbs
short-ton; ton; tons; ; us; mass; 907.18474; metric-ton; ambiguous; short ton|short tons; 
long-ton; long ton; long tons; ; imperial; mass; 1016.0469088; metric-ton; optional; ; 
stone; stone; stone; st; imperial; mass; 6.35029318; kilogram|pound; optional; ; st
milligram; milligram; milligrams; mg; metric; mass; 0.000001; ; never; ; mg
gram; gram; grams; g; metric; mass; 0.001; ounce; required; gramme|grammes; g
kilogram; kilogram; kilograms; kg; metric; mass; 1; pound; required; kilo|kilos|kilogramme|kilogrammes; kg|kgs|kg.
metric-ton; metric ton; metric tons; ; metric; mass; 1000; short-ton; required; tonne|tonnes|metric tonne|metric tonnes; 
fluid-ounce; fluid ounce; fluid ounces; fl. oz.; us; volume; 0.0295735295625; milliliter; optional; ; fl. oz.|fl oz
cup; cup; cups; ; us; volume; 0.2365882365; milliliter; never; ; 
pint; pint; pints; ; us; volume; 0.473176473; liter; optional; ; pt.
quart; quart; quarts; ; us; volume; 0.946352946; liter; optional; ; qt.
gallon; gallon; gallons; gal.; us; volume; 3.785411784; liter; required; ; gal.|gal
imperial-gallon; imperial gallon; imperial gallons; ; imperial; volume; 4.54609; liter; optional; ; 
barrel; barrel; barrels; ; us; volume; 158.987294928; liter|gallon; never; ; bbl|bpd
bushel; bushel; bushels; ; us; volume; 0; ; never; ; 
acre-foot; acre-foot; acre-feet; ; us; volume; 1233481.83754752; cubic-meter; optional; acre foot|acre feet; 
cubic-foot; cubic foot; cubic feet; cu. ft.; us; volume; 28.316846592; cubic-meter; optional; ; cu. ft.|cu ft
cubic-yard; cubic yard; cubic yards; ; us; volume; 764.554857984; cubic-meter; optional; ; cu. yd.
milliliter; milliliter; milliliters; mL; metric; volume; 0.001; fluid-ounce; optional; millilitre|millilitres; mL|ml
liter; liter; liters; L; metric; volume; 1; gallon|quart; required; litre|litres; L|l
cubic-meter; cubic meter; cubic meters; cu. m; metric; volume; 1000; cubic-foot; required; cubic metre|cubic metres; m³|m3|cu. m
mph; mile per hour; miles per hour; mph; us; speed; 1.609344; kph; required; mile an hour|miles an hour|mile per hour|miles per hour|statute miles per hour; mph|m.p.h.
kph; kilometer per hour; kilometers per hour; kph; metric; speed; 1; mph; required; kilometer an hour|kilometers an hour|kilometre per hour|kilometres per hour|kilometre an hour|kilometres an hour; kph|km/h|kmh|km/hr|km per hour|kms per hour|km an hour|kmph|k.p.h.
knot; knot; knots; ; other; speed; 1.852; mph|kph; optional; ; kt|kts|kn
meter-per-second; meter per second; meters per second; m/s; metric; speed; 3.6; mph; optional; metre per second|metres per second|meters a second|metres a second; m/s
kilometer-per-second; kilometer per second; kilometers per second; km/s; metric; speed; 3600; mile-per-second; optional; kilometre per second|kilometres per second|kilometers a second; km/s
mile-per-second; mile per second; miles per second; ; us; speed; 5793.6384; kilometer-per-second; optional; miles a second; 
foot-per-second; foot per second; feet per second; ; us; speed; 1.09728; meter-per-second; optional; feet a second; ft/s
fahrenheit; degree Fahrenheit; degrees Fahrenheit; F; us; temperature; 0.5555555555555556; celsius; required; degree fahrenheit|degrees fahrenheit|fahrenheit; F|°F|ºF|° F|degrees F|deg F
celsius; degree Celsius; degrees Celsius; C; metric; temperature; 1; fahrenheit; required; degree celsius|degrees celsius|celsius|degree centigrade|degrees centigrade|centigrade; C|°C|ºC|° C|degrees C|deg C
degree; degree; degrees; °; other; temperature; 0; ; ambiguous; ; °|º
kelvin; kelvin; kelvins; K; metric; temperature; 0; ; never; ; 
mpg; mile per gallon; miles per gallon; mpg; us; fuel; 0.425143707; kilometer-per-liter; optional; miles a gallon; mpg
kilometer-per-liter; kilometer per liter; kilometers per liter; km/L; metric; fuel; 1; mpg; optional; kilometre per litre|kilometres per litre|kilometers a liter; km/l|km/L
liter-per-100-km; liter per 100 kilometers; liters per 100 kilometers; L/100 km; metric; fuel; 0; mpg; optional; litres per 100 kilometres|litre per 100 kilometres|liters per 100 km|litres per 100 km; l/100km|L/100 km|l/100 km|L/100km
psi; pound per square inch; pounds per square inch; psi; us; pressure; 6.894757293; kilopascal; optional; ; psi
kilopascal; kilopascal; kilopascals; kPa; metric; pressure; 1; psi; optional; ; kPa
millibar; millibar; millibars; mb; metric; pressure; 0.1; inch-of-mercury; optional; ; mb
inch-of-mercury; inch of mercury; inches of mercury; ; us; pressure; 3.38638867; millibar; optional; ; 
horsepower; horsepower; horsepower; hp; us; power; 0.745699872; kilowatt; never; ; hp
kilowatt; kilowatt; kilowatts; kW; metric; power; 1; ; never; ; kW
`;

const list = (text: string): string[] => (text ? text.split('|') : []);

/** Every unit, in the order of the table. */
export const UNITS: readonly Unit[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [id = '', singular = '', plural = '', short, system, dimension, base, targets = '', trigger, names = '', symbols = ''] =
      line.split(';').map((cell) => cell.trim());
    const named = [singular, plural].map((name) => name.toLowerCase().replaceAll('-', ' '));
    return {
      id,
      singular,
      plural,
      ...(short ? { short } : {}),
      system: system as UnitSystem,
      dimension: dimension as Dimension,
      base: Number(base),
      targets: list(targets),
      trigger: trigger as Trigger,
      names: [...new Set([...named, ...list(names)])],
      symbols: list(symbols),
    };
  });

/** Looks a unit up by its id. */
export const UNIT_BY_ID: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [unit.id, unit]));

/** Words after a hyphenated measure that belong to it: "a 5-mile-long convoy", "a 20-foot-deep pit". */
export const MEASURE_SUFFIXES: ReadonlySet<string> = new Set(
  'long wide tall high deep thick diameter radius square across broad plus'.split(' '),
);
