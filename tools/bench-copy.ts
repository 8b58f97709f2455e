/** Invented copy for the benchmark: sentences as news has them, no two paragraphs alike, the same on every run. */
const TOWNS = ['Halden', 'Kari', 'Port Alba', 'Nes', 'Brekke', 'Sund', 'Viken', 'Moss Harbor', 'Lund', 'Tarn'];
const PEOPLE = [
  'Ana Ruiz',
  'Tom Hale',
  'Mia Chan',
  'Lee Park',
  'Berit Moe',
  'Lars Berg',
  'Ada Cole',
  'Omar Haddad',
  'Ines Duarte',
  'Paul Ekman',
];
const ROLES = [
  'mayor',
  'fire chief',
  'farmer',
  'engineer',
  'harbor master',
  'teacher',
  'police spokesperson',
  'nurse',
  'ferry captain',
  'council member',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

const TEMPLATES: readonly ((i: number) => string)[] = [
  (i) =>
    `Crews in ${town(i)} worked through the night after the river rose ${i + 3} feet (${((i + 3) * 0.3048).toFixed(1)} meters), and about ${i * 40 + 120} people left their homes on ${day(i)}, according to the regional council.`,
  (i) =>
    `“We have seen water in this street before, but never at this hour and never this fast,” said ${person(i)}, a ${role(i)} from ${town(i + 3)}. “My neighbors carried the children out on their shoulders.”`,
  (i) =>
    `${surname(i)} told reporters that the bridge at ${town(i + 1)} would stay closed until engineers had checked its ${i + 2} pillars, which were built in ${1950 + i}. The road behind it runs for ${i + 6} miles along the shore.`,
  (i) =>
    `The ministry said in a statement that $${i + 2} million had been set aside for repairs. It did not say when the money would arrive, and a spokesperson declined to comment on reports that the fund was already spent.`,
  (i) =>
    `By ${day(i + 1)} evening, the rain had stopped. Volunteers handed out soup in a school hall while ${person(i + 4)}, the ${role(i + 4)}, read out the names of those who had not yet been found.`,
  (i) =>
    `A video posted online shows a truck crossing the flooded square in ${town(i + 5)}. The Associated Press could not independently verify when it was recorded. Officials there called it “old footage” and asked people not to share it.`,
  (i) =>
    `Critics of the plan say that the wall should have been raised after the storm of ${1990 + (i % 20)}. “They wrote ${i + 4} reports, and they read none,” ${surname(i + 2)} said, holding up a folder.`,
  (i) =>
    `The court ruled ${i + 3}-${i + 1} that the permit was valid. Judge ${person(i + 6)} wrote that the company “had every reason to believe that the survey was complete,” and ordered the county to pay ${i + 10}% of the costs.`,
];

const town = (i: number) => TOWNS[i % TOWNS.length]!;
const person = (i: number) => PEOPLE[i % PEOPLE.length]!;
const surname = (i: number) => person(i).split(' ').at(-1)!;
const role = (i: number) => ROLES[i % ROLES.length]!;
const day = (i: number) => DAYS[i % DAYS.length]!;

/** A story of at least `words` words, one paragraph a line with blank lines between. */
export function benchStory(words: number, seed = 0): string {
  const paragraphs = ['River leaves its bed in northern Norland', 'By ADA COLE'];
  let count = 0;
  for (let i = seed; count < words; i++) {
    const text = TEMPLATES[i % TEMPLATES.length]!(i);
    paragraphs.push(count === 0 ? `HALDEN, Norland (AP) — ${text}` : text);
    count += text.split(/\s+/).length;
  }
  return `${paragraphs.join('\n\n')}\n`;
}
