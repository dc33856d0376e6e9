import type { RawTable } from '../../csv/csv.ts';
import { columnPlace, type Issue } from '../../issue.ts';
import { nearest } from '../../nearest.ts';
import { isProblemColumn } from './problem-column.ts';

/** A column the table does not know is never skipped: a figure may stand in it. */
export function extraColumn(
  { file, header, headerLine, rows }: RawTable,
  expected: readonly string[],
): Issue[] {
  const missing = expected.filter((name) => !header.includes(name));
  return header.flatMap((name, index): Issue[] => {
    const known = expected.includes(name) || isProblemColumn(name);
    const emptyColumn = name === '' && rows.every((row) => (row.cells[index] ?? '') === '');
    if (known || emptyColumn) return [];
    return [
      {
        fault: { code: 'extra-column', nearest: nearest(name, missing) },
        file,
        line: headerLine,
        column: columnPlace(name, index),
        found: name,
      },
    ];
  });
}
