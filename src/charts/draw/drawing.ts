import type { Chart, ChartConfiguration } from 'chart.js';
import type { KeyItem } from './key.ts';

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
}

export type DrawingConfig = ChartConfiguration<'bar' | 'line', (number | null)[], string[]>;

export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}
