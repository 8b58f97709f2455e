import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'signoff/format',
  summary: 'The form of the line that says who reported',
  why: 'The last line names who did the work; systems find it by its form.',
  source: [{ guide: 'Reuters Handbook', entry: 'Sign-offs', url: 'http://handbook.reuters.com/' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['sign-off', 'paragraph'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    write: ({ found, write }: Rewriting) => `The sign-off is written “${write}”, not “${found}”.`,
    parentheses: () => 'The sign-off stands in parentheses.',
  },
  examples: [
    {
      bad: 'Mill burns\n\nThe mill burned on Monday.\n\nAssociated Press ⟦Writer⟧ Jane Doe in Port Alba contributed to this report.',
      good: 'Mill burns\n\nThe mill burned on Monday.\n\nAssociated Press writer Jane Doe in Port Alba contributed to this report.',
      whole: true,
      message: 'write',
    },
    {
      bad: 'Mill burns\n\nThe mill burned on Monday.\n\n(Reporting ⟦By⟧ Jane Doe; Editing by Sam Low)',
      good: 'Mill burns\n\nThe mill burned on Monday.\n\n(Reporting by Jane Doe; Editing by Sam Low)',
      whole: true,
    },
    {
      bad: 'Mill burns\n\nThe mill burned on Monday.\n\n⟦Reporting by Jane Doe; Editing by Sam Low⟧',
      good: 'Mill burns\n\nThe mill burned on Monday.\n\n(Reporting by Jane Doe; Editing by Sam Low)',
      whole: true,
      message: 'parentheses',
    },
    {
      bad: 'Mill burns\n\nThe mill burned on Monday.\n\n(Reporting by Jane Doe⟦, Editing⟧ by Sam Low)',
      good: 'Mill burns\n\nThe mill burned on Monday.\n\n(Reporting by Jane Doe; Editing by Sam Low)',
      whole: true,
    },
    {
      ok: 'Mill burns\n\nThe mill burned on Monday.\n\nDoe reported from Port Alba.',
      because: 'The form is right.',
      whole: true,
    },
    {
      ok: 'Mill burns\n\nThe mill burned on Monday.\n\n(Reporting by Jane Doe; Editing by Sam Low)',
      because: 'The form is right.',
      whole: true,
    },
    {
      ok: 'Mill burns\n\nThe mill burned, according to reporting by The Pier Post.\n\nIt was old.',
      because: 'The words stand in the text.',
      whole: true,
    },
    {
      ok: 'Mill burns\n\n“Reporting By candle is hard,” Ida Marsh said.\n\nIt was late.',
      because: 'The words are the speaker’s.',
      whole: true,
    },
  ],
  check(paragraph, context) {
    const { text, kind } = paragraph;
    const report = (start: number, end: number, write: string): void => {
      const span = { start, end };
      context.report({ message: 'write', span, data: { found: text.slice(start, end), write }, fixes: rewrite(span, write) });
    };
    const roles = /^\(?(?:Additional )?(?:Reporting|Writing|Editing|Compiled)\s+by\s/i.test(text);
    if (kind === 'paragraph' && !roles) return;
    if (roles) {
      for (const match of text.matchAll(/(?<=\b(?:[Rr]eporting|[Ww]riting|[Ee]diting) )By(?= )/g))
        report(match.index, match.index + 2, 'by');
      for (const match of text.matchAll(/, (?=(?:Additional reporting|Writing|Editing) [Bb]y )/g)) {
        const role = /^\w+/.exec(text.slice(match.index + 2))![0];
        report(match.index, match.index + 2 + role.length, `; ${role}`);
      }
      const bare = text.trimEnd();
      if (!bare.startsWith('(') && /^Reporting by [A-Z]/.test(bare)) {
        const end = bare.endsWith('.') ? bare.length - 1 : bare.length;
        context.report({
          message: 'parentheses',
          span: { start: 0, end: bare.length },
          fixes: [
            {
              title: 'Add parentheses',
              kind: 'safe',
              edits: [
                { span: { start: 0, end: 0 }, text: '(' },
                { span: { start: end, end: bare.length }, text: ')' },
              ],
            },
          ],
        });
      }
      return;
    }
    for (const match of text.matchAll(
      /(?<=\b(?:Associated Press|AP)(?: [A-Z][a-z]+)? )(?:Writers?|Journalists?|Reporters?|Correspondents?)(?= [A-Z])/g,
    )) {
      report(match.index, match.index + match[0].length, match[0].toLowerCase());
    }
  },
});
