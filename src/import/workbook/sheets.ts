import type { WorkSheet } from '@e965/xlsx';
import {
  address,
  BLANK,
  cleaned,
  isTurned,
  textCell,
  type Cell,
  type Merge,
  type Sheet,
} from './cell.ts';
import { textOf, type Detail, type Mark } from './detail.ts';
import { LIMITS } from './limits.ts';
import { printOf } from './printed.ts';
import { dayOf, isDateFormat, type CellObject, type WorkBook } from './sheetjs.ts';

/** The sheets of cells in a workbook; those of charts are passed over. Null: one could not be read. */
export function sheetsOf(
  book: WorkBook,
  detailOf: (name: string, at: number) => Detail,
): Sheet[] | null {
  const sheets: Sheet[] = [];
  for (const [at, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (!sheet) return null;
    if ('!type' in sheet && sheet['!type'] !== 'sheet') continue;
    const hidden = (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;
    const since1904 = book.Workbook?.WBProps?.date1904 === true;
    sheets.push({
      name: cleaned(name),
      hidden,
      ...near(readRows(sheet, detailOf(name, at), since1904)),
      turned: turnedIn(sheet),
      remarks: remarksIn(sheet),
      merges: mergesOf(sheet),
      ...hiddenIn(sheet, detailOf(name, at)),
    });
  }
  return sheets;
}

function mergesOf(sheet: WorkSheet): Merge[] {
  return (sheet['!merges'] ?? []).slice(0, LIMITS.merges).map(({ s, e }) => {
    return { top: s.r, left: s.c, bottom: e.r, right: e.c };
  });
}

/** A format can turn a number as well as a text. */
function turnedIn(sheet: WorkSheet): string[] {
  return filledIn(sheet['!data']).flatMap(([row, cells]) =>
    filledIn(cells).flatMap(([column, { v, w }]) =>
      [v, w].some((written) => isTurned(String(written ?? ''))) ? [address(row, column)] : [],
    ),
  );
}

function remarksIn(sheet: WorkSheet): Sheet['remarks'] {
  return filledIn(sheet['!data']).flatMap(([row, cells]) =>
    filledIn(cells).flatMap(([column, { c = [] }]) => {
      const text = cleaned(c.map(({ t }) => t.replace(THREAD, '')).join(' ')).replace(/\s+/g, ' ');
      return text === '' ? [] : [{ row, column, text }];
    }),
  );
}

/** What a spreadsheet puts before a comment for programs too old to show it. */
const THREAD = /^\[Threaded comment\][\s\S]*?Comment:\s*/;

/** Rows and columns folded away, filtered out, or of no height or width. */
function hiddenIn(sheet: WorkSheet, detail: Detail) {
  const hidden = (
    lines: readonly ({ hidden?: boolean; hpx?: number; width?: number } | undefined)[] | undefined,
  ) =>
    filledIn(lines).flatMap(([at, line]) =>
      line?.hidden === true || line?.hpx === 0 || line?.width === 0 ? [at] : [],
    );
  return {
    hiddenRows: new Set([...detail.hiddenRows, ...hidden(sheet['!rows'])]),
    hiddenColumns: new Set([...detail.hiddenColumns, ...hidden(sheet['!cols'])]),
  };
}

type Rows = Map<number, Map<number, Cell>>;

function readRows(sheet: WorkSheet, detail: Detail, since1904: boolean): Rows {
  const rows: Rows = new Map();
  for (const [row, cells] of filledIn(sheet['!data'])) {
    const filled = new Map<number, Cell>();
    for (const [column, found] of filledIn(cells)) {
      const at = address(row, column);
      const cell = marked(
        cellOf(printing(found, detail.digitless.get(at)), detail.uncalculated.has(at), since1904),
        found,
        detail.marks.get(at),
      );
      if (cell.kind !== 'blank') filled.set(column, cell);
    }
    if (filled.size > 0) rows.set(row, filled);
  }
  return rows;
}

/** A number that is seen as no number, whatever its format should have made of it. */
function printing(cell: CellObject, words: string | undefined): CellObject {
  return words === undefined ? cell : { ...cell, w: words, z: ';;;' };
}

/** What lies in a list, and where. A cell may name a row beyond four thousand million: nobody goes there step by step. */
function filledIn<T>(list: readonly T[] | undefined): [number, T][] {
  return Object.entries(list ?? []).map(([at, one]) => [Number(at), one]);
}

/** Rows from the first on, without the cells that a wide blank parts from all others. */
function near(rows: Rows): { rows: Cell[][]; stray: string[] } {
  const columns = new Set([...rows.values()].flatMap((cells) => [...cells.keys()]));
  const lastRow = lastBefore([...rows.keys()], LIMITS.gap.rows);
  const lastColumn = lastBefore([...columns], LIMITS.gap.columns);
  const stray: string[] = [];
  const kept = Array.from({ length: lastRow + 1 }, (): Cell[] => []);
  for (const [row, cells] of rows) {
    for (const [column, cell] of cells) {
      const line = kept[row];
      if (!line || column > lastColumn) stray.push(address(row, column));
      else {
        while (line.length < column) line.push(BLANK);
        line[column] = cell;
      }
    }
  }
  return { rows: kept, stray };
}

/** The last place before a gap of that width; -1 where there is none. */
function lastBefore(places: readonly number[], gap: number): number {
  let last = -1;
  for (const place of places.toSorted((a, b) => a - b)) {
    if (place - last > gap) break;
    last = place;
  }
  return last;
}

function cellOf(cell: CellObject, uncalculated: boolean, since1904: boolean): Cell {
  const nothing = (cell.v ?? '') === '';
  const stub = cell.t === 'z' && cell.f !== undefined;
  if (stub || (nothing && uncalculated)) return { kind: 'uncalculated' };
  switch (cell.t) {
    case 'z':
      return BLANK;
    case 'e':
      return { kind: 'error', code: cell.w ?? String(cell.v) };
    case 'n': {
      const value = Number(cell.v);
      const format = String(cell.z ?? 'General');
      if (isDateFormat(format)) return { kind: 'date', day: dayOf(value, since1904) };
      const shown = cell.z === undefined && !(cell.w ?? '').includes('%') ? undefined : cell.w;
      return { kind: 'number', value, print: printOf(value, shown, format) };
    }
    case 'd':
    case 'b':
    case 's':
      return textCell(
        cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : String(cell.v ?? ''),
      );
  }
}

const RAISED_OR_STRUCK = /<(s|sup|sub)>[\s\S]*?<\/\1>/g;

/** A cell some of whose letters, or all, are raised, sunk or struck out. */
function marked(cell: Cell, { h }: CellObject, style: Mark | undefined): Cell {
  if (cell.kind !== 'text' && cell.kind !== 'number') return cell;
  const text = cell.kind === 'text' ? cell.text : cell.print.text;
  const inside = h !== undefined && h.search(RAISED_OR_STRUCK) !== -1;
  if (!inside && !style) return cell;
  const plain = style
    ? style.plain
    : textOf((h ?? '').replace(/<br\s*\/?>/g, '\n').replace(RAISED_OR_STRUCK, ''));
  const struck = style?.struck === true || (h ?? '').includes('<s>');
  return { kind: 'marked', text, plain: cleaned(plain), struck };
}
