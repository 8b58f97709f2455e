import { KNOWN_INITIALS } from '../../lexicon/known-initials.ts';
import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import type { FactRef } from '../../story/fact.ts';
import { kept } from '../../story/kept.ts';
import type { NameFact } from '../../story/names.ts';
import { type BlockTextFact, blockText } from '../../story/texts.ts';

const KNOWN: ReadonlySet<string> = new Set(KNOWN_INITIALS);
const JOINS: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', '&']);

export default defineRule({
  id: 'consistency/acronym',
  summary: 'Initials stand for one name, and the story gives it.',
  why: 'Readers who meet the HSC without its name stop; readers who meet two names for it do not know which is right.',
  source: [
    { guide: 'AP Stylebook', entry: 'abbreviations and acronyms' },
    { guide: 'Reuters Handbook of Journalism', entry: 'abbreviations' },
  ],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445_000 },
  blocks: ['paragraph', 'list-item', 'question', 'caption'],
  quotes: 'skip',
  fix: 'none',
  yieldsTo: ['abbr/first-reference'],
  scope: 'story',
  reads: ['names', 'words', 'texts'],
  options: {
    known: option.list([], 'Initials that this desk’s readers know.'),
  },
  messages: {
    unexplained: ({ letters }: { letters: string }) => `Nothing in the story says who the ${letters} are: give the name first.`,
    names: (d: { letters: string; name: string; first: string }) =>
      `${d.letters} is “${d.name}” here and “${d.first}” above: check the name.`,
  },
  examples: [
    { whole: true, bad: 'Pier shut\n\nThe ⟦HSCB⟧ withdrew. Its boats left the pier.\n', message: 'unexplained' },
    { whole: true, bad: 'Pier shut\n\nThe boats were sold by the ⟦PTVA⟧.\n', severity: 'info' },
    {
      whole: true,
      bad: 'Pier shut\n\nThe HSC, or Harbor Safety Commission, met. The boats of the ⟦Harbor Service Commission⟧ left.\n',
      message: 'names',
      severity: 'warning',
    },
    { whole: true, ok: 'Pier shut\n\nThe Harbor Safety Commission met. The HSC left.\n', because: 'the name stands before it' },
    { whole: true, ok: 'Pier shut\n\nThe FBI said no.\n', because: 'everybody knows these' },
    { whole: true, ok: 'Pier shut\n\nThe HSCB ferry watchdog met.\n', because: 'the words beside it say what it is' },
    { whole: true, ok: 'Pier shut\n\n“The HSCB withdrew,” he said.\n', because: 'the words are the speaker’s' },
    {
      whole: true,
      ok: 'Pier shut\n\nThe HSC, or Harbor Safety Commission, met. The Hill School Choir sang.\n',
      because: 'the other name has nothing to do with it',
    },
  ],
  check(story, { options, report }) {
    const names = story.facts('names');
    const explained = new Set<string>(options.known);
    const used = new Set<string>();
    const full = new Map<string, { readonly form: string; readonly at: FactRef }[]>();
    for (const [block, facts] of names.entries()) {
      for (const [fact, name] of facts.entries()) {
        if (name.acronym) used.add(name.form.replaceAll('.', ''));
        const initials = initialsOf(name);
        if (initials.length < 3) continue;
        explained.add(initials);
        if (name.quoted) continue;
        const place = { form: name.form, at: { block, channel: 'names' as const, fact } };
        const known = full.get(initials);
        if (known) known.push(place);
        else full.set(initials, [place]);
      }
    }
    for (const [letters, places] of full) {
      const first = places[0]!;
      const other = used.has(letters) && !KNOWN.has(letters) && places.find(({ form }) => isVariant(form, first.form));
      if (!other) continue;
      report({
        message: 'names',
        data: { letters, name: other.form, first: first.form },
        at: other.at,
        severity: 'warning',
        related: [{ at: first.at, message: `“${first.form}” here.` }],
      });
    }
    const words = story.facts('words');
    const texts = () => story.facts('texts').flatMap((facts) => blockText(facts) ?? []);
    for (const [block, facts] of words.entries()) {
      for (const [fact, initials] of facts.entries()) {
        if (initials.type !== 'initials') continue;
        const { letters } = initials;
        if (KNOWN.has(letters) || explained.has(letters)) continue;
        explained.add(letters);
        if (isSpelledOut(letters, texts())) continue;
        report({ message: 'unexplained', data: { letters }, at: { block, channel: 'words', fact } });
      }
    }
  },
});

/** HSC of "Harbor Safety Commission"; empty for a name of one word, and for a person. */
const initialsOf = kept(({ form, kind, acronym }: NameFact): string => {
  if (acronym || kind === 'person') return '';
  const words = wordsOf(form);
  return words.length > 1 ? words.map((word) => word[0]).join('') : '';
});

const wordsOf = (form: string): string[] => form.split(/[\s-]/).filter((word) => word && !JOINS.has(word.toLowerCase()));

/** In plain words, "an extraordinary general meeting", or as the letters of a name in brackets or behind "known as". */
function isSpelledOut(letters: string, texts: readonly BlockTextFact[]): boolean {
  const plain = new RegExp(`\\b${[...letters.toLowerCase()].join("[a-z']+ (?:(?:of|the|and|for) )*")}[a-z']+`);
  const named = new RegExp(`(?:\\(|\\bknown as (?:the )?|, or (?:the )?)${letters}\\b`);
  return texts.some(({ text, normal }) => plain.test(normal) || named.test(text));
}

/** Not the same, but most of its words: a name that was changed in passing. */
function isVariant(form: string, first: string): boolean {
  const [a, b] = [wordsOf(form), wordsOf(first)];
  const differ = a.filter((word, i) => word.toLowerCase() !== b[i]?.toLowerCase()).length;
  return a.length === b.length && differ === 1 && a.length > 2;
}
