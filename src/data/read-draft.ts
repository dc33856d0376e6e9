import { unknownFile } from './checks/year/unknown-file.ts';
import { missingFile } from './checks/year/missing-file.ts';
import { folderYear } from './checks/cell/year-out-of-range.ts';
import { readCsv, type RawFile } from './csv/csv.ts';
import type { AnyRow, Draft, TableKey } from './draft.ts';
import type { Issue } from './issue.ts';
import { readRows } from './rows.ts';
import { tableFile } from './table-file.ts';
import type { Table } from './table.ts';
import { TABLES } from './tables.ts';
import type { Unfilled } from './unfilled.ts';

/** Files → rows of every table, with all that is wrong inside a single file. */
export function readDraft(files: readonly RawFile[]): {
  draft: Draft;
  unfilled: Unfilled[];
  issues: Issue[];
} {
  const unfilled: Unfilled[] = [];
  const issues: Issue[] = [...unknownFile(files), ...folderYear(files), ...missingFile(files)];
  const rowsOf = (table: Table): AnyRow[] =>
    files
      .filter(({ file }) => tableFile(file) === `${table.place}/${table.name}`)
      .flatMap((file) => {
        const csv = readCsv(file);
        if (!csv.ok) {
          issues.push(...csv.issues);
          return [];
        }
        const reading = readRows(csv.table, table);
        issues.push(...reading.issues);
        if (reading.unfilled.length > 0)
          unfilled.push({ file: file.file, lines: reading.unfilled });
        return reading.rows;
      });
  const entries = (Object.keys(TABLES) as TableKey[]).map((key) => [key, rowsOf(TABLES[key])]);
  return { draft: Object.fromEntries(entries) as Draft, unfilled, issues };
}
