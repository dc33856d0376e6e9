import { exactNumber, type Statement } from '../data/figures.ts';

/**
 * Cases that were not late: as the source counts them together, or early and on
 * time added. Null when the row states neither exactly.
 */
export function casesInTime({ figures }: Statement): number | null {
  const together = exactNumber(figures.get('on_time_or_early'));
  if (together !== null) return together;
  const early = exactNumber(figures.get('early'));
  const onTime = exactNumber(figures.get('on_time'));
  return early === null || onTime === null ? null : early + onTime;
}
