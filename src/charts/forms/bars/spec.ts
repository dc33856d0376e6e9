import type { CommonSpec, Gap } from '../../spec.ts';

export type BarsSpec = BarSpec | RankedSpec | ShareSpec;

/** The axis of bars always starts at zero, because the length of a bar is the figure. */
export interface BarSpec extends CommonSpec {
  form: 'grouped-bars' | 'stacked-bars';
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

/** Every bar is one whole: lengths are shares of it, printed figures stay as they were published. */
export interface ShareSpec extends CommonSpec {
  form: 'share-bars';
  /** One for each category; a gap where the parts make no whole, and no bar is drawn. */
  wholes: readonly (Whole | Gap)[];
}

export interface Whole {
  /** What the full length stands for, in the unit of the parts. */
  value: number;
  /** What is said of the rest when the parts make less than the whole; null when they make all of it. */
  open: string | null;
}
