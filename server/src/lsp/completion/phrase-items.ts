import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import { span } from '../../text/span.ts';
import { toSnippet } from '../workspace-edit.ts';
import type { WritingPlace } from './story-completion.ts';

/** Notes that a wire desk asks for, with `[placeholders]`. The words before the colon are what a writer types to get them. */
const PHRASES: readonly (readonly [calls: string, text: string, detail: string])[] = [
  ['verify unverified verification', '[The AP] could not independently verify [the video].', 'not verified'],
  ['verify unverified authenticity', 'The authenticity of [the recording] could not be independently confirmed.', 'not verified'],
  ['verify verified consistent', '[The video] was consistent with independent [AP] reporting.', 'verified'],
  [
    'anonymity anonymous condition',
    'who spoke on condition of anonymity because [he was not authorized to speak publicly]',
    'why a source is not named',
  ],
  [
    'anonymity anonymous authorized',
    '[The official] was not authorized to speak publicly and spoke on condition of anonymity.',
    'why a source is not named',
  ],
  ['anonymity anonymous safety', 'who spoke on condition of anonymity for fear of [reprisals]', 'why a source is not named'],
  ['comment response', '[The company] did not immediately respond to a request for comment.', 'the other side'],
];

const FEWEST_LETTERS = 4;

/** Offered to who begins to type "verify", "anonymity" or "comment", and to nobody else. */
export function phraseItems({ story, client, offset, before }: WritingPlace): CompletionItem[] {
  const typed = /[\p{L}]*$/u.exec(before)?.[0] ?? '';
  if (typed.length < FEWEST_LETTERS) return [];
  const wanted = typed.toLowerCase();
  const range = story.text.range(span(offset - typed.length, offset));
  return PHRASES.flatMap(([calls, text, detail]) => {
    const call = calls.split(' ').find((word) => word.startsWith(wanted));
    if (!call) return [];
    let stop = 0;
    const newText = client.completionSnippets ? toSnippet(text, () => ++stop) : text;
    return [
      {
        label: text.replace(/[[\]]/g, ''),
        kind: CompletionItemKind.Snippet,
        detail,
        filterText: call,
        insertTextFormat: client.completionSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        textEdit: { range, newText },
      },
    ];
  });
}
