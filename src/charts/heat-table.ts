import { isClass, type Figure } from '../data/figures.ts';
import type { Period } from '../data/period.ts';
import { measureOf } from '../data/tables.ts';
import { pointOf, sampleMark, sourceLine, type ChartContext } from './context.ts';
import { classStep, quantileStep, STEPS, type Step } from './heat-steps.ts';
import { isGap, type Break, type Gap, type Point } from './spec.ts';
import { breaksOf, figureAt, periodsOf, type NamedSeries } from './unit-lines.ts';

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
  /** What each step that occurs stands for, the palest first. */
  key: readonly { step: Step; words: string }[];
}

export interface HeatCell {
  text: string;
  step: Step;
  /** Why the figure is not firm; null when it is. */
  caveat: string | null;
  figure: { id: string; raw: string };
}

export type MadeTable =
  { kind: 'table'; table: HeatTable } | { kind: 'sentence'; id: string; sentence: string };

/**
 * One indicator of units × periods. Steps are fifths of all figures in the table, or the classes where the indicator
 * is a class; of ranks, the darkest are those nearest the first place.
 */
export function heatTable(
  context: ChartContext,
  id: string,
  words: { label: string; subject: string },
  units: readonly NamedSeries[],
): MadeTable | null {
  const { t, f } = context;
  const figures = units.flatMap(
    ({ series }) => series?.points.map(({ figures: [first] }) => first) ?? [],
  );
  const periods = periodsOf(figures);
  const [from] = periods;
  const to = periods.at(-1);
  const [any] = figures;
  if (!any || !from || !to) return null;
  if (figures.length < 2) {
    const only = { label: words.label, period: f.period(to), count: f.number(1) };
    return { kind: 'sentence', id, sentence: t.chart.onlyPeriod(only) };
  }
  const stepOf = stepping(context, figures);
  const rows = units.map(({ name, series }) => ({
    header: name,
    cells: periods.map((period) => cellOf(context, figureAt(series?.points, period), stepOf)),
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
    key: keyOf(context, figures, stepOf),
  };
  return { kind: 'table', table };
}

type StepOf = (figure: Figure) => Step;

function stepping(context: ChartContext, figures: readonly Figure[]): StepOf {
  const numbers = figures.flatMap((figure) => numberOf(context, figure) ?? []);
  return (figure) => {
    if (isClass(figure.value)) return classStep(figure.value.class);
    const number = numberOf(context, figure);
    return number === null ? 0 : quantileStep(number, numbers);
  };
}

/** The larger the darker: so ranks are counted from the last place. */
function numberOf(context: ChartContext, figure: Figure): number | null {
  const point = pointOf(context, figure);
  if (isGap(point)) return null;
  return measureOf(figure.indicator).measure === 'rank' ? -point.value : point.value;
}

function cellOf(context: ChartContext, figure: Figure | undefined, stepOf: StepOf): HeatCell | Gap {
  if (!figure) return { missing: context.t.notStated };
  const point = wordsOf(context, figure);
  if (isGap(point)) return point;
  const { text, caveat } = point;
  return { text, caveat, step: stepOf(figure), figure: { id: figure.id, raw: figure.raw } };
}

function wordsOf(context: ChartContext, figure: Figure): Pick<Point, 'text' | 'caveat'> | Gap {
  if (!isClass(figure.value)) return pointOf(context, figure);
  const { status } = figure.statement;
  const caveat = status === 'final' ? null : context.t.status[status];
  return { text: context.t.classes[figure.value.class], caveat };
}

/** For each step the least and the most of its figures, as they are printed. */
function keyOf(
  context: ChartContext,
  figures: readonly Figure[],
  stepOf: StepOf,
): HeatTable['key'] {
  const sorted = figures.toSorted(
    (a, b) => (numberOf(context, a) ?? 0) - (numberOf(context, b) ?? 0),
  );
  return STEPS.flatMap((step) => {
    const texts = sorted
      .filter((figure) => stepOf(figure) === step)
      .flatMap((figure) => {
        const words = wordsOf(context, figure);
        return isGap(words) ? [] : [words.text];
      });
    const [least] = texts;
    const most = texts.at(-1);
    if (least === undefined || most === undefined) return [];
    return [{ step, words: least === most ? least : `${least} – ${most}` }];
  });
}
