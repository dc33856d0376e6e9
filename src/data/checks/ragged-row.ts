import type { RawTable } from '../csv.ts';
import type { Issue } from '../issue.ts';

/** A row with a cell too many or too few puts every value after it in the wrong column. */
export function raggedRow({ file, header, rows }: RawTable): Issue[] {
  return rows
    .filter(({ cells }) => cells.length < header.length || hasContentBeyond(cells, header.length))
    .map(({ line, cells }) => ({
      fault: { code: 'ragged-row', cells: cells.length, expected: header.length },
      file,
      line,
      column: null,
      found: cells.join(',').slice(0, 60),
    }));
}

function hasContentBeyond(cells: string[], width: number): boolean {
  return cells.slice(width).some((cell) => cell !== '');
}
