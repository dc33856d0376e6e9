/** What makes a spreadsheet take a cell for a formula, in full width too. */
const STARTS = /^[=+\-@\t\r＝＋－＠]/u;
/** A number below zero and a moment ("@2019-08-01") begin so, and nothing in them can run. */
const NOTHING_TO_RUN = /^(?:-\d+(?:[.,]\d+)?|@\d{4}-\d\d(?:-\d\d)?)$/;

/**
 * A cell that a spreadsheet would run gets an apostrophe before it, the sign with which spreadsheets themselves mark
 * text; take it away and the cell is what it was. Words of data/ never begin so: they are refused where they come in.
 */
export function withoutFormula(cell: string): string {
  return STARTS.test(cell) && !NOTHING_TO_RUN.test(cell) ? `'${cell}` : cell;
}
