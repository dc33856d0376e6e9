/**
 * Numbers and letters in bytes, least byte first, in any engine: a command and a page read the same files with the same
 * code. Each throws a RangeError behind the end.
 */
export function u16(bytes: Uint8Array, at: number): number {
  return unsigned(bytes, at, 2);
}

export function u32(bytes: Uint8Array, at: number): number {
  return unsigned(bytes, at, 4);
}

export function unsigned(bytes: Uint8Array, at: number, size: 1 | 2 | 4): number {
  if (at < 0 || at + size > bytes.length) throw new RangeError('behind the end');
  let value = 0;
  for (let byte = size - 1; byte >= 0; byte -= 1) value = value * 256 + (bytes[at + byte] ?? 0);
  return value;
}

/** Each byte is a letter: the decoder of that name would read some as windows-1252. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

export function utf16(bytes: Uint8Array): string {
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
}

export function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
