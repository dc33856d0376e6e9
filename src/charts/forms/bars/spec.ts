import type { CommonSpec } from '../../spec.ts';

export type BarsSpec = BarSpec | RankedSpec;

/** The axis of bars always starts at zero, because the length of a bar is the figure. */
export interface BarSpec extends CommonSpec {
  form: 'grouped-bars' | 'stacked-bars';
  /** Whether the categories are periods, one after another. */
  overTime?: boolean;
  target?: undefined;
}

/** The highest first. Units without a figure are named in words under the ranking, never drawn at its end. */
export interface RankedSpec extends CommonSpec {
  form: 'ranked-bars';
  /** The places, as they are printed before the names; null when too few are ranked for a place to say something. */
  places: readonly number[] | null;
  bands: readonly Band[];
  /** The words on the peers without a figure; null when there are none. */
  unranked: string | null;
}

/** Neighbours in a ranking that are of one class: from the category `from` down to the next band. */
export interface Band {
  from: number;
  label: string;
}
