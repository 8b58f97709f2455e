import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { foldName, isInflection, isOneApart } from '../../story/spelling.ts';

/** Shorter words differ by a letter as a matter of course: Jon and Jan are two people. */
const SHORTEST = 5;

export default defineRule({
  id: 'names/desk-list',
  summary: 'A name on the desk’s list is spelled as the list has it.',
  why: 'The desk has settled how these names are written. A full name that is one letter away from one of them is most likely a slip. The list is a file of the desk’s own: `names: names.csv` in copydesk.yaml.',
  source: [{ guide: 'Newsroom accuracy checklists', entry: 'check every name against the list' }],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'subhead', 'byline', 'paragraph', 'list-item', 'caption', 'question', 'sign-off'],
  quotes: 'skip',
  fix: 'suggestion',
  options: {
    names: option.list([], 'Full names as the desk writes them. `names: FILE` in copydesk.yaml fills it.'),
  },
  messages: {
    listed: ({ name }: { name: string }) => `The desk’s list has “${name}”.`,
  },
  examples: [
    {
      bad: 'Mayor Ada ⟦Sharptun⟧ resigned.',
      good: 'Mayor Ada Sharpton resigned.',
      options: { names: ['Ada Sharpton'] },
    },
    {
      bad: 'A commander, Argish ⟦al-Deirri⟧, spoke.',
      good: 'A commander, Argish al-Deiri, spoke.',
      options: { names: ['Tom Hale', 'Argish al-Deiri'] },
    },
    {
      bad: 'The ⟦Sheperd⟧ Institute opened its doors.',
      good: 'The Shepherd Institute opened its doors.',
      options: { names: ['Shepherd Institute'] },
    },
    { ok: 'Mayor Ada Sharpton resigned.', because: 'It is written as the list has it.', options: { names: ['Ada Sharpton'] } },
    { ok: 'Mayor Ada Sharptun resigned.', because: 'There is no list.' },
    { ok: 'Jan Hale resigned.', because: 'A short name a letter away is another person.', options: { names: ['Jon Hale'] } },
    { ok: 'Antonia Hale resigned.', because: 'Another ending makes another name.', options: { names: ['Antonio Hale'] } },
    {
      ok: 'Tom Larsen met Tom Larson.',
      because: 'Both are on the list.',
      options: { names: ['Tom Larsen', 'Tom Larson'] },
    },
    {
      ok: '“Ada Sharptun is right,” the sign read.',
      because: 'The words are quoted.',
      options: { names: ['Ada Sharpton'] },
    },
  ],
  check(paragraph, { options, report }) {
    if (!options.names.length) return;
    const list = listOf(options.names);
    for (const { name } of paragraph.mentions) {
      const words = wordsOf(paragraph.text.slice(name.start, name.end));
      const slip = words.length > 1 ? list.slipIn(words.map(({ text }) => text)) : undefined;
      if (!slip) continue;
      const { text, start } = words[slip.word]!;
      const span = { start: name.start + start, end: name.start + start + text.length };
      const write = text === text.toUpperCase() ? slip.write.toUpperCase() : slip.write;
      report({
        message: 'listed',
        span,
        data: { name: slip.name },
        fixes: [{ title: `Write “${write}”`, kind: 'suggestion', edits: [{ span, text: write }] }],
      });
    }
  },
});

const wordsOf = (text: string) => [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], start: match.index }));

interface Slip {
  readonly name: string;
  /** Index of the word that differs, and how the list has it. */
  readonly word: number;
  readonly write: string;
}

/** Names by all of their words but one, so that a text costs a look-up for each word of a name. */
class NameList {
  readonly #whole = new Set<string>();
  readonly #byRest = new Map<string, Slip[]>();

  constructor(names: readonly string[]) {
    for (const name of names) {
      const words = name.split(' ');
      const folded = words.map(foldName);
      this.#whole.add(folded.join(' '));
      for (const [word, write] of words.entries()) {
        const key = restOf(folded, word);
        const known = this.#byRest.get(key);
        if (known) known.push({ name, word, write });
        else this.#byRest.set(key, [{ name, word, write }]);
      }
    }
  }

  /** The listed name that these words are a letter away from; undefined when they are on the list, or near none of it. */
  slipIn(words: readonly string[]): Slip | undefined {
    const folded = words.map(foldName);
    if (this.#whole.has(folded.join(' '))) return undefined;
    for (const [word, written] of folded.entries()) {
      if (written.length < SHORTEST) continue;
      const near = this.#byRest.get(restOf(folded, word))?.find(({ write }) => isSlip(written, foldName(write)));
      if (near) return near;
    }
    return undefined;
  }
}

const restOf = (words: readonly string[], without: number) => words.map((word, i) => (i === without ? '*' : word)).join(' ');

/** A feminine ending or a plural makes another name. */
const isSlip = (written: string, listed: string) =>
  listed.length >= SHORTEST && isOneApart(written, listed) && !isInflection(written, listed);

const lists = new WeakMap<readonly string[], NameList>();

function listOf(names: readonly string[]): NameList {
  let list = lists.get(names);
  if (!list) {
    list = new NameList(names);
    lists.set(names, list);
  }
  return list;
}
