import type { Chart, ChartConfiguration } from 'chart.js';
import type { KeyItem } from '../paper/key.ts';
import type { Box } from '../paper/placed.ts';

/** A form of chart worked out for one width: all that is needed to put it on a canvas. Lengths are in px. */
export interface Drawing {
  /** Of plot and category names. */
  height: number;
  /** Kept free above and right of the plot for marks of our own. */
  above: number;
  right: number;
  config: (padding: Padding) => DrawingConfig;
  key: KeyItem[];
  /** On what is missing and could not be said in its place. */
  notes: string[];
  /** Draws what Chart.js has no element for, over its bars and lines. */
  drawMarks: (chart: Chart) => void;
  /** Whether categories follow one another from left to right, or from top to bottom. */
  along: 'x' | 'y';
  /** Where each point and each gap of a drawn chart stands, for those who point at it. */
  spots: (chart: Chart) => Spot[];
  /** Where the names of series stand on a drawn chart, when they are not in the key. */
  names?: (chart: Chart) => SeriesName[];
}

export type DrawingConfig = ChartConfiguration<'bar' | 'line', (number | null)[], string[]>;

export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** The place of a point or a gap, by the positions of its series and category in the spec. */
export interface Spot {
  series: number;
  category: number;
  box: Box;
}

export interface SeriesName {
  series: number;
  box: Box;
}

/** A square around a marker. */
export function boxAround(x: number, y: number, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}
