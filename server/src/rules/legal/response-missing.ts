import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'legal/response-missing',
  summary: 'Somebody named is accused and the story has no answer from them.',
  why: 'Whoever is accused gets the chance to answer, and readers learn what they said or that they did not respond.',
  source: [
    { guide: 'AP Statement of News Values and Principles', entry: 'Responses' },
    { guide: 'BBC Editorial Guidelines', entry: 'Fairness: right of reply' },
    { guide: 'SPJ Code of Ethics', entry: 'Seek truth and report it' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.002, words: 445000 },
  scope: 'story',
  reads: ['legal', 'names', 'people', 'cases', 'speech', 'sources'],
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  messages: {
    missing: ({ target }: { target: string }) => `Give ${target}’s answer, or say that ${target} did not respond.`,
  },
  examples: [
    {
      bad: 'Tom Hale ⟦accused Lee Park of⟧ stealing $2 million from the fund. The fund closed in May.',
      good: 'Tom Hale accused Lee Park of stealing $2 million from the fund. The fund closed in May. Park did not immediately respond to a request for comment.',
    },
    { bad: 'Two former employees say ⟦Acme dumped⟧ acid in the river.' },
    { bad: 'Two lawyers ⟦accused police Maj. Lee Park of⟧ beating a man.' },
    { bad: 'A suit filed Monday ⟦alleges the Rev. Cole beat⟧ a student.' },
    { ok: 'Tom Hale accused Lee Park of stealing. Park denied it.', because: 'the answer is there' },
    {
      ok: 'Two former employees say Acme dumped acid. Acme did not respond to a request for comment.',
      because: 'the story says that there is none',
    },
    { ok: 'Officials blamed the storm for ten deaths.', because: 'a storm does not answer' },
    { ok: '“Acme dumped acid,” two former employees said.', because: 'the rule reads the story’s own words' },
  ],
  check(story, { report }) {
    const legal = story.facts('legal');
    if (legal.some((facts) => facts.some(({ type }) => type === 'response'))) return;
    const people = story.view('people');
    const cases = story.view('cases');
    const speakers = new Set(story.view('sources').sources.map(({ entity }) => entity));
    const reported = new Set<string>();
    for (const [block, facts] of legal.entries()) {
      for (const [fact, accusation] of facts.entries()) {
        if (accusation.type !== 'accusation') continue;
        const { who, target, crime } = accusation;
        const entity = people.entityOf(block, who);
        const state = cases.caseOf(block, who)?.state;
        if ((entity && speakers.has(entity.id)) || state === 'convicted' || state === 'dead' || reported.has(target)) continue;
        reported.add(target);
        const short = target.split(' ').at(-1)!;
        const add = (text: string) => [{ at: { block }, how: 'after', text: ` ${short} ${text}` }] as const;
        report({
          message: 'missing',
          data: { target: short },
          at: { block, channel: 'legal', fact },
          ...(!crime && { severity: 'info' }),
          fixes: [
            { title: 'No answer', kind: 'suggestion', edits: add('did not immediately respond to a request for comment.') },
            { title: 'Declined', kind: 'suggestion', edits: add('declined to comment.') },
            { title: 'Not reached', kind: 'suggestion', edits: add('could not immediately be reached for comment.') },
          ],
        });
      }
    }
  },
});
