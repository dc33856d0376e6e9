import { labelOf, type Row } from './table-cells.ts';
import type { TableTools } from './table-tools.ts';

type Wanted = ((row: Row) => boolean) | null;

/** Fills the field that the page kept room for, where a table is long. Marks, kinds and short forms do not matter: "dat dai" finds Đất đai. */
export function searchField(
  scroll: HTMLElement,
  rows: readonly Row[],
  { words, alike }: TableTools,
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
  /** Made for the first reader who types. */
  let answers: ReturnType<TableTools['alike']> | undefined;
  input.addEventListener('input', () => {
    if (input.value.trim() === '') {
      want(null);
      found.textContent = '';
      return;
    }
    answers ??= alike(named.map(nameOf));
    const liked = answers(input.value);
    const fitting = new Set(named.filter((_, at) => liked[at] !== null));
    want((row) => fitting.has(row));
    found.textContent = words.found({ count: fitting.size, of: named.length });
  });
}

function nameOf({ row }: Row): string {
  const [header] = row.cells;
  return header ? labelOf(header) : '';
}
