/** Behind US or UN these are bodies and offices of theirs, and no other name of which the letters are a part. */
export const governmentWords: ReadonlySet<string> = new Set(
  (
    'Senate House Congress Capitol Supreme Court Circuit District Magistrate Attorney Attorneys Marshals Army Navy Marine Marines Air ' +
    'Coast Special Department State Treasury Justice Embassy Consulate Ambassador President Secretary Defense Sen. Sens. Rep. Reps. ' +
    'Senator Representative Border Customs Citizenship Immigration Geological Forest Fish Food Environmental Centers Securities ' +
    'Federal Postal Constitution Census Bureau Agency Central Southern Northern Gen. Security General Human High Children Refugee ' +
    'Climate Charter Environment World Development'
  ).split(' '),
);
