import { isClass, type Figure } from '../../data/figures.ts';
import type { Period } from '../../data/period.ts';
import { pointOf, sampleMark, sourceLine, type ChartContext } from './context.ts';
import type { Step } from '../rules/heat-steps.ts';
import { shading, type Shading } from '../rules/shading.ts';
import { isGap, type Break, type Gap, type Point } from '../spec.ts';
import { breaksOf, figureAt, gapAt, periodsOf, type NamedSeries } from './unit-lines.ts';

/** A table whose cells are darker the higher their figure; the figure itself always stands in the cell. */
export interface HeatTable {
  id: string;
  caption: string;
  sourceLine: string;
  sample: string | null;
  /** One for each cell of a row. */
  columns: readonly string[];
  rows: readonly { header: string; cells: readonly (HeatCell | Gap)[] }[];
  /** `before` counts columns: the figures on its two sides do not compare. */
  breaks: readonly Break[];
  key: Shading['key'];
}

export interface HeatCell {
  text: string;
  /** Null of a figure with a reservation, which has no shade. */
  step: Step | null;
  /** Why the figure is not firm; null when it is. */
  caveat: string | null;
  figure: { id: string; raw: string };
}

export type MadeTable =
  { kind: 'table'; table: HeatTable } | { kind: 'sentence'; id: string; sentence: string };

/** One indicator of units × periods, shaded from the least to the most of the figures on `scale`. */
export function heatTable(
  context: ChartContext,
  id: string,
  words: { label: string; subject: string },
  units: readonly NamedSeries[],
  scale: readonly NamedSeries[] = units,
): MadeTable | null {
  const { t, f } = context;
  const figures = figuresOf(units);
  const periods = periodsOf(figures);
  const [from] = periods;
  const to = periods.at(-1);
  const [any] = figures;
  if (!any || !from || !to) return null;
  if (figures.length < 2) {
    const only = { label: words.label, period: f.period(to), count: f.number(1) };
    return { kind: 'sentence', id, sentence: t.chart.onlyPeriod(only) };
  }
  const { stepOf, key } = shading(context, figures, figuresOf(scale));
  const rows = units.map(({ name, series }) => ({
    header: name,
    cells: periods.map((period) => {
      const figure = figureAt(series?.points, period);
      return figure ? cellOf(context, figure, stepOf) : gapAt(context, series, period);
    }),
  }));
  const table: HeatTable = {
    id,
    caption: t.chart.lineSubtitle({ ...words, from: f.shortPeriod(from), to: f.shortPeriod(to) }),
    sourceLine: sourceLine(
      context,
      figures.map(({ statement }) => statement),
    ),
    sample: sampleMark(context),
    columns: periods.map((period: Period) => f.shortPeriod(period)),
    rows,
    breaks: breaksOf(context, periods, units),
    key,
  };
  return { kind: 'table', table };
}

function figuresOf(units: readonly NamedSeries[]): Figure[] {
  return units.flatMap(({ series }) => series?.points.map(({ figures: [first] }) => first) ?? []);
}

function cellOf(context: ChartContext, figure: Figure, stepOf: Shading['stepOf']): HeatCell | Gap {
  const point = wordsOf(context, figure);
  if (isGap(point)) return point;
  const { text, caveat } = point;
  return { text, caveat, step: stepOf(figure), figure: { id: figure.id, raw: figure.raw } };
}

/** A figure as it is printed on its shade, a class too. */
function wordsOf(context: ChartContext, figure: Figure): Pick<Point, 'text' | 'caveat'> | Gap {
  if (!isClass(figure.value)) return pointOf(context, figure);
  const { status } = figure.statement;
  const caveat = status === 'final' ? null : context.t.status[status];
  return { text: context.t.classes[figure.value.class], caveat };
}
