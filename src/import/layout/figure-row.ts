import { readNumberText } from '../cells/number-text.ts';
import { isCaption } from './header.ts';
import type { Cell, Sheet } from '../workbook/cell.ts';

/** Whether a row holds figures beside its name, and not only numbers of columns. */
export function isFigureRow(sheet: Sheet, row: number): boolean {
  const figures = (sheet.rows[row] ?? []).slice(1).filter(isFigure);
  return figures.length > 0 && !isCaption(sheet, row);
}

export function isFigure(cell: Cell): boolean {
  if (cell.kind === 'number' || cell.kind === 'uncalculated') return true;
  const text = cell.kind === 'text' || cell.kind === 'marked' ? cell.text : '';
  const { kind } = readNumberText(text);
  return text !== '' && (kind === 'value' || kind === 'either');
}
