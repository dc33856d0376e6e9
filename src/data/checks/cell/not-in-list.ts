import type { Fault } from '../../issue.ts';
import type { Text } from '../../text.ts';

/** `empty`: that the cell may be left empty, and what that means; null: it may not. */
export function notInList(
  cell: string,
  allowed: readonly string[],
  empty: Text | null = null,
): Fault | null {
  return allowed.includes(cell) ? null : { code: 'not-in-list', allowed, empty };
}
