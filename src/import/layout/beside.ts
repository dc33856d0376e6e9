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
  const naming = (one: HeaderColumn) =>
    columnNamed(vocabulary, one.path.slice(-1))?.column === 'unit';
  const again = named.filter((one) => nameOf(one) === nameOf(first));
  // "Sở, ngành" and "Huyện, thành phố" name the units of two tables, if the rest comes back.
  const other = again.length === 1 && naming(first);
  const starts = (other ? named.filter(naming) : again).map(({ index }) => index);
  const last = named.at(-1)?.index ?? first.index;
  const spans = starts.map((from, at) => ({ from, to: (starts[at + 1] ?? last + 1) - 1 }));
  const [own, ...others] = spans.map(({ from, to }) =>
    named.filter(({ index }) => index >= from && index <= to).map(nameOf),
  );
  const compared = (names: readonly string[]) => names.slice(other ? 1 : 0).join('\n');
  const alike = others.every((names) => compared(names) === compared(own ?? []));
  const several = (own?.length ?? 0) > 1 && others.every((names) => names.length > 1);
  return several && (alike || (!other && naming(first)))
    ? spans
    : [{ from: first.index, to: last }];
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
