import { CANONICAL, csvLines } from '../../data/csv/csv.ts';
import type { Table } from '../../data/table.ts';
import { columnsOf } from '../columns.ts';
import { remembered } from '../../derive/remember.ts';
import type { Cells, PublishedTable } from '../tables.ts';
import { withoutFormula } from './formula-signs.ts';

/**
 * For programs: commas, LF, UTF-8 without a mark, the names of columns and the ids of data/. What comes out can be put
 * back into data/ as it is.
 */
export function canonicalCsv({ table, rows }: PublishedTable): string {
  const header = columnsOf(table).map(({ name }) => name);
  return [csvLines([header], CANONICAL), ...rows.map(linesOf(table))].join('');
}

const linesOf = remembered((table: Table) =>
  remembered((cells: Cells) =>
    csvLines([columnsOf(table).map(({ name }) => withoutFormula(cells[name] ?? ''))], CANONICAL),
  ),
);
