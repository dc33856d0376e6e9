import type { Fault } from '../../issue.ts';

/** A formula is worked out by a spreadsheet only; what it gives nobody here can know. */
export function formula(cell: string): Fault | null {
  return cell.startsWith('=') ? { code: 'formula' } : null;
}
