import type { Fault } from '../../issue.ts';

const ERRORS = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#+)$/i;

/** What a spreadsheet writes where it has no value, or where a column is too narrow to show one. */
export function spreadsheetError(cell: string): Fault | null {
  return ERRORS.test(cell) ? { code: 'spreadsheet-error' } : null;
}
