import type { Chart } from 'chart.js';
import { drawPoint } from 'chart.js/helpers';
import {
  crossesHeight,
  drawLineLabels,
  layOutLineNames,
  nameBoxes,
  spotOf,
  ticksWidth,
} from './labels.ts';
import type { LineSpec } from './spec.ts';
import type { Form, Plot } from '../form.ts';
import { boxAround } from '../../paper/box.ts';
import { HEADROOM, layOutBreaks } from '../../paper/breaks.ts';
import { collapse } from '../../paper/collapse.ts';
import { chartFont } from '../../paper/font.ts';
import { gapNotes } from '../../paper/gap-notes.ts';
import { SWATCH, type KeyItem } from '../../paper/key.ts';
import type { Letters } from '../../paper/letters.ts';
import { LINE_PARTS, type Padding, type PlotConfig } from '../../paper/plot-config.ts';
import {
  DASHES,
  INK,
  LINE_HEIGHT,
  MARKERS,
  MAX_SERIES,
  markColour,
  PAPER,
  QUIET,
  RULE,
  type Width,
  WIDTHS,
} from '../../paper/theme.ts';
import { segment } from '../../paper/segment.ts';
import { shownOf } from '../../paper/shown.ts';
import { targetLine } from '../../paper/target.ts';
import { tickNames } from '../../paper/tick-names.ts';
import { areWhole, footOf } from '../../paper/value-axis.ts';
import { caveats, isGap, isMissing, valuesOf } from '../../spec.ts';

const PLOT_HEIGHT = { narrow: 220, wide: 280 };
/** Between the names of two periods. */
const BETWEEN = 8;

/** Up to four lines on one pair of axes. */
export function lineForm(spec: LineSpec): Form {
  return {
    mostSeries: MAX_SERIES,
    rowsAre: 'categories',
    plot: (size, letters) => plotLines(spec, size, letters),
  };
}

function plotLines(asked: LineSpec, size: Width, letters: Letters): Plot {
  const { spec, placeOf } = collapse(asked);
  const names = layOutLineNames(spec, size, letters);
  const plotStart = ticksWidth(spec, letters);
  const plotEnd = WIDTHS[size] - (names?.width ?? 0);
  const breaks = layOutBreaks(spec, plotStart, plotEnd, letters);
  const slot = (plotEnd - plotStart) / spec.categories.length;
  const wrapped = tickNames(spec.categories).map((category) => letters.wrap(category, slot - 8));
  const periods = thinned(wrapped, Math.ceil((letters.widest(wrapped.flat()) + BETWEEN) / slot));
  const notes = gapNotes(asked);
  const tallest = Math.max(...periods.map((lines) => lines.length));
  return {
    height: PLOT_HEIGHT[size] + tallest * LINE_HEIGHT + 8 + crossesHeight(spec),
    above: HEADROOM + breaks.height,
    right: names?.width ?? 0,
    parts: LINE_PARTS,
    config: (padding) => configure(spec, periods, padding),
    key: keyOf(spec, names !== null),
    filled: [],
    notes,
    spoken: notes,
    drawMarks(chart) {
      breaks.draw(chart);
      drawTarget(chart, spec);
      drawLineLabels(chart, spec, names);
    },
    rescale(chart) {
      const values = chart.options.scales?.['y'];
      if (values) Object.assign(values, range({ ...spec, series: shownOf(chart, spec.series) }));
    },
    along: 'x',
    spots: (chart) =>
      asked.series.flatMap(({ points }, series) =>
        placeOf.flatMap((place, category) => {
          const point = points[category] ?? {};
          if (isGap(point) && !isMissing(point)) return [];
          const { x, y } = spotOf(chart, spec, series, place);
          return [{ series, category, box: boxAround(x, y, 8) }];
        }),
      ),
    names: (chart) => (names ? nameBoxes(chart, names) : []),
  };
}

/** Every so many periods are named, counted back from the last, which always is. */
function thinned(periods: string[][], every: number): string[][] {
  return periods.map((lines, at) => ((periods.length - 1 - at) % every ? [] : lines));
}

function configure(spec: LineSpec, periods: string[][], padding: Padding): PlotConfig {
  const { from, reversed } = spec.axis;
  const starts = spec.breaks.map(({ before }) => before);
  return {
    type: 'line',
    data: {
      labels: periods,
      datasets: spec.series.map(({ points, tone }, place) => ({
        data: points.map((point) => (isGap(point) ? null : point.value)),
        borderColor: markColour(tone),
        borderWidth: 2,
        borderDash: [...(DASHES[place] ?? [])],
        borderJoinStyle: 'round',
        clip: false,
        // The line is not drawn across a break: the figures on its two sides do not compare.
        segment: {
          borderColor: ({ p0DataIndex, p1DataIndex }) =>
            starts.some((before) => p0DataIndex < before && before <= p1DataIndex)
              ? 'transparent'
              : undefined,
        },
        ...marker(spec, place),
        pointBackgroundColor: points.map((point) =>
          pointFill(spec, place, !isGap(point) && point.caveat !== null),
        ),
      })),
    },
    options: {
      layout: { padding },
      scales: {
        x: {
          offset: true,
          grid: { display: false },
          border: { color: from === 'zero' ? INK : RULE },
          ticks: {
            font: chartFont(400),
            color: INK,
            maxRotation: 0,
            padding: 6 + crossesHeight(spec),
            autoSkip: false,
          },
        },
        y: {
          reverse: reversed,
          ...range(spec),
          grid: { color: RULE, drawTicks: false },
          border: { display: false },
          ticks: {
            font: chartFont(400),
            color: QUIET,
            maxTicksLimit: 6,
            padding: 6,
            ...(areWhole(spec.series) ? { precision: 0 } : {}),
          },
        },
      },
    },
  };
}

/** An axis that follows its data starts a little below them: a point that lies on the axis would look like zero. */
function range({ axis: { from, to }, series, target }: LineSpec) {
  const values = [...valuesOf(series), ...(target ? [target.value] : [])];
  const lowest = footOf(values);
  const highest = to === 'data' ? Math.max(...values) : to;
  return {
    ...(from === 'zero'
      ? { beginAtZero: true }
      : from === 'data'
        ? airedFrom(lowest, highest)
        : { min: from }),
    ...(to === 'data' ? {} : { max: to }),
    ...(target && to === 'data' ? { suggestedMax: target.value } : {}),
  };
}

/** Over the periods that it is set for, half a period beyond their points. */
function drawTarget(chart: Chart, { target, categories }: LineSpec): void {
  const { scales, chartArea, ctx } = chart;
  const [x, y] = [scales['x'], scales['y']];
  if (!target || !x || !y) return;
  const half = (chartArea.right - chartArea.left) / categories.length / 2;
  const height = y.getPixelForValue(target.value);
  targetLine(
    ctx,
    [x.getPixelForValue(target.from) - half, height],
    [x.getPixelForValue(target.to) + half, height],
  );
}

function airedFrom(lowest: number, highest: number) {
  const aired = lowest - (highest - lowest) / 6;
  return lowest >= 0 && aired <= 0 ? { beginAtZero: true } : { suggestedMin: aired };
}

function marker(spec: LineSpec, place: number) {
  return {
    pointStyle: MARKERS[place] ?? 'circle',
    pointRadius: place === 0 ? 4 : 5,
    pointBorderColor: markColour(spec.series[place]?.tone ?? 'slate'),
    pointBorderWidth: 1.5,
  };
}

function pointFill(spec: LineSpec, place: number, hollow: boolean): string {
  return hollow ? PAPER : markColour(spec.series[place]?.tone ?? 'slate');
}

function keyOf(spec: LineSpec, named: boolean): KeyItem[] {
  const words = caveats(spec);
  const series = named || spec.series.length < 2 ? [] : spec.series;
  return [
    ...series.map(({ label }, place) => ({
      label,
      swatch: lineSwatch(spec, place, false),
      series: place,
    })),
    ...(words.length
      ? [{ label: words.join(', '), swatch: lineSwatch(spec, hollowIn(spec), true) }]
      : []),
  ];
}

/** The first series with a figure that is not firm: the key shows its marker. */
function hollowIn({ series }: LineSpec): number {
  return series.findIndex(({ points }) => points.some((one) => !isGap(one) && one.caveat !== null));
}

/** A piece of line with its marker; for what is not firm, the empty marker alone. */
function lineSwatch(spec: LineSpec, place: number, hollow: boolean): KeyItem['swatch'] {
  const { pointStyle, pointRadius, pointBorderColor, pointBorderWidth } = marker(spec, place);
  return (ctx, x, y) => {
    ctx.save();
    ctx.strokeStyle = pointBorderColor;
    const ends = [
      [x - SWATCH / 2, y],
      [x + SWATCH / 2, y],
    ] as const;
    if (!hollow) segment(ctx, ...ends, [pointBorderColor, 2, DASHES[place] ?? []]);
    ctx.lineWidth = pointBorderWidth;
    ctx.fillStyle = pointFill(spec, place, hollow);
    drawPoint(ctx, { pointStyle, radius: pointRadius, borderWidth: pointBorderWidth }, x, y);
    ctx.restore();
  };
}
