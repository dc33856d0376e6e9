import { keyOf, shownKey, type Key } from './table-order.ts';

/** A row as the page has it: rows that stand for all others keep their end of the table. */
export interface Row {
  row: HTMLTableRowElement;
  home: HTMLTableSectionElement;
  whole: boolean;
}

export function rowsOf(table: HTMLTableElement): Row[] {
  return [...table.tBodies].flatMap((home) =>
    [...home.rows].map((row) => ({ row, home, whole: row.classList.contains('whole') })),
  );
}

/** What the cell of a row in a column is compared by. */
export function cellKey({ row }: Row, column: number, classes: readonly string[]): Key {
  const cell = row.cells[column];
  if (!cell || cell.classList.contains('unknown')) return null;
  const { by } = cell.dataset;
  if (by !== undefined) return keyOf(by, classes);
  const figure = cell.querySelector('data');
  if (figure) return keyOf(figure.value, classes);
  // A plain number is its own value.
  return shownKey(labelOf(cell), document.documentElement.lang);
}

/** The first words of a cell: its name without notes and small print. */
export function labelOf(cell: HTMLElement): string {
  const words = [...cell.childNodes]
    .filter((node) => !(node instanceof HTMLElement && /^(SUP|SMALL|I)$/.test(node.tagName)))
    .map(({ textContent }) => textContent ?? '');
  return words.join('').trim();
}
