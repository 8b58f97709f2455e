/** What a title's word stands for when copy uses the role alone: "Gov. Hale" is "the governor", a premier "the leader". */
export const FULL_TITLES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    gov: ['governor'],
    sen: ['senator'],
    rep: ['representative', 'congressman', 'congresswoman', 'lawmaker'],
    lt: ['lieutenant'],
    det: ['detective'],
    sgt: ['sergeant'],
    capt: ['captain'],
    gen: ['general'],
    col: ['colonel'],
    dr: ['doctor'],
    rev: ['reverend', 'pastor'],
    prof: ['professor'],
    atty: ['attorney'],
    congressman: ['lawmaker'],
    congresswoman: ['lawmaker'],
    premier: ['leader'],
    chancellor: ['leader'],
  }),
);
