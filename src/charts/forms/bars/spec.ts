import type { CommonSpec, Gap } from '../../spec.ts';

export type BarsSpec = BarSpec | RankedSpec | ShareSpec;

/** Bars have no say in where their axis starts: their length is the figure, so it is always zero. */
export interface BarSpec extends CommonSpec {
  form: 'grouped-bars' | 'stacked-bars';
}

/** The highest first. Units without a figure are named in words under the ranking, never drawn at its end. */
export interface RankedSpec extends CommonSpec {
  form: 'ranked-bars';
  /** As they are printed before the names; null when too few are ranked for a place to say something. */
  places: readonly number[] | null;
  bands: readonly Band[];
  /** The words on the peers without a figure; null when there are none. */
  unranked: string | null;
}

/** A class of ranked neighbours, from the category `from` down to the next band. */
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
  /** The words for the end that the parts leave open; null when they fill the whole. */
  open: string | null;
}
