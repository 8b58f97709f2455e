import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { paragraphOf, textOf } from './paragraphs.ts';

function read(text: string, kind: 'paragraph' | 'caption' = 'paragraph'): string[] {
  const { facts, spans } = paragraphOf(text, kind).facts('forms');
  return facts.map((fact, i) => `${fact.type} ${textOf(text, spans[i]!.whole)}`);
}

describe('spelling choices', () => {
  test('tells states, countries, courtesy titles and dashes of narration', () => {
    assert.deepEqual(read('The US — and Mr. Cole — left Millbrook, Ill., at noon.'), [
      'region Ill.',
      'country US',
      'dash —',
      'courtesy Mr. Cole',
    ]);
  });

  test('leaves quotations, captions and datelines alone', () => {
    assert.deepEqual(read('“The US met Mr. Cole in Millbrook, Ill., at noon,” Anna Lee said.'), []);
    assert.deepEqual(read('The US met Mr. Cole. (AP Photo/Anna Lee)', 'caption'), []);
    assert.deepEqual(read('MILLBROOK, Ill. (AP) — It rained.'), ['place-of-story MILLBROOK', 'dash  — ']);
  });

  test('knows cities from names that hold them, and the region behind a comma', () => {
    assert.deepEqual(read('She left Portland, Maine, for the Portland Press.'), ['region Maine', 'city Portland']);
    const { facts } = paragraphOf('She left Lyon, France, for Boston.').facts('forms');
    assert.deepEqual(
      facts.map((fact) => fact.type === 'city' && [fact.city, fact.region, fact.alone]),
      [
        ['Lyon', 'France', true],
        ['Boston', undefined, true],
      ],
    );
  });

  test('sees the country inside a compound', () => {
    const text = 'A US-backed force left.';
    assert.deepEqual(read(text), ['country US']);
  });

  test('knows a name from a country', () => {
    const { facts } = paragraphOf('He flew US Airways home.').facts('forms');
    assert.deepEqual(
      facts.map((fact) => fact.type === 'country' && fact.free),
      [false],
    );
  });
});
