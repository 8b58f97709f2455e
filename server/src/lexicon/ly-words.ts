/** Words in -ly that are no adverbs of manner, and participles without -ed. Source: ordinary dictionaries. */
export const LY_NOT_ADVERBS: ReadonlySet<string> = new Set(
  (
    'family early only supply july june daily weekly monthly yearly hourly nightly quarterly friendly elderly italy sicily fly bully ally rally assembly ' +
    'monopoly anomaly homily lily belly jelly folly holly jolly silly ugly holy lovely lonely lively likely unlikely deadly costly orderly heavenly ' +
    'kindly sickly cowardly scholarly worldly earthly motherly fatherly brotherly sisterly neighborly leisurely ghostly curly burly surly wily oily ' +
    'comply imply reply apply multiply butterfly dragonfly firefly family-friendly biweekly bimonthly kelly emily molly sally polly billy reilly ply sly ' +
    'doily tally dally wobbly bubbly cuddly timely untimely stately shapely comely homely saintly princely'
  ).split(' '),
);

export const PARTICIPLES: ReadonlySet<string> = new Set(
  (
    'known held built made paid run sold spoken written grown shown seen led kept taken worn drawn born found bound cut set fought hit put read sent spent ' +
    'told won chosen driven eaten fallen given hidden thrown understood wrought knit lit hung laid met bred fed thought brought taught caught sought'
  ).split(' '),
);
