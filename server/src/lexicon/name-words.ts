// Words that stand in names: titles before people, heads of organisations, particles, and bodies that are known by one word.
// From style guides' lists of titles and from general knowledge; collected by hand.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Courtesy titles that show a gender. */
export const maleTitles: ReadonlySet<string> = words(
  'Mr Mr. Sir Lord King Prince Pope Father Brother Congressman Councilman Alderman Assemblyman Chairman Spokesman Baron Duke Emperor Sheikh Imam Rabbi Ayatollah Monsignor Cardinal Archbishop Fr. Msgr.',
);
export const femaleTitles: ReadonlySet<string> = words(
  'Mrs Mrs. Ms Ms. Miss Lady Dame Queen Princess Sister Mother Madam Mme. Mlle. Congresswoman Councilwoman Alderwoman Assemblywoman Chairwoman Spokeswoman Baroness Duchess Empress First-Lady',
);

/** Words of a title before a name. The last of them in a run of capitals ends the title. */
export const titleWords: ReadonlySet<string> = words(`
Mr Mr. Mrs Mrs. Ms Ms. Miss Mx. Dr Dr. Drs. Prof Prof. Professor Sir Lord Lady Dame Madam Mme. Mlle. Baron Baroness Duke Duchess King Queen Prince Princess Emperor Empress Sultan Emir Pope Cardinal Archbishop Bishop Monsignor Msgr. Father
Fr. Mother Sister Brother Rev Rev. Reverend Pastor Deacon Rabbi Imam Sheikh Sheik Mullah Ayatollah Patriarch Elder Chaplain President Presidents Vice-President Premier Chancellor Minister Ministers Secretary Undersecretary Sec. Governor Gov Gov. Govs. Lt Lt. Lieutenant
Senator Senators Sen Sen. Sens. Representative Rep Rep. Reps. Congressman Congresswoman Delegate Del. Assemblyman Assemblywoman Assemblymember Mayor Councilman Councilwoman Councilmember Alderman Alderwoman Supervisor Commissioner Commissioners
Ambassador Amb. Envoy Consul Speaker Leader Whip Chairman Chairwoman Chair Chairperson Director Administrator Superintendent Supt. Comptroller Controller Treasurer Auditor Assessor Clerk Coroner Judge Judges Justice Justices Magistrate Prosecutor Attorney Attorneys
Secretary-General Director-General Solicitor Counsel Advocate Sheriff Marshal Constable Detective Det. Investigator Inspector Insp. Agent Officer Officers Trooper Deputy Chief Warden Ranger Captain Capt. Commander Cmdr. Colonel Col. General Gen. Gens. Major Maj. Sergeant Sgt. Corporal Cpl.
Private Pvt. Pfc. Spc. Specialist Admiral Adm. Ensign Airman Seaman Commodore Brigadier Brig. Marshall Principal Dean Provost Coach Manager Editor Spokesman Spokeswoman Spokesperson CEO CFO COO Founder Counselor Adviser Advisor Strategist Aide Nominee
Candidate Curator Regent Trustee Archduke Tsar Czar Lama Swami Guru Hon. Pres. Atty. Supt Cmdr Maj Gen Col Capt Sgt Adm Justice Premier Ombudsman Laureate Maulana Mufti Grand-Mufti Sayyed Sayyid Hojatoleslam`);

/** Words that may stand inside a title before its last word: "Deputy Assistant Attorney General". */
export const titleModifiers: ReadonlySet<string> = words(`
Deputy Assistant Associate Acting Interim Vice Former Ex Then Chief Senior Junior Executive Managing Majority Minority House Senate Press National State Federal District County City Police Fire Attorney Prime First Second Foreign Defense Defence Interior
Finance Health Justice Education Energy Labor Labour Commerce Transportation Treasury Agriculture Homeland Security Campaign Communications Party Democratic Republican Supreme Court Circuit Appeals Special Crown Grand Lead General Under Major Rear Vice Lance Staff Master Gunnery Petty
Command Warrant Lt. Maj. Brig. U.S. U.N. EU Attorneys Surgeon Postmaster Solicitor Secretary Council Committee Supreme Communist Opposition Labour Conservative Shadow Home Trade`);

/** What stands after "Secretary of", "Chief of" before the name begins. */
export const titleObjects: ReadonlySet<string> = words(
  'State National Defense Defence Energy Labor Commerce Interior Education Agriculture Transportation Treasury House Senate Staff Health War Veterans Affairs Homeland Security Police Operations Intelligence Justice Representatives',
);

/** Heads of names of organisations. */
export const organizationWords: ReadonlySet<string> = words(`
Academy Administration Agency Airlines Airways Alliance Army Assembly Associates Association Authority Bank Bar Battalion Board Brigade Brotherhood Bureau Cabinet Caucus Center Centers Centre Chamber Church City-Hall Club Coalition College Commission Committee
Communications Community Companies Company Conference Confederation Congress Consortium Consulting Convention Cooperative Corp Corp. Corporation Corps Council Court Courts Department Dept. Directorate Division Electric Embassy Enterprises Exchange Facebook Federation Firm Force Forces
Foundation Front Fund Gazette Government Group Guard Herald Holdings Hospital House Inc Inc. Industries Initiative Institute Institution Insurance Intelligence International Inquirer Journal Justice-Department Laboratories Laboratory League Legion Legislature Library LLC LLP Ltd Ltd. Magazine
Medicine Militia Ministry Mission Mosque Motors Movement Museum Nation Nations Navy Network Networks News Newspaper NGO Observatory Office Organization Organisation PAC Parenthood Parliament Partners Party Patrol PLC Police Post Press Project Publishing Radio Railroad Railway Regiment Registry
Reserve Review School Schools Secretariat Seminary Senate Service Services Society Solutions Squad Star State-Department Studios Symphony Synagogue Systems Taliban Team Technologies Technology Telegraph Television Temple Theater Theatre Times Treasury Tribune Tribunal Trust TV Unit United
University Union Daily Watch Weekly Works Workers World YMCA States Republic Coalition Kingdom Emirates Command Guards Soldiers Doctors Physicians Teachers Lawyers Veterans Fighters Rights Affairs Security Defense Statistics Elections Campaign Monitor Examiner Chronicle Globe Dispatch Sun Bulletin Guardian Economist Register Sentinel Capital Bancorp Group's Bros. Bros Cos. Co. Co AG SE NV SA GmbH`);

/** Organisations and services that go by one word. */
export const knownOrganizations: ReadonlySet<string> = words(`
Adidas Airbnb Airbus Alibaba Al-Jazeera Alphabet Amazon Amtrak Anthem Apple Aramco Asiana AstraZeneca Axios Baidu Barclays BlackRock Bloomberg Boeing Boko-Haram Breitbart BuzzFeed Cargill Caterpillar Chevron Chrysler Cisco Citigroup Coinbase Comcast Congress Costco Credit-Suisse DeepMind Delta
Disney Dow Drudge eBay Enron Equifax Exxon ExxonMobil Facebook Fatah FedEx Ferrari Fiat Foxconn Ford Fox Frontex Gallup Gazprom Glencore Google Greenpeace Guardian Halliburton Hamas Hezbollah Honda Houthis Huawei Hyundai IKEA Instagram Intel Interpol Intelsat Jabhat-al-Nusra Kmart KPMG Kraft
LinkedIn Lockheed Lufthansa Lukoil Lyft Mazda McDonald's McKinsey Merck Microsoft Mitsubishi Moderna Monsanto Moody's Morgan-Stanley Mossad Nasdaq NATO Nestle Netflix Newsmax Newsweek Nike Nintendo Nissan Nokia NPR Oracle Oxfam Paypal PayPal Pepsi Pfizer Pinterest Planned-Parenthood Politico PolitiFact
ProPublica Qatar-Airways Quinnipiac Rasmussen Reddit Renault Reuters Rosneft Rosatom Roscosmos Samsung Scotland-Yard Securitas Sberbank Shell Siemens Sinopec Skype Slate Snapchat Sony SpaceX Spotify Sprint Starbucks Steelworkers Subaru Suzuki Taliban Target Telegram Tesla Teamsters Tencent
TikTok Toshiba Toyota Trump-Organization Tumblr Twitter Uber Unilever UNICEF UNESCO Univision Unite Verizon Viacom Vodafone Volkswagen Volvo Vox Walgreens Walmart Wal-Mart Wendy's WhatsApp WikiLeaks Wikipedia Xinhua Yahoo Yelp YouTube Zenith Zoom AfD Likud Sinn-Fein Syriza Podemos Fidesz Kadima
Gannett Macy's Sears Kroger Aetna Cigna Humana Medicare Medicaid Obamacare Parliament Senate Kremlin Pentagon Knesset Bundestag Duma Vatican Parliament Treasury State Interpol Europol Fitch Nielsen Emerson Marist Monmouth Suffolk Pew AAA Chick-fil-A Hobby-Lobby Mozilla Nvidia Qualcomm Micron Stellantis
Federalist Telemundo TASS Interfax Ria Anadolu Kyodo Yonhap Sputnik MSNBC CNN HuffPost Mashable Gizmodo TechCrunch Salon Vice Mic Recode Xerox Kodak Time Newsday Fars Mehr Tasnim IRNA SANA WAFA Tass Bernama`);

/** Particles inside a surname, as written in lower case. */
export const particles: ReadonlySet<string> = words(
  'al el de del della der den di da das do dos du la las le les lo los van von vander ten ter bin ibn bint ben abu y e zu zum zur af av st. san santa ul ur Al El De Del La Le Van Von Bin Ben',
);

/** Names that begin with these are whole names without a surname. */
export const kunyaHeads: ReadonlySet<string> = words('Abu Umm Um Ibn');

/** Rulers and artists who go by one name. */
export const mononyms: ReadonlySet<string> = words(
  `Beyoncé Beyonce Madonna Pelé Pele Prince Adele Rihanna Bono Cher Drake Eminem Usher Moby Sting Shakira Zendaya Lizzo Plato Aristotle Socrates Confucius Homer Jesus Christ God Allah Satan Buddha Moses Muhammad Napoleon Shakespeare Michelangelo Rembrandt Voltaire
   Ronaldinho Neymar Ronaldo Kaká Hulk Banksy Sukarno Suharto Suu-Kyi Elvis Oprah Lorde Sia Ludacris Grimes Enya Seal Björk Santa`,
);
