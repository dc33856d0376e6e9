import { notUtf8 } from '../checks/table/not-utf-8.ts';
import type { Issue } from '../issue.ts';
import { recognise } from './legacy/recognise.ts';

const LINE_FEED = 0x0a;

export type Decoding = { ok: true; text: string } | { ok: false; issues: Issue[] };

/**
 * Bytes → text with one kind of line end. UTF-8, or UTF-16 with the mark that
 * Excel's "Unicode Text" puts first: neither can be taken for anything else.
 */
export function decode(file: string, bytes: Uint8Array): Decoding {
  const text = decoded(bytes, encodingOf(bytes));
  // UTF-16 without its mark can look like UTF-8 with a NUL beside each plain letter.
  if (text === null || text.includes('\0')) return { ok: false, issues: [notUtf8(file, bytes)] };
  return { ok: true, text: withPlainLineEnds(text) };
}

/**
 * The text of any file as well as it can be had, for showing only: where nothing
 * tells the encoding, each byte of a line that is not UTF-8 is a letter, so that
 * none is lost.
 */
export function readable(bytes: Uint8Array): string {
  const text = decoded(bytes, encodingOf(bytes)) ?? recognise(bytes)?.text ?? lineByLine(bytes);
  return withPlainLineEnds(text);
}

function lineByLine(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length;) {
    const to = bytes.indexOf(LINE_FEED, from) + 1 || bytes.length;
    const line = bytes.subarray(from, to);
    text += decoded(line, 'utf-8') ?? new TextDecoder('windows-1252').decode(line);
    from = to;
  }
  return text;
}

/** Programs of DOS put Ctrl-Z behind the last line. */
function withPlainLineEnds(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n');
  return plain.endsWith(CTRL_Z) ? plain.slice(0, -1) : plain;
}

const CTRL_Z = String.fromCharCode(0x1a);

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** By its mark. */
export function isUtf16(bytes: Uint8Array): boolean {
  return encodingOf(bytes) !== 'utf-8';
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
