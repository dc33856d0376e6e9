import type { ValueAxis } from '../../paper/value-axis.ts';
import type { CommonSpec, TargetLine } from '../../spec.ts';

export interface LineSpec extends CommonSpec {
  form: 'line';
  axis: ValueAxis;
  target?: TargetLine;
}
