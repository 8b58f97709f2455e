// News agencies, broadcasters and newspapers that speak of themselves by name in their own copy ("told Reuters", "CNN’s Ida Marsh
// contributed"), and the exchanges whose letters Reuters sets behind a ticker. From the outlets' published stories and the list of
// exchange identifiers in the Reuters Instrument Code.

/** As each writes its own name; articles stand before some. */
export const OUTLETS: readonly string[] = [
  'Reuters',
  'AFP',
  'Agence France-Presse',
  'Xinhua',
  'Bloomberg News',
  'Bloomberg',
  'UPI',
  'CNN',
  'BBC News',
  'BBC',
  'NPR',
  'CBC News',
  'USA TODAY',
  'Washington Post',
  'New York Times',
  'Los Angeles Times',
  'Wall Street Journal',
  'Financial Times',
  'Guardian',
  'Telegraph',
];

/** "(AAPL.O)": Nasdaq, New York, London, Paris, Frankfurt, Tokyo and so on. */
export const EXCHANGES: readonly string[] =
  'A AS AX BO BR DE F HK JO KL KS L MC MI N NS O OL OQ PA S SA SI SS ST SW SZ T TO TW V VX'.split(' ');
