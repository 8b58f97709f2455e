// Titles before a name: how the wire shortens them, which it never shortens, which take a capital, and job descriptions, which
// take none. From the titles entries of AP's public style pages and military style sheets of public universities.

/** written out|as it stands before a full name */
export const SHORT_TITLES = `
Governor|Gov.
Lieutenant Governor|Lt. Gov.
Senator|Sen.
Representative|Rep.
General|Gen.
Lieutenant General|Lt. Gen.
Major General|Maj. Gen.
Brigadier General|Brig. Gen.
Colonel|Col.
Lieutenant Colonel|Lt. Col.
Major|Maj.
Captain|Capt.
First Lieutenant|1st Lt.
Second Lieutenant|2nd Lt.
Sergeant Major of the Army|Sgt. Maj. of the Army
Command Sergeant Major|Command Sgt. Maj.
Sergeant Major|Sgt. Maj.
First Sergeant|1st Sgt.
Master Sergeant|Master Sgt.
Sergeant First Class|Sgt. 1st Class
Staff Sergeant|Staff Sgt.
Sergeant|Sgt.
Corporal|Cpl.
Private First Class|Pfc.
Private|Pvt.
Sergeant Major of the Marine Corps|Sgt. Maj. of the Marine Corps
Master Gunnery Sergeant|Master Gunnery Sgt.
Gunnery Sergeant|Gunnery Sgt.
Lance Corporal|Lance Cpl.
Admiral|Adm.
Vice Admiral|Vice Adm.
Rear Admiral|Rear Adm.
Commander|Cmdr.
Lieutenant Commander|Lt. Cmdr.
Lieutenant|Lt.
Lieutenant Junior Grade|Lt. j.g.
Chief Master Sergeant of the Air Force|Chief Master Sgt. of the Air Force
Command Chief Master Sergeant|Command Chief Master Sgt.
Chief Master Sergeant|Chief Master Sgt.
Senior Master Sergeant|Senior Master Sgt.
Technical Sergeant|Tech. Sgt.
Senators|Sens.
Representatives|Reps.
Governors|Govs.
Lt. Governor|Lt. Gov.
Lieutenant Gov.|Lt. Gov.
Lt. Colonel|Lt. Col.
Lieutenant Col.|Lt. Col.
Lt. General|Lt. Gen.
Lieutenant Gen.|Lt. Gen.
Maj. General|Maj. Gen.
Major Gen.|Maj. Gen.
Brig. General|Brig. Gen.
Brigadier Gen.|Brig. Gen.
Lt. Commander|Lt. Cmdr.
Staff Sgt|Staff Sgt.
Sgt First Class|Sgt. 1st Class
Sgt. First Class|Sgt. 1st Class
`;

/** Shortenings that the wire does not use|what to write. */
export const NEVER_SHORT = `
Pres.|President
Vice Pres.|Vice President
Atty. Gen.|Attorney General
Att. Gen.|Attorney General
Sec. of State|Secretary of State
Supt.|Superintendent
Prof.|professor
Det.|Detective
Insp.|Inspector
Amb.|Ambassador
Ald.|Alderman
Chanc.|Chancellor
Dist. Atty.|District Attorney
Asst. Chief|Assistant Chief
Ofc.|Officer
`;

/** Formal titles that take a capital before a name and none without one, lower case. */
export const FORMAL_TITLES: readonly string[] = [
  'president',
  'vice president',
  'prime minister',
  'governor',
  'lieutenant governor',
  'senator',
  'mayor',
  'chancellor',
  'secretary of state',
  'attorney general',
  'secretary-general',
  'archbishop',
  'bishop',
  'cardinal',
  'pope',
  'ambassador',
  'sheriff',
  'police chief',
  'district attorney',
  ...'foreign defense finance interior health transport justice education energy trade environment agriculture labor culture information oil'
    .split(' ')
    .map((portfolio) => `${portfolio} minister`),
];

/** Job descriptions: lower case before a name. Those that some bodies use as formal titles are left out. */
export const OCCUPATIONS: readonly string[] = [
  'actor',
  'actress',
  'astronaut',
  'attorney',
  'lawyer',
  'author',
  'coach',
  'columnist',
  'companion',
  'contractor',
  'defendant',
  'driver',
  'economist',
  'farmer',
  'firefighter',
  'journalist',
  'midfielder',
  'musician',
  'novelist',
  'owner',
  'pitcher',
  'pilot',
  'plaintiff',
  'poet',
  'police spokesman',
  'reporter',
  'researcher',
  'scientist',
  'singer',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'teacher',
  'team captain',
  'veteran',
  'witness',
  'writer',
];
