import { OPAQUE } from './block.ts';

const OPAQUE_WORD =
  /(?:https?:\/\/|www\.)[^\s<>"“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w/])[@#][A-Za-z_]\w+|(?<![\w.@-])[a-z0-9-]+\.(?:com|org|net|gov|edu|io|info)(?:\/[^\s<>"“”]*)?\b/g;

/** Addresses, e-mail, handles and hashtags are replaced by filler of the same length: they are not copy to be read. */
export function maskOpaque(text: string): string {
  if (!/[@#]|:\/\/|www\.|\.(?:com|org|net|gov|edu|io|info)\b/.test(text)) return text;
  return text.replace(OPAQUE_WORD, (word) => {
    const tail = /[.,;:!?)\]’'”]+$/.exec(word)?.[0] ?? '';
    return OPAQUE.repeat(word.length - tail.length) + tail;
  });
}
