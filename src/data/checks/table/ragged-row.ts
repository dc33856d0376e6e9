import type { RawTable } from '../../csv/csv.ts';
import type { Issue } from '../../issue.ts';

/**
 * A row with a cell too many or too few puts every value after it in the wrong
 * column. Empty columns at the end count neither way: spreadsheets come and go with them.
 */
export function raggedRow({ file, header, rows }: RawTable): Issue[] {
  const width = header.findLastIndex((name) => name !== '') + 1;
  return rows
    .filter(({ cells }) => cells.length < width || hasContentBeyond(cells, width))
    .map(({ line, cells }) => ({
      fault: { code: 'ragged-row', cells: cells.length, expected: width },
      file,
      line,
      column: null,
      found: cells.join(',').slice(0, 60),
    }));
}

function hasContentBeyond(cells: string[], width: number): boolean {
  return cells.slice(width).some((cell) => cell !== '');
}
