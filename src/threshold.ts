/** Per cent of the earlier figure, or of the most that the scale gives; points of a per cent; days; and so on. */
export const THRESHOLD_UNITS = [
  'percent-of-before',
  'percent-of-scale',
  'percentage-points',
  'per-thousand',
  'places',
  'classes',
  'days',
] as const;

/**
 * From what difference on two figures are said to have changed: a stated choice of ours, one for each measure. Imports
 * nothing, so that tables, pages, charts and what runs at the reader's all go by this one rule.
 */
export interface Threshold {
  in: (typeof THRESHOLD_UNITS)[number];
  least: number;
}

/** `about`: the two differ, but by less than the threshold. Of places, which count downwards, `up` is a greater number. */
export type Way = 'up' | 'down' | 'about' | 'same';

/** Nobody else has this key: whoever is given a `Change` knows that it was judged here. */
const BY: unique symbol = Symbol('by');

/** What may be said of two figures. There is no other way to one than `changeBetween`. */
export interface Change {
  readonly [BY]: Threshold;
  readonly way: Way;
  /** Later minus earlier, to the coarser precision printed. */
  readonly difference: number;
  readonly decimals: number;
}

/** A number as it is printed. */
export interface Printed {
  value: number;
  decimals: number;
}

/**
 * The rule of changes. `scale` is the most points that could be had, where one is known; without it a threshold of the
 * scale is one of the earlier figure. What is compared are decimal numbers of few digits, rounded after every step, so
 * that binary fractions decide nothing.
 */
export function changeBetween(
  threshold: Threshold,
  before: Printed,
  after: Printed,
  scale: number | null = null,
): Change {
  const decimals = Math.min(before.decimals, after.decimals);
  const difference = rounded(after.value - before.value, decimals);
  const way = wayOf(difference, leastOf(threshold, before.value, scale), before, after);
  return { [BY]: threshold, way, difference, decimals };
}

/** The threshold by which a change was judged, to be said beside it. */
export function thresholdOf(change: Change): Threshold {
  return change[BY];
}

/** Whether it is more than next to nothing. */
export function isMoved({ way }: Change): boolean {
  return way === 'up' || way === 'down';
}

function wayOf(difference: number, least: number, before: Printed, after: Printed): Way {
  if (before.value === after.value) return 'same';
  if (difference === 0 || Math.abs(difference) < least) return 'about';
  return difference > 0 ? 'up' : 'down';
}

/** In the unit of the figures. */
function leastOf(threshold: Threshold, before: number, scale: number | null): number {
  const { least } = threshold;
  switch (threshold.in) {
    case 'percent-of-before':
      return percentOf(before, least);
    case 'percent-of-scale':
      return percentOf(scale ?? before, least);
    case 'percentage-points':
    case 'per-thousand':
    case 'places':
    case 'classes':
    case 'days':
      return least;
  }
}

function percentOf(whole: number, percent: number): number {
  return rounded((whole * percent) / 100, MOST_DECIMALS);
}

/** More than any figure is printed with, and few enough for a number to hold exactly what was meant. */
const MOST_DECIMALS = 8;

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
