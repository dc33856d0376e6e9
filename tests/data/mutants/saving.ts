import { bytes, tcvn3, vni, windows1258 } from '../legacy/encode.ts';
import { bytesOf, type Mutation, type Original } from './mutation.ts';

const every =
  (end: string) =>
  ({ text }: Original) => ({
    bytes: bytesOf(text.replaceAll('\n', end)),
    lines: null,
  });

/** Each cell in quotation marks, with another sign between them. */
function separatedBy(separator: string): Mutation['change'] {
  return ({ header, rows }) => {
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const lines = [header, ...rows].map((cells) => cells.map(quoted).join(separator));
    return { bytes: bytesOf(`${lines.join('\n')}\n`), lines: null };
  };
}

function encoded(of: (text: string) => Uint8Array): Mutation['change'] {
  return ({ text }) => {
    const line = text.split('\n').findIndex((one) => LETTERS.test(one)) + 1;
    return line === 0 ? null : { bytes: of(text), lines: [line] };
  };
}

/** Letters that all the old encodings have. */
const LETTERS = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/u;

/** What a program does to a whole file when it saves it. */
export const saving: Mutation[] = [
  {
    name: 'byte-order mark',
    outcome: 'same',
    change: ({ text }) => ({ bytes: bytesOf(`\uFEFF${text}`), lines: null }),
  },
  { name: 'CRLF', outcome: 'same', change: every('\r\n') },
  { name: 'CR', outcome: 'same', change: every('\r') },
  {
    name: 'decomposed accents',
    outcome: 'same',
    change: ({ text }) => ({ bytes: bytesOf(text.normalize('NFD')), lines: null }),
  },
  { name: 'semicolons', outcome: 'same', change: separatedBy(';') },
  { name: 'tabs', outcome: 'same', change: separatedBy('\t') },
  {
    name: 'UTF-16 with tabs',
    outcome: 'same',
    change: (original, pick) => {
      const tabbed = separatedBy('\t')(original, pick);
      const text = new TextDecoder().decode(tabbed?.bytes);
      return { bytes: Buffer.from(`\uFEFF${text}`, 'utf16le'), lines: null };
    },
  },
  {
    name: 'Windows-1258',
    outcome: 'reported',
    change: encoded((text) => bytes(windows1258(text), 'windows-1258')),
  },
  {
    name: 'TCVN3',
    outcome: 'reported',
    change: encoded((text) => bytes(tcvn3(text), 'windows-1252')),
  },
  { name: 'VNI', outcome: 'reported', change: encoded((text) => bytes(vni(text), 'windows-1252')) },
  {
    name: 'UTF-8 read as Western and saved again',
    outcome: 'reported',
    change: encoded((text) => bytesOf(new TextDecoder('windows-1252').decode(bytesOf(text)))),
  },
];
