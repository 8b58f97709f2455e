import { defineRule } from '../../rule/rule.ts';
import type { Mention } from '../../story/names.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import type { Attribution } from '../../story/speech.ts';
import { type Span, span } from '../../text/span.ts';

/** With so many words between a name and its verb, the verb comes first. */
const LONG = 12;

export default defineRule({
  id: 'attribution/verb-placement',
  summary: 'Speaker first (“Hale said”), unless a long description follows the name.',
  why: 'English puts the subject before its verb. Only a description that would part the two turns the order round.',
  source: [{ guide: 'AP Stylebook', entry: 'attribution' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.02, words: 445_000 },
  profile: 'strict',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'safe',
  messages: {
    swap: ({ write }: { write: string }) => `Write “${write}”: the speaker stands first.`,
    apart: ({ name, verb }: { name: string; verb: string }) =>
      `Many words part ${name} from “${verb}”: put the verb before the name, or the description into a sentence of its own.`,
  },
  examples: [
    { bad: '“Shut the pier,” ⟦said Tom Hale⟧.', good: '“Shut the pier,” Tom Hale said.', message: 'swap' },
    { bad: '“No comment,” ⟦said he⟧.', good: '“No comment,” he said.' },
    {
      bad: '⟦Tom Hale, a farmer who has worked the same forty acres beside the harbor since his father died, said⟧ the pier should close.',
      message: 'apart',
    },
    { ok: '“Shut the pier,” said Tom Hale, who farms nearby.', because: 'a description follows' },
    { ok: '“Shut the pier,” Tom Hale said.', because: 'the speaker stands first' },
    {
      bad: '⟦Tom Hale , a farmer who has worked the same forty acres beside the harbor since his father died, said⟧ the pier should close.',
      message: 'apart',
    },
    {
      ok: 'Tom Hale, R-Norland, opened the old ferry pier beside the harbor on Monday before a crowd, saying it was safe.',
      because: 'another verb stands right behind the name',
    },
    { ok: 'Said to be unsafe, the pier closed in May.', because: 'nobody speaks' },
    { ok: '“‘Shut the pier,’ said Tom Hale. I heard it,” Ida Kern said.', because: 'a speaker’s words' },
    { ok: '“Shut the pier,” said Tom Hale of the Harbor League.', because: 'where he belongs follows' },
  ],
  check(paragraph, { report }) {
    for (const attribution of paragraph.attributions) {
      if (attribution.lemma !== 'say' || attribution.quoted) continue;
      const swapped = attribution.inverted ? swap(paragraph, attribution) : undefined;
      if (swapped) {
        const { at, write } = swapped;
        const fixes = [{ title: `Write “${write}”`, kind: 'safe' as const, edits: [{ span: at, text: write }] }];
        report({ message: 'swap', data: { write }, span: at, fixes });
      }
      const mention = attribution.inverted ? undefined : farFromVerb(paragraph, attribution);
      if (mention) {
        const { cue } = attribution;
        const data = { name: mention.form, verb: paragraph.text.slice(cue.start, cue.end) };
        report({ message: 'apart', data, span: span(mention.span.start, cue.end) });
      }
    }
  },
});

/** "said Hale." and "said Hale, “...”": a name or pronoun and no more. */
function swap({ text, mentions }: Paragraph, { cue, source, tense }: Attribution): { at: Span; write: string } | undefined {
  const named = source.kind === 'mention' || source.kind === 'pronoun';
  if (!named || !source.span || source.span.start < cue.end || tense === 'none') return undefined;
  const mention = source.mention === undefined ? undefined : mentions[source.mention];
  // A long title keeps the turned order, as a description does: “said Harbor Council President Ada Cole”.
  if (mention && (mention.description || mention.title)) return undefined;
  if (mention && (mention.span.start !== source.span.start || /[’']s /.test(mention.form))) return undefined;
  if (!/^(?:\.(?:\s|$)|,\s*[“"])/.test(text.slice(source.span.end))) return undefined;
  if (!/[”"’,]\s*$/.test(text.slice(0, cue.start))) return undefined;
  const write = `${text.slice(source.span.start, source.span.end)} ${text.slice(cue.start, cue.end)}`;
  return { at: span(cue.start, source.span.end), write };
}

/** "Hale, a farmer who has worked ... since his father died, said". */
function farFromVerb({ text, mentions, tokens }: Paragraph, { cue, source, tense }: Attribution): Mention | undefined {
  const mention = source.mention === undefined ? undefined : mentions[source.mention];
  // "Hale, R-Norland, opened the pier on Monday, saying": another verb is the one that his name waits for.
  if (!mention || tense === 'none' || mention.span.end > cue.start) return undefined;
  if (!/^\s*,/.test(text.slice(mention.span.end, cue.start))) return undefined;
  const between = tokens.filter(({ start, end, kind }) => kind === 'word' && start >= mention.span.end && end <= cue.start);
  return between.length >= LONG && /,\s*$/.test(text.slice(0, cue.start)) ? mention : undefined;
}
