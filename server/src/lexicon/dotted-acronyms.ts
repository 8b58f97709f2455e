// Initials that wire copy writes without periods although some houses dot them. From the abbreviations entries of AP's and
// Reuters' public style pages.

export const UNDOTTED: readonly string[] = (
  'FBI CIA NSA NASA NATO IRS EPA FDA CDC DEA DHS DOJ ATF SEC FCC FTC FAA TSA ICE CBP GOP DNC RNC NRA ACLU NAACP UNICEF ' +
  'UNESCO WHO IMF IAEA EU TV AM FM DVD CD CEO CFO COO DNA RNA HIV AIDS AI IT ID PR HQ GPS ATM NBA NFL NHL MLB NCAA NYPD LAPD ' +
  'LGBT LGBTQ PTSD UCLA MIT SUV UFO VIP OPEC NGO SUV POW MIA IRA PLO SWAT GDP GPA IQ IVF MRI NIH NTSB OSHA NSF NLRB EEOC HUD USDA UAW AFT NEA'
).split(' ');
