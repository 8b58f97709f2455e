import { PERSON_LABELS } from '../../lexicon/accusation-terms.ts';
import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'legal/presumption-of-innocence',
  summary: 'Somebody named is called a murderer, thief or fraudster without a verdict.',
  why: 'Before a conviction or a plea the label is a claim, and printing it as a fact can cost the newsroom a lawsuit and the accused a fair trial.',
  source: [
    { guide: 'AP Stylebook', entry: 'accused, allege, murder (as publicly reported)' },
    { guide: 'IPSO Editors’ Code', entry: 'Clause 1, accuracy' },
    { guide: 'Reuters Handbook of Journalism', entry: 'Legal dangers' },
  ],
  severity: 'error',
  lifecycle: 'stable',
  profile: 'minimal',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'story',
  reads: ['legal', 'cases'],
  blocks: ['headline', 'paragraph', 'list-item', 'caption', 'question'],
  quotes: 'skip',
  fix: 'none',
  messages: {
    label: ({ term, write }: { term: string; write: string }) =>
      `“${term}” needs a conviction or a plea that the story does not give: write “${write}” or state the charge.`,
  },
  examples: [
    { bad: '⟦Fraudster Tom Hale⟧ came to court Monday on charges of cheating tenants.', severity: 'error' },
    { bad: 'Tom Hale was arrested Friday. ⟦The rapist⟧ will face a judge Monday.', severity: 'error' },
    { bad: 'Ida Kern, ⟦a swindler⟧ who ran the fund, denies the charges.', severity: 'error' },
    { bad: 'Tom Hale is ⟦a thief⟧ and the board knows it.', severity: 'warning' },
    { ok: 'Officers are hunting the killer.', because: 'nobody is named' },
    { ok: 'Tom Hale, convicted in May of murder, is a murderer serving life.', because: 'a court has convicted him' },
    { ok: 'Tom Hale was charged with murder.', because: 'the charge is stated' },
    { ok: 'The gunman, who died at the scene, fired 40 rounds.', because: 'he is dead and unnamed' },
    { ok: '“Tom Hale is a thief,” Ida Kern said.', because: 'a speaker says so' },
  ],
  check(story, { report }) {
    const cases = story.view('cases');
    for (const [block, facts] of story.facts('legal').entries()) {
      for (const [fact, label] of facts.entries()) {
        if (label.type !== 'label') continue;
        const row = PERSON_LABELS.get(label.term)!;
        const own =
          label.who === undefined ? (cases.open.length === 1 ? cases.open[0] : undefined) : cases.caseOf(block, label.who);
        if (row.onlyAccused && !own) continue;
        if (label.who === undefined && (!own || row.severity !== 'error')) continue;
        // A verdict that the story gives without a name may well be this one.
        if (own ? own.state === 'convicted' || own.state === 'dead' : cases.conviction) continue;
        if (cases.conviction && label.who === undefined) continue;
        report({
          message: 'label',
          data: { term: label.term, write: row.write },
          at: { block, channel: 'legal', fact },
          severity: row.severity,
        });
      }
    }
  },
});
