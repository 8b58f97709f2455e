/** Text in bytes and back. */
export interface Encoding {
  /** The WHATWG name: utf-8, windows-1252 ... */
  readonly name: string;
  /** A byte order mark stays in the text. Throws TypeError for bytes that are no text in the encoding. */
  decode(bytes: Uint8Array): string;
  /** Undefined when the encoding has no place for a character of the text. */
  encode(text: string): Uint8Array | undefined;
}

/**
 * The characters of windows-1252 at 0x80 to 0x9F, in order (WHATWG Encoding Standard, index-windows-1252). Some releases of
 * Node decode these bytes as Latin-1, which loses the curly quotation marks of old wire copy.
 */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The encoding of a WHATWG label (“latin1” is windows-1252); undefined when there is none of that name. */
export function encodingFor(label: string): Encoding | undefined {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch {
    return undefined;
  }
  const name = decoder.encoding;
  const decode =
    name === 'windows-1252'
      ? (bytes: Uint8Array) => decoder.decode(bytes).replace(/[\x80-\x9f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80]!)
      : (bytes: Uint8Array) => decoder.decode(bytes);
  return { name, decode, encode: (text) => encode(text, name, decode) };
}

function encode(text: string, name: string, decode: Encoding['decode']): Uint8Array | undefined {
  if (name === 'utf-8') return Buffer.from(text, 'utf8');
  if (name === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (name === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const table = singleBytes(decode);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = table.get(text[i]!);
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}

/** The characters of a single-byte encoding with their bytes, found by decoding every byte; few or none for other encodings. */
function singleBytes(decode: Encoding['decode']): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    try {
      const character = decode(Uint8Array.of(byte));
      if (character.length === 1) table.set(character, byte);
    } catch {
      // No character of its own: the first byte of a longer one.
    }
  }
  return table;
}
