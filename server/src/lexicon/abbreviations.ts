// Abbreviations that keep their period, as U.S. wire copy writes them (AP, Reuters and U.S. government style guides agree on
// nearly all; collected by hand). Case matters: "Ill." is Illinois, "ill." is not.

/** Stand before a name or a number: a sentence does not end after them. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Fr Sr Msgr Hon Pres Gov Govs Lt Sen Sens Rep Reps Del Dels Sec Atty Asst Gen Col Maj ' +
    'Capt Cmdr Cmd Cpl Sgt Pfc Pvt Spc Adm Ens Det Insp Supt Amb Dist St Ste Sts Mt Ft Pt No Nos Fig vs Vol Op ' +
    'Brig Cdr Comdr Cpt Hrn Vice-Adm Rear-Adm Mme Mlle ex'
  ).split(' '),
);

/** May end a sentence. */
export const endingAbbreviations: ReadonlySet<string> = new Set(
  (
    'Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt ' +
    'Wash Wis Wyo Ont Que Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Mon Tues Tue Wed Thurs Thu Fri Jr Sr Inc Corp Co Cos Ltd Bros ' +
    'Esq Ave Blvd Rd Hwy Dept Assn etc est approx al'
  ).split(' '),
);

/** Words that open sentences and are hardly ever the second half of a name: after "U.S." or "Inc." they start a new sentence. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'The A An This That These Those He She It We They I You His Her Its Their Our My There Here But And Or So Yet If When While As ' +
    'At In On For From By With After Before Since Until Although Though Because However Now Then Also Both Some Many Most Several ' +
    'No Not What Who Where Why How Among Meanwhile Earlier Later Last More Other Others One Two Three Four Five Six Under Over ' +
    'Despite During Even Still Each Every Police Officials Authorities Nearly About Once Instead Just Only Such Whether Without ' +
    'Does Did Is Are Was Were Have Has Had Do Can Could Would Should Will Asked According'
  ).split(' '),
);

/** Follow a clock time without ending the sentence: days, months and time zones. */
export const afterClockTime: ReadonlySet<string> = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October ' +
    'November December Jan. Feb. Aug. Sept. Oct. Nov. Dec. Mon. Tues. Wed. Thurs. Fri. Sat. Sun. EST EDT CST CDT MST MDT PST PDT ' +
    'ET CT MT PT GMT UTC BST CET Eastern Central Mountain Pacific Greenwich Atlantic Hawaii Alaska Moscow Beijing Tokyo London ' +
    'Christmas Easter Thanksgiving'
  ).split(' '),
);

/** Ends of host names that copy writes inside a sentence ("Amazon.com"). */
export const hostEndings: ReadonlySet<string> = new Set(
  'com org net gov edu mil info biz io co uk eu ca au de fr tv ai'.split(' '),
);
