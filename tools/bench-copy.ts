/**
 * Invented copy for the benchmark: paragraphs as news has them, put together from parts so that no two tell the same, and the same
 * on every run.
 */
const TOWNS = 'Halden|Kari|Port Alba|Nes|Brekke|Sund|Viken|Moss Harbor|Lund|Tarn|Osvik|Grenna|Hovde|Skarvik|Elm Point'.split('|');
const GIVEN = 'Ana|Tom|Mia|Lee|Berit|Lars|Ada|Omar|Ines|Paul|Rosa|Nils|Tara|Ivan|Clara|Hugo|Edith'.split('|');
const SURNAMES =
  'Ruiz|Hale|Chan|Park|Moe|Berg|Cole|Haddad|Duarte|Ekman|Novak|Lindt|Osei|Farrow|Quist|Marlow|Teller|Abara|Voss'.split('|');
const ROLES =
  'mayor|fire chief|farmer|engineer|harbor master|teacher|police spokesperson|nurse|ferry captain|council member|baker|bus driver|school principal|welder|judge'.split(
    '|',
  );
const BODIES =
  'regional council|transport ministry|harbor board|fire department|school district|water company|county court|hospital trust|planning office|farm union|coast guard|police union'.split(
    '|',
  );
const THINGS =
  'bridge|ferry pier|sea wall|bus depot|mill dam|rail tunnel|sports hall|grain store|town library|fish market|power station|clinic|prison annex|museum roof|airport runway|cable line|old chapel|swimming pool|quarry road|tram line'.split(
    '|',
  );
const STATES =
  'had never been inspected|would stay shut until spring|needed a new foundation|was cheaper than planned|had failed twice in a decade|would be sold at auction|had cost the town its savings|was built on sand|could not carry trucks|belonged to a bank abroad|had lost its insurance|would be moved inland|was closed to visitors|had been painted over'.split(
    '|',
  );
const DEEDS =
  'pumped water out of cellars|carried crates up the hill|counted the empty houses|searched the woods with dogs|laid planks across the mud|wrote names on a board|loaded cattle onto barges|took down the scaffolding|patched the roof with canvas|queued for diesel|led the children to a gym|stacked sandbags by the door|towed cars from the square|read letters aloud'.split(
    '|',
  );
const QUOTES =
  'Nobody asked us before they drew the line|We have the maps, and they do not match|I heard the beams crack and ran|That money was meant for the children|You cannot eat a promise|My father built that wall with his hands|They came at night and left before dawn|It smelled of oil for weeks|We voted for less noise, and we got more|The numbers were wrong from the start|I would do it again tomorrow|Every winter is worse than the last|She knew the risk and took it|There was no plan, only a phone list|Half of my crew has left|The sea does not read reports'.split(
    '|',
  );
const MATTERS =
  'a dispute over fishing rights|the sale of public forest|a strike by ground staff|the closing of a paper mill|a shortage of midwives|the price of heating oil|a leak at a chemical plant|the loss of a mail ship|a fight over school meals|the return of wolves|an audit of road tolls|the trial of a former banker|a plan for a wind park|the death of two divers|an outbreak of measles'.split(
    '|',
  );
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** One number for each paragraph and part, spread so that neighbors rarely share a part. */
function draw(paragraph: number, part: number, count: number): number {
  let mixed = Math.imul(paragraph + 1, 0x9e3779b1) ^ Math.imul(part + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % count;
}

const TEMPLATES: readonly ((
  of: (parts: readonly string[], part?: number) => string,
  n: (part: number, to: number) => number,
) => string)[] = [
  (of, n) =>
    `Neighbors in ${of(TOWNS)} ${of(DEEDS)} after the river rose ${n(1, 30) + 3} feet (${((n(1, 30) + 3) * 0.3048).toFixed(1)} meters), and about ${n(2, 90) * 10 + 110} people left their homes on ${of(DAYS)}, according to the ${of(BODIES)}.`,
  (of) =>
    `“${of(QUOTES)},” said ${of(GIVEN)} ${of(SURNAMES)}, a ${of(ROLES)} from ${of(TOWNS)}. “${of(QUOTES, 2)}.” The ${of(BODIES)} has spent years on ${of(MATTERS)}.`,
  (of, n) =>
    `${of(SURNAMES)} told reporters that the ${of(THINGS)} at ${of(TOWNS)} ${of(STATES)}. Its ${n(1, 80) + 10} owners, who met in ${n(2, 70) + 1950} over ${of(MATTERS)}, never agreed on a repair. The road behind it runs for ${n(3, 60) + 10} miles along the shore.`,
  (of, n) =>
    `The ${of(BODIES)} said in a statement that $${n(1, 90) + 2} million had been set aside because of ${of(MATTERS)}. It did not say when the money would arrive, and a spokesperson for ${of(TOWNS)} declined to comment on a report that the ${of(THINGS)} ${of(STATES)}.`,
  (of) =>
    `By ${of(DAYS)} evening, strangers ${of(DEEDS)} while ${of(GIVEN)} ${of(SURNAMES)}, the ${of(ROLES)}, spoke of ${of(MATTERS)}. Others ${of(DEEDS, 2)} and waited for word from the ${of(THINGS)}.`,
  (of) =>
    `A video posted online shows a truck in front of a ${of(THINGS)} in ${of(TOWNS)}. The Associated Press could not independently verify when it was recorded. The ${of(BODIES)} called it “old footage” and pointed to ${of(MATTERS)}.`,
  (of, n) =>
    `Critics of the ${of(BODIES)} say the ${of(THINGS)} ${of(STATES)} as early as ${n(1, 30) + 1980}. “${of(QUOTES)},” ${of(SURNAMES)} said in ${of(TOWNS)}, where people once ${of(DEEDS)} during ${of(MATTERS)}.`,
  (of, n) =>
    `The county court ruled ${n(1, 5) + 5}-${n(2, 4) + 1} in a case about ${of(MATTERS)}. Judge ${of(GIVEN)} ${of(SURNAMES)} wrote that the ${of(BODIES)} “had every reason to believe” that the ${of(THINGS)} ${of(STATES)}, and ordered ${of(TOWNS)} to pay ${n(3, 80) + 11}% of the costs.`,
  (of, n) =>
    `For ${n(1, 40) + 11} years, ${of(TOWNS)} has argued about ${of(MATTERS)}. The ${of(THINGS)} ${of(STATES)}, an inspector for the ${of(BODIES)} found, and a ${of(ROLES)} who ${of(DEEDS)} there last winter still has the photographs.`,
];

/** A story of at least `words` words, one paragraph a line with blank lines between. */
export function benchStory(words: number, seed = 0): string {
  const paragraphs = ['River leaves its bed in northern Norland', 'By ADA COLE'];
  let count = 0;
  for (let i = seed; count < words; i++) {
    const lists = [TOWNS, GIVEN, SURNAMES, ROLES, BODIES, THINGS, STATES, DEEDS, QUOTES, MATTERS, DAYS];
    const text = TEMPLATES[i % TEMPLATES.length]!(
      (parts, part = 1) => parts[draw(i, 40 * part + lists.indexOf(parts as string[]), parts.length)]!,
      (part, to) => draw(i, 20 + part, to),
    );
    paragraphs.push(count === 0 ? `HALDEN, Norland (AP) — ${text}` : text);
    count += text.split(/\s+/).length;
  }
  return `${paragraphs.join('\n\n')}\n`;
}
