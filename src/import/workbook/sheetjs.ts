import { CFB, SSF, read, type CellObject, type WorkBook } from '@e965/xlsx';

/** The parts of the library that come without types of their own. */
interface Formats {
  is_date: (format: string) => boolean;
  parse_date_code: (serial: number, options: { date1904: boolean }) => DateCode | null;
}
interface DateCode {
  y: number;
  m: number;
  d: number;
}
interface Boxes {
  read: (bytes: Uint8Array, options: { type: 'buffer' }) => object;
  find: (box: object, path: string) => { content: Uint8Array } | null;
  write: (box: object, options: { type: 'array'; fileType: 'zip' }) => Uint8Array;
  utils: { cfb_new: () => object; cfb_add: (box: object, path: string, part: Uint8Array) => void };
}

const formats = SSF as Formats;
const boxes = CFB as Boxes;

export type { CellObject, WorkBook };

/** A workbook with its printed texts, formats, runs of letters and hidden lines. */
export function readBook(bytes: Uint8Array): WorkBook {
  return read(bytes, {
    dense: true,
    cellStyles: true,
    cellHTML: true,
    cellNF: true,
    cellFormula: true,
    sheetStubs: true,
  });
}

/** The parts that the box of an old .xls, or of a locked workbook, holds; null: there is none of that name. */
export function partsOfBox(bytes: Uint8Array): (path: string) => Uint8Array | null {
  const box = boxes.read(bytes.slice(), { type: 'buffer' });
  return (path) => {
    const part = boxes.find(box, path);
    return part === null ? null : Uint8Array.from(part.content);
  };
}

/** A zip of parts. */
export function zipOf(parts: Iterable<[name: string, content: Uint8Array]>): Uint8Array {
  const box = boxes.utils.cfb_new();
  for (const [name, content] of parts) boxes.utils.cfb_add(box, `/${name}`, content);
  return boxes.write(box, { type: 'array', fileType: 'zip' });
}

export function isDateFormat(format: string): boolean {
  return formats.is_date(format);
}

/** The day that a workbook counts by a number, as YYYY-MM-DD. */
export function dayOf(serial: number, since1904: boolean): string {
  const code = formats.parse_date_code(serial, { date1904: since1904 });
  const parts = code === null ? [] : [code.y, code.m, code.d];
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}
