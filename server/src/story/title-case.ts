/** Words that title case leaves in lower case: articles, short conjunctions and prepositions of up to three letters. */
const SMALL: ReadonlySet<string> = new Set(
  'a an and as at but by for in nor of on or per so the to up via yet vs vs.'.split(' '),
);

/**
 * A headline in the title case of American newsrooms: first and last word, and every word of four letters or more, begin with a
 * capital; short articles, conjunctions and prepositions do not. Letters behind the first keep their case.
 */
export function titleCase(text: string): string {
  const words = text.split(/(\s+)/);
  const last = words.findLastIndex((word) => /\p{L}/u.test(word));
  const first = words.findIndex((word) => /\p{L}/u.test(word));
  let opens = true;
  return words
    .map((word, i) => {
      if (!/\p{L}/u.test(word)) return word;
      const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      const small = SMALL.has(bare.toLowerCase()) && i !== first && i !== last && !opens;
      opens = /[:.?!—]["'”’]?$/.test(word);
      if (small) return bare === bare.toUpperCase() && bare.length > 1 ? word : word.toLowerCase();
      return word
        .split(/(?<=-)/)
        .map((part, k) => (k > 0 && SMALL.has(part.replace(/-$/, '').toLowerCase()) ? part : capitalize(part)))
        .join('');
    })
    .join('');
}

/** The first letter of a part in upper case; words with a capital inside (iPhone) keep theirs. */
function capitalize(part: string): string {
  const at = part.search(/\p{L}/u);
  if (at < 0 || /\d/.test(part.slice(0, at)) || /\p{Ll}\p{Lu}/u.test(part)) return part;
  return part.slice(0, at) + part[at]!.toUpperCase() + part.slice(at + 1);
}
