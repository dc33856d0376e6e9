import type { ChartSpec } from '../charts/forms/forms.ts';
import type { Widths } from '../charts/paper/letters.ts';

/** The JSON file of a chart: what a browser needs to draw it again and to read it out, point by point. */
export interface ChartJson {
  spec: ChartSpec;
  /** The widths of all texts of the picture, so that every device lays it out as it was at build. */
  widths: Widths;
  /** By series and category. */
  readings: PointWords[][];
  /** The words of the links to the rows that figures were read from. */
  toSource: string;
  /** How to move in the chart, for those who do not see it. */
  keys: string;
}

/** What is said of a point that is looked at. */
export interface PointWords {
  /** The figure first, then what it takes to understand it. */
  lines: string[];
  /** Where the row stands that the figure was read from; absent of a gap. */
  href?: string;
}
