// Words that judge a person, for opinions that an unnamed source may not give. Collected by hand from general English.
export const PRAISE_AND_BLAME: readonly string[] =
  'arrogant awful bigot brilliant bully buffoon charlatan childish clown clueless corrupt coward cowardly crazy crook crooked cruel delusional deranged despicable disaster disgrace disgraceful dishonest dope dumb egomaniac erratic failure fascist fool foolish fraud genius great hack heartless hero hypocrite idiot ignorant immature incapable incompetent inept insane jerk joke lazy liar loser lunatic maniac mean mediocre megalomaniac monster moron narcissist narcissistic nightmare nuts outstanding paranoid pathetic petty phony pig psychopath racist ruthless selfish sexist shallow shameless sleazy snake sociopath spineless stupid superb terrible thief thug toxic traitor unfit unhinged unqualified unstable useless vicious vindictive weak weakling weasel wimp wonderful worthless'.split(
    ' ',
  );
