import { BasicPlatform, Chart, type ChartItem } from 'chart.js';
import type { SeriesName } from '../paper/key.ts';
import type { Letters } from '../paper/letters.ts';
import type { PlotConfig, PlotParts } from '../paper/plot-config.ts';
import { layOutSurround } from '../paper/surround.ts';
import { targetKey } from '../paper/target.ts';
import { type Width, WIDTHS } from '../paper/theme.ts';
import type { Tone } from '../spec.ts';
import type { Plot } from './form.ts';
import { formOf, type ChartSpec } from './forms.ts';

/**
 * A plot with all that stands around it, worked out for one width and not yet drawn: the same for a file, a page and a
 * canvas. Lengths are in px.
 */
export interface Composition {
  /** Names the chart and the width: a page holds both widths of a chart, so their ids must differ. */
  id: string;
  /** What the eye also finds in and under the plot, for those who do not see it. */
  spoken: readonly string[];
  width: number;
  height: number;
  filled: readonly Tone[];
  parts: PlotParts;
  config: PlotConfig;
  along: Plot['along'];
  rescale: Plot['rescale'];
  spots: Plot['spots'];
  /** Where each series is named on a drawn chart: a reader hides a series by its name. */
  names: (chart: Chart) => SeriesName[];
}

/** Of a spec that `checkSpec` has passed. */
export function compose(asked: ChartSpec, size: Width, letters: Letters): Composition {
  const spec = { ...asked, id: `${asked.id}-${size}` };
  const width = WIDTHS[size];
  const plot = formOf(spec).plot(size, letters);
  const { target } = spec;
  const key = target ? [...plot.key, targetKey(target)] : plot.key;
  const surround = layOutSurround(spec, key, plot.notes, width, letters);
  const height = surround.above + plot.above + plot.height + surround.below;
  const config = plot.config({
    top: surround.above + plot.above,
    right: plot.right,
    bottom: surround.below,
    left: 0,
  });
  return {
    id: spec.id,
    spoken: target ? [...plot.spoken, target.label] : plot.spoken,
    width,
    height,
    filled: plot.filled,
    parts: plot.parts,
    config: {
      ...config,
      platform: BasicPlatform,
      options: {
        ...config.options,
        // Chart.js measures numbers of its own as well, or else in the language of the machine.
        locale: spec.locale,
        animation: false,
        responsive: false,
        events: [],
        devicePixelRatio: 1,
      },
      plugins: [
        {
          id: 'marks',
          afterDatasetsDraw(chart) {
            plot.drawMarks(chart);
            surround.draw(chart, height);
          },
        },
      ],
    },
    along: plot.along,
    rescale: plot.rescale,
    spots: (chart) =>
      plot
        .spots(chart)
        .filter(({ series }) => !chart.data.datasets[series] || chart.isDatasetVisible(series)),
    names: (chart) => [...surround.names, ...(plot.names?.(chart) ?? [])],
  };
}

/**
 * Draws on `item`. Chart.js keeps one list of its parts for the whole program; adding a part that it has changes
 * nothing, so each chart adds its own.
 */
export function startChart(
  item: ChartItem,
  { parts, config }: Pick<Composition, 'parts' | 'config'>,
): Chart {
  Chart.register(...parts);
  return new Chart(item, config);
}
