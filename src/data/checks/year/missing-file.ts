import type { RawFile } from '../../csv/csv.ts';
import type { Issue } from '../../issue.ts';
import type { Table } from '../../table.ts';
import { TABLES } from '../../tables.ts';

/** Each register that must exist does, if only with its header. */
export function missingFile(files: readonly RawFile[]): Issue[] {
  const present = new Set(files.map(({ file }) => file));
  return Object.values<Table>(TABLES)
    .filter(({ place, optional }) => place === 'register' && optional !== true)
    .filter(({ name }) => !present.has(`${name}.csv`))
    .map(({ name }) => ({
      fault: { code: 'missing-file' },
      file: `${name}.csv`,
      line: null,
      column: null,
      found: null,
    }));
}
