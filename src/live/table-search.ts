import { labelOf, type Row } from './table-cells.ts';
import type { TableTools } from './table-tools.ts';

type Wanted = ((row: Row) => boolean) | null;

/** Fills the field that the page kept room for, where a table is long. Marks do not matter: "dat dai" finds Đất đai. */
export function searchField(
  scroll: HTMLElement,
  rows: readonly Row[],
  { words, fold }: TableTools,
  want: (wanted: Wanted) => void,
): void {
  let place = scroll.previousElementSibling;
  // A fold may stand between, and the element of this script.
  while (place?.matches('.unfold, script')) place = place.previousElementSibling;
  const found = place?.querySelector('output');
  if (!place?.matches('.search') || !found) return;
  const input = document.createElement('input');
  const label = document.createElement('label');
  input.type = 'search';
  input.autocomplete = 'off';
  input.dataset['name'] = '';
  label.append(words.search, input);
  place.prepend(label);
  const named = rows.filter(({ whole }) => !whole);
  const names = new Map(named.map((row) => [row, fold(nameOf(row))]));
  input.addEventListener('input', () => {
    const parts = fold(input.value).split('-');
    const fits = (row: Row) => parts.every((part) => names.get(row)?.includes(part) ?? true);
    const idle = input.value.trim() === '';
    want(idle ? null : fits);
    found.textContent = idle
      ? ''
      : words.found({ count: named.filter(fits).length, of: named.length });
  });
}

function nameOf({ row }: Row): string {
  const [header] = row.cells;
  return header ? labelOf(header) : '';
}
