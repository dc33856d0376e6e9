import { readCsv, writeCsv, type RawFile } from '../data/csv/csv.ts';
import { IMPORT_NAMES } from '../data/table-file.ts';
import { fold } from '../data/fold.ts';

/** Which unit a name stood for when an editor last said so: "so-ldtbxh" for "Sở Lao động - TB&XH". */
export type Names = ReadonlyMap<string, string>;

/** A name as a workbook writes it, and the unit that the editor said it is. */
export interface ConfirmedName {
  written: string;
  unit: string;
}

const HEADER = ['written', 'unit'];

export function readNames(files: readonly RawFile[]): Names {
  return new Map(rowsIn(files).map(({ written, unit }) => [nameKey(written), unit]));
}

/** The file with what was confirmed now; null: nothing is new. The last word on a name counts. */
export function namesWith(
  files: readonly RawFile[],
  confirmed: readonly ConfirmedName[],
): string | null {
  const known = rowsIn(files);
  const fresh = confirmed.filter(
    ({ written, unit }) =>
      !known.some((one) => nameKey(one.written) === nameKey(written) && one.unit === unit),
  );
  if (fresh.length === 0) return null;
  const all = new Map([...known, ...fresh].map((one) => [nameKey(one.written), one]));
  const rows = [...all.values()].toSorted((a, b) =>
    nameKey(a.written) < nameKey(b.written) ? -1 : 1,
  );
  return writeCsv(
    HEADER,
    rows.map(({ written, unit }) => [written, unit]),
  );
}

export function nameKey(written: string): string {
  return fold(written);
}

function rowsIn(files: readonly RawFile[]): ConfirmedName[] {
  const file = files.find((one) => one.file === IMPORT_NAMES);
  const reading = file ? readCsv(file) : null;
  if (!reading?.ok) return [];
  const { header, rows } = reading.table;
  const [name, id] = HEADER.map((column) => header.indexOf(column));
  return rows.flatMap(({ cells }) => {
    const [written = '', unit = ''] = [cells[name ?? -1], cells[id ?? -1]];
    return written === '' || unit === '' ? [] : [{ written: written.replace(/\s+/g, ' '), unit }];
  });
}
