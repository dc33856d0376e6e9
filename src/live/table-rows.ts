import { cellKey, type Row } from './table-cells.ts';
import { comparing, type Direction } from './table-order.ts';

/** What a reader asked of a table. */
export interface Asked {
  order: { column: number; direction: Direction } | null;
  /** Null when all rows are wanted. */
  wanted: ((row: Row) => boolean) | null;
}

/** Puts the rows where the reader wants them; with nothing asked, where the page had them. */
export function arrange(
  rows: readonly Row[],
  { order, wanted }: Asked,
  classes: readonly string[],
): void {
  for (const { row } of rows) row.hidden = false;
  if (order === null && wanted === null) {
    for (const { row, home } of rows) home.append(row);
    return;
  }
  const last = rows[rows.length - 1];
  const below = rows.filter((row) => row === last && row.whole);
  const above = rows.filter((row) => row.whole && !below.includes(row));
  const others = rows.filter(({ whole }) => !whole);
  if (order) sort(others, order, classes);
  for (const row of others) row.row.hidden = wanted !== null && !wanted(row);
  rows[0]?.home.append(...[...above, ...others, ...below].map(({ row }) => row));
}

function sort(
  rows: Row[],
  { column, direction }: NonNullable<Asked['order']>,
  classes: readonly string[],
): void {
  const compare = comparing(direction, document.documentElement.lang);
  const keys = new Map(rows.map((row) => [row, cellKey(row, column, classes)]));
  rows.sort((a, b) => compare(keys.get(a) ?? null, keys.get(b) ?? null));
}
