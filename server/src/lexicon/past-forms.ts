/**
 * Forms that are only ever the past of a main verb: the participle is another word (“took”), or the verb has none that could
 * describe a noun. “Carried”, “cheered” and “walked” may: “dogs walked daily rest in the shade”.
 */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  `ate began chose flew gave grew knelt rode sang shook spoke swam threw took wept went woke wore wrote
  chatted gazed laughed listened looked peered reacted smiled stared strolled talked waited`.split(/\s+/),
);
