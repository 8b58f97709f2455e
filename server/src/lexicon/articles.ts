/**
 * Words whose first sound is not what their first letter promises, for choosing between "a" and "an".
 * Source: pronunciations of general dictionaries; acronyms read as words from newsroom usage.
 */

/** Vowel sound in spite of the letter: prefixes of lower-case words. */
export const VOWEL_SOUND_PREFIXES: readonly string[] = ['hour', 'honor', 'honour', 'honest', 'heir', 'homage'];

/** Consonant sound in spite of the letter: prefixes of lower-case words. */
export const CONSONANT_SOUND_PREFIXES: readonly string[] =
  'eu,ewe,one-,once,oneness,unanim,uni,us-,usab,usag,use,usual,usur,uten,uter,util,utili,utopi,ubiq,ura,urin,uro,ukr,ukulele,uganda,uighur,uyghur,ouija'.split(
    ',',
  );

/** Words that begin as a consonant-sound prefix does and still take "an". */
export const VOWEL_SOUND_WORDS: readonly string[] =
  'unidentified,unimpressed,unimpeded,unimportant,unimaginable,unimaginative,unincorporated,unindicted,uninformed,uninhabited,uninhibited,uninjured,uninspired,uninsured,unintelligible,unintended,unintentional,uninterested,uninteresting,uninterrupted,uninvited,uninviting,unissued,uninfected,unimproved,unimpeachable,uninvolved,uninstalled'.split(
    ',',
  );

/** Whole words with a consonant sound in spite of the letter. */
export const CONSONANT_SOUND_WORDS: readonly string[] = 'one,u,uae,oneself'.split(',');

/** Acronyms that begin with a letter whose name has a vowel sound, but are read as words. */
export const READ_AS_WORDS: readonly string[] =
  'FARC,FAST,FEMA,FICO,FIFA,FIRE,FISA,FLIR,FOIA,HALO,HARM,HIMARS,HIPAA,HUD,LAN,LASIK,LEED,LIDAR,LIV,MAD,MAGA,MASH,MEDEVAC,MENSA,MERS,MINUSTAH,MOAB,MONUSCO,NAFTA,NAND,NASA,NASCAR,NASDAQ,NATO,NAV,NICU,NIMBY,NOAA,NORAD,RADAR,RAND,REIT,RICO,RIMPAC,ROTC,SADC,SALT,SAM,SARS,SARS-CoV-2,SAVE,SCOTUS,SCUBA,SEAL,SIDS,SIM,SIPRI,SMART,SNAP,SOFA,SONAR,SPAC,START,STEM,SUNY,SWAT,SWIFT'.split(
    ',',
  );

/** Letters whose names begin with a vowel sound. */
export const VOWEL_SOUND_LETTERS = 'AEFHILMNORSX';
