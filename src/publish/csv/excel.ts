import { csvLines, FOR_EXCEL } from '../../data/csv/csv.ts';
import { remembered } from '../../derive/remember.ts';
import type { Sheet, SheetCell } from '../workbook/sheet.ts';
import { withoutFormula } from './formula-signs.ts';

/**
 * For Excel under Vietnamese settings, where the decimal sign is a comma: semicolons between cells, "91,47" for 91.47.
 * A point would be taken for the sign of thousands there (19.630 → 19630), and a comma between cells would cut 91,47 in
 * two. Under other settings a whole row stands in one cell, which is seen at once; the workbooks open alike everywhere.
 */
export function excelCsv({ header, rows }: Sheet): string {
  return [FOR_EXCEL.mark, csvLines([header], FOR_EXCEL), ...rows.map(lineOf)].join('');
}

const lineOf = remembered((row: readonly SheetCell[]) =>
  csvLines(
    [
      row.map((cell) => {
        if (cell === null) return '';
        return withoutFormula(typeof cell === 'string' ? cell : cell.printed.replace('.', ','));
      }),
    ],
    FOR_EXCEL,
  ),
);
