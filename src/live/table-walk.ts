/** What takes the focus in a table, row by row; rows without any are left out. */
export type Stops<T> = readonly (readonly Stop<T>[])[];

interface Stop<T> {
  item: T;
  /** Of its cell, from 0. */
  column: number;
}

/** The keys that lead through a table; with Ctrl, Home and End lead to its first and its last row. */
export const TABLE_KEYS = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'Ctrl+Home',
  'Ctrl+End',
] as const;
export type TableKey = (typeof TABLE_KEYS)[number];

/**
 * Where a key leads from an item; null at the edge. Up and down keep to `column`, from which the reader set out: where a
 * row has nothing there, the nearest is taken, and the next row is met in the column again.
 */
export function stepFrom<T>(stops: Stops<T>, from: T, key: TableKey, column: number): T | null {
  const row = stops.findIndex((own) => own.some(({ item }) => item === from));
  const own = stops[row] ?? [];
  const place = own.findIndex(({ item }) => item === from);
  switch (key) {
    case 'ArrowLeft':
      return own[place - 1]?.item ?? null;
    case 'ArrowRight':
      return own[place + 1]?.item ?? null;
    case 'ArrowUp':
      return nearest(stops[row - 1], column);
    case 'ArrowDown':
      return nearest(stops[row + 1], column);
    case 'Home':
      return own[0]?.item ?? null;
    case 'End':
      return own.at(-1)?.item ?? null;
    case 'Ctrl+Home':
      return stops[0]?.[0]?.item ?? null;
    case 'Ctrl+End':
      return stops.at(-1)?.at(-1)?.item ?? null;
  }
}

function nearest<T>(row: readonly Stop<T>[] | undefined, column: number): T | null {
  const [first] = (row ?? []).toSorted(
    (a, b) => Math.abs(a.column - column) - Math.abs(b.column - column),
  );
  return first?.item ?? null;
}
