import { defineRule } from '../../rule/rule.ts';
import type { FactRef } from '../../story/fact.ts';
import { kept } from '../../story/kept.ts';
import type { NameFact } from '../../story/names.ts';
import type { Entity } from '../../story/people.ts';

/** Words that make another office of an office. */
const LESSER = /^(?:vice|deputy|assistant|acting|associate|under|lieutenant|lt\.|deputy assistant)\s+/i;
const RANKS: ReadonlySet<string> = new Set(
  'pvt. pfc. cpl. sgt. lt. capt. maj. col. gen. adm. cmdr. ens. private corporal sergeant lieutenant captain major colonel general admiral commander'.split(
    ' ',
  ),
);
/** "a spokesman for the harbor police": whom the person speaks for. */
const SPEAKS_FOR = /^(?:an? |the |its |chief |senior )*spokes(?:man|woman|person) for (?:the )?(.+)$/i;
const PAST = /\b(?:former|then|ex-|late)\b/i;

export default defineRule({
  id: 'consistency/title-variant',
  summary: 'A person keeps one title through the story.',
  why: 'Deputy mayor in one paragraph and mayor in the next: one of them is a correction.',
  source: [{ guide: 'Newsroom accuracy checklists', entry: 'check every title' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.005, words: 446_000 },
  blocks: ['paragraph', 'caption', 'list-item', 'deck'],
  quotes: 'skip',
  fix: 'none',
  scope: 'story',
  reads: ['names', 'people'],
  messages: {
    differs: (d: { name: string; title: string; first: string }) =>
      `${d.name} is “${d.title}” here and “${d.first}” above: check the title.`,
    speaksFor: (d: { name: string; here: string; first: string }) =>
      `${d.name} speaks for ${d.here} here and for ${d.first} above: check whom.`,
  },
  examples: [
    { whole: true, bad: 'Deputy Mayor Ana Ruiz opened the bridge.\n\nThen ⟦Mayor⟧ Ana Ruiz walked across it.\n' },
    { whole: true, bad: 'Capt. Tom Poe led the crew.\n\nLater ⟦Maj.⟧ Tom Poe thanked them.\n' },
    { whole: true, bad: 'Vice President Lena Orr spoke.\n\nThe hall rose when ⟦President⟧ Lena Orr left.\n' },
    {
      whole: true,
      bad: 'Tom Hale, a spokesman for the harbor board, spoke.\n\nHale, ⟦the spokesman for the police⟧, left at noon.\n',
      message: 'speaksFor',
    },
    {
      whole: true,
      ok: 'Tom Hale, a spokesman for the board, spoke.\n\nHale, a spokesman for the harbor board, left at noon.\n',
      because: 'it may be the same board',
    },
    {
      whole: true,
      ok: 'Mayor Ana Ruiz opened the bridge.\n\nMayor Ana Ruiz walked across it.\n',
      because: 'the title is the same',
    },
    { whole: true, ok: 'Former Gov. Tom Poe spoke.\n\nGov. Tom Poe signed the law in 2004.\n', because: 'one of them is past' },
    {
      whole: true,
      ok: 'Deputy Mayor Ana Ruiz spoke, and Mayor Tom Poe listened.\n\nThen Ruiz left.\n',
      because: 'they are two people',
    },
    {
      whole: true,
      ok: 'Deputy Mayor Ana Ruiz opened the bridge.\n\n“Mayor Ana Ruiz has won again,” the sign read.\n',
      because: 'the sign is quoted',
    },
  ],
  check(story, { report }) {
    const names = story.facts('names');
    for (const entity of story.view('people').entities) {
      if (entity.kind !== 'person') continue;
      reportSpokesperson(entity);
      const earlier: { title: string; at: FactRef }[] = [];
      for (const ref of entity.mentions) {
        const name = names[ref.block]?.[ref.fact];
        if (!name?.title || name.quoted || PAST.test(name.title)) continue;
        const at: FactRef = { ...ref, part: 'title' };
        const other = earlier.find(({ title }) => contradicts(title, name.title!));
        if (other) {
          report({
            message: 'differs',
            data: { name: entity.name, title: name.title, first: other.title },
            at,
            related: [{ at: other.at, message: `“${other.title}” here.` }],
          });
          break;
        }
        earlier.push({ title: name.title, at });
      }
    }

    function reportSpokesperson({ name, mentions }: Entity): void {
      let first: { body: string; at: FactRef } | undefined;
      for (const ref of mentions) {
        const fact = names[ref.block]?.[ref.fact];
        const body = fact && !fact.quoted ? bodyOf(fact) : undefined;
        if (body === undefined) continue;
        const at: FactRef = { ...ref, part: 'description' };
        if (!first) first = { body, at };
        else if (!sharesWord(first.body, body)) {
          const data = { name, here: body, first: first.body };
          report({ message: 'speaksFor', data, at, related: [{ at: first.at, message: `For ${first.body} here.` }] });
          return;
        }
      }
    }
  },
});

/** Whom somebody speaks for. */
const bodyOf = kept(({ description }: NameFact) => SPEAKS_FOR.exec(description ?? '')?.[1]);

/** "the army" and "the Halden army command" may be one. */
function sharesWord(a: string, b: string): boolean {
  const own = new Set(a.toLowerCase().split(/[^\p{L}]+/u));
  return b
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 2 && own.has(word));
}

/** One is the deputy of the other, or they are two ranks. */
function contradicts(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x === y) return false;
  if (LESSER.test(x) !== LESSER.test(y) && x.replace(LESSER, '') === y.replace(LESSER, '')) return true;
  return RANKS.has(x) && RANKS.has(y) && x.slice(0, 3) !== y.slice(0, 3);
}
