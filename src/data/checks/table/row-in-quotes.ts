import type { RawTable } from '../../csv/csv.ts';
import { SEPARATORS, type Separator } from '../../csv/separator.ts';
import type { Issue } from '../../issue.ts';

/**
 * A program that took each line for one cell has put it into quotation marks: "dat-dai,Đất đai,Land". Of a file whose
 * header is so, the header stands for all lines.
 */
export function rowInQuotes({ file, separator, header, headerLine, rows }: RawTable): Issue[] {
  const at = (line: number, cells: readonly string[]): Issue => ({
    fault: { code: 'row-in-quotes', mended: cells.join('') },
    file,
    line,
    column: null,
    found: cells.join('').slice(0, 60),
  });
  if (isOneCell(header, 2, SEPARATORS)) return [at(headerLine, header)];
  const width = header.findLastIndex((name) => name !== '') + 1;
  return rows
    .filter(({ cells }) => isOneCell(cells, width, [separator]))
    .map(({ line, cells }) => at(line, cells));
}

function isOneCell(
  cells: readonly string[],
  width: number,
  separators: readonly Separator[],
): boolean {
  const [only = '', ...others] = cells;
  const parts = Math.max(...separators.map((sign) => only.split(sign).length));
  return width > 1 && parts >= width && others.every((cell) => cell === '');
}
