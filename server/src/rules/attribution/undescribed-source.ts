import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'attribution/undescribed-source',
  summary: 'A source is introduced: who this is, and why to listen.',
  why: 'A name alone does not tell the reader whether a neighbor speaks or a minister.',
  source: [
    { guide: 'BBC Editorial Guidelines', entry: 'accuracy: identifying contributors' },
    { guide: 'NPR Ethics Handbook', entry: 'how do they know' },
  ],
  severity: 'info',
  lifecycle: 'nursery',
  profile: 'strict',
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  scope: 'story',
  reads: ['names', 'sources', 'people'],
  messages: { who: ({ name }: { name: string }) => `Say who ${name} is.` },
  examples: [
    {
      whole: true,
      bad: 'The pier closed on Tuesday.\n\n“It is not safe to walk on,” said ⟦Tom Hale⟧.\n',
    },
    { whole: true, bad: 'The pier closed on Tuesday.\n\n⟦Berit Moe⟧ said nobody had asked her.\n' },
    { whole: true, bad: 'The pier closed on Tuesday.\n\n⟦Lee Park⟧ told reporters the boards had rotted. Park walked on.\n' },
    {
      whole: true,
      ok: 'The pier closed on Tuesday.\n\n“It is not safe to walk on,” said Tom Hale, who farms nearby.\n',
      because: 'his work is given',
    },
    {
      whole: true,
      ok: 'The pier closed on Tuesday.\n\nMayor Ana Ruiz said it would open again.\n',
      because: 'the title says it',
    },
    { whole: true, ok: 'The pier closed on Tuesday.\n\nThe ministry said it would open again.\n', because: 'it is no person' },
    {
      whole: true,
      ok: 'The pier closed on Tuesday.\n\n“Tom Hale said so,” Mayor Ana Ruiz said.\n',
      because: 'Hale speaks in her words only',
    },
  ],
  check(story, { report }) {
    const names = story.facts('names');
    const { entities } = story.view('people');
    for (const source of story.view('sources').sources) {
      if (source.kind !== 'person' || source.entity === undefined || source.description) continue;
      const entity = entities[source.entity];
      const first = entity?.mentions.find((ref) => !names[ref.block]?.[ref.fact]?.quoted);
      const name = first && names[first.block]?.[first.fact];
      if (!entity || !first || !name?.given || !name.surname || name.title || entity.description) continue;
      if (story.blocks[first.block]?.kind !== 'paragraph') continue;
      const at = { ...first, part: 'name' };
      report({
        message: 'who',
        data: { name: name.form },
        at,
        fixes: [{ title: 'Add who this is', kind: 'suggestion', edits: [{ at, how: 'after', text: ', [title]' }] }],
      });
    }
  },
});
