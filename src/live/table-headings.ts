import { cellKey, labelOf, type Row } from './table-cells.ts';
import { isComparable, type Kind } from './table-order.ts';
import type { TableTools } from './table-tools.ts';

/** The heading of a column that can be compared. */
export interface Heading {
  th: HTMLTableCellElement;
  column: number;
  kind: Kind;
  label: string;
  button: HTMLButtonElement;
}

/** All of them, each with its button. */
export function headingsOf(
  table: HTMLTableElement,
  rows: readonly Row[],
  tools: TableTools,
): Heading[] {
  const cells = [...(table.tHead?.rows[table.tHead.rows.length - 1]?.cells ?? [])];
  const compared = rows.filter(({ whole }) => !whole);
  return cells.flatMap((th, column) => {
    const keys = compared.map((row) => cellKey(row, column, tools.classes));
    const label = labelOf(th);
    if (label === '' || isCrowded(th) || !isComparable(keys, th.classList.contains('n'))) return [];
    const counted = 'rank' in th.dataset ? 'rank' : 'number';
    const kind = keys.some((key) => typeof key === 'number') ? counted : 'words';
    th.setAttribute('aria-sort', 'none');
    return [{ th, column, kind, label, button: buttonIn(th, label, tools) }];
  });
}

/** The number of a source beside words that lead nowhere: no room is left in which a finger could tell them apart. */
function isCrowded(th: HTMLElement): boolean {
  return th.querySelector(':scope > sup a') !== null && th.querySelector(':scope > a') === null;
}

/** The words of a heading become a button; those that lead somewhere keep their link, and the button covers the rest. */
function buttonIn(th: HTMLElement, label: string, { words }: TableTools): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['sort'] = '';
  const link = th.querySelector(':scope > a');
  if (link) {
    button.setAttribute('aria-label', words.sort);
    button.title = label;
    link.after(button);
  } else {
    button.setAttribute('aria-label', label);
    button.append(...[...th.childNodes].filter(isInButton));
    th.prepend(button);
  }
  return button;
}

/** Words, and the letters of notes beside them, which never stand on a line of their own. */
function isInButton(node: Node): boolean {
  return node instanceof Text || (node instanceof HTMLElement && node.tagName === 'SUP');
}
