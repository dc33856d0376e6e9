import type { Widths } from '../paper/lettering.ts';
import type { ChartSpec } from '../spec.ts';

/** What a browser needs to draw a chart again and to read it out, point by point. */
export interface LiveChart {
  spec: ChartSpec;
  /** Of all texts of the picture: on every device it is laid out as it was at build. */
  widths: Widths;
  /** By series and category: the figure first, then what it takes to understand it. */
  readings: string[][][];
  /** How to move in the chart, for those who do not see it. */
  keys: string;
}
