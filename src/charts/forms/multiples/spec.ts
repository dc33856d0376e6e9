import type { ValueAxis } from '../../paper/value-axis.ts';
import type { CommonSpec } from '../../spec.ts';

/**
 * Each series in a panel of its own: what a line chart becomes with too many lines, all on one scale, or with lines
 * that measure different things, each on a scale of its own.
 */
export interface MultiplesSpec extends CommonSpec {
  form: 'multiples';
  axis: ValueAxis;
  /** One for each series; absent where all are read on `axis`. */
  scales?: readonly Scale[];
}

/** The two ends of the axis of a panel. */
export interface Scale {
  lowest: number;
  highest: number;
}
