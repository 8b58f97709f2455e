import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { DOMESTIC_STANDALONE, INTERNATIONAL_STANDALONE, NEEDS_REGION, OTHER_STANDALONE } from '../../lexicon/datelines.ts';
import { span } from '../../text/span.ts';
import type { WritingPlace } from './story-completion.ts';

interface Place {
  readonly dateline: string;
  readonly detail: string;
}

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));

/** Cities in house form: those that stand alone, and those that take a state or country, once for each that they may mean. */
function placesOf(): Place[] {
  return [
    ...[...rows(DOMESTIC_STANDALONE), ...rows(INTERNATIONAL_STANDALONE)].map(([city = '', where = '']) => ({
      dateline: city,
      detail: where,
    })),
    ...OTHER_STANDALONE.map((city) => ({ dateline: city, detail: 'stands alone' })),
    ...rows(NEEDS_REGION).flatMap(([city = '', regions = '']) =>
      regions.split('/').map((region) => ({ dateline: `${city}, ${region}`, detail: 'not without its region' })),
    ),
  ];
}

let places: readonly Place[] | undefined;

/** Houses that sign a dateline with the agency and a dash. */
const AGENCY: Readonly<Record<string, string>> = { wire: ' (AP) — ', 'ap-domestic': ' (AP) — ' };

/** A place in capitals at the head of the story. */
const TYPED = /^(\p{Lu}[\p{Lu}.'’ -]*)$/u;

/** Dateline places that begin with what stands there in capitals, written as the house writes them. */
export function datelineItems({ story, offset, before, inLead }: WritingPlace): CompletionItem[] {
  const typed = inLead ? TYPED.exec(before)?.[1] : undefined;
  if (!typed || typed.length < 2) return [];
  places ??= placesOf();
  const range = story.text.range(span(offset - typed.length, offset));
  const ending = AGENCY[story.configuration.house] ?? '';
  return places
    .filter(({ dateline }) => dateline.startsWith(typed))
    .map(({ dateline, detail }) => ({
      label: dateline,
      kind: CompletionItemKind.Constant,
      detail,
      filterText: dateline,
      textEdit: { range, newText: `${dateline}${ending}` },
    }));
}
