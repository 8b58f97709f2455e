import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'legal/murder-before-verdict',
  summary: 'A killing called murder before a court has.',
  why: 'Murder is what a verdict calls it. Until then somebody was killed or slain, and the charge is murder, not murdering.',
  source: [{ guide: 'AP Stylebook', entry: 'homicide, murder, manslaughter (2013 revision, as publicly reported)' }],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.002, words: 445000 },
  scope: 'story',
  reads: ['legal', 'cases'],
  blocks: ['headline', 'paragraph', 'list-item', 'caption', 'question'],
  quotes: 'skip',
  fix: 'suggestion',
  messages: {
    verb: () => 'Write “killed”: no court has called it murder in this story.',
    noun: () => 'Write “killing”: no court has called it murder in this story.',
    charge: () => 'The charge is “murder”: write “charged with murder in the killing of”.',
  },
  examples: [
    {
      bad: 'Hale is held in the case of Ann Lee, who ⟦was murdered⟧ on the pier.',
      good: 'Hale is held in the case of Ann Lee, who was killed on the pier.',
      message: 'verb',
    },
    {
      bad: 'Neighbors said the ⟦murder of⟧ Ann Lee shocked the town.',
      good: 'Neighbors said the killing of Ann Lee shocked the town.',
      message: 'noun',
    },
    {
      bad: 'He was ⟦charged with murdering⟧ Lee.',
      good: 'He was charged with murder in the killing of Lee.',
      message: 'charge',
    },
    {
      bad: 'Tom Hale ⟦murdered⟧ a shop owner, police said.',
      good: 'Tom Hale killed a shop owner, police said.',
      message: 'verb',
    },
    { ok: 'The regime murdered thousands, and nobody named did.', because: 'no person stands before the verb' },
    { ok: 'He was charged with murder in the killing of Ann Lee.', because: 'the charge has its name' },
    { ok: 'Ann Lee was killed on the pier.', because: 'the word is the neutral one' },
    { ok: 'A jury convicted Hale of murder. Ann Lee was murdered in her bed.', because: 'a court has said so' },
    { ok: '“Ann Lee was murdered,” her brother said.', because: 'a speaker says so' },
    { ok: 'He is charged in the murder of Ann Lee.', because: 'it speaks of the charge' },
  ],
  check(story, { report }) {
    if (story.view('cases').conviction) return;
    for (const [block, facts] of story.facts('legal').entries()) {
      for (const [fact, murder] of facts.entries()) {
        if (murder.type !== 'murder') continue;
        const at = { block, channel: 'legal', fact } as const;
        const [title, part, text] =
          murder.form === 'verb' || murder.form === 'active'
            ? ['Write “killed”', 'word', 'killed']
            : murder.form === 'noun'
              ? ['Write “killing”', 'word', 'killing']
              : ['Name the charge', 'word', 'murder in the killing of'];
        report({
          message: murder.form === 'active' ? 'verb' : murder.form,
          at,
          fixes: [{ title, kind: 'suggestion', edits: [{ at: { ...at, part }, how: 'replace', text }] }],
        });
      }
    }
  },
});
