import { cellAt, wordsAt, type Sheet } from '../workbook/cell.ts';

/** The day in a cell, as data/ writes it; words that are no date stay as they are. */
export function dayIn(sheet: Sheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  // A number counts the days since 30 December 1899, as spreadsheets do; 2019 alone is a year.
  if (cell.kind === 'number' && cell.value > 9999) {
    const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(cell.value) * 86_400_000);
    return day.toISOString().slice(0, 10);
  }
  return dayFirst(wordsAt(sheet, row, column));
}

/** 15/7/2020 or 7/2020, day first as Vietnam writes it → 2020-07-15 or 2020-07. */
function dayFirst(text: string): string {
  const match = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (!match) return text;
  const [, day, month = '', year = ''] = match;
  return [year, month, ...(day === undefined ? [] : [day])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
