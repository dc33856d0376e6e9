import { exactNumber, type Figure, type Statement } from '../data/figures.ts';
import { LATE_PER_THOUSAND } from '../data/thresholds.ts';
import { changeBetween, type Change } from '../threshold.ts';
import { round } from './precision.ts';

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

/**
 * Of the cases resolved, how many per cent were not late: those counted in time or, failing that, those not counted
 * late. Null where nothing was resolved, where a count is missing or bounded, and where the part exceeds its whole.
 */
export function percentInTime(statement: Statement): number | null {
  const resolved = exactNumber(statement.figures.get('resolved'));
  const late = exactNumber(statement.figures.get('late'));
  if (resolved === null || resolved === 0) return null;
  const inTime = casesInTime(statement) ?? (late === null ? null : resolved - late);
  return inTime === null || inTime < 0 || inTime > resolved ? null : (inTime / resolved) * 100;
}

/**
 * Of a thousand cases resolved, how many were late: the counted ones or, where only those in time are counted, the rest.
 * Null where that cannot be said exactly. On a scale of shares a late case is a sliver; of a thousand it is a number.
 */
export function latePerThousand(statement: Statement): number | null {
  const resolved = exactNumber(statement.figures.get('resolved'));
  const late = exactNumber(statement.figures.get('late'));
  if (resolved === null || resolved === 0) return null;
  if (late !== null) return late > resolved ? null : (late / resolved) * 1000;
  const percent = percentInTime(statement);
  return percent === null ? null : (100 - percent) * 10;
}

/** Of a thousand, late cases are printed and compared to one decimal. */
export const LATE_DECIMALS = 1;

/** What may be said of two results of `latePerThousand`. */
export function lateChange(before: number, after: number): Change {
  return changeBetween(LATE_PER_THOUSAND, asPrinted(before), asPrinted(after));
}

function asPrinted(late: number) {
  return { value: round(late, LATE_DECIMALS), decimals: LATE_DECIMALS };
}

/** The first that a row states exactly is the one that is taken. */
const LATE_COUNTS = [['late'], ['on_time_or_early'], ['early', 'on_time']] as const;

/** The counts of a row that `latePerThousand` reads: what was counted, and what it is a part of. */
export function lateCounts({ figures }: Statement): Figure[] {
  const counted = LATE_COUNTS.find((columns) =>
    columns.every((column) => exactNumber(figures.get(column)) !== null),
  );
  return [...(counted ?? []), 'resolved' as const].flatMap((column) => figures.get(column) ?? []);
}
