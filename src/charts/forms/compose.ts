import {
  BarController,
  BarElement,
  BasicPlatform,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { drawBars } from './bars/bars.ts';
import { checkSpec } from './check-spec.ts';
import type { Drawing, DrawingConfig, SeriesName } from './drawing.ts';
import { drawLine } from './line/line.ts';
import { drawMultiples } from './multiples/multiples.ts';
import { drawSlope } from './slope/slope.ts';
import { breakWords, type ChartSpec } from '../spec.ts';
import { gapNotes, layOutSurround } from '../paper/surround.ts';
import { type Width, WIDTHS } from '../paper/theme.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

/** A whole picture, worked out and not yet drawn: the same for a file, a page and a canvas. Lengths are in px. */
export interface Composition {
  /** Of this width of the chart: both stand on one page, so their ids must differ. */
  id: string;
  /** The text alternative, with all that is missing and all that does not compare. */
  description: string;
  width: number;
  height: number;
  config: DrawingConfig;
  along: Drawing['along'];
  spots: Drawing['spots'];
  /** Where each series is named, for those who put one away. */
  names: (chart: Chart) => SeriesName[];
}

/** Throws when the spec breaks a rule of `checkSpec`. */
export function compose(asked: ChartSpec, size: Width): Composition {
  checkSpec(asked);
  const spec = { ...asked, id: `${asked.id}-${size}` };
  const width = WIDTHS[size];
  const drawing = draw(spec, size);
  const surround = layOutSurround(spec, drawing.key, drawing.notes, width);
  const height = surround.above + drawing.above + drawing.height + surround.below;
  const config = drawing.config({
    top: surround.above + drawing.above,
    right: drawing.right,
    bottom: surround.below,
    left: 0,
  });
  return {
    id: spec.id,
    description: describe(spec, drawing.notes),
    width,
    height,
    config: {
      ...config,
      platform: BasicPlatform,
      options: {
        ...config.options,
        animation: false,
        responsive: false,
        events: [],
        devicePixelRatio: 1,
      },
      plugins: [
        {
          id: 'marks',
          afterDatasetsDraw(chart) {
            drawing.drawMarks(chart);
            surround.draw(chart, height);
          },
        },
      ],
    },
    along: drawing.along,
    spots: (chart) =>
      drawing
        .spots(chart)
        .filter(({ series }) => !chart.data.datasets[series] || chart.isDatasetVisible(series)),
    names: (chart) => [...surround.names, ...(drawing.names?.(chart) ?? [])],
  };
}

/** What the eye also finds in and under the plot. Panels are too many for that: their makers say what is missing. */
function describe(spec: ChartSpec, drawn: readonly string[]): string {
  const { form, breaks } = spec;
  const gaps = form === 'multiples' || form === 'slope' ? [] : gapNotes(spec);
  const notes = form === 'multiples' ? [] : [...new Set([...gaps, ...drawn])];
  const broken = breaks.map((one) => breakWords(spec, one));
  return [spec.description, ...notes.map((note) => note.replace(/^× /, '')), ...broken]
    .map((words) => words.charAt(0).toLocaleUpperCase(spec.locale) + words.slice(1))
    .map((sentence) => (sentence.endsWith('.') ? sentence : `${sentence}.`))
    .join(' ');
}

function draw(spec: ChartSpec, size: Width): Drawing {
  switch (spec.form) {
    case 'line':
      return drawLine(spec, size);
    case 'multiples':
      return drawMultiples(spec, size);
    case 'slope':
      return drawSlope(spec, size);
    case 'grouped-bars':
    case 'stacked-bars':
    case 'ranked-bars':
    case 'share-bars':
      return drawBars(spec, size);
  }
}
