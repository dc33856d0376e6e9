import { parseQuantity } from '../data/quantity.ts';
import type { Table } from '../data/table.ts';
import { columnsOf, type Column } from './columns.ts';
import { remembered } from '../derive/remember.ts';
import { listOf, type Cells } from './tables.ts';

/** A cell as a program wants it; a bound such as ">9000" stays the text it is, so that nobody calculates with it. */
export type Typed = string | number | string[];

/** A row without its blank cells: what a source does not say is not there. */
export function recordOf(table: Table, cells: Cells): Record<string, Typed> {
  return recordsOf(table)(cells);
}

const recordsOf = remembered((table: Table) =>
  remembered((cells: Cells): Record<string, Typed> =>
    Object.fromEntries(
      columnsOf(table).flatMap((column) => {
        const cell = cells[column.name] ?? '';
        return cell === '' ? [] : [[column.name, typedCell(column, cell)]];
      }),
    ),
  ),
);

function typedCell({ isList, isNumeric }: Column, cell: string): Typed {
  if (isList) return listOf(cell);
  return isNumeric ? (exactly(cell) ?? cell) : cell;
}

/** The number of a cell that stands without reservation; null for a bound or words. */
export function exactly(cell: string): number | null {
  const unsigned = parseQuantity(cell.replace(/^-/, ''));
  if (unsigned?.mark !== 'exact') return null;
  return cell.startsWith('-') ? -unsigned.value : unsigned.value;
}
