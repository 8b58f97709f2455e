import { defineRule } from '../../rule/rule.ts';
import { span } from '../../text/span.ts';

/** What the fixes of the rules leave to be filled, and what desks write: `[reason]`, `[speaker of the group]`. */
const SLOT =
  /\[(?:source|speaker|reason|name|Name|NAME|rank|matter|first name|First name|given name|surname|title|role|body|knowledge|outlet|target|Target|item|age|date|day|month|year|place|city|state|country|party|district|number|figure|full name|full form|agency|organization|description|term|currency|amount|rate|unit|credit|photographer|affiliation|day of the week|attribution)[^\]\n]{0,40}\]/gu;
const SURE_SLOT = /^\[(?:source|speaker|reason|NAME|outlet|full name|knowledge)/;
/** Marks of the desk for what is to come or was checked. */
const DESK_MARK = /(?<![\w$€£.])(?:TKTK|TKTKTK|TK|TKs|XXX+|\(cq\)|\(CQ\)|CQ|\(more\)|\(MORE\))(?![\w.-])/gu;
/** Roman 30 is a name's part: a game, a film, a pope. */
const ROMAN_BEFORE = /(?:\p{Lu}[\p{L}.]*|film|movie) $/u;

export default defineRule({
  id: 'structure/placeholder',
  summary: 'A slot or desk mark that was never filled.',
  why: 'A bracketed slot, a TK or a (more) in print tells every reader that nobody read the story to the end.',
  source: [{ guide: 'Copy-desk practice', entry: 'TK, CQ and (more) are for the desk only' }],
  severity: 'error',
  lifecycle: 'stable',
  profile: 'minimal',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'paragraph',
  blocks: [
    'headline',
    'deck',
    'subhead',
    'byline',
    'paragraph',
    'caption',
    'list-item',
    'question',
    'sign-off',
    'editors-note',
    'credit',
  ],
  quotes: 'read',
  fix: 'none',
  messages: {
    slot: ({ found }: { found: string }) => `Fill in “${found}” before the story moves.`,
    mark: ({ found }: { found: string }) => `“${found}” is a note for the desk: fill the gap or take it out.`,
  },
  examples: [
    { bad: 'He spoke on condition of anonymity because ⟦[reason]⟧.', message: 'slot' },
    { bad: 'The toll was ⟦TK⟧ by noon.', message: 'mark' },
    { bad: '“We won,” ⟦[speaker]⟧ said.', message: 'slot' },
    { bad: 'Kern ⟦(cq)⟧ opened the pier.', message: 'mark' },
    { ok: '“[The mayor] lied,” Ida Kern said.', because: 'the brackets replace a word of the speaker' },
    { ok: 'Super Bowl XXX was played in Arizona.', because: 'it is a Roman number' },
    { ok: 'The law, Section 2[a], says so.', because: 'it is a citation' },
    { ok: 'The pier is open every day.', because: 'nothing is left to fill' },
  ],
  check(paragraph, { report }) {
    const { text } = paragraph;
    if (text.includes('[')) {
      for (const match of text.matchAll(SLOT)) {
        const at = span(match.index, match.index + match[0].length);
        // Inside a quotation brackets mostly replace a word of the speaker.
        if (paragraph.isQuoted(at) && !SURE_SLOT.test(match[0])) continue;
        report({ message: 'slot', data: { found: match[0] }, span: at });
      }
    }
    if (!/TK|XXX|CQ|cq\)|\((?:more|MORE)\)/.test(text)) return;
    for (const match of text.matchAll(DESK_MARK)) {
      if (/^X/.test(match[0]) && ROMAN_BEFORE.test(text.slice(0, match.index))) continue;
      report({ message: 'mark', data: { found: match[0] }, span: span(match.index, match.index + match[0].length) });
    }
  },
});
