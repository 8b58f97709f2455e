import { readFileSync } from 'node:fs';
import type { Encoding } from './encoding.ts';

/** A file that cannot be read as text; the message says why, for people. */
export class UnreadableText extends Error {
  constructor(
    message: string,
    /** missing: not there; refused: there, but the system does not give it; content: bytes that are no text in the encoding. */
    readonly reason: 'missing' | 'refused' | 'content',
  ) {
    super(message);
  }
}

/** The largest file that is read: far beyond any story, well below what a string can hold. */
const LARGEST = 64 * 1024 * 1024;

/** Decodes bytes. Throws UnreadableText for binary data and for bytes that are no text in the encoding. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  if (bytes.length > LARGEST) throw new UnreadableText('The file is larger than 64 MB.', 'content');
  if (!encoding.name.startsWith('utf-16') && bytes.subarray(0, 8192).includes(0))
    throw new UnreadableText('This is a binary file.', 'content');
  try {
    return encoding.decode(bytes);
  } catch {
    const hint = encoding.name === 'utf-8' ? ' Name its encoding, for example --encoding windows-1252.' : '';
    throw new UnreadableText(`The text is not valid ${encoding.name.toUpperCase()}.${hint}`, 'content');
  }
}

/** Reads a file's bytes. Throws UnreadableText. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw explain(error as NodeJS.ErrnoException);
  }
}

function explain(error: NodeJS.ErrnoException): UnreadableText {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return new UnreadableText('There is no such file.', 'missing');
  if (error.code === 'EISDIR') return new UnreadableText('This is a folder.', 'refused');
  if (error.code === 'EACCES' || error.code === 'EPERM')
    return new UnreadableText('Reading the file is not permitted.', 'refused');
  return new UnreadableText(`The file cannot be read (${error.code ?? error.message}).`, 'refused');
}
