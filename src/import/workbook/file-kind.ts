import { latin1 } from './bytes.ts';

/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'empty' | 'zip' | 'compound' | 'web-page' | 'other' | 'text';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** PDF, RTF, RAR, 7z, PNG, JPEG. */
const OTHERS = ['%PDF', '{\\rtf', 'Rar!', '7z\xbc\xaf', '\x89PNG', '\xff\xd8\xff'];

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const first = latin1(bytes.subarray(0, 2_000));
  if (first.startsWith('PK\x03\x04') || first.startsWith('PK\x05\x06')) return 'zip';
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) return 'compound';
  if (OTHERS.some((mark) => first.startsWith(mark))) return 'other';
  const words = withoutMark(bytes).trimStart();
  return /^<[a-z!?]|^mime-version:/i.test(words) ? 'web-page' : 'text';
}

/** The beginning as letters, whether it is in UTF-8 or in UTF-16. */
function withoutMark(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, 2_000));
  return text.replace(/^\ufeff/, '');
}
