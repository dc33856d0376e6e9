import { rowsOf } from './table-cells.ts';
import { headingsOf, type Heading } from './table-headings.ts';
import { nextDirection } from './table-order.ts';
import { arrange, type Asked } from './table-rows.ts';
import { searchField } from './table-search.ts';
import { makeOneStop } from './table-stops.ts';
import type { TableTools } from './table-tools.ts';
import styles from './tables.css?url';

/** Fewer rows are read at a glance. */
const SORTED_FROM = 5;

/**
 * Lets every table of the page be sorted, searched where it has a field for that, walked through with arrows, and scrolled
 * by keyboard if it must.
 */
export function wakeTables(tools: TableTools): void {
  const linked = link();
  for (const table of document.querySelectorAll('table')) makeOneStop(table, tools.words.keys);
  for (const scroll of document.querySelectorAll<HTMLElement>('.scroll')) {
    const table = scroll.querySelector('table');
    if (!table) continue;
    for (const part of [scroll, table]) widths.observe(part);
    // When the styles of its buttons do not load, the table stays as it is, and nothing is lost. One after the other: between
    // two tables the browser answers a finger.
    if (rowsOf(table).length >= SORTED_FROM)
      linked.addEventListener('load', () => setTimeout(() => makeSortable(scroll, table, tools)));
  }
}

/** To the styles of what is added here. */
function link(): HTMLLinkElement {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  document.head.append(link);
  return link;
}

/**
 * A table is a stop for the keyboard only while there is something to scroll to. All widths are read before anything is changed:
 * after each change the browser would have to lay out the page again.
 */
const widths = new ResizeObserver((entries) => {
  const resized = new Set(
    entries.flatMap(({ target }) => target.closest<HTMLElement>('.scroll') ?? []),
  );
  const seen = [...resized].map((scroll) => ({
    scroll,
    overflows: scroll.scrollWidth > scroll.clientWidth,
  }));
  for (const { scroll, overflows } of seen) markRegion(scroll, overflows);
});

function markRegion(scroll: HTMLElement, overflows: boolean): void {
  if (overflows) {
    scroll.tabIndex = 0;
    scroll.setAttribute('role', 'region');
    scroll.setAttribute('aria-label', scroll.querySelector('caption')?.textContent.trim() ?? '');
  } else for (const name of ['tabindex', 'role', 'aria-label']) scroll.removeAttribute(name);
}

function makeSortable(scroll: HTMLElement, table: HTMLTableElement, tools: TableTools): void {
  // Where rows are left out, the highest of a column may be one of them; across a break or two kinds nothing is in one order.
  if (table.querySelector('.left, .broken, .of-kind')) return;
  const rows = rowsOf(table);
  const asked: Asked = { order: null, wanted: null };
  const status = document.createElement('output');
  status.dataset['said'] = '';
  scroll.after(status);
  const show = () => {
    arrange(rows, asked, tools.classes);
    const fold = scroll.previousElementSibling;
    // Sorted or searched, all rows are there: nothing is left to unfold.
    if (fold instanceof HTMLElement && fold.matches('.unfold'))
      fold.hidden = asked.order !== null || asked.wanted !== null;
  };
  for (const heading of headingsOf(table, rows, tools)) {
    heading.button.addEventListener('click', () => {
      status.textContent = turn(heading, asked, tools);
      show();
    });
  }
  searchField(scroll, rows, tools, (wanted) => {
    asked.wanted = wanted;
    show();
  });
}

/** Sorts by a column, the other way round, or no more; gives the words that say so. */
function turn({ th, column, kind, label }: Heading, asked: Asked, { words }: TableTools): string {
  const now = asked.order?.column === column ? asked.order.direction : null;
  const direction = nextDirection(now, kind);
  asked.order = direction && { column, direction };
  for (const other of th.parentElement?.querySelectorAll('[aria-sort]') ?? [])
    other.setAttribute('aria-sort', 'none');
  if (direction === null) return words.unsorted;
  th.setAttribute('aria-sort', direction);
  return words.sorted({ column: label, order: words.orders[kind][direction] });
}
