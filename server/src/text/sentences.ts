import type { Sentence, Token } from './token.ts';

export function sentencesOf(_text: string, _tokens: readonly Token[]): readonly Sentence[] {
  return [];
}
