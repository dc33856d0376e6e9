import { isEnglish, withoutTranslation } from '../columns/english.ts';
import { changesCount, isCounted } from '../columns/scale-words.ts';
import { mergeAt, shownIn, type Cell, type Sheet } from '../workbook/cell.ts';

/** The words above one column, from the widest group down: "Số hồ sơ tiếp nhận › Trong kỳ › Trực tuyến". */
export interface HeaderColumn {
  index: number;
  path: string[];
}

export interface Header {
  top: number;
  depth: number;
  columns: HeaderColumn[];
}

/** The header that `depth` rows from `top` make; merged cells count for all they cover. */
export function headerAt(sheet: Sheet, top: number, depth: number): Header {
  const rows = Array.from({ length: depth }, (_, at) => top + at);
  const width = Math.max(0, ...rows.map((row) => widthOf(sheet, row)));
  const grid = rows.map((row) =>
    Array.from({ length: width }, (_, column) => headerWords(shownIn(sheet, row, column))),
  );
  inheritGroups(sheet, top, grid);
  const columns = Array.from({ length: width }, (_, index) => {
    const words = grid.map((line) => line[index] ?? '');
    const path = words.filter((word, at) => word !== '' && word !== words[at - 1]);
    return { index, path };
  });
  return { top, depth, columns };
}

function widthOf(sheet: Sheet, row: number): number {
  const merged = sheet.merges.filter(({ top, bottom }) => top <= row && row <= bottom);
  const reach = merged.map(({ right }) => right + 1).filter((right) => right <= WIDEST);
  return Math.max(0, Math.min(WIDEST, sheet.rows[row]?.length ?? 0), ...reach);
}

/** No form has so many columns. */
const WIDEST = 300;

/** Where cells are not merged, as in a CSV, a group's name stands over its first column only. */
function inheritGroups(sheet: Sheet, top: number, grid: string[][]): void {
  for (const [level, line] of grid.slice(0, -1).entries()) {
    const below = (column: number) =>
      grid.slice(level + 1).some((lower) => (lower[column] ?? '') !== '');
    for (let column = 1; column < line.length; column += 1) {
      const above = grid.slice(0, level).every((upper) => upper[column] === upper[column - 1]);
      // A merged group says itself how far it reaches.
      const free = [column - 1, column].every((one) => !mergeAt(sheet, top + level, one));
      if (line[column] === '' && above && free && below(column) && below(column - 1))
        line[column] = line[column - 1] ?? '';
    }
  }
}

export function headerWords(cell: Cell): string {
  if (cell.kind === 'text') return onOneLine(cell.text);
  // A name that is struck out as a whole is still the name; the column is asked about.
  if (cell.kind === 'marked') return onOneLine(cell.plain || cell.text);
  return cell.kind === 'number' ? String(cell.value) : '';
}

/** A translation on a line of its own stays apart. */
function onOneLine(text: string): string {
  const { name, english } = withoutTranslation(text);
  return (english === null ? text : `${name} / ${english}`).replace(/\s+/g, ' ');
}

/** A row under the header that only numbers the columns, names their units or translates them. */
export function isCaption(sheet: Sheet, row: number): boolean {
  const words = (sheet.rows[row] ?? []).map(headerWords).filter((word) => word !== '');
  if (isUnits(words)) return true;
  if (words.length < 2) return false;
  if (words.every((word) => /^\(.*\)$|^%$/.test(word)) || words.every(isEnglish)) return true;
  const numbers = words.flatMap((word) => /^\(?(\d+)\)?(?:\s*=.*)?$/.exec(word)?.[1] ?? []);
  const letters = words.filter((word) => /^\(?[A-ZĐ]\)?$/i.test(word));
  const inOrder = numbers.every(
    (number, at) => at === 0 || Number(number) === Number(numbers[at - 1]) + 1,
  );
  return numbers.length >= 2 && numbers.length + letters.length === words.length && inOrder;
}

/** "hồ sơ | %": what the columns count, where one of them is no plain count. */
function isUnits(words: readonly string[]): boolean {
  const bare = words.map((word) => word.replace(/^\((.*)\)$/, '$1').trim());
  return bare.some(changesCount) && bare.every((word) => changesCount(word) || isCounted(word));
}
