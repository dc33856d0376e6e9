import type { Fault } from '../../issue.ts';

/** A spreadsheet runs a cell that begins so, in full width too. */
const SIGNS = /^[=+\-@＝＋－＠\s]+/u;

/**
 * Words that begin with + - or @ are words here and a formula in the table that a reader opens. Refused where they
 * come in, they need not be altered in the many files that go out.
 */
export function formulaSign(cell: string): Fault | null {
  const mended = cell.replace(SIGNS, '');
  return mended === cell
    ? null
    : { code: 'formula-sign', sign: cell.charAt(0), mended: mended || null };
}
