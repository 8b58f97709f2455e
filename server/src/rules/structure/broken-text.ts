import { defineRule } from '../../rule/rule.ts';
import { span } from '../../text/span.ts';

/** UTF-8 read as Windows-1252, by the character it was. */
const MOJIBAKE: readonly (readonly [broken: string, right: string])[] = [
  ['â€œ', '“'],
  ['â€\u009d', '”'],
  ['â€™', '’'],
  ['â€˜', '‘'],
  ['â€”', '—'],
  ['â€“', '–'],
  ['â€¦', '…'],
  ['Ã©', 'é'],
  ['Ã¨', 'è'],
  ['Ã¡', 'á'],
  ['Ã³', 'ó'],
  ['Ãº', 'ú'],
  ['Ã±', 'ñ'],
  ['Ã¼', 'ü'],
  ['Ã¶', 'ö'],
  ['Ã¤', 'ä'],
  ['Ã§', 'ç'],
  ['Ã£', 'ã'],
  ['Ã´', 'ô'],
  ['Ã\u00ad', 'í'],
];
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  quot: '"',
  lt: '<',
  gt: '>',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  ndash: '–',
};
const REPAIRED = new Map(MOJIBAKE);
const BROKEN = new RegExp(
  `${MOJIBAKE.map(([broken]) => broken).join('|')}|\uFFFD+|&(?:${Object.keys(ENTITIES).join('|')}|#\\d{2,5});`,
  'gu',
);
const TAG = /<\/?(?:p|br|b|i|em|strong|a|div|span|li|ul|ol|h[1-6]|img|iframe|blockquote)(?:\s[^<>]{0,200})?\/?>/giu;
const GLUED_DAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=(?:morning|afternoon|evening|night)s?\b)/gu;

export default defineRule({
  id: 'structure/broken-text',
  summary: 'Characters that broke on the way, and words glued together.',
  why: 'Stray bytes, leftover tags and glued words come from pasting between systems, and no spelling checker looks for them.',
  source: [{ guide: 'Copy-desk practice', entry: 'Text survives transport' }],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'list-item', 'caption', 'question', 'sign-off'],
  quotes: 'read',
  fix: 'safe',
  messages: {
    characters: ({ found, right }: { found: string; right: string }) =>
      right
        ? `“${found}” is a broken character: it was “${right}”.`
        : `“${found}” is a broken character: restore what stood here.`,
    tag: ({ found }: { found: string }) => `“${found}” is left over from a web page: delete it.`,
    glued: () => 'A space is missing here.',
  },
  examples: [
    { bad: 'Mayor Pe⟦Ã±⟧a spoke.', good: 'Mayor Peña spoke.', message: 'characters' },
    { bad: 'The word was lost: ⟦\uFFFD⟧.', message: 'characters' },
    { bad: 'It opened ⟦Monday⟧morning in town.', good: 'It opened Monday morning in town.', message: 'glued' },
    { bad: 'The board ⟦<b>⟧met Tuesday.', good: 'The board met Tuesday.', message: 'tag' },
    { ok: 'WikiLeaks posted it.', because: 'it is a name' },
    { ok: 'McDonald spoke.', because: 'it is a name' },
    { ok: 'See harborboard.com or write to the board.', because: 'it is an address' },
    { ok: '“We waited until Monday morning,” Ida Kern said.', because: 'nothing is glued' },
  ],
  check(paragraph, { report, story }) {
    const { text } = paragraph;
    if (/[ÃâÂ\uFFFD&]/.test(text)) {
      for (const match of text.matchAll(BROKEN)) {
        const found = match[0];
        const at = span(match.index, match.index + found.length);
        const right = REPAIRED.get(found) ?? ENTITIES[found.slice(1, -1)] ?? '';
        report({
          message: 'characters',
          data: { found, right },
          span: at,
          ...(right && { fixes: [{ title: `Write “${right}”`, kind: 'safe', edits: [{ span: at, text: right }] }] }),
        });
      }
    }
    if (story.format === 'plain' && text.includes('<')) {
      for (const match of text.matchAll(TAG)) {
        const at = span(match.index, match.index + match[0].length);
        report({
          message: 'tag',
          data: { found: match[0] },
          span: at,
          fixes: [{ title: 'Delete the tag', kind: 'suggestion', edits: [{ span: at, text: '' }] }],
        });
      }
    }
    for (const match of text.matchAll(GLUED_DAY)) {
      const at = span(match.index, match.index + match[0].length);
      const edits = [{ span: span(at.end, at.end), text: ' ' }];
      report({ message: 'glued', span: at, fixes: [{ title: 'Insert a space', kind: 'suggestion', edits }] });
    }
  },
});
