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
  read: (bytes: Buffer, options: { type: 'buffer' }) => object;
  find: (box: object, path: string) => object | null;
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

/** Which parts the box of an old .xls, or of a locked workbook, holds. */
export function partsOfBox(bytes: Uint8Array): (path: string) => boolean {
  const box = boxes.read(Buffer.from(bytes), { type: 'buffer' });
  return (path) => boxes.find(box, path) !== null;
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
