import type { Threshold } from '../threshold.ts';

/**
 * From what difference on a measure of each kind is said to have changed. No office says so: these are our choice, and
 * stand on the page of each indicator. A column for which its kind is too coarse or too fine states its own.
 */
export const THRESHOLDS = {
  count: { in: 'percent-of-before', least: 1 },
  share: { in: 'percentage-points', least: 0.5 },
  number: { in: 'percent-of-scale', least: 0.5 },
  rank: { in: 'places', least: 1 },
  class: { in: 'classes', least: 1 },
} as const satisfies Readonly<Record<string, Threshold>>;

/** Of cases late or in time: nearly all are in time, and one more late of a thousand is worth a word. */
export const LATE_SHARE = { in: 'percentage-points', least: 0.1 } as const satisfies Threshold;

/** The same, where late cases are counted of a thousand. */
export const LATE_PER_THOUSAND = {
  in: 'per-thousand',
  least: LATE_SHARE.least * 10,
} as const satisfies Threshold;

/** Of days that people wait: they have no maximum, and less than a fifth of a day nobody feels. */
export const DAYS_TAKEN = { in: 'days', least: 0.2 } as const satisfies Threshold;
