import { cellAt, mergeAt, type Sheet } from '../workbook/cell.ts';
import { headerAt, headerWords, type Header } from './header.ts';
import { isTitleLine } from './title-line.ts';

/** How many rows of groups stand above the names of columns at most. */
const HIGHEST = 3;

/**
 * A header was found by the names it knows. What stands above those, and belongs to them, says
 * as much as they do: rows of groups that no title explains, and rows that a merged name covers.
 */
export function wholeHeader(sheet: Sheet, found: Header): Header {
  const bottom = bottomOf(sheet, found);
  let { top } = found;
  while (found.top - top < HIGHEST && top > 0 && belongs(sheet, top - 1, found)) top -= 1;
  const depth = bottom - top + 1;
  return top === found.top && depth === found.depth ? found : headerAt(sheet, top, depth);
}

/** A row that shares a merged name with the header, or that holds names of groups. */
function belongs(sheet: Sheet, row: number, found: Header): boolean {
  const shared = found.columns.some(({ index, path }) => {
    const merge = path.length === 0 ? null : mergeAt(sheet, row + 1, index);
    return merge !== null && merge.top <= row;
  });
  return shared || isGroupRow(sheet, row, found);
}

/** A name that is merged over several rows makes them all rows of the header. */
function bottomOf(sheet: Sheet, { top, depth, columns }: Header): number {
  const last = top + depth - 1;
  const reach = columns.flatMap(({ index }) => mergeAt(sheet, last, index)?.bottom ?? []);
  return Math.max(last, ...reach.filter((row) => row <= last + HIGHEST));
}

/** Words that stand over some columns, not over the first, and that no title would say. */
function isGroupRow(sheet: Sheet, row: number, { columns }: Header): boolean {
  const named = columns.filter(({ path }) => path.length > 0).map(({ index }) => index);
  const [first = 0] = named;
  const cells = named.filter((index) => headerWords(cellAt(sheet, row, index)) !== '');
  if (cells.length === 0 || cells.includes(first)) return false;
  if ((sheet.rows[row] ?? []).some((cell) => isTitleLine(headerWords(cell)))) return false;
  return cells.every((index) => (mergeAt(sheet, row, index)?.left ?? index) > first);
}
