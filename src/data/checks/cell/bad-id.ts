import type { Fault } from '../../issue.ts';

/** Ids stand in addresses for good: plain letters, digits and single hyphens. */
export function badId(cell: string): Fault | null {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(cell) ? null : { code: 'bad-id' };
}
