import { defineRule } from '../../rule/rule.ts';
import { blockText } from '../../story/texts.ts';
import { Word, wordBits } from '../../story/word-class.ts';

/** "Other lawmakers agreed" needs no first; other critics and witnesses do. */
const FURTHER = /^(?:another|a (?:second|third|fourth)|other(?= (?:critics|witnesses)$))\s+(?:[\p{L}-]+\s+){0,3}?([\p{L}-]+)$/iu;

export default defineRule({
  id: 'attribution/dangling-another',
  summary: '“Another official” needs a first one.',
  why: 'It is the surest trace of a paragraph that was cut: the first official went with it.',
  source: [{ guide: 'Wire desk practice', entry: 'after a trim, read from the top' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.01, words: 446_000 },
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'none',
  scope: 'story',
  reads: ['speech', 'names', 'texts'],
  messages: {
    first: ({ noun }: { noun: string }) =>
      `No ${noun} comes before this one: restore the first, or write “${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}”.`,
  },
  examples: [
    { whole: true, bad: 'Berit Moe said the miners had left.\n\n⟦Another engineer⟧ said the pit was quiet.\n' },
    { whole: true, bad: '⟦Another witness⟧ said he saw smoke.\n\nThe road was shut.\n' },
    { whole: true, bad: '⟦A second witness⟧ saw a boat turn back.\n\nThe harbor was shut.\n' },
    { whole: true, bad: '⟦Other critics⟧ said the mayor was to blame.\n\nThe road was shut.\n' },
    { whole: true, ok: 'An engineer said two men had left. Another engineer said three.\n', because: 'there was a first' },
    { whole: true, ok: 'Another 200 people left, police said.\n', because: 'a number is no person' },
    {
      whole: true,
      ok: 'Chief engineer Ada Cole resigned.\n\nAnother engineer said he would stay.\n',
      because: 'Cole was the first',
    },
    { whole: true, ok: '“Another engineer said so,” Moe said.\n', because: 'the words are the speaker’s' },
  ],
  check(story, { report }) {
    const speech = story.facts('speech');
    const names = story.facts('names');
    for (const [block, facts] of speech.entries()) {
      for (const [fact, found] of facts.entries()) {
        const told = found.type === 'attribution' && !found.quoted && found.sourceKind === 'noun';
        if ((!told && found.type !== 'further') || !found.phrase) continue;
        const noun = FURTHER.exec(found.phrase)?.[1]?.toLowerCase();
        if (!noun || !/^\p{L}{4,}$/u.test(noun) || !(wordBits(noun) & (Word.Person | Word.Source))) continue;
        const singular = noun.replace(/s$/, '');
        const texts = story.facts('texts');
        const own = blockText(texts[block]!)?.normal ?? '';
        const head = own.slice(0, Math.max(0, own.indexOf(found.phrase.toLowerCase())));
        // What was said before, in this block and in those above it.
        if (head.includes(singular) || texts.slice(0, block).some((above) => blockText(above)?.normal.includes(singular)))
          continue;
        if (
          names[block]!.some(
            (name) =>
              `${name.title ?? ''} ${name.description ?? ''}`.toLowerCase().includes(singular) && name.sentence < found.sentence,
          )
        )
          continue;
        report({
          message: 'first',
          data: { noun: singular },
          at: { block, channel: 'speech', fact, ...(told && { part: 'named' }) },
        });
      }
    }
  },
});
