import type { Fault } from '../../issue.ts';

export function notInList(cell: string, allowed: readonly string[]): Fault | null {
  return allowed.includes(cell) ? null : { code: 'not-in-list', allowed };
}
