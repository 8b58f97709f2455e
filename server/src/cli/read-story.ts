import type { Encoding } from '../node/encoding.ts';
import { decodeText, readBytes } from '../node/read-text.ts';
import { SourceText } from '../text/source-text.ts';
import type { Target } from './targets.ts';

/** A story as it was read: the text, and the bytes it was read from. */
export interface ReadStory {
  readonly source: SourceText;
  readonly bytes: Uint8Array;
}

/** Rejects with UnreadableText. */
export async function readStory({ path }: Target, encoding: Encoding): Promise<ReadStory> {
  const bytes = path === undefined ? await readStandardInput() : await readBytes(path);
  return { source: new SourceText(decodeText(bytes, encoding)), bytes };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
