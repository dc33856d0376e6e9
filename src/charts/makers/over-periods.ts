import { exactNumber, type Figure } from '../../data/figures.ts';
import { measureOf } from '../../data/tables.ts';
import type { Series } from '../../derive/series.ts';
import { targetFor } from '../../derive/targets.ts';
import { placeOf } from '../../derive/place.ts';
import { timeline } from '../../derive/timeline.ts';
import { paragraph } from '../../i18n/paragraph.ts';
import { targetLabel } from '../rules/target-label.ts';
import { targetOver } from './target-line.ts';
import { rankTitle } from './rank-title.ts';
import { breaksOf } from './unit-lines.ts';
import type { LineSpec } from '../forms/line/spec.ts';
import {
  figureText,
  inWords,
  pointOf,
  sampleMark,
  sourceLine,
  type ChartContext,
  type ChartOrSentence,
} from './context.ts';

/**
 * One series over its periods as a line: gaps stay gaps, breaks are marked, and
 * a rank has its first place on top. `label` says what the line is.
 */
export function overPeriods(
  context: ChartContext,
  id: string,
  words: { label: string; subject: string },
  series: Series,
): ChartOrSentence | null {
  const { t, f } = context;
  const last = series.points.at(-1)?.figures[0];
  const first = series.points[0]?.figures[0];
  if (!first || !last) return null;
  const meta = measureOf(series.indicator);
  const rank = meta.measure === 'rank';
  const sentence = rankTitle(context, words, series) ?? valueTitle(context, words, series, last);
  if (series.points.length < 2) return inWords(context, id, sentence, [last.statement]);
  const byRaw = new Map(series.points.map((point) => [point.period, point]));
  const periods = timeline(series.points.map(({ figures }) => figures[0].statement.period));
  const figures = series.points.map((point) => point.figures[0]);
  return {
    kind: 'chart',
    spec: {
      id,
      form: 'line',
      message: sentence,
      subtitle: t.chart.lineSubtitle({
        ...words,
        from: f.shortPeriod(first.statement.period),
        to: f.shortPeriod(last.statement.period),
      }),
      description: description(context, figures, rank),
      sourceLine: sourceLine(
        context,
        figures.map(({ statement }) => statement),
      ),
      sample: sampleMark(context),
      locale: context.locale,
      categories: periods.map((period) => f.shortPeriod(period)),
      series: [
        {
          id: 'line',
          label: words.label,
          tone: 'sea',
          points: periods.map(({ raw }) => {
            const point = byRaw.get(raw);
            return point ? pointOf(context, point.figures[0]) : { missing: t.notFound };
          }),
        },
      ],
      breaks: breaksOf(context, periods, [{ name: words.label, series }]),
      axis: axisOf(words.label, figures, rank),
      ...targetOver(context, periods, figures),
    },
  };
}

/**
 * The last value, where it came from unless the two do not compare, and what is to be reached: what the line and its
 * target show.
 */
function valueTitle(
  context: ChartContext,
  words: { label: string; subject: string },
  { points }: Series,
  last: Figure,
): string {
  const { t, f, dataset } = context;
  const said = {
    ...words,
    period: f.period(last.statement.period),
    value: figureText(context, last),
  };
  const [first, ...later] = points.map((point) => point.figures[0]);
  const compares = later.length > 0 && points.every(({ breakBefore }) => breakBefore === null);
  const title =
    first && compares
      ? t.chart.valueSince({
          ...said,
          before: figureText(context, first),
          since: f.period(first.statement.period),
        })
      : t.chart.valueMessage(said);
  const target = targetFor(dataset, last);
  return target ? t.chart.withTarget({ title, target: targetLabel(context, target) }) : title;
}

/** Places run from 1 down to the number ranked, of a region that of the region; values keep to where they lie. */
export function axisOf(label: string, figures: readonly Figure[], rank: boolean): LineSpec['axis'] {
  if (!rank) return { label, from: 'data', to: 'data', reversed: false };
  const ranked = figures.flatMap((figure) => placeOf(figure)?.of ?? []);
  return { label, from: 1, to: ranked.length > 0 ? Math.max(...ranked) : 'data', reversed: true };
}

/** What the eye takes from the line: its two ends, the lowest and the highest of its exact figures, or the best and the worst place. */
function description(context: ChartContext, figures: readonly Figure[], rank: boolean): string {
  const { t, f } = context;
  const said = (figure: Figure | undefined) =>
    figure ? `${f.shortPeriod(figure.statement.period)}: ${figureText(context, figure)}` : '';
  const exact = figures
    .flatMap((figure) => {
      const number = exactNumber(figure);
      return number === null ? [] : [{ figure, number }];
    })
    .toSorted((a, b) => a.number - b.number);
  const [lowest, highest] = [said(exact[0]?.figure), said(exact.at(-1)?.figure)];
  const range = () => {
    if (exact.length < figures.length) return t.chart.lineExactRange({ lowest, highest });
    return rank
      ? t.chart.placesRange({ best: lowest, worst: highest })
      : t.chart.lineRange({ lowest, highest });
  };
  return paragraph([
    t.chart.lineEnds({ first: said(figures[0]), last: said(figures.at(-1)) }),
    ...(exact.length > 1 ? [range()] : []),
  ]);
}
