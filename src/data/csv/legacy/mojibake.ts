const SINGLE_BYTE = ['windows-1252', 'windows-1258'].map((encoding) => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = Array.from(new TextDecoder(encoding).decode(bytes));
  return new Map(letters.map((letter, byte) => [letter, byte]));
});

/** "Huyá»‡n" → "Huyện": UTF-8 that was read as if each byte were a letter; null if it is not that. */
export function fromMisreadUtf8(word: string): string | null {
  for (const table of SINGLE_BYTE) {
    const bytes = Array.from(word, (letter) => table.get(letter));
    const known = bytes.filter((byte) => byte !== undefined);
    if (known.length < bytes.length) continue;
    try {
      const meant = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(known));
      if (meant !== word) return meant;
    } catch {
      // Not UTF-8 under this table.
    }
  }
  return null;
}
