import type { Fault } from '../../issue.ts';

/** About two printed pages. The longest note of the record has 750 letters. */
const MOST = 5000;

/** A whole document pasted into one cell makes every page that shows it too heavy for a phone. */
export function textTooLong(cell: string): Fault | null {
  return cell.length > MOST ? { code: 'text-too-long', letters: cell.length, most: MOST } : null;
}
