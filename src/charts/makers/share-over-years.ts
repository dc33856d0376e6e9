import type { Figure } from '../../data/figures.ts';
import { yearOf, type Period } from '../../data/period.ts';
import { THRESHOLDS } from '../../data/thresholds.ts';
import { round } from '../../derive/precision.ts';
import { shareOf } from '../../derive/share.ts';
import { paragraph } from '../../i18n/paragraph.ts';
import type { MultiplesSpec } from '../forms/multiples/spec.ts';
import { changeBetween } from '../../threshold.ts';
import { endsOf, middleOf } from '../rules/middle.ts';
import { countWays } from '../rules/ways.ts';
import { isGap, type Gap, type Point } from '../spec.ts';
import { drawnPoints, pointOf, sampleMark, sourceLine, type ChartContext } from './context.ts';
import type { ChartOrSentence } from './context.ts';
import { breaksOf, figureAt, gapAt, periodsOf, type NamedSeries } from './unit-lines.ts';

/** A share is drawn, and printed in the file of its points, to two decimals. */
const DECIMALS = 2;

interface Panel {
  name: string;
  points: (Point | Gap)[];
}

/**
 * What part of its whole one count of each unit was, a small plot for each unit; the highest share of the last period
 * first. Of many units only both ends are drawn, and the title counts all of them. `label` says what the share is, `subject` of whom. Null where there is only one period.
 */
export function shareOverYears(
  context: ChartContext,
  id: string,
  words: { label: string; subject: string },
  units: readonly NamedSeries[],
): ChartOrSentence | null {
  const { t, f } = context;
  const figures = units.flatMap(({ series }) =>
    (series?.points ?? []).map((one) => one.figures[0]),
  );
  const periods = periodsOf(figures);
  const [from] = periods;
  const to = periods.at(-1);
  const all = panelsOf(context, units, periods);
  const panels = endsOf(all).flat();
  if (!from || !to || periods.length < 2 || panels.length < 2) return null;
  const categories = namesOf(context, periods);
  const ends = { from: categories[0] ?? '', to: categories.at(-1) ?? '' };
  const spec: MultiplesSpec = {
    id,
    form: 'multiples',
    message: titleOf(context, ends, all),
    subtitle: t.chart.lineSubtitle({
      label: words.label,
      subject: subjectOf(context, words.subject, all.length),
      from: f.shortPeriod(from),
      to: f.shortPeriod(to),
    }),
    description: paragraph(panels.flatMap((panel) => described(context, panel))),
    sourceLine: sourceLine(
      context,
      figures.map(({ statement }) => statement),
    ),
    sample: sampleMark(context),
    locale: context.locale,
    categories,
    series: panels.map(({ name, points }, index) => ({
      id: `unit-${String(index + 1)}`,
      label: name,
      tone: 'amber',
      points,
    })),
    breaks: breaksOf(context, periods, units),
    axis: { label: t.chart.shareAxis(words), from: 'data', to: 'data', reversed: false },
  };
  return { kind: 'chart', spec };
}

/** Years, where each period is of another year; the dates stand in the subtitle. */
function namesOf({ f }: ChartContext, periods: readonly Period[]): string[] {
  const years = periods.map((period) => String(yearOf(period)));
  const apart = new Set(years).size === years.length;
  return apart ? years : periods.map((period) => f.shortPeriod(period));
}

function panelsOf(
  context: ChartContext,
  units: readonly NamedSeries[],
  periods: readonly Period[],
): Panel[] {
  return units
    .map(({ name, series }) => ({
      name,
      points: periods.map((period) => {
        const figure = figureAt(series?.points, period);
        return figure ? sharePoint(context, figure) : gapAt(context, series, period);
      }),
    }))
    .filter(({ points }) => drawnPoints(points).length > 0)
    .toSorted((a, b) => lastOf(b) - lastOf(a) || a.name.localeCompare(b.name, context.locale));
}

/** Of whom the plots are: of a long row, that only its two ends are drawn. */
function subjectOf({ t, f }: ChartContext, subject: string, count: number): string {
  const middle = middleOf(count);
  if (!middle) return subject;
  const [first, last] = [f.number(middle.from), f.number(count - middle.to)];
  return t.chart.endsOfMany({ subject, count: f.number(count), first, last });
}

function sharePoint(context: ChartContext, figure: Figure): Point | Gap {
  const share = shareOf(figure);
  const point = pointOf(context, figure);
  if (!share || isGap(point)) return { missing: context.t.chart.wholeNotStated };
  const { caveat } = point;
  return {
    value: round(share.percent, DECIMALS),
    text: context.f.percent(share.percent),
    caveat,
    figure: null,
    shareOf: figure.id,
  };
}

/** Without a share in the last period a unit stands after those that have one. */
function lastOf({ points }: Panel): number {
  const last = points.at(-1);
  return last && !isGap(last) ? last.value : -1;
}

/** How many rose and fell between the first and the last period, of those that have both. */
function titleOf(
  context: ChartContext,
  ends: { from: string; to: string },
  panels: readonly Panel[],
): string {
  const changes = panels.flatMap(({ points }) => {
    const [before, after] = [points[0], points.at(-1)];
    if (!before || !after || isGap(before) || isGap(after)) return [];
    const printed = ({ value }: Point) => ({ value, decimals: DECIMALS });
    return changeBetween(THRESHOLDS.share, printed(before), printed(after));
  });
  return context.t.chart.slopeMessage({ ...ends, ...countWays(context, changes), mover: null });
}

function described({ t }: ChartContext, { name, points }: Panel): string[] {
  const drawn = drawnPoints(points);
  const [before, after] = [drawn[0], drawn.at(-1)];
  if (!before || !after) return [];
  return [t.chart.fromTo({ name, before: before.text, after: after.text })];
}
