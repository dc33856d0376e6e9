import { fold } from '../../data/fold.ts';
import { columnNamed } from '../columns/vocabulary.ts';
import { BLANK, type Cell } from '../workbook/cell.ts';
import type { HeaderColumn } from './header.ts';
import type { Recognised } from './recognise.ts';

/** One of the tables that stand beside each other: its first column and its last, from 0. */
export interface Span {
  from: number;
  to: number;
}

/**
 * Where the names of all columns come back in the same order, or at least that of the column of
 * units, another table begins; one table gives one span.
 */
export function spansOf({ vocabulary, header: { columns } }: Recognised): Span[] {
  const named = columns.filter(({ path }) => path.length > 0);
  const [first] = named;
  if (!first) return [];
  const starts = named.filter((one) => nameOf(one) === nameOf(first)).map(({ index }) => index);
  const last = named.at(-1)?.index ?? first.index;
  const spans = starts.map((from, at) => ({ from, to: (starts[at + 1] ?? last + 1) - 1 }));
  const [own, ...others] = spans.map(({ from, to }) =>
    named.filter(({ index }) => index >= from && index <= to).map(nameOf),
  );
  const alike = others.every((names) => names.join('\n') === own?.join('\n'));
  const several = (own?.length ?? 0) > 1 && others.every((names) => names.length > 1);
  const naming = columnNamed(vocabulary, first.path.slice(-1))?.column === 'unit';
  return several && (alike || naming) ? spans : [{ from: first.index, to: last }];
}

/** The sheet with only that table in it, under the title of all. */
export function within(found: Recognised, { from, to }: Span, spans: readonly Span[]): Recognised {
  const { sheet, header } = found;
  const inside = (index: number) => index >= from && index <= to;
  // A title over each of them is that one's own.
  const own = (cells: readonly Cell[]) =>
    spans.filter((span) => (cells[span.from] ?? BLANK).kind !== 'blank').length > 1;
  const rows = sheet.rows.map((cells, row) =>
    row < header.top && !own(cells)
      ? cells
      : cells.map((cell, index) => (inside(index) ? cell : BLANK)),
  );
  const columns = header.columns.filter(({ index }) => inside(index));
  return { ...found, sheet: { ...sheet, rows }, header: { ...header, columns } };
}

/** Groups above may tell the tables apart: "Quý I › Đơn vị", "Quý II › Đơn vị". */
function nameOf({ path }: HeaderColumn): string {
  return fold(path.at(-1) ?? '');
}
