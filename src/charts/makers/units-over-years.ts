import type { Figure } from '../../data/figures.ts';
import type { Period } from '../../data/period.ts';
import { measureOf } from '../../data/tables.ts';
import type { SeriesPoint } from '../../derive/series.ts';
import { paragraph } from '../../i18n/paragraph.ts';
import { changeBetween } from './change-between.ts';
import { chooseForm } from '../rules/choose-form.ts';
import {
  figureText,
  inWords,
  sampleMark,
  sourceLine,
  type ChartContext,
  type ChartOrSentence,
} from './context.ts';
import { axisOf } from './over-periods.ts';
import type { LineSpec } from '../forms/line/spec.ts';
import type { MultiplesSpec } from '../forms/multiples/spec.ts';
import { isGap, type Tone } from '../spec.ts';
import { ownScales } from './own-scales.ts';
import { targetOver } from './target-line.ts';
import { spreadMessage } from './spread-message.ts';
import {
  breaksOf,
  figureAt,
  ownBreaks,
  periodsOf,
  pointAt,
  type NamedSeries,
} from './unit-lines.ts';

const TONES: readonly Tone[] = ['sea', 'amber', 'leaf', 'clay'];

/**
 * One indicator of the units of a group over years, in the form that their number and their periods ask for
 * (`chooseForm`). The series are of one indicator and one length of period; units stand in the order given. `apart`: the
 * lines measure different things, such as several indices of one unit, and never share a plot, nor a scale that is not
 * theirs.
 */
export function unitsOverYears(
  context: ChartContext,
  id: string,
  words: { label: string; subject: string },
  units: readonly NamedSeries[],
  apart = false,
): ChartOrSentence | null {
  const { t, f } = context;
  const figures = units.flatMap(({ series }) => (series?.points ?? []).map(firstFigure));
  const [any] = figures;
  const periods = periodsOf(figures);
  const [from] = periods;
  const to = periods.at(-1);
  if (!any || !from || !to) return null;
  const found = units.filter(({ series }) => series !== null);
  const lines = found.length;
  const form = chooseForm({ lines, periods: periods.length, figures: figures.length, apart });
  if (form === 'slope') return changeBetween(context, id, words, [from, to], units);
  const statements = figures.map(({ statement }) => statement);
  if (form === 'sentence') {
    const only = { label: words.label, period: f.period(to), count: f.number(lines) };
    return inWords(context, id, t.chart.onlyPeriod(only), statements);
  }
  const scales = apart ? ownScales(units) : null;
  const now = units.map(({ name, series }) => ({ name, figure: figureAt(series?.points, to) }));
  const spec: LineSpec | MultiplesSpec = {
    id,
    form,
    // What is measured on different scales is never set in one order.
    message: scales
      ? t.chart.ownScales({ ...words, count: f.number(lines) })
      : spreadMessage(context, words.label, to, now, apart ? 'indices' : 'units'),
    subtitle: t.chart.lineSubtitle({
      ...words,
      from: f.shortPeriod(from),
      to: f.shortPeriod(to),
    }),
    description: paragraph(units.flatMap((unit) => described(context, form, unit, periods))),
    sourceLine: sourceLine(context, statements),
    sample: sampleMark(context),
    locale: context.locale,
    categories: periods.map((period) => f.shortPeriod(period)),
    // A unit without any figure keeps an empty panel; a plot that several lines share leaves it out.
    series: (form === 'line' ? found : units).map((unit, index) => ({
      id: seriesId(index),
      label: unit.name,
      tone: form === 'multiples' ? 'sea' : (TONES[index] ?? 'slate'),
      points: periods.map((period) => pointAt(context, unit, period)),
    })),
    breaks: apart
      ? ownBreaks(
          context,
          periods,
          units.map((unit, index) => ({ ...unit, id: seriesId(index) })),
        )
      : breaksOf(context, periods, units),
    axis: axisOf(words.label, figures, measureOf(any.indicator).measure === 'rank'),
    ...(scales ? { scales } : {}),
    ...(apart ? {} : targetOver(context, periods, figures)),
  };
  return { kind: 'chart', spec };
}

function seriesId(index: number): string {
  return `unit-${String(index + 1)}`;
}

function firstFigure({ figures }: SeriesPoint): Figure {
  return figures[0];
}

/** The first and the last figure; of a panel also how many are missing while the unit was there. */
function described(
  context: ChartContext,
  form: 'line' | 'multiples',
  unit: NamedSeries,
  periods: readonly Period[],
): string[] {
  const { t, f } = context;
  const { name, series } = unit;
  const points = series?.points ?? [];
  const [before, after] = [points[0], points.at(-1)].map((point) => {
    const figure = point && firstFigure(point);
    return figure
      ? `${figureText(context, figure)} (${f.shortPeriod(figure.statement.period)})`
      : null;
  });
  if (!before || !after) return [];
  const gaps = periods.filter((period) => {
    const point = pointAt(context, unit, period);
    return isGap(point) && point.missing === t.notFound;
  }).length;
  const words = { name, before, after };
  return [
    form === 'line' || gaps === 0
      ? t.chart.fromTo(words)
      : t.chart.fromToWithGaps({ ...words, gaps: f.number(gaps) }),
  ];
}
