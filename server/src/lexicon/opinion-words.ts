// Words that judge in the reporter's voice. Sources: AP and Reuters on dispassionate language; Wikipedia's words to watch;
// published bias lexicons (Recasens et al. 2013).

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const OPINION_ADJECTIVES =
  words(`abhorrent absurd abysmal amazing appalling astonishing atrocious barbaric bizarre brazen breathtaking
  brilliant brutal callous chilling cold-blooded courageous cowardly cruel dastardly despicable desperate devastating disastrous
  disgraceful disgusting disturbing dreadful egregious epic extraordinary farcical fearless foolish ghastly glorious gorgeous grisly
  grotesque grim gruesome hapless hateful harrowing heartbreaking heartless heartwarming heinous heroic hideous hilarious hollow
  horrendous horrible horrific horrifying humiliating hypocritical iconic idiotic impeccable inept infuriating inhumane ironic
  laughable ludicrous magnificent masterful merciless mind-boggling miserable monstrous naive nightmarish noble outlandish outrageous
  pathetic poignant preposterous reckless remarkable reprehensible repugnant ridiculous ruthless sadistic savage scandalous sensational
  senseless shameful shameless shocking shoddy sickening sinister sleazy sordid spectacular staggering stunning stupid sublime superb
  tasteless terrible terrifying tragic treacherous unbelievable unconscionable unfathomable unspeakable vicious vile visionary
  wonderful`);

export const OPINION_ADVERBS =
  words(`sadly fortunately unfortunately tragically thankfully mercifully ironically regrettably shockingly
  incredibly outrageously shamefully bizarrely inexplicably`);

/** After these the adjective is a plain measure: "brutal cold", "devastating fire". */
export const PLAIN_AFTER =
  words(`cold heat winter weather wind winds storm storms conditions force strike strikes earthquake earthquakes
  hurricane hurricanes fire fires flood floods wildfire wildfires`);
