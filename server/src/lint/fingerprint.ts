/**
 * 64-bit hash as 16 hex digits (two 32-bit lanes of cyrb53's mixing). Not cryptographic: it tells findings of a story apart.
 */
export function hash64(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x9e3779b1);
    b = Math.imul(b ^ c, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  const hex = (n: number) => (n >>> 0).toString(16).padStart(8, '0');
  return hex(b) + hex(a);
}

/** Text as a fingerprint sees it: NFC, spaces collapsed, quotation marks straightened. */
export function fingerprintText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

let lastSentence = { text: '', folded: '' };

/** Findings come sentence by sentence, and a sentence of marks alone may have thousands: each is folded once. */
function foldedSentence(text: string): string {
  if (lastSentence.text !== text) lastSentence = { text, folded: fingerprintText(text) };
  return lastSentence.folded;
}

/** What a finding is, wherever it stands. The ordinal among equals is added when all of them are known. */
export function fingerprintBase(ruleId: string, messageId: string, text: string, sentence: string): string {
  return [ruleId, messageId, fingerprintText(text), foldedSentence(sentence)].join('\u0000');
}
