/**
 * Currencies as wire copy names them, U.S. dollars apart. Source: ISO 4217 codes; names and signs as agencies print them.
 * "Dollar" currencies need their country's name or sign.
 */
export interface Currency {
  readonly code: string;
  readonly singular: string;
  readonly plural: string;
  /** Other spelled names, lower case. */
  readonly names: readonly string[];
  /** Signs before a figure. */
  readonly signs: readonly string[];
}

const row = (code: string, singular: string, plural: string, signs = '', names = ''): Currency => ({
  code,
  singular,
  plural,
  signs: signs ? signs.split(' ') : [],
  names: [...new Set([singular.toLowerCase(), plural.toLowerCase(), ...(names ? names.split('|') : [])])],
});

export const CURRENCIES: readonly Currency[] = [
  row('EUR', 'euro', 'euros', '€'),
  row('GBP', 'pound', 'pounds', '£', 'pound sterling|pounds sterling|british pound|british pounds'),
  row('JPY', 'yen', 'yen', '¥', 'japanese yen'),
  row('CNY', 'yuan', 'yuan', '', 'chinese yuan|renminbi|rmb'),
  row('INR', 'rupee', 'rupees', '₹', 'indian rupee|indian rupees|pakistani rupee|pakistani rupees'),
  row('RUB', 'ruble', 'rubles', '₽', 'rouble|roubles|russian rubles'),
  row('KRW', 'won', 'won', '₩', 'south korean won|korean won'),
  row('BRL', 'real', 'reais', 'R$', 'brazilian reais'),
  row('MXN', 'peso', 'pesos', '', 'mexican pesos|argentine pesos|philippine pesos|chilean pesos|colombian pesos'),
  row('CHF', 'Swiss franc', 'Swiss francs', '', 'franc|francs'),
  row('SEK', 'krona', 'kronor', '', 'swedish kronor|swedish krona|crowns|swedish crowns|czech crowns|koruna|korunas'),
  row('NOK', 'krone', 'kroner', '', 'norwegian kroner|danish kroner|norwegian crowns|danish crowns'),
  row('TRY', 'lira', 'liras', '₺', 'turkish lira|turkish liras|lire'),
  row('ZAR', 'rand', 'rand', '', 'south african rand|rands'),
  row('ILS', 'shekel', 'shekels', '₪', 'israeli shekels'),
  row('THB', 'baht', 'baht', '฿', 'thai baht'),
  row('MYR', 'ringgit', 'ringgit', '', 'malaysian ringgit'),
  row('IDR', 'rupiah', 'rupiah', '', 'indonesian rupiah'),
  row('VND', 'dong', 'dong', '₫', 'vietnamese dong'),
  row('PLN', 'zloty', 'zlotys', '', 'polish zlotys|zloty'),
  row('HUF', 'forint', 'forints', '', 'hungarian forints|forint'),
  row('UAH', 'hryvnia', 'hryvnias', '₴', 'hryvnia'),
  row('NGN', 'naira', 'naira', '₦', 'nigerian naira'),
  row('AED', 'dirham', 'dirhams'),
  row('SAR', 'riyal', 'riyals'),
  row('EGP', 'Egyptian pound', 'Egyptian pounds'),
  row('PEN', 'sol', 'soles', 'S/', 'peruvian soles'),
  row('KES', 'Kenyan shilling', 'Kenyan shillings', 'KSh'),
  row('GHS', 'cedi', 'cedis', '', 'ghanaian cedis'),
  row('IQD', 'dinar', 'dinars', '', 'iraqi dinars|serbian dinars|kuwaiti dinars|jordanian dinars|tunisian dinars'),
  row('IRR', 'rial', 'rials', '', 'iranian rials'),
  row('BGN', 'lev', 'leva', '', 'bulgarian leva'),
  row('RON', 'leu', 'lei', '', 'romanian lei'),
  row('BDT', 'taka', 'taka', '', 'bangladeshi taka'),
  row('KZT', 'tenge', 'tenge', '', 'kazakh tenge'),
  row('ETB', 'birr', 'birr', '', 'ethiopian birr'),
  row('AFN', 'afghani', 'afghanis'),
  row('MMK', 'kyat', 'kyats', '', 'kyat'),
  row('BOB', 'boliviano', 'bolivianos'),
  row('GTQ', 'quetzal', 'quetzales'),
  row('CAD', 'Canadian dollar', 'Canadian dollars', 'C$ CA$ Can$'),
  row('AUD', 'Australian dollar', 'Australian dollars', 'A$ AU$'),
  row('NZD', 'New Zealand dollar', 'New Zealand dollars', 'NZ$'),
  row('HKD', 'Hong Kong dollar', 'Hong Kong dollars', 'HK$'),
  row('SGD', 'Singapore dollar', 'Singapore dollars', 'S$ SG$', 'singaporean dollar|singaporean dollars'),
  row('TWD', 'New Taiwan dollar', 'New Taiwan dollars', 'NT$'),
];

export const CURRENCY_BY_CODE: ReadonlyMap<string, Currency> = new Map(CURRENCIES.map((currency) => [currency.code, currency]));
