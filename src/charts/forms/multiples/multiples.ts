import {
  CROSSES,
  endPeriods,
  layOutMultiples,
  type MultiplesLayout,
  type Panel,
} from './layout.ts';
import {
  drawBreaks,
  drawGaps,
  drawLine,
  drawMarker,
  drawMarkers,
  INSET,
  stepOf,
  type At,
} from './marks.ts';
import type { MultiplesSpec } from './spec.ts';
import type { Form, Plot } from '../form.ts';
import { boxAround } from '../../paper/box.ts';
import { collapse, forEachPeriod } from '../../paper/collapse.ts';
import { dashedLine } from '../../paper/breaks.ts';
import type { KeyItem } from '../../paper/key.ts';
import type { Letters } from '../../paper/letters.ts';
import { blankPlot, LINE_PARTS } from '../../paper/plot-config.ts';
import { segment } from '../../paper/segment.ts';
import { LINE_HEIGHT, QUIET, RULE, textColour, type Width } from '../../paper/theme.ts';
import { targetLine } from '../../paper/target.ts';
import { write, writeLines } from '../../paper/write.ts';
import { breakWords, caveats, isGap } from '../../spec.ts';

/** A small plot for each series, however many: its table has a row for each, because the periods are few. */
export function multiplesForm(spec: MultiplesSpec): Form {
  return {
    mostSeries: Infinity,
    rowsAre: 'series',
    plot: (size, letters) => plotMultiples(spec, size, letters),
  };
}

function plotMultiples(asked: MultiplesSpec, size: Width, letters: Letters): Plot {
  const { spec, placeOf } = collapse(asked);
  const layout = layOutMultiples(spec, size, letters);
  return {
    height: layout.height,
    above: 4,
    right: 0,
    parts: LINE_PARTS,
    config: blankPlot,
    key: keyOf(spec),
    filled: [],
    notes: notesOf(spec),
    // Panels are too many to list: whoever makes the spec says in its description what is missing.
    spoken: [],
    // All marks of one kind are drawn one after another, over all panels: SVG then writes them as one element.
    drawMarks({ ctx, chartArea: { top } }) {
      ctx.save();
      ctx.translate(0, top);
      drawScale(ctx, layout);
      const drawn = layout.panels.map((panel) => ({ panel, spots: spotsOf(spec, layout, panel) }));
      for (const { panel } of drawn) drawBreaks(ctx, spec, layout, panel);
      for (const { panel } of drawn) drawTarget(ctx, spec, layout, panel);
      for (const { panel, spots } of drawn) drawLine(ctx, spec, panel, spots);
      for (const { panel, spots } of drawn) drawMarkers(ctx, spec, panel, spots);
      for (const { panel, spots } of drawn) drawGaps(ctx, panel, spots);
      drawWords(ctx, spec, layout, letters);
      ctx.restore();
    },
    along: 'x',
    spots: ({ chartArea: { top } }) =>
      layout.panels.flatMap((panel, series) => {
        const spots = spotsOf(spec, layout, panel).map(({ x, y }, category) => ({
          series,
          category,
          box: boxAround(x, top + y, 6),
        }));
        return forEachPeriod(spots, placeOf);
      }),
  };
}

function spotsOf(spec: MultiplesSpec, layout: MultiplesLayout, panel: Panel): At[] {
  const step = stepOf(spec, layout);
  return panel.series.points.map((point, index) => {
    const x = panel.left + INSET + index * step;
    return isGap(point)
      ? { x, y: panel.foot + CROSSES / 2, point: null }
      : { x, y: heightOf(spec, panel, point), point };
  });
}

function drawTarget(
  ctx: CanvasRenderingContext2D,
  spec: MultiplesSpec,
  layout: MultiplesLayout,
  panel: Panel,
): void {
  const { target } = spec;
  if (!target) return;
  const step = stepOf(spec, layout);
  const y = heightOf(spec, panel, target);
  targetLine(
    ctx,
    [panel.left + target.from * step, y],
    [panel.left + 2 * INSET + target.to * step, y],
  );
}

function heightOf(
  { axis }: MultiplesSpec,
  { head, foot, scale: { lowest, highest } }: Panel,
  { value }: { value: number },
): number {
  const share = (value - lowest) / (highest - lowest);
  return foot - (axis.reversed ? 1 - share : share) * (foot - head);
}

/** The rules at foot and head of each plot. */
function drawScale(ctx: CanvasRenderingContext2D, { panels, width }: MultiplesLayout): void {
  for (const { left, head, foot } of panels)
    for (const y of [head, foot]) segment(ctx, [left, y], [left + width, y], [RULE, 1, []]);
}

function drawWords(
  ctx: CanvasRenderingContext2D,
  spec: MultiplesSpec,
  { panels, width }: MultiplesLayout,
  letters: Letters,
): void {
  const [first, last] = endPeriods(spec, width, letters);
  for (const { name, left, top } of panels) writeLines(ctx, name, left, top + 13, { weight: 600 });
  for (const {
    name,
    last: { lines, missing },
    left,
    top,
  } of panels)
    writeLines(ctx, lines, left, top + name.length * LINE_HEIGHT + 13, {
      colour: missing ? QUIET : textColour('sea'),
    });
  const quiet = { colour: QUIET } as const;
  for (const panel of panels.filter(({ scaled }) => scaled)) {
    const { labels } = panel.scale;
    const [foot, head] = spec.axis.reversed ? labels.toReversed() : labels;
    const manner = { ...quiet, align: 'right', baseline: 'middle' } as const;
    write(ctx, head ?? '', panel.left - 6, panel.head, manner);
    write(ctx, foot ?? '', panel.left - 6, panel.foot, manner);
  }
  for (const panel of panels) {
    if (first !== null) write(ctx, first, panel.left, panel.periods, quiet);
  }
  for (const panel of panels)
    write(ctx, last, panel.left + width, panel.periods, { ...quiet, align: 'right' });
}

function keyOf(spec: MultiplesSpec): KeyItem[] {
  const words = caveats(spec);
  return [
    ...(words.length
      ? [
          {
            label: words.join(', '),
            swatch: (ctx: CanvasRenderingContext2D, x: number, y: number) =>
              drawMarker(ctx, x, y, true),
          },
        ]
      : []),
    ...spec.breaks.map((one) => ({
      label: breakWords(spec, one),
      swatch: (ctx: CanvasRenderingContext2D, x: number, y: number) =>
        dashedLine(ctx, [x, y - 8], [x, y + 8]),
    })),
  ];
}

/** Why figures are missing: the most frequent reason without names, each other one with the names of its panels. */
function notesOf({ series }: MultiplesSpec): string[] {
  const crosses = series.flatMap(({ label, points }) =>
    points.some((point) => !isGap(point))
      ? points.flatMap((point) => (isGap(point) ? [{ label, reason: point.missing }] : []))
      : [],
  );
  const reasons = [...Map.groupBy(crosses, ({ reason }) => reason)];
  return reasons
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([reason, alike], place) => {
      const labels = [...new Set(alike.map(({ label }) => label))];
      return place === 0 ? `× ${reason}` : `× ${reason}: ${labels.join(', ')}`;
    });
}
