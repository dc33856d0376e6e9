import type { Fault } from '../../issue.ts';

/** Every error value a spreadsheet shows; a row of # alone is a column too narrow for its number. */
const ERRORS = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#+)$/i;

/** What a spreadsheet writes where it has no value, or where a column is too narrow to show one. */
export function spreadsheetError(cell: string): Fault | null {
  return isSpreadsheetError(cell) ? { code: 'spreadsheet-error' } : null;
}

export function isSpreadsheetError(text: string): boolean {
  return ERRORS.test(text);
}
