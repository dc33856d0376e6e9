import type { Chart } from 'chart.js';
import type { Letters } from '../paper/letters.ts';
import type { KeyItem, SeriesName } from '../paper/key.ts';
import type { Box } from '../paper/box.ts';
import type { Padding, PlotConfig, PlotParts } from '../paper/plot-config.ts';
import type { Width } from '../paper/theme.ts';
import type { Tone } from '../spec.ts';

/** What a form of chart does with one spec. Everything that differs from form to form stands behind this. */
export interface Form {
  /** More series than these could not be told apart. */
  mostSeries: number;
  /** How the table of the same figures is laid out. */
  rowsAre: 'categories' | 'series';
  /** Works the plot out for one width; to be asked only of a spec without fault. */
  plot: (size: Width, letters: Letters) => Plot;
}

/**
 * The middle of a picture, worked out for one width and not yet drawn: marks and names of categories, and what the key
 * and the notes around them must say. Lengths are in px.
 */
export interface Plot {
  /** The height of the plot and the category names. */
  height: number;
  /** Kept free above and right of the plot for marks of our own. */
  above: number;
  right: number;
  /** The parts of Chart.js that the config names. */
  parts: PlotParts;
  config: (padding: Padding) => PlotConfig;
  key: KeyItem[];
  /** The tones of the series whose bars are filled, in their order: their patterns must be defined in the picture. */
  filled: readonly Tone[];
  /** On what is missing and could not be said at its place in the plot. */
  notes: string[];
  /** What the text alternative says of gaps, beside what the spec's own description says. */
  spoken: readonly string[];
  /** Draws what Chart.js has no element for, over its bars and lines. */
  drawMarks: (chart: Chart) => void;
  /** Gives the whole scale to the series that a drawn chart still shows; absent where no series can be put away. */
  rescale?: (chart: Chart) => void;
  /** Whether categories follow one another from left to right, or from top to bottom. */
  along: 'x' | 'y';
  /** Where each point and each gap of a drawn chart stands, for those who point at it. */
  spots: (chart: Chart) => Spot[];
  /** Where the names of series stand on a drawn chart, when they are not in the key. */
  names?: (chart: Chart) => SeriesName[];
}

/** The place of a point or a gap, by the positions of its series and category in the spec. */
export interface Spot {
  series: number;
  category: number;
  box: Box;
}
