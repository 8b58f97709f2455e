/**
 * Words that wires write with a capital, or without. One row a line; usage-format.ts says how to read it.
 * Source: public notices of AP changes (slate.com 2016 on internet) and newsroom101.net.
 */
export const CAPITALIZATION_ROWS = `
Internet = internet ; since=2016-06 mid alone case
Web = web ; since=2016-06 mid alone notafter=wide suggest case
zip code[s] = ZIP code[s] ; mid alone case
Zip code[s] = ZIP code[s] ; mid alone case
First Lady = first lady ; mid first case
First lady = first lady ; mid first case
Federal government = federal government ; mid first case
Federal Government = federal government ; mid first case
Presidential = presidential ; mid alone suggest case
Congressional = congressional ; mid alone suggest case
Daylight Saving Time = daylight saving time ; mid notafter=eastern,central,mountain,pacific,atlantic,alaska case
Covid-19 = COVID-19 ; alone case uk
Covid = COVID ; alone case uk
covid-19 = COVID-19 ; alone case uk
Coronavirus = coronavirus ; mid alone case
realtor[s] = real estate agent[s] ; info nofix case
Dumpster[s] = dumpster[s] ; mid alone suggest case
Biblical = biblical ; mid alone case
French fries = french fries ; mid alone case
brussels sprouts = Brussels sprouts ; mid alone case
swiss cheese = Swiss cheese ; mid alone suggest case
`;
