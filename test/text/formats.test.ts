import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type FormatName, JOINER, OPAQUE } from '../../server/src/text/block.ts';
import { createSplitter } from '../../server/src/text/formats/index.ts';

const kinds = (text: string, format: FormatName = 'plain') =>
  createSplitter(format)
    .split(text)
    .blocks.map((block) => [block.kind, block.raw] as const);

describe('plain wire text', () => {
  test('a story from headline to sign-off', () => {
    const text = [
      'Ferry sinks off Port Alba; crew is safe',
      '',
      'By ANA COLE and LEE PARK',
      'Associated Press',
      'March 12, 2019 GMT',
      'Rescuers pull a man from the water in Port Alba, Monday, March 11, 2019. (AP Photo/Tom Hale)',
      '1 of 4',
      'PORT ALBA, Norland (AP) — A ferry sank in calm water Monday, and all 12 of its crew were saved.',
      'The harbor closed.',
      '5:05 p.m.',
      'WHAT HAPPENS NEXT',
      'An inquiry opens Friday.',
      '- Divers look at the hull.',
      '___',
      'Park reported from Oslo. Associated Press writer Mia Chan in Bergen contributed to this report.',
    ].join('\n');
    assert.deepEqual(
      kinds(text).map(([kind]) => kind),
      [
        'headline',
        'byline',
        'byline',
        'date-stamp',
        'caption',
        'page-residue',
        'paragraph',
        'paragraph',
        'time-slug',
        'subhead',
        'paragraph',
        'list-item',
        'skipped',
        'sign-off',
      ],
    );
  });

  test('a text of one block is a paragraph, however short', () => {
    assert.deepEqual(kinds('Ferry sinks off Port Alba'), [['paragraph', 'Ferry sinks off Port Alba']]);
  });

  test('a first paragraph that ends like a sentence is no headline', () => {
    assert.deepEqual(kinds('The ferry sank.\n\nThe crew is safe.'), [
      ['paragraph', 'The ferry sank.'],
      ['paragraph', 'The crew is safe.'],
    ]);
  });

  test('hard-wrapped lines of one paragraph are one block; short lines stay apart', () => {
    const wrapped =
      'The ferry sank in calm water on Monday morning, and all of its\ncrew were saved by a fishing boat that happened to be near the\nplace.';
    assert.deepEqual(kinds(`${wrapped}\n\nThe harbor closed.`), [
      ['paragraph', wrapped],
      ['paragraph', 'The harbor closed.'],
    ]);
    assert.equal(kinds('He made 1 of 4 throws.\nShe made two.\nThe game ended.').length, 3);
  });

  test('words of page furniture inside a sentence are copy', () => {
    assert.deepEqual(kinds('Read more books, the mayor said.\n\nHe made 1 of 4 throws.')[0], [
      'paragraph',
      'Read more books, the mayor said.',
    ]);
  });

  test('addresses and handles are masked by filler of the same length', () => {
    const text = 'Write to ana@example.org or see https://example.org/a, she said. Follow @anacole.';
    const [block] = createSplitter('plain').split(text).blocks;
    assert.equal(block!.text.length, text.length);
    assert.equal(block!.text.replaceAll(/\uFFFC+/g, '□'), 'Write to □ or see □, she said. Follow □.');
  });
});

describe('Markdown', () => {
  const only = (text: string) => createSplitter('markdown').split(text).blocks;

  test('front matter gives headline, date and category, and is not read', () => {
    const split = createSplitter('markdown').split(
      '---\ntitle: "Ferry sinks"\ndate: 2019-03-12T10:00\ncategory: Weather\n---\n\nThe ferry sank.\n',
    );
    assert.deepEqual(split.frontMatter, { headline: 'Ferry sinks', date: '2019-03-12', category: 'Weather' });
    assert.deepEqual(
      split.blocks.map((block) => block.kind),
      ['skipped', 'paragraph'],
    );
  });

  test('headings, lists, quotations, code and comments', () => {
    const text =
      '# Ferry sinks\n\nThe ferry sank.\n\n## The crew\n\n- All are safe.\n- None is hurt.\n\n> We were lucky.\n\n```\nlet x = 5 miles\n```\n\n<!-- note -->\n';
    assert.deepEqual(
      only(text).map((block) => block.kind),
      ['headline', 'paragraph', 'subhead', 'list-item', 'list-item', 'pasted-post', 'skipped', 'skipped'],
    );
  });

  test('syntax is masked in place: emphasis and links by joiners, code by opaque filler', () => {
    const [block] = only('The *ferry* [sank](http://x.org/a) in `main()` water\\*.');
    assert.equal(block!.text.length, block!.raw.length);
    assert.equal(block!.text.replaceAll(JOINER, ''), `The ferry sank in ${OPAQUE.repeat(8)} water*.`);
    assert.equal(block!.text.indexOf('ferry'), block!.raw.indexOf('ferry'));
  });

  test('a fence with blank lines inside is one block', () => {
    assert.deepEqual(
      only('a\n\n```\nx\n\ny\n```\n\nb').map((block) => block.raw),
      ['a', '```\nx\n\ny\n```', 'b'],
    );
  });
});
