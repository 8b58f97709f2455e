import { DISTRICT } from '../../lexicon/states.ts';
import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { stateOf } from '../../story/regions.ts';

export default defineRule({
  id: 'dateline/state-form',
  summary: 'How a dateline writes the state',
  why: 'Datelines keep the old abbreviations of the wire, not the post office’s; eight states and the territories are never shortened.',
  source: [{ guide: 'AP Stylebook', entry: 'state names; datelines' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'inner-dateline'],
  quotes: 'skip',
  fix: 'safe',
  convention: 'marks',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  options: {
    states: option.oneOf(['abbreviated', 'full', 'any'], 'abbreviated', 'How datelines write states.'),
  },
  yieldsTo: ['dateline/standalone'],
  messages: {
    form: ({ written, state }: { written: string; state: string }) =>
      `A dateline writes this state “${state}”, not “${written}”.`,
  },
  examples: [
    { bad: 'MILLBROOK, ⟦IL⟧ (AP) — The mill closed.', good: 'MILLBROOK, Ill. (AP) — The mill closed.' },
    { bad: 'MILLBROOK, ⟦Illinois⟧ (AP) — The mill closed.', good: 'MILLBROOK, Ill. (AP) — The mill closed.' },
    { bad: 'AUSTIN, ⟦Tex.⟧ (AP) — The mill closed.', good: 'AUSTIN, Texas (AP) — The mill closed.' },
    { bad: 'CHARLESTON, ⟦W. Va.⟧ (AP) — The mill closed.', good: 'CHARLESTON, W.Va. (AP) — The mill closed.' },
    { bad: 'RENO, ⟦Nev.⟧ (AP) — The mill closed.', good: 'RENO, Nevada (AP) — The mill closed.', options: { states: 'full' } },
    { ok: 'BOISE, Idaho (AP) — The mill closed.', because: 'Idaho is never shortened.' },
    { ok: 'OTTAWA, Ontario (AP) — The mill closed.', because: 'A province, not a state.' },
    { ok: 'TBILISI, Georgia (AP) — The mill closed.', because: 'The country, not the state.' },
    { ok: 'RENO, Nev. (AP) — The mill closed.', because: 'The dateline form.' },
    { ok: '“RENO, Nevada — that is home,” she said.', because: 'A speaker’s words.' },
  ],
  check(paragraph, context) {
    const { dateline, text } = paragraph;
    if (!dateline?.region || context.options.states === 'any') return;
    const written = text.slice(dateline.region.start, dateline.region.end);
    const state = stateOf(written);
    if (!state || state.name === DISTRICT) return;
    const city = text.slice(dateline.city.start, dateline.city.end).toUpperCase();
    if (written === 'Georgia' && GEORGIAN_CITIES.has(city)) return;
    const wanted = context.options.states === 'full' ? state.name : state.abbreviation;
    if (written === wanted || written.toUpperCase() === wanted.toUpperCase()) return;
    context.report({
      message: 'form',
      span: dateline.region,
      data: { written, state: wanted },
      fixes: [{ title: `Write “${wanted}”`, kind: 'safe', edits: [{ span: dateline.region, text: wanted }] }],
    });
  },
});

/** Cities of the country of Georgia. */
const GEORGIAN_CITIES: ReadonlySet<string> = new Set([
  'TBILISI',
  'BATUMI',
  'KUTAISI',
  'GORI',
  'ZUGDIDI',
  'POTI',
  'RUSTAVI',
  'TSKHINVALI',
  'SUKHUMI',
]);
