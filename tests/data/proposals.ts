import { readCsv, type RawFile } from '../../src/data/csv/csv.ts';
import { expected } from '../../src/data/expected.ts';
import type { Issue } from '../../src/data/issue.ts';
import { place } from '../../src/data/messages/messages.ts';
import { textFile } from './fixture.ts';

/** What the report offers to write into the cell of an issue. */
export function proposalsOf({ fault }: Issue): readonly string[] {
  const offer = expected(fault);
  if (offer?.kind === 'one-of') return offer.values;
  if (offer?.kind === 'id-in') return offer.nearest === null ? [] : [offer.nearest];
  return [];
}

/** The files with another value in one cell. */
export function withCell(
  files: readonly RawFile[],
  { file, line, column }: Pick<Issue, 'file' | 'line' | 'column'>,
  value: string | ((before: string) => string),
): RawFile[] {
  return files.map((one) => {
    if (one.file !== file) return one;
    const reading = readCsv(one);
    if (!reading.ok || column === null) throw new Error(`no cell in ${file}`);
    const { header, rows } = reading.table;
    const at = header.indexOf(column.name);
    const lines = rows.map((row) =>
      row.cells.map((cell, index) =>
        row.line !== line || index !== at ? cell : typeof value === 'string' ? value : value(cell),
      ),
    );
    return textFile(file, `${[header, ...lines].map(written).join('\n')}\n`);
  });
}

function written(cells: readonly string[]): string {
  return cells
    .map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
}

/** The faults of one cell, and of the row it stands in where no cell is named. */
export function faultsAt(issues: readonly Issue[], at: Issue): string[] {
  return issues
    .filter((issue) => place(issue, 'en') === place(at, 'en'))
    .map(({ fault }) => fault.code);
}
