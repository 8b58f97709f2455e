import { STATES } from '../../lexicon/states.ts';
import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { holdsSince } from '../../story/era.ts';

/** Shortenings that are hardly anything else: they need no city before them. The others are words and names too. */
const PLAIN: ReadonlySet<string> = new Set([
  'Alabama',
  'Arizona',
  'Arkansas',
  'California',
  'Connecticut',
  'Florida',
  'New Hampshire',
  'New Jersey',
  'North Carolina',
  'North Dakota',
  'Oklahoma',
  'South Carolina',
  'South Dakota',
  'Tennessee',
  'Wisconsin',
]);
const SPELLED = new Map(STATES.map((state) => [state.name, state]));

export default defineRule({
  id: 'place/state-in-body',
  summary: 'Short state names in running text',
  why: 'Since May 2014 AP writes states in full in the text of a story; the short forms belong to datelines, captions and party labels.',
  source: [{ guide: 'AP Stylebook', entry: 'state names' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'story',
  reads: ['forms'],
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  convention: 'state',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  yieldsTo: ['place/postal-code'],
  options: {
    majority: option.number(3, 'So many short names in a story of unknown date, with none in full, are its house’s style.', {
      min: 1,
    }),
  },
  messages: {
    short: ({ state }: { state: string }) => `Text spells the state out: write “${state}”.`,
  },
  examples: [
    { bad: 'She moved to Millbrook, ⟦Ill.⟧', good: 'She moved to Millbrook, Illinois.' },
    { bad: 'She moved to Millbrook, ⟦Ill.⟧, in May.', good: 'She moved to Millbrook, Illinois, in May.' },
    { bad: 'A ⟦Calif.⟧ law forbids it.', good: 'A California law forbids it.' },
    { bad: 'He was born in Tarrow, ⟦Penn.⟧, and left.', good: 'He was born in Tarrow, Pennsylvania, and left.' },
    { ok: 'Sen. Orla Vance, R-Ky., voted no.', because: 'A party label.' },
    { ok: 'She works in Washington, D.C., and in Maine.', because: 'The district keeps its letters.' },
    { ok: 'He felt ill. The ore. The pa.', because: 'Words that only look like states.' },
    { ok: 'She moved to Millbrook, Ill., in May.', because: 'AP’s style of that year.', date: '2013-06-01' },
    { ok: 'Send it to 10 Elm Road, Millbrook, Ill. 61053.', because: 'A mailing address.' },
    { ok: '“I moved to Millbrook, Ill.,” Orla Vance wrote.', because: 'Words between quotation marks.' },
  ],
  check(story, context) {
    if (!holdsSince('2014-05', story.context)) return;
    const forms = story.facts('forms');
    let short = 0;
    let full = 0;
    for (const facts of forms) {
      for (const fact of facts) {
        if (fact.type !== 'region' || !fact.hasCity) continue;
        if (fact.form === 'full') full++;
        else if (fact.form === 'abbreviation') short++;
      }
    }
    const ownStyle = !story.context.date && full === 0 && short >= context.options.majority;
    forms.forEach((facts, block) => {
      facts.forEach((fact, index) => {
        if (fact.type !== 'region' || (fact.form !== 'abbreviation' && fact.form !== 'wrong') || !fact.free) return;
        if (ownStyle && fact.form === 'abbreviation') return;
        if (!fact.hasCity && !PLAIN.has(fact.state)) return;
        const state = SPELLED.get(fact.state);
        // “Tex.” is no form of a state that is never shortened.
        if (!state || (state.abbreviation === state.name && fact.form !== 'wrong')) return;
        const at = { block, channel: 'forms' as const, fact: index };
        const text = fact.endsSentence ? `${fact.state}.` : fact.state;
        context.report({
          message: 'short',
          at,
          data: { state: fact.state },
          fixes: [{ title: `Write “${fact.state}”`, kind: 'safe', edits: [{ at, how: 'replace', text }] }],
        });
      });
    });
  },
});
