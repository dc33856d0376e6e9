import type { ValueAxis } from '../../paper/value-axis.ts';
import type { CommonSpec } from '../../spec.ts';

export interface LineSpec extends CommonSpec {
  form: 'line';
  axis: ValueAxis;
}
