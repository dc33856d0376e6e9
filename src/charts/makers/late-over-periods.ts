import { exactNumber, type Statement } from '../../data/figures.ts';
import type { Period } from '../../data/period.ts';
import { LATE_DECIMALS, lateChange, lateCounts, latePerThousand } from '../../derive/in-time.ts';
import type { Series as CaseSeries, SeriesPoint } from '../../derive/series.ts';
import { timeline } from '../../derive/timeline.ts';
import { paragraph } from '../../i18n/paragraph.ts';
import { isGap, type Break, type Gap, type Point } from '../spec.ts';
import {
  inWords,
  sampleMark,
  sourceLine,
  type ChartContext,
  type ChartOrSentence,
} from './context.ts';
import { breakPlace } from './unit-lines.ts';

interface Bar {
  period: Period;
  /** The row that is drawn; null where nothing was found. */
  statement: Statement | null;
  point: Point | Gap;
  /** Why the bar does not compare with those before it. */
  broken: string | null;
}

interface Valued extends Bar {
  statement: Statement;
  point: Point;
}

/**
 * Of a thousand cases resolved, how many were late, period by period: on a scale of its own, since beside the cases in
 * time they are too few to be seen. `series` is one of cases resolved; where several sources state a period, the first
 * that says how many were late is drawn.
 */
export function lateOverPeriods(
  context: ChartContext,
  id: string,
  subject: string,
  series: CaseSeries,
): ChartOrSentence | null {
  const { t, f } = context;
  const bars = barsOf(context, series);
  const valued = bars.filter(isValued);
  const [first] = valued;
  const last = valued.at(-1);
  if (!first || !last) return null;
  const statements = valued.map(({ statement }) => statement);
  const sentence = titleOf(context, bars, first, last);
  if (valued.length < 2) return inWords(context, id, sentence, statements);
  return {
    kind: 'chart',
    spec: {
      id,
      form: 'grouped-bars',
      overTime: true,
      message: sentence,
      subtitle: t.chart.lateOverSubtitle({
        subject,
        from: f.shortPeriod(first.period),
        to: f.shortPeriod(last.period),
      }),
      description: paragraph(
        valued.map(({ period, point }) => `${f.shortPeriod(period)}: ${point.text}`),
      ),
      sourceLine: sourceLine(context, statements),
      sample: sampleMark(context),
      locale: context.locale,
      categories: bars.map(({ period }) => f.shortPeriod(period)),
      series: [
        {
          id: 'late',
          label: t.chart.lateAxis,
          tone: 'clay',
          points: bars.map(({ point }) => point),
        },
      ],
      breaks: bars.flatMap(({ broken }, before): Break[] =>
        broken === null ? [] : [{ before, label: broken }],
      ),
      axis: { label: t.chart.lateAxis },
    },
  };
}

function barsOf(context: ChartContext, { points }: CaseSeries): Bar[] {
  const known = new Map(points.map((point) => [point.period, point]));
  const periods = points.map(({ figures }) => figures[0].statement.period);
  const drawn = timeline(periods);
  const breaks = points.flatMap(({ breakBefore }) =>
    breakBefore ? [{ before: breakPlace(drawn, breakBefore), reason: breakBefore }] : [],
  );
  return drawn.map((period, place) => {
    const point = known.get(period.raw);
    const statement = point ? drawnRow(point) : null;
    return {
      period,
      statement,
      point: statement ? latePoint(context, statement) : { missing: context.t.notFound },
      broken: breaks.find(({ before }) => before === place)?.reason[context.locale] ?? null,
    };
  });
}

function drawnRow({ figures }: SeriesPoint): Statement {
  const found = figures.find(({ statement }) => latePerThousand(statement) !== null);
  return (found ?? figures[0]).statement;
}

function isValued(bar: Bar): bar is Valued {
  return bar.statement !== null && !isGap(bar.point);
}

/** How many of a thousand cases of a row were late, as a point; a gap says why that cannot be said. */
export function latePoint({ t, f }: ChartContext, statement: Statement): Point | Gap {
  const value = latePerThousand(statement);
  const resolved = exactNumber(statement.figures.get('resolved'));
  if (value === null)
    return { missing: resolved === 0 ? t.chart.noneHandled : t.chart.lateUnknown };
  const { status } = statement;
  return {
    value,
    text: f.perThousand(value, LATE_DECIMALS),
    caveat: status === 'final' ? null : t.status[status],
    figure: null,
    workedOutOf: lateCounts(statement).map(({ id }) => id),
  };
}

/** From the first bar that compares with the last one; where none does, of the last alone. */
function titleOf(
  { t, f }: ChartContext,
  bars: readonly Bar[],
  first: Valued,
  last: Valued,
): string {
  const start = bars.findLastIndex(({ broken }) => broken !== null);
  const since = start === -1 ? first : bars.slice(start).find(isValued);
  const now = { period: f.period(last.period), value: last.point.text };
  if (!since || since === last) return t.chart.lateNow(now);
  return t.chart.lateChange({
    ...now,
    from: f.shortPeriod(since.period),
    before: since.point.text,
    change: lateChange(since.point.value, last.point.value),
  });
}
