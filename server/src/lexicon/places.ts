// Places that news copy names often, enough to tell a place from a person: countries, their people, U.S. states and regions,
// large cities. From general geography; collected by hand. Names of more than one word are written with spaces.

const lines = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*[;\n]\s*/));

export const countries: ReadonlySet<string> = lines(`
Afghanistan; Albania; Algeria; Andorra; Angola; Argentina; Armenia; Australia; Austria; Azerbaijan; Bahamas; Bahrain; Bangladesh; Barbados; Belarus; Belgium; Belize; Benin; Bhutan; Bolivia; Bosnia; Herzegovina; Botswana; Brazil
Britain; Great Britain; Brunei; Bulgaria; Burkina Faso; Burma; Burundi; Cambodia; Cameroon; Canada; Cape Verde; Chad; Chile; China; Colombia; Comoros; Congo; Costa Rica; Croatia; Cuba; Cyprus; Czech Republic; Czechia; Denmark; Djibouti
Dominica; Dominican Republic; East Timor; Ecuador; Egypt; El Salvador; England; Equatorial Guinea; Eritrea; Estonia; Eswatini; Ethiopia; Fiji; Finland; France; Gabon; Gambia; Gaza; Germany; Ghana; Greece; Greenland; Grenada
Guatemala; Guinea; Guinea-Bissau; Guyana; Haiti; Honduras; Hong Kong; Hungary; Iceland; India; Indonesia; Iran; Iraq; Ireland; Israel; Italy; Ivory Coast; Jamaica; Japan; Jordan; Kazakhstan; Kenya; Kiribati; Kosovo; Kuwait
Kyrgyzstan; Laos; Latvia; Lebanon; Lesotho; Liberia; Libya; Liechtenstein; Lithuania; Luxembourg; Macau; Macedonia; Madagascar; Malawi; Malaysia; Maldives; Mali; Malta; Mauritania; Mauritius; Mexico; Micronesia; Moldova; Monaco
Mongolia; Montenegro; Morocco; Mozambique; Myanmar; Namibia; Nauru; Nepal; Netherlands; Holland; New Zealand; Nicaragua; Niger; Nigeria; North Korea; North Macedonia; Northern Ireland; Norway; Oman; Pakistan; Palau; Palestine; Panama
Papua New Guinea; Paraguay; Peru; Philippines; Poland; Portugal; Puerto Rico; Qatar; Romania; Russia; Rwanda; Samoa; San Marino; Saudi Arabia; Scotland; Senegal; Serbia; Seychelles; Sierra Leone; Singapore; Slovakia; Slovenia
Solomon Islands; Somalia; South Africa; South Korea; South Sudan; Soviet Union; USSR; Spain; Sri Lanka; Sudan; Suriname; Swaziland; Sweden; Switzerland; Syria; Taiwan; Tajikistan; Tanzania; Thailand; Tibet; Togo; Tonga; Trinidad and Tobago
Tunisia; Turkey; Turkmenistan; Tuvalu; Uganda; Ukraine; Crimea; United Arab Emirates; UAE; United Kingdom; UK; U.K.; United States; US; U.S.; U.S.A.; USA; America; Uruguay; Uzbekistan; Vanuatu; Vatican; Vatican City; Venezuela; Vietnam; Wales
Yemen; Zambia; Zimbabwe; Chechnya; Dagestan; Catalonia; Kurdistan; Kashmir; Bavaria; Scandinavia; West Bank; Gaza Strip; Golan Heights; Sinai; Donbas; Europe; Asia; Africa; North America; South America; Latin America; Central America; Antarctica
Middle East; Far East; Balkans; Caucasus; Caribbean; Sahel; Pacific; Atlantic; Mediterranean; Arctic; Persian Gulf; South China Sea; Black Sea; Red Sea; East Asia; Southeast Asia; Central Asia; Eastern Europe; Western Europe; EU; E.U.`);

export const states: ReadonlySet<string> = lines(`
Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi
Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia
West Virginia; Washington; Wisconsin; Wyoming; D.C.; District of Columbia; Guam; Ontario; Quebec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland; Victoria; Queensland; New South Wales; Tasmania
Midwest; Northeast; Southwest; Northwest; Southeast; South; North; East; West; New England; Deep South; Great Plains; Pacific Northwest; West Coast; East Coast; Gulf Coast; Bay Area; Silicon Valley; Rust Belt; Sun Belt; Upper Midwest`);

export const cities: ReadonlySet<string> = lines(`
Abuja; Accra; Addis Ababa; Akron; Albany; Albuquerque; Aleppo; Alexandria; Algiers; Amman; Amsterdam; Anaheim; Anchorage; Ankara; Ann Arbor; Annapolis; Antwerp; Arlington; Asheville; Athens; Atlanta; Atlantic City; Auckland; Augusta; Aurora; Baghdad
Bakersfield; Baku; Baltimore; Bamako; Bangalore; Bangkok; Barcelona; Basra; Baton Rouge; Beijing; Beirut; Belfast; Belgrade; Benghazi; Berkeley; Berlin; Bern; Bethlehem; Billings; Birmingham; Bismarck; Bogota; Boise; Bonn; Boston; Boulder; Brasilia; Bridgeport
Brisbane; Bristol; Bronx; Brooklyn; Brussels; Bucharest; Budapest; Buenos Aires; Buffalo; Burlington; Cairo; Calcutta; Calgary; Cambridge; Canberra; Cape Town; Caracas; Cardiff; Casablanca; Cedar Rapids; Charleston; Charlotte; Charlottesville
Chattanooga; Chernobyl; Cheyenne; Chicago; Cincinnati; Cleveland; Colorado Springs; Columbia; Columbus; Compton; Copenhagen; Corpus Christi; Dakar; Dallas; Damascus; Dayton; Daytona Beach; Dearborn; Denver; Des Moines; Detroit; Dhaka; Doha; Donetsk; Dubai
Dublin; Duluth; Durham; Edinburgh; El Paso; Erie; Eugene; Fallujah; Fargo; Ferguson; Flint; Florence; Fort Lauderdale; Fort Worth; Frankfurt; Fresno; Gainesville; Galveston; Gary; Gaza City; Geneva; Gettysburg; Glasgow; Grand Rapids; Green Bay; Greensboro; Greenville
Guadalajara; Guantanamo; Guantanamo Bay; Hamburg; Hanoi; Harare; Harlem; Harrisburg; Hartford; Havana; Helsinki; Hiroshima; Ho Chi Minh City; Hollywood; Homs; Honolulu; Houston; Huntsville; Indianapolis; Irbil; Islamabad; Istanbul; Jackson; Jacksonville; Jakarta; Jeddah
Jefferson City; Jersey City; Jerusalem; Johannesburg; Juneau; Kabul; Kampala; Kandahar; Kansas City; Karachi; Kathmandu; Kharkiv; Khartoum; Kherson; Kiev; Kigali; Kinshasa; Kirkuk; Knoxville; Kobani; Kolkata; Kuala Lumpur; Kyiv; Lagos; Lahore; Lake Charles; Lansing; Laredo; Las Vegas
Leeds; Leipzig; Lexington; Lima; Lincoln; Lisbon; Little Rock; Liverpool; London; Long Beach; Long Island; Los Angeles; Louisville; Lubbock; Luhansk; Lusaka; Lviv; Lyon; Macon; Madison; Madrid; Managua; Manchester; Manhattan; Manila; Mariupol; Marrakech; Marseille
Mecca; Medina; Melbourne; Memphis; Mexico City; Miami; Miami Beach; Milan; Milwaukee; Minneapolis; Minsk; Missoula; Mobile; Mogadishu; Monrovia; Monterrey; Montgomery; Montreal; Moscow; Mosul; Mumbai; Munich; Nagasaki; Nairobi; Naples; Nashville; Newark; New Delhi; New Haven; New Orleans
Newtown; New York City; Norfolk; Oakland; Odesa; Odessa; Oklahoma City; Omaha; Orlando; Oslo; Ottawa; Oxford; Palestine; Palm Beach; Palmyra; Palo Alto; Paris; Pasadena; Pensacola; Peoria; Perth; Philadelphia; Phnom Penh; Phoenix; Pittsburgh; Plano; Port-au-Prince; Portland
Portsmouth; Prague; Pretoria; Providence; Provo; Pyongyang; Queens; Quito; Raleigh; Ramallah; Rapid City; Raqqa; Reno; Reykjavik; Richmond; Riga; Rio; Rio de Janeiro; Riyadh; Rochester; Rome; Rotterdam; Sacramento; Saigon; Salem; Salt Lake City; San Antonio; San Bernardino; San Diego; San Francisco
San Jose; San Juan; San Salvador; Sana'a; Sanaa; Santa Ana; Santa Barbara; Santa Fe; Santa Monica; Santiago; Sao Paulo; São Paulo; Sarajevo; Savannah; Scranton; Seattle; Seoul; Sevastopol; Shanghai; Shreveport; Sioux City; Sioux Falls; Sofia; South Bend; Spokane; Springfield; Srebrenica; Srinagar
St. Louis; St. Paul; St. Petersburg; Stamford; Standing Rock; Staten Island; Stockholm; Strasbourg; Stuttgart; Sydney; Syracuse; Tacoma; Taipei; Tallahassee; Tallinn; Tampa; Tbilisi; Tehran; Tel Aviv; Tijuana; Tikrit; Tokyo; Toledo; Topeka; Toronto; Trenton; Tripoli; Tucson; Tulsa; Tunis
Ulaanbaatar; Utica; Vancouver; Venice; Vicksburg; Vienna; Vilnius; Virginia Beach; Waco; Warsaw; Washington; Waterbury; Wichita; Wilmington; Winnipeg; Worcester; Wuhan; Yangon; Yonkers; Youngstown; Zagreb; Zurich; Kremlin; White House; Pentagon; Capitol; Capitol Hill; Wall Street; Downing Street
Westminster; Whitehall; Trump Tower; Ground Zero; Camp David; Fort Hood; Bataclan; Aleppo; Idlib; Baghouz; Euphrates; Tigris; Mississippi River; Lake Michigan; Grand Canyon; Yosemite; Yellowstone; Everest; Alps; Rockies`);

/** Words that make the capitalised run before them a place. */
export const placeWords: ReadonlySet<string> = new Set(
  `County River Lake Street Avenue Road Boulevard Highway Island Islands Mountain Mountains Mount Valley Beach Bay Harbor Bridge Square Park
   Airport Station Stadium Arena Province Peninsula Ocean Sea Desert Forest Canyon Township Village Heights Hills Creek Springs Falls Plaza
   Coast Gulf Strait Parish Borough Tower Hall Building Hotel Palace Cathedral Prison Jail Canal Cemetery District Port Fort Camp Cape`.split(
    /\s+/,
  ),
);

/** Those of them that are common surnames as well: "Hale met Park". */
export const surnamePlaceWords: ReadonlySet<string> = new Set(
  'Park Hall Hills Street Forest Lake Beach Parish Falls Springs Field Camp Cape Port'.split(' '),
);

/** Peoples and faiths as adjectives or nouns. */
export const peoples: ReadonlySet<string> = new Set(
  `Afghan Afghans African Africans African-American African-Americans Albanian Algerian American Americans Angolan Arab Arabs Arabic Argentine Armenian Armenians Asian Asians Asian-American Australian Australians Austrian Azerbaijani Bahraini Bangladeshi
   Basque Belarusian Belgian Bolivian Bosnian Brazilian Brazilians Briton Britons British Bulgarian Burmese Cambodian Canadian Canadians Catalan Catholic Catholics Caucasian Chechen Chilean Chinese Christian Christians Colombian Congolese Croatian Cuban
   Cubans Cypriot Czech Dane Danish Dutch Ecuadorian Egyptian Egyptians English Eritrean Estonian Ethiopian European Europeans Evangelical Filipino Filipinos Finn Finnish French Frenchman Georgian German Germans Ghanaian Greek Greeks Guatemalan
   Haitian Haitians Hebrew Hindu Hindus Hispanic Hispanics Honduran Hungarian Icelandic Indian Indians Indonesian Iranian Iranians Iraqi Iraqis Irish Islamic Islamist Islamists Israeli Israelis Italian Italians Jamaican Japanese Jewish Jew Jews
   Jordanian Kazakh Kenyan Korean Koreans Kosovar Kurd Kurdish Kurds Kuwaiti Latin Latino Latinos Latina Latinas Latvian Lebanese Liberian Libyan Libyans Lithuanian Macedonian Malaysian Malian Maltese Mexican Mexican-American Mexicans Moldovan Mongolian
   Mormon Mormons Moroccan Muslim Muslims Nepalese Nicaraguan Nigerian Nigerians Norwegian Orthodox Pakistani Pakistanis Palestinian Palestinians Panamanian Peruvian Pole Poles Polish Portuguese Protestant Protestants Qatari Roma Romanian Russian Russians
   Rwandan Salvadoran Saudi Saudis Scot Scots Scottish Senegalese Serb Serbian Serbs Shiite Shiites Sikh Sikhs Singaporean Slovak Slovenian Somali Somalis Soviet Spaniard Spanish Sudanese Sunni Sunnis Swede Swedish Swiss Syrian Syrians Taiwanese Tajik
   Tanzanian Thai Tibetan Tunisian Turk Turkish Turks Ugandan Ukrainian Ukrainians Uighur Uighurs Uyghur Uyghurs Uruguayan Uzbek Venezuelan Venezuelans Vietnamese Welsh Yazidi Yazidis Yemeni Yemenis Zambian Zimbabwean Texan Texans Californian
   Californians Floridian Floridians Southerner Southerners Northern Southern Eastern Western Midwestern Central Democrat Democrats Democratic Republican Republicans GOP Libertarian Libertarians Conservative Conservatives Liberal Liberals Labour
   Tory Tories Green Greens Communist Communists Socialist Nazi Nazis Marxist Zionist Native Alaskan Hawaiian Puerto-Rican Black Blacks White Whites Byzantine Roman Romans Baptist Methodist Lutheran Presbyterian Anglican Episcopal Pentecostal Buddhist Buddhists`
    .trim()
    .split(/\s+/),
);

/** Countries where a speaker may well have spoken English. */
export const englishSpeaking: ReadonlySet<string> = new Set(
  'England|Scotland|Wales|Ireland|Northern Ireland|Britain|Australia|New Zealand|Canada|Jamaica|Bahamas|Barbados|Guyana|Trinidad and Tobago|Nigeria|Ghana|Kenya|Uganda|South Africa|Zimbabwe|Zambia|Liberia|Sierra Leone|Malta|Singapore|India|Philippines|Israel'.split(
    '|',
  ),
);
