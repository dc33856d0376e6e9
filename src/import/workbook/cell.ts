import { isSpreadsheetError } from '../../data/checks/cell/spreadsheet-error.ts';
import { columnPlace } from '../../data/issue.ts';

/** What a cell of a workbook holds, whatever kind of file it came from. */
export type Cell =
  | { kind: 'blank' }
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number; format: NumberFormat }
  /** YYYY-MM-DD. */
  | { kind: 'date'; day: string }
  /** #DIV/0!, #REF! … */
  | { kind: 'error'; code: string }
  /** A formula whose result was never stored. */
  | { kind: 'uncalculated' };

/** How a number cell is printed; no decimals stated: as many as it has. */
export interface NumberFormat {
  percent: boolean;
  decimals: { least: number; most: number } | null;
}

export interface Sheet {
  name: string;
  hidden: boolean;
  rows: Cell[][];
  merges: Merge[];
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

/** Composed accents, nothing invisible, one kind of line end: what looks alike is alike. */
export function cleaned(written: string): string {
  return written
    .normalize('NFC')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\r\n?/g, '\n')
    .trim();
}

/** The words of a cell; those of a merged one for every row it covers. */
export function wordsAt(sheet: Sheet, row: number, column: number): string {
  const above = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      left === column && right === column && top < row && row <= bottom,
  );
  const cell = cellAt(sheet, above?.top ?? row, column);
  switch (cell.kind) {
    case 'text':
      return cell.text;
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

/** "B14", as a spreadsheet names it, from positions counted from 0. */
export function address(row: number, column: number): string {
  return `${columnPlace('', column).letter}${String(row + 1)}`;
}
