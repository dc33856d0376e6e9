import type { Fault } from '../../issue.ts';

export function missingValue(cell: string): Fault | null {
  return cell === '' ? { code: 'missing-value' } : null;
}
