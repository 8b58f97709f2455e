import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import type { FactRef } from '../../story/fact.ts';
import type { SpeechFact } from '../../story/speech.ts';

export default defineRule({
  id: 'punct/quote-consistency',
  summary: 'Straight or curly marks, not both, and curly marks the right way round',
  why: 'Mixed marks show where copy was pasted, and systems downstream turn some of them the wrong way.',
  source: [{ guide: 'Illinois State University', entry: 'Editorial style' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'story',
  reads: ['style', 'house', 'speech'],
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'list-item', 'caption', 'question', 'sign-off', 'byline'],
  quotes: 'read',
  fix: 'safe',
  convention: 'marks',
  falseAlarms: { per1000Words: 0, words: 196610 },
  options: {
    marks: option.oneOf(['auto', 'straight', 'curly'], 'auto', 'auto: as most of the story has them.'),
  },
  messages: {
    turned: ({ mark, right, count }: { mark: string; right: string; count: number }) =>
      `This mark is turned the wrong way${count > 1 ? `, like ${count - 1} more` : ''}: write ${right} for ${mark}.`,
    mixed: ({ count, style }: { count: number; style: string }) =>
      `Most marks of the story are ${style}: ${count === 1 ? 'this one is' : `this one and ${count - 1} more are`} not.`,
  },
  examples: [
    {
      bad: '“I left,⟦"⟧ Ida Marsh said. “We don’t know why,” she said.',
      good: '“I left,” Ida Marsh said. “We don’t know why,” she said.',
    },
    { bad: "“We don⟦'⟧t know,” Ida Marsh said. “I left.”", good: '“We don’t know,” Ida Marsh said. “I left.”' },
    { bad: '"We don\'t know," Ida Marsh said. "It⟦’⟧s late."', good: '"We don\'t know," Ida Marsh said. "It\'s late."' },
    {
      bad: '⟦”⟧I will go to the pier,” he said.',
      good: '“I will go to the pier,” he said.',
      message: 'turned',
      severity: 'warning',
    },
    { ok: '“We don’t know,” Ida Marsh said.', because: 'All marks are curly.' },
    { ok: '"We don\'t know," Ida Marsh said.', because: 'All marks are straight.' },
    { ok: '“He is 6\'2",” Ida Marsh said. “It’s true.”', because: 'Feet and inches are straight.' },
    { ok: "The dog’s bowl and the cat's.", because: 'Two marks make no majority.' },
  ],
  check(story, context) {
    const turned = turnedMarks(story.facts('speech'));
    if (turned[0]) {
      const { at, mark, right } = turned[0];
      const edits = turned.map((one) => ({ at: one.at, how: 'replace' as const, text: one.right }));
      context.report({
        message: 'turned',
        severity: 'warning',
        at,
        data: { mark, right, count: turned.length },
        related: turned.slice(1).map((one) => ({ at: one.at, message: `Here it is ${one.right}.` })),
        fixes: [{ title: turned.length > 1 ? 'Turn these marks' : `Turn the mark: ${right}`, kind: 'safe', edits }],
      });
    }
    const house = story.view('house');
    if (house.count('quote-marks') < 3) return;
    const { marks } = context.options;
    const style = marks === 'auto' ? house.majority('quote-marks') : marks;
    if (style !== 'straight' && style !== 'curly') return;
    const odd: { at: FactRef; write: string }[] = [];
    for (const [block, facts] of story.facts('style').entries()) {
      for (const [fact, { feature, form, other }] of facts.entries()) {
        if (feature !== 'quote-marks' || form === style || other === undefined) continue;
        odd.push({ at: { block, channel: 'style', fact }, write: form === 'backtick' && style === 'curly' ? '’' : other });
      }
    }
    const first = odd[0];
    if (!first) return;
    context.report({
      message: 'mixed',
      at: first.at,
      data: { count: odd.length, style },
      fixes: [
        {
          title: `Make all marks ${style}`,
          kind: 'safe',
          edits: odd.map(({ at, write }) => ({ at, how: 'replace' as const, text: write })),
        },
      ],
    });
  },
});

interface TurnedMark {
  readonly at: FactRef;
  readonly mark: string;
  readonly right: string;
}

/** Curly marks that pair although they are turned the wrong way. */
function turnedMarks(speech: readonly (readonly SpeechFact[])[]): TurnedMark[] {
  const turned: TurnedMark[] = [];
  for (const [block, facts] of speech.entries()) {
    for (const [fact, one] of facts.entries()) {
      if (one.type !== 'quote-fault' || one.kind !== 'wrong-way') continue;
      turned.push({ at: { block, channel: 'speech', fact }, mark: one.mark, right: one.mark === '”' ? '“' : '”' });
    }
  }
  return turned;
}
