import { cellAt, type Cell, type Sheet } from '../workbook/cell.ts';

/** The words above one column, from the widest group down: "Số hồ sơ tiếp nhận › Trong kỳ › Trực tuyến". */
export interface HeaderColumn {
  index: number;
  path: string[];
}

/** The header that `depth` rows from `top` make; merged cells count for all they cover. */
export function headerAt(sheet: Sheet, top: number, depth: number): HeaderColumn[] {
  const rows = Array.from({ length: depth }, (_, at) => top + at);
  const width = Math.max(0, ...rows.map((row) => sheet.rows[row]?.length ?? 0));
  const grid = rows.map((row) =>
    Array.from({ length: width }, (_, column) => headerWords(spread(sheet, row, column))),
  );
  if (sheet.merges.length === 0) inheritGroups(grid);
  return Array.from({ length: width }, (_, index) => {
    const words = grid.map((line) => line[index] ?? '');
    const path = words.filter((word, at) => word !== '' && word !== words[at - 1]);
    return { index, path };
  });
}

function spread(sheet: Sheet, row: number, column: number): Cell {
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );
  return merge ? cellAt(sheet, merge.top, merge.left) : cellAt(sheet, row, column);
}

/** Without merged cells (a CSV), a group's name stands over its first column only. */
function inheritGroups(grid: string[][]): void {
  for (const [level, line] of grid.slice(0, -1).entries()) {
    for (let column = 1; column < line.length; column += 1) {
      const above = grid.slice(0, level).every((upper) => upper[column] === upper[column - 1]);
      const below = grid.slice(level + 1).some((lower) => (lower[column] ?? '') !== '');
      if (line[column] === '' && above && below) line[column] = line[column - 1] ?? '';
    }
  }
}

function headerWords(cell: Cell): string {
  if (cell.kind === 'text') return cell.text.replace(/\s+/g, ' ');
  return cell.kind === 'number' ? String(cell.value) : '';
}

/** A row under the header that only numbers the columns or names their units. */
export function isCaption(sheet: Sheet, row: number): boolean {
  const words = (sheet.rows[row] ?? []).map(headerWords).filter((word) => word !== '');
  if (words.length < 2) return false;
  if (words.every((word) => /^\(.*\)$|^%$/.test(word))) return true;
  const numbers = words.flatMap((word) => /^\(?(\d+)\)?(?:\s*=.*)?$/.exec(word)?.[1] ?? []);
  const letters = words.filter((word) => /^\(?[A-ZĐ]\)?$/i.test(word));
  const inOrder = numbers.every(
    (number, at) => at === 0 || Number(number) === Number(numbers[at - 1]) + 1,
  );
  return numbers.length >= 2 && numbers.length + letters.length === words.length && inOrder;
}
