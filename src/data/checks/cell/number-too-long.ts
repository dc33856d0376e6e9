import type { Fault } from '../../issue.ts';

/** Digits without end are a slip of the keyboard, and would be printed as infinity. */
export function numberTooLong(cell: string, most: number): Fault | null {
  const [whole = '', decimals = ''] = cell.replace(/^[-><~]+/, '').split('.');
  if (!/^\d*$/.test(whole + decimals)) return null;
  const digits = Math.max(whole.length, decimals.length);
  return digits > most ? { code: 'number-too-long', digits, most } : null;
}
