import { BarController, BarElement, CategoryScale, LinearScale, type Chart } from 'chart.js';
import { drawBarLabels, roomForLabels, targetAt, type Rectangle } from './labels.ts';
import {
  barsPerCategory,
  BESIDE,
  isStacked,
  layOutBars,
  longestBar,
  type BarLayout,
  type BarRow,
} from './layout.ts';
import { barPaint, drawBarSwatch, isHollow } from './paint.ts';
import type { BarsSpec } from './spec.ts';
import type { Form, Plot, Spot } from '../form.ts';
import { boxAround } from '../../paper/box.ts';
import { dashedLine, layOutBreaks } from '../../paper/breaks.ts';
import { collapse, forEachPeriod } from '../../paper/collapse.ts';
import { chartFont } from '../../paper/font.ts';
import { gapNotes } from '../../paper/gap-notes.ts';
import type { KeyItem } from '../../paper/key.ts';
import type { Letters } from '../../paper/letters.ts';
import type { Padding, PlotConfig } from '../../paper/plot-config.ts';
import { INK, MAX_SERIES, QUIET, RULE, type Width, WIDTHS } from '../../paper/theme.ts';
import { segment } from '../../paper/segment.ts';
import { shownOf } from '../../paper/shown.ts';
import { targetLine } from '../../paper/target.ts';
import { write } from '../../paper/write.ts';
import { caveats, isGap, lengthOf, type Series } from '../../spec.ts';

/** A bar shorter than this, in px, is too short to be hit by a pointer. */
const SHORT = 12;

/** Bars beside one another, stacked, or ranked. */
export function barsForm(spec: BarsSpec): Form {
  return {
    mostSeries: MAX_SERIES,
    rowsAre: 'categories',
    plot: (size, letters) => plotBars(spec, size, letters),
  };
}

function plotBars(asked: BarsSpec, size: Width, letters: Letters): Plot {
  const overTime = asked.form !== 'ranked-bars' && asked.overTime === true;
  const collapsed = overTime ? collapse(asked) : null;
  const spec = collapsed?.spec ?? asked;
  const isShorter = spec.categories.length < asked.categories.length;
  const width = WIDTHS[size];
  const layout = layOutBars(spec, width, size, letters);
  const breaks = layOutBreaks(
    { ...spec, breaks: layout.standing ? spec.breaks : [] },
    0,
    width,
    letters,
  );
  const room = roomForLabels(spec, layout, letters);
  const notes = [
    ...(layout.gapLines === null || isShorter ? gapNotes(asked) : []),
    ...unrankedNote(spec),
  ];
  return {
    height: layout.height,
    above: breaks.height + (layout.standing ? room : 0),
    right: layout.standing ? 0 : room,
    parts: [BarController, BarElement, CategoryScale, LinearScale],
    config: (padding) => configure(spec, layout, padding),
    key: keyOf(spec),
    filled: spec.series.map(({ tone }) => tone),
    notes,
    spoken: [...gapNotes(asked), ...notes],
    drawMarks(chart) {
      if (layout.standing) breaks.draw(chart);
      else {
        drawTarget(chart, spec);
        drawWordRows(chart, layout.rows);
      }
      drawBarLabels(chart, spec, layout, letters);
    },
    rescale(chart) {
      const values = chart.options.scales?.[layout.standing ? 'y' : 'x'];
      if (values) values.max = longestBar({ ...spec, series: shownOf(chart, spec.series) });
    },
    along: layout.standing ? 'x' : 'y',
    spots(chart) {
      const spots = spotsOf(chart, spec, layout);
      return collapsed ? forEachPeriod(spots, collapsed.placeOf) : spots;
    },
  };
}

function configure(spec: BarsSpec, layout: BarLayout, padding: Padding): PlotConfig {
  const { standing, rows } = layout;
  const stacked = isStacked(spec);
  const names = {
    stacked,
    // Left alone, Chart.js gives the names at most half of the width, and they were wrapped for more.
    ...(standing
      ? {}
      : { afterFit: (axis: { width: number }) => void (axis.width = layout.namesWidth) }),
    grid: { display: false },
    border: { color: INK },
    ticks: {
      font: chartFont(400),
      color: INK,
      autoSkip: false,
      maxRotation: 0,
      padding: 6,
      crossAlign: standing ? 'near' : 'far',
    },
  } as const;
  const values = { stacked, display: false, min: 0, max: longestBar(spec) } as const;
  return {
    type: 'bar',
    data: {
      labels: rows.map((row) => ('name' in row ? row.name : [])),
      datasets: spec.series.map(({ points }, place) => {
        const bars = rows.map((row) => ('category' in row ? points[row.category] : undefined));
        const paints = bars.map((point) => barPaint(spec, place, isHollow(point)));
        return {
          data: bars.map((point) => (point && !isGap(point) ? point.value : null)),
          backgroundColor: paints.map(({ fill }) => fill),
          borderColor: paints.map(({ edge }) => edge),
          borderWidth: paints.map(({ edgeWidth }) => edgeWidth),
          categoryPercentage: layout.groupShare,
          barPercentage: barsPerCategory(spec) > 1 ? 0.86 : standing ? 0.9 : 0.84,
        };
      }),
    },
    options: {
      indexAxis: standing ? 'x' : 'y',
      layout: { padding },
      scales: standing ? { x: names, y: values } : { x: values, y: names },
    },
  };
}

/** The place of each bar; a short bar or a gap gets a square at the foot of the bar instead. */
function spotsOf(chart: Chart, spec: BarsSpec, { rows, standing }: BarLayout): Spot[] {
  return spec.series.flatMap((_, series) =>
    rows.flatMap((row, index): Spot[] => {
      const bar = chart.getDatasetMeta(series).data[index] as unknown as Rectangle | undefined;
      if (!('category' in row) || !bar) return [];
      const { x, y, base, width, height } = bar;
      const length = Math.abs(standing ? y - base : x - base);
      const thick = standing ? width : height;
      const box =
        length < SHORT
          ? standing
            ? boxAround(x, base - SHORT / 2, SHORT / 2)
            : boxAround(base + SHORT / 2, y, SHORT / 2)
          : standing
            ? { left: x - thick / 2, right: x + thick / 2, top: y, bottom: base }
            : { left: base, right: x, top: y - thick / 2, bottom: y + thick / 2 };
      return [{ series, category: row.category, box }];
    }),
  );
}

function keyOf(spec: BarsSpec): KeyItem[] {
  const seen = seenIn(spec);
  const words = caveats({ series: seen });
  // The key shows the first bar that is not firm, as it is drawn.
  const loose = seen.findIndex(({ points }) => points.some(isHollow));
  const item = (label: string, place: number, hollow: boolean): KeyItem => ({
    label,
    swatch: (ctx, x, y) => drawBarSwatch(ctx, x, y, [18, 12], barPaint(spec, place, hollow)),
    ...(hollow ? {} : { series: place }),
  });
  const series = spec.series.length > 1 ? spec.series : [];
  return [
    ...series.map(({ label }, place) => item(label, place, false)),
    ...(words.length ? [item(words.join(', '), loose, true)] : []),
  ];
}

/** A part of no length is neither drawn nor written in a stack: the key explains no paint that nobody sees. */
function seenIn(spec: BarsSpec): readonly Series[] {
  if (!isStacked(spec)) return spec.series;
  return spec.series.map((one) => ({ ...one, points: one.points.filter(lengthOf) }));
}

function unrankedNote(spec: BarsSpec): string[] {
  return spec.form === 'ranked-bars' && spec.unranked !== null ? [spec.unranked] : [];
}

/**
 * A break is a dashed line across the picture, its words beside the axis, which would run through them; a band of a
 * class is a thin line, with the class in heavier letters.
 */
function drawWordRows({ ctx, scales, width, chartArea }: Chart, rows: readonly BarRow[]): void {
  rows.forEach((row, index) => {
    if ('category' in row) return;
    const y = scales.y?.getPixelForValue(index) ?? 0;
    const band = row.of === 'band';
    if (row.first && band) segment(ctx, [0, y - 9], [width, y - 9], [RULE, 1, []]);
    else if (row.first) dashedLine(ctx, [0, y - 11], [width, y - 11]);
    const weight = band ? 600 : 400;
    const left = band ? 0 : chartArea.left + BESIDE;
    write(ctx, row.words, left, y + 3, { colour: QUIET, weight, baseline: 'middle', halo: true });
  });
}

/** Across all bars: whatever is ranked is held against one target, or none is drawn. */
function drawTarget(chart: Chart, spec: BarsSpec): void {
  const { ctx, chartArea } = chart;
  const x = targetAt(chart, spec);
  if (spec.target) targetLine(ctx, [x, chartArea.top], [x, chartArea.bottom]);
}
