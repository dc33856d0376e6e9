import type { ChartSpec } from '../charts/forms/forms.ts';
import type { Widths } from '../charts/paper/letters.ts';

/** The JSON file of a chart: what a browser needs to draw it again and to read it out, point by point. */
export interface ChartJson {
  spec: ChartSpec;
  /** The widths of all texts of the picture, so that every device lays it out as it was at build. */
  widths: Widths;
  /** By series and category: the figure first, then what it takes to understand it. */
  readings: string[][][];
  /** How to move in the chart, for those who do not see it. */
  keys: string;
}
