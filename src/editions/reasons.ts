import { readCsv, writeCsv, type RawFile } from '../data/csv/csv.ts';
import type { Change } from './compare.ts';

/** The reasons of an edition, one for each value that is not published as before. */
export const REASONS = 'reasons.csv';

const HEADER = ['value', 'old', 'now', 'reason'];

/** Reasons by the id of the value. A missing or unreadable file holds none. */
export function readReasons(file: RawFile | undefined): Map<string, string> {
  const csv = file && readCsv(file);
  if (!csv?.ok) return new Map();
  const { header, rows } = csv.table;
  const [value, reason] = [header.indexOf('value'), header.indexOf('reason')];
  return new Map(
    rows.flatMap(({ cells }) => {
      const said = cells[reason] ?? '';
      return said === '' ? [] : [[cells[value] ?? '', said] as const];
    }),
  );
}

/** What is asked of the editor, and what is sealed: each value, old and new, with its reason. */
export function writeReasons(
  changes: readonly Change[],
  reasons: ReadonlyMap<string, string>,
): string {
  const rows = changes.map(({ id, old, now }) => [id, old ?? '', now ?? '', reasons.get(id) ?? '']);
  return writeCsv(HEADER, rows);
}
