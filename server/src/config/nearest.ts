/** Edit distance with swaps of neighbors, or `most + 1` as soon as it must be larger. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** The known name that a misspelled one most likely means; undefined when none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.slice(0, 200).toLowerCase();
  const most = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const name of known) {
    // The last part of a rule's id is what people remember: “missing-conversion” means “units/missing-conversion”.
    const d = name.endsWith(`/${wanted}`) ? 0 : distance(wanted, name.toLowerCase(), bestDistance);
    if (d < bestDistance) {
      best = name;
      bestDistance = d;
    }
  }
  return best;
}

/** ` Did you mean “x”?`, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  return askedFor(nearest(word, known));
}

/** The same for a name that is at hand. */
export function askedFor(name: string | undefined): string {
  return name === undefined ? '' : ` Did you mean “${name}”?`;
}
