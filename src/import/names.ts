import { readCsv, writeCsv, type RawFile } from '../data/csv/csv.ts';
import { fold } from '../data/fold.ts';
import type { Register } from '../data/issue.ts';
import { IMPORT_NAMES } from '../data/table-file.ts';

/** Which entry of a register a name stood for when an editor last said so, by `nameKey`. */
export type Names = ReadonlyMap<string, string>;

/** A name as a workbook writes it, and what the editor said it is: "Sở Lao động - TB&XH", units, so-ldtbxh. */
export interface ConfirmedName {
  written: string;
  register: Register;
  id: string;
}

const HEADER = ['written', 'register', 'id'];

/** Registers whose names mean the same every year; the title of a report does not. */
const REGISTERS: readonly Register[] = ['units', 'fields', 'areas', 'indices'];

/** A row of the file; what an editor wrote there stays, known or not. */
interface Kept {
  written: string;
  register: string;
  id: string;
}

export function readNames(files: readonly RawFile[]): Names {
  return new Map(
    rowsIn(files).map(({ register, written, id }) => [nameKey(register, written), id]),
  );
}

/** The file with what was confirmed now; null: nothing is new. The last word on a name counts. */
export function namesWith(
  files: readonly RawFile[],
  confirmed: readonly ConfirmedName[],
): string | null {
  const known = rowsIn(files);
  const keyOf = ({ register, written }: Kept) => nameKey(register, written);
  const fresh = confirmed.filter(
    (one) =>
      REGISTERS.includes(one.register) &&
      !known.some((old) => keyOf(old) === keyOf(one) && old.id === one.id),
  );
  if (fresh.length === 0) return null;
  const all = new Map<string, Kept>([...known, ...fresh].map((one) => [keyOf(one), one]));
  const rows = [...all.values()].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return writeCsv(
    HEADER,
    rows.map(({ written, register, id }) => [written, register, id]),
  );
}

/** The same for all spellings of a name. */
export function nameKey(register: string, written: string): string {
  return `${register} ${fold(written)}`;
}

function rowsIn(files: readonly RawFile[]): Kept[] {
  const file = files.find((one) => one.file === IMPORT_NAMES);
  const reading = file ? readCsv(file) : null;
  if (!reading?.ok) return [];
  const { header, rows } = reading.table;
  return rows.flatMap(({ cells }) => {
    const cell = (column: string) => cells[header.indexOf(column)] ?? '';
    const written = cell('written').replace(/\s+/g, ' ');
    // Files of old know units alone.
    const register = cell('register') || 'units';
    const id = cell('id') || cell('unit');
    return written === '' ? [] : [{ written, register, id }];
  });
}
