import { cellAt, mergeAt, type Sheet } from '../workbook/cell.ts';
import { headerAt, headerWords, isCaption, type Header } from './header.ts';
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

/** A name that is merged over several rows makes them all rows of the header; so do words that part its columns. */
function bottomOf(sheet: Sheet, found: Header): number {
  const last = found.top + found.depth - 1;
  const reach = found.columns.flatMap(({ index }) => mergeAt(sheet, last, index)?.bottom ?? []);
  const merged = Math.max(last, ...reach.filter((row) => row <= last + HIGHEST));
  return merged === last && isPartingRow(sheet, last + 1, found) ? last + 1 : merged;
}

/** "Trong kỳ | Lũy kế", "2019 | 2020": words under the names of columns and of columns that have none, not under the first two. */
function isPartingRow(sheet: Sheet, row: number, { columns }: Header): boolean {
  const cells = (sheet.rows[row] ?? []).map(headerWords);
  const said = cells.flatMap((words, index) => (words === '' ? [] : [index]));
  const named = columns.filter(({ path }) => path.length > 0).map(({ index }) => index);
  const [first = 0, second = 0] = named;
  const words = said.map((index) => cells[index] ?? '');
  if (said.length < 2 || said.some((index) => index <= Math.max(first, Math.min(second, 1))))
    return false;
  const years = words.every((text) => YEAR.test(text));
  if (!years && (isCaption(sheet, row) || !words.every((text) => /\p{L}/u.test(text))))
    return false;
  // One name over two columns, merged or with nothing beside it, is what they part.
  return said.some((index) => {
    const left = said.includes(index - 1) ? columns.find((one) => one.index === index - 1) : null;
    const own = columns.find((one) => one.index === index);
    const same = own?.path.join('\n') === left?.path.join('\n');
    const isBare = (own?.path.length ?? 0) === 0;
    return left ? left.path.length > 0 && (same || isBare) : false;
  });
}

const YEAR = /^20\d\d$/;

/** Words that stand over some columns, not over the first, and that no title would say. */
function isGroupRow(sheet: Sheet, row: number, { columns }: Header): boolean {
  const named = columns.filter(({ path }) => path.length > 0).map(({ index }) => index);
  const [first = 0] = named;
  const cells = named.filter((index) => headerWords(cellAt(sheet, row, index)) !== '');
  if (cells.length === 0 || cells.includes(first)) return false;
  if ((sheet.rows[row] ?? []).some((cell) => isTitleLine(headerWords(cell)))) return false;
  return cells.every((index) => (mergeAt(sheet, row, index)?.left ?? index) > first);
}
