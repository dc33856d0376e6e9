import type { Fault } from '../../issue.ts';

/** A question mark inside a word or before one, not one between two sentences that lack a blank. */
const INSIDE_A_WORD = /\p{L}\?+\p{Ll}|\p{Lu}\?+\p{Lu}|(?<![\p{L}\p{N}\p{P}])\?+\p{L}/u;

/**
 * "Huy?n An Minh": letters that a program could not write are gone, and only the
 * editor can bring them back. An address may have a question mark between letters.
 */
export function lostLetters(cell: string): Fault | null {
  const lost = cell.includes('\uFFFD') || (!cell.includes('://') && INSIDE_A_WORD.test(cell));
  return lost ? { code: 'lost-letters' } : null;
}
