import type { ValueAxis } from '../../paper/value-axis.ts';
import type { CommonSpec } from '../../spec.ts';

/** Each series in a panel of its own, all on one scale: what a line chart becomes with too many lines. */
export interface MultiplesSpec extends CommonSpec {
  form: 'multiples';
  axis: ValueAxis;
}
