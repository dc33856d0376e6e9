import { stepFrom, TABLE_KEYS, type Stops } from './table-walk.ts';

const FOCUSABLE = 'a[href], button';
const HINT = 'table-keys';

/** By its table: looks for the way in, and gives what changes the page. Null: nothing is to be changed. */
const rests = new WeakMap<Element, () => (() => void) | null>();

/** All tables are looked at before one is changed: after each change the browser would have to lay out the page again. */
const sized = new ResizeObserver((entries) => {
  const changes = entries.map(({ target }) => rests.get(target)?.());
  for (const change of changes) change?.();
});

/**
 * Makes all that takes the focus in a table one stop for the keyboard, in which arrows lead on. Where the stop is, the
 * keys are named, to those who see and to those who listen. A table of one link needs none of it.
 */
export function makeOneStop(table: HTMLTableElement, words: string): void {
  const items = () => [...table.querySelectorAll<HTMLElement>(FOCUSABLE)];
  if (items().length < 2) return;
  const hint = hintOf(words);
  let stop: HTMLElement | undefined;
  let column = 0;

  const stay = (item: HTMLElement | undefined) => {
    for (const other of items()) other.tabIndex = -1;
    stop?.removeAttribute('aria-describedby');
    stop = item;
    item?.removeAttribute('tabindex');
  };
  /** Finds the way in: what was left last, as long as it is there to be seen. Gives what makes it so. */
  const rest = () => {
    if (table.contains(document.activeElement)) return null;
    const found = stop && isSeen(stop) && table.contains(stop) ? stop : items().find(isSeen);
    return () => {
      stay(found);
      found?.setAttribute('aria-describedby', HINT);
    };
  };

  table.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    if (target !== stop) stay(target);
    column = columnOf(target);
    hint.hidden = !target.matches(':focus-visible');
  });
  table.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && table.contains(relatedTarget)) return;
    hint.hidden = true;
    stop?.setAttribute('aria-describedby', HINT);
  });
  table.addEventListener('keydown', (event) => {
    const key = TABLE_KEYS.find((known) => known === keyOf(event));
    if (key === undefined || !(event.target instanceof HTMLElement)) return;
    event.preventDefault();
    const before = column;
    stepFrom(stopsOf(table), event.target, key, before)?.focus();
    if (key === 'ArrowUp' || key === 'ArrowDown') column = before;
  });
  // Rows come and go when they are searched and unfolded, headings become buttons: the way in may be one of them.
  rests.set(table, rest);
  sized.observe(table);
}

/** "Ctrl+Home"; nothing while another key is held down that gives it another meaning. */
function keyOf({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): string | null {
  if (altKey || metaKey || shiftKey) return null;
  return ctrlKey ? `Ctrl+${key}` : key;
}

function stopsOf(table: HTMLTableElement): Stops<HTMLElement> {
  const rows = [...table.rows].map((row) =>
    [...row.querySelectorAll<HTMLElement>(FOCUSABLE)]
      .filter(isSeen)
      .map((item) => ({ item, column: columnOf(item) })),
  );
  return rows.filter((row) => row.length > 0);
}

function columnOf(item: HTMLElement): number {
  return item.closest<HTMLTableCellElement>('td, th')?.cellIndex ?? 0;
}

function isSeen(item: HTMLElement): boolean {
  return item.getClientRects().length > 0;
}

/** One for all tables of a page. */
function hintOf(words: string): HTMLElement {
  const known = document.getElementById(HINT);
  if (known) return known;
  const hint = Object.assign(document.createElement('p'), {
    id: HINT,
    hidden: true,
    textContent: words,
  });
  document.body.append(hint);
  return hint;
}
