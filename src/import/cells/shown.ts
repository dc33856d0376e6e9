import type { TakenColumn } from '../columns/assign.ts';
import type { NumberDoubt } from '../desk.ts';
import { cellAt, mergeAt, shownIn, type Cell, type Sheet } from '../workbook/cell.ts';

/** The figure that a person sees in a cell: that of the whole merged area, where it is one. */
export function shownAt(sheet: Sheet, row: number, column: number): Cell {
  const merge = mergeAt(sheet, row, column);
  const cell = shownIn(sheet, row, column);
  const own = merge === null || (merge.top === row && merge.left === column);
  // Words over several columns are a heading.
  return own || cell.kind === 'number' || /^[^\p{L}]*\d/u.test(writtenIn(cell))
    ? cell
    : cellAt(sheet, row, column);
}

/** Whether the figure is shown as one with cells of another row or column, so that it is nobody's own. */
export function isShared(
  { sheet, taken }: { sheet: Sheet; taken: TakenColumn },
  row: number,
  cell: Cell,
): boolean {
  const merge = mergeAt(sheet, row, taken.index);
  if (merge === null || !/\d/.test(writtenIn(cell))) return false;
  const { top, left, bottom, right } = merge;
  return top !== bottom || left !== taken.index || right > taken.until;
}

export function doubtOf(cell: Cell): NumberDoubt {
  if (cell.kind !== 'marked') return 'plain';
  return cell.struck ? 'struck' : 'raised';
}

export function writtenIn(cell: Cell): string {
  if (cell.kind === 'number') return cell.print.text;
  return cell.kind === 'text' || cell.kind === 'marked' ? cell.text : '';
}
