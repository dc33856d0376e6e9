import type { Fault } from '../issue.ts';

/**
 * "Huy?n An Minh": letters that a program could not write are gone, and only the
 * editor can bring them back. An address may have a question mark between letters.
 */
export function lostLetters(cell: string): Fault | null {
  const lost = cell.includes('\uFFFD') || (!cell.includes('://') && /\p{L}\?+\p{L}/u.test(cell));
  return lost ? { code: 'lost-letters' } : null;
}
