import type { Fault } from '../../issue.ts';
import { spreadsheetDates } from '../../spreadsheet-date.ts';

/** A spreadsheet takes 1/5, or 1.5 where the decimal mark is a comma, for the first of May. */
export function dateForNumber(cell: string): Fault | null {
  return spreadsheetDates(cell) === null ? null : { code: 'date-for-number' };
}
