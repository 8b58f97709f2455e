/** Compounds that take hyphens before a noun, and nouns they go before. Source: general dictionaries and newsroom usage. */
export const COMPOUND_MODIFIERS: readonly string[] =
  'full-time part-time long-term short-term well-known first-degree second-degree third-degree high-profile door-to-door state-of-the-art hit-and-run up-to-date two-thirds face-to-face one-of-a-kind one-on-one high-speed low-income high-level long-range last-minute first-time round-trip long-standing real-time high-tech middle-class working-class front-line third-tier second-tier top-tier lower-tier double-digit triple-digit high-ranking low-lying long-awaited long-running long-shot so-called far-reaching high-rise low-key low-cost high-end record-setting record-breaking award-winning single-family all-time world-class hard-fought short-lived'.split(
    ' ',
  );

export const MODIFIER_NOUNS: ReadonlySet<string> = new Set(
  (
    'job jobs position worker workers employee employees student students staff plan plans deal agreement contract sentence sentences term terms career ban effort study program project ' +
    'strategy solution loan loans investment investments actor actress author singer figure lawyer murder assault burns charge charges case trial suspect search list driver crash accident ' +
    'majority vote talks meeting meetings game interview train rail housing families residents official officials missile missiles goal change changes buyer buyers offender ticket flight partner ' +
    'data family families workers relationship veteran period battle history investigation war campaign wait lease streak run hike drive trek race journey building house home apartment walk lead deficit'
  ).split(' '),
);

/** Participles with their particle: before any noun they are one thought. Source: general dictionaries and newsroom usage. */
export const PARTICLE_COMPOUNDS: readonly string[] =
  'stepped-up scaled-back scaled-down beefed-up watered-down drawn-out run-down pent-up worn-out worn-down cast-off built-up laid-off made-up boarded-up burned-out bombed-out broken-down pared-down stripped-down souped-up washed-up dried-up'.split(
    ' ',
  );
