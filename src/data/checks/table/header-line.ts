import type { RawRow, RawTable } from '../../csv/csv.ts';
import { SEPARATORS } from '../../csv/separator.ts';
import type { Issue } from '../../issue.ts';

/** The names of the columns stand below something else: a title, or the line "sep=;" of Excel. Said once, not column by column. */
export function headerBelow(raw: RawTable, names: ReadonlySet<string>): Issue[] {
  if (namesIn(raw.header, names) > 0) return [];
  const below = raw.rows.find((row) => isHeader(cellsOf(raw, row), names));
  return below === undefined
    ? []
    : [issue(raw, { line: raw.headerLine, cells: raw.header }, below.line)];
}

/** The names of the columns once more among the rows: two files were put one below the other. */
export function headerAgain(raw: RawTable, names: ReadonlySet<string>): Issue[] {
  return raw.rows
    .filter((row) => isHeader(row.cells, names))
    .map((row) => issue(raw, row, raw.headerLine));
}

function issue({ file, separator }: RawTable, { line, cells }: RawRow, header: number): Issue {
  const found = cells
    .filter((cell) => cell !== '')
    .join(separator)
    .slice(0, 60);
  return { fault: { code: 'header-line', header }, file, line, column: null, found };
}

/** Under a title without separators nothing was parted yet. */
function cellsOf({ separator }: RawTable, { cells }: RawRow): string[] {
  const text = cells.join(separator);
  const ways = SEPARATORS.map((sign) => text.split(sign).map((cell) => cell.trim()));
  return ways.toSorted((a, b) => b.length - a.length)[0] ?? cells;
}

function isHeader(cells: readonly string[], names: ReadonlySet<string>): boolean {
  const known = namesIn(cells, names);
  return known > 1 && known * 2 > cells.filter((cell) => cell !== '').length;
}

function namesIn(cells: readonly string[], names: ReadonlySet<string>): number {
  return cells.filter((cell) => names.has(cell)).length;
}
