import { isSpreadsheetError } from '../../data/checks/cell/spreadsheet-error.ts';
import { columnPlace } from '../../data/issue.ts';
import type { Print } from './printed.ts';

/** What a cell of a workbook holds, whatever kind of file it came from. */
export type Cell =
  | { kind: 'blank' }
  | { kind: 'text'; text: string }
  /** Some of it is raised, sunk or struck out; `plain` is what remains without that. */
  | { kind: 'marked'; text: string; plain: string; struck: boolean }
  | { kind: 'number'; value: number; print: Print }
  /** YYYY-MM-DD. */
  | { kind: 'date'; day: string }
  /** #DIV/0!, #REF! … */
  | { kind: 'error'; code: string }
  /** A formula whose result was never stored. */
  | { kind: 'uncalculated' };

export interface Sheet {
  name: string;
  hidden: boolean;
  rows: Cell[][];
  merges: Merge[];
  /** Folded away or filtered out; from 0. */
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** Cells so far from all others that no table reaches them: "XFD1048576". */
  stray: readonly string[];
  /** Cells that show their letters in another order than they hold them: "B14". */
  turned: readonly string[];
  /** What people pinned to cells; rows and columns from 0. */
  remarks: readonly { row: number; column: number; text: string }[];
}

/** Cells shown as one; all four from 0 and included. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const BLANK: Cell = { kind: 'blank' };

export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.rows[row]?.[column] ?? BLANK;
}

export function textCell(written: string): Cell {
  const text = cleaned(written);
  if (isSpreadsheetError(text)) {
    return { kind: 'error', code: text };
  }
  return text === '' ? BLANK : { kind: 'text', text };
}

/** Marks after which figures stand from right to left: a person sees another number than the cell holds. */
const TURNING = /[\u061c\u200f\u202b\u202e\u2067]/;

export function isTurned(written: string): boolean {
  return TURNING.test(written);
}

/** Composed accents, nothing invisible, one kind of line end: what looks alike is alike. */
export function cleaned(written: string): string {
  return written
    .normalize('NFC')
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .trim();
}

/** Marks of no width or that turn letters round, control characters, and what is no character. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g;

/** The words of a cell; those of a merged one for every row it covers. */
export function wordsAt(sheet: Sheet, row: number, column: number): string {
  const merge = mergeAt(sheet, row, column);
  const upright = merge?.left === column && merge.right === column;
  return wordsOf(cellAt(sheet, upright ? merge.top : row, column));
}

export function wordsOf(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'marked':
      // The mark of a footnote is no part of a name; what was struck out is seen by a person.
      return cell.struck ? cell.text : cell.plain;
    case 'number':
      return String(cell.value);
    case 'date':
      return cell.day;
    case 'blank':
    case 'error':
    case 'uncalculated':
      return '';
  }
}

/** The area of cells shown as one that a cell belongs to. */
export function mergeAt(sheet: Sheet, row: number, column: number): Merge | null {
  const beside = mergesByRow(sheet).get(row) ?? [];
  return beside.find(({ left, right }) => left <= column && column <= right) ?? null;
}

/** What a person sees in a place: in a merged area, the cell at its corner. */
export function shownIn(sheet: Sheet, row: number, column: number): Cell {
  const merge = mergeAt(sheet, row, column);
  return merge ? cellAt(sheet, merge.top, merge.left) : cellAt(sheet, row, column);
}

const byRow = new WeakMap<readonly Merge[], Map<number, Merge[]>>();

function mergesByRow({ merges, rows }: Sheet): Map<number, Merge[]> {
  const known = byRow.get(merges);
  if (known) return known;
  const found = new Map<number, Merge[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, rows.length); row += 1) {
      found.set(row, [...(found.get(row) ?? []), merge]);
    }
  }
  byRow.set(merges, found);
  return found;
}

/** "B14", as a spreadsheet names it, from positions counted from 0. */
export function address(row: number, column: number): string {
  return `${letter(column)}${String(row + 1)}`;
}

/** "B", the column at a position counted from 0. */
export function letter(column: number): string {
  return columnPlace('', column).letter;
}
