import { mononyms } from '../../lexicon/name-words.ts';
import { defineRule } from '../../rule/rule.ts';
import type { FactRef } from '../../story/fact.ts';
import { kept } from '../../story/kept.ts';
import type { NameFact } from '../../story/names.ts';
import { surnameKey } from '../../story/people.ts';
import type { BlockKind } from '../../text/block.ts';

const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item']);
/** Blocks whose names introduce nobody: lines about who wrote the story, and what is no copy. */
const ELSEWHERE: ReadonlySet<BlockKind> = new Set(['byline', 'credit', 'sign-off', 'page-residue', 'skipped', 'table']);
/** The verbs of somebody who speaks to the reporter, or to the public. */
const SPEAKING: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'testify', 'recall', 'reply', 'write']);

export default defineRule({
  id: 'attribution/unintroduced-speaker',
  summary: 'Somebody speaks who was never introduced: a surname alone.',
  why: 'The first time a person speaks, copy gives the full name and says who that is. A bare surname is the surest sign that a paragraph was cut.',
  source: [
    { guide: 'AP Stylebook', entry: 'names: full name on first reference' },
    { guide: 'Reuters Handbook of Journalism', entry: 'Names and titles' },
  ],
  severity: 'error',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.009, words: 446_000 },
  scope: 'story',
  reads: ['names', 'speech'],
  blocks: ['paragraph', 'list-item'],
  quotes: 'read',
  fix: 'suggestion',
  messages: {
    unknown: ({ name }: { name: string }) =>
      `${name} speaks here without an introduction: give the first name and say who this is, or restore the paragraph that was cut.`,
    later: ({ name, full }: { name: string; full: string }) =>
      `${name} speaks here before the introduction as ${full}: give the full name here and the surname there.`,
  },
  examples: [
    {
      bad: '⟦Brenn⟧ said Tuesday that some of the boats left the harbor.',
      good: '[First name] Brenn, [title], said Tuesday that some of the boats left the harbor.',
      message: 'unknown',
    },
    {
      bad: '“They copied my sign,” ⟦Marwick⟧ said.',
      good: '“They copied my sign,” [First name] Marwick, [title], said.',
    },
    { bad: 'The vote was delayed. ⟦Okonjo⟧ told reporters she would appeal.' },
    {
      whole: true,
      bad: 'Harbor vote delayed\n\n“We will appeal,” ⟦Okonjo⟧ said.\n\nThe lawyer, Ada Okonjo, spoke after the vote.\n',
      good: 'Harbor vote delayed\n\n“We will appeal,” Ada Okonjo said.\n\nThe lawyer, Okonjo, spoke after the vote.\n',
      message: 'later',
    },
    {
      ok: 'Michael Brenn, 73, and his son, Zac, stood on the pier. “I came to hear the gulls,” Zac said.',
      because: 'the son was introduced',
    },
    { ok: 'Gov. Ida Kern vetoed the bill. Kern said it was flawed.', because: 'she was introduced' },
    {
      ok: 'A commander, Rashid al-Denari, spoke first. Al-Denari said his men withdrew.',
      because: 'the particle is a capital only because it opens the sentence',
    },
    { ok: 'Moscow said it would respond.', because: 'a capital that stands for a government' },
    { ok: 'Google said it would appeal.', because: 'a company that everybody knows' },
    {
      ok: '“Marwick said so,” Ida Kern, the mayor, recalled.',
      because: 'a speaker’s words introduce nobody and need no introduction',
    },
    { ok: 'Abu Nadim spoke. Abu Nadim said they would advance.', because: 'a name of honor has no surname' },
    {
      ok: 'FBI Director Owen B. Pell testified beside Sean “Red” O’Hara. Pell said the case was closed. O’Hara said nothing more.',
      because: 'initials and nicknames are part of a full name',
    },
  ],
  check(story, { report }) {
    const names = story.facts('names');
    const speech = story.facts('speech');
    const introduced = new Set<string>();
    const reported = new Set<string>();
    for (const { index: block, kind } of story.blocks) {
      if (ELSEWHERE.has(kind)) continue;
      const own = names[block]!;
      const speakers = BODY.has(kind) ? speakersIn(block) : new Map<number, boolean>();
      for (const [i, name] of own.entries()) {
        const inverted = speakers.get(i);
        if (inverted !== undefined && isBareSurname(name) && (inverted || name.clauseStart)) {
          const key = surnameKey(name.surname!);
          if (!introduced.has(key) && !reported.has(key) && !mononyms.has(name.form)) {
            reported.add(key);
            tell(name, { block, channel: 'names', fact: i }, key);
          }
        }
        if (!name.quoted) for (const word of wordsThatIntroduce(name)) introduced.add(word);
      }
    }

    /** Indices of the mentions that speak in a block, and whether the verb stands first. */
    function speakersIn(block: number): Map<number, boolean> {
      const found = new Map<number, boolean>();
      const known = new Set<number>();
      for (const fact of speech[block]!) {
        if (fact.type !== 'attribution' || fact.mention === undefined || fact.quoted || known.has(fact.mention)) continue;
        known.add(fact.mention);
        if (SPEAKING.has(fact.lemma)) found.set(fact.mention, fact.inverted);
      }
      return found;
    }

    function tell(name: NameFact, at: FactRef, key: string): void {
      const place = { ...at, part: 'name' };
      const later = fullNameLater(at.block, at.fact, key);
      if (later === undefined) {
        report({
          message: 'unknown',
          data: { name: name.form },
          at: place,
          fixes: [
            {
              title: 'Add a first name and a title',
              kind: 'suggestion',
              edits: [
                { at: place, how: 'before', text: '[First name] ' },
                { at: place, how: 'after', text: ', [title],' },
              ],
            },
          ],
        });
        return;
      }
      const { full, ref } = later;
      report({
        message: 'later',
        data: { name: name.form, full: full.form },
        at: place,
        fixes: [
          {
            title: `Write “${full.form}” here and “${full.surname}” there`,
            kind: 'suggestion',
            edits: [
              { at: place, how: 'replace', text: full.form },
              { at: { ...ref, part: 'name' }, how: 'replace', text: full.surname! },
            ],
          },
        ],
        related: [{ at: { ...ref, part: 'name' }, message: 'The full name stands here.' }],
      });
    }

    function fullNameLater(block: number, fact: number, key: string): { full: NameFact; ref: FactRef } | undefined {
      for (let b = block; b < names.length; b++) {
        if (!BODY.has(story.blocks[b]!.kind)) continue;
        for (const [i, name] of names[b]!.entries()) {
          if ((b === block && i <= fact) || name.quoted || name.given === undefined || name.surname === undefined) continue;
          if (surnameKey(name.surname) === key) return { full: name, ref: { block: b, channel: 'names', fact: i } };
        }
      }
      return undefined;
    }
  },
});

const isBareSurname = (name: NameFact): boolean =>
  name.surname !== undefined &&
  name.given === undefined &&
  name.title === undefined &&
  name.description === undefined &&
  !name.quoted &&
  !name.weak &&
  !name.possessive &&
  (name.kind === 'person' || name.kind === 'unknown');

/** What a mention introduces: every word of a longer name, and a name with a title or a description. */
const wordsThatIntroduce = kept((name: NameFact): readonly string[] => {
  const whole = surnameKey(name.surname ?? name.form);
  const words = name.form.split(/[\s“”"()]+/).filter((word) => word.length > 1);
  if (words.length > 1) return [whole, ...words.map(surnameKey)];
  return name.title !== undefined || name.description !== undefined || name.kind === 'organization' || name.kind === 'place'
    ? [whole]
    : [];
});
