import type { CommonSpec } from '../../spec.ts';

/**
 * A bar for each category, in the order given: the first series is its full length, and each later one is a part of the
 * one before it. At the end of a bar stand the second over the first as printed, and what part of it that is (`beside`).
 */
export interface NestedSpec extends CommonSpec {
  form: 'nested-bars';
  /** What stands over the two columns of figures at the ends of bars. */
  heads: { share: string; counts: string };
  /** A part of 100 that is marked on every bar, to compare its second series with; null where there is none. */
  mark: { percent: number; label: string } | null;
  /** Of many categories those in the middle, `from` up to `to`, are not drawn: these words stand in their place. */
  middle: { from: number; to: number; words: string } | null;
  /** The words on those of whom no bar can be drawn. */
  apart: readonly string[];
  target?: undefined;
}
