import type { Issue } from '../issue.ts';

type Decoding = { ok: true; text: string } | { ok: false; issues: Issue[] };

/** Text must be UTF-8: in any other encoding the accents of a name are guesses. */
export function badEncoding(file: string, bytes: Uint8Array): Decoding {
  const [first, second] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (utf16) return refused(file, 1, 'utf-16', null);
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const lossy = new TextDecoder('utf-8').decode(bytes);
    const before = lossy.slice(0, lossy.indexOf('\uFFFD'));
    const line = before.split('\n').length;
    return refused(file, line, 'not-utf-8', lossy.split('\n')[line - 1]?.slice(0, 60) ?? null);
  }
}

function refused(
  file: string,
  line: number,
  looksLike: 'utf-16' | 'not-utf-8',
  found: string | null,
): Decoding {
  const fault = { code: 'bad-encoding', looksLike } as const;
  return { ok: false, issues: [{ fault, file, line, column: null, found }] };
}
