import { exactNumber, type Statement } from '../../data/figures.ts';
import { byPeriod } from '../../derive/select.ts';
import { percentInTime } from '../../derive/in-time.ts';
import { timeline } from '../../derive/timeline.ts';
import { paragraph } from '../../i18n/paragraph.ts';
import type { Gap, Point, Series } from '../spec.ts';
import {
  inWords,
  inTimePoint,
  pointOf,
  sampleMark,
  sourceLine,
  type ChartContext,
  type ChartOrSentence,
} from './context.ts';

const APART = [
  { column: 'early', tone: 'sea' },
  { column: 'on_time', tone: 'leaf' },
  { column: 'late', tone: 'clay' },
] as const;

const TOGETHER = [
  { column: 'on_time_or_early', tone: 'leaf' },
  { column: 'late', tone: 'clay' },
] as const;

/**
 * Resolved cases by outcome over periods of one length. `statements` are rows
 * of cases.csv of one unit, one kind of period and one scope. Where several
 * sources state one period, the first is drawn; the table of the page has all.
 */
export function casesByOutcome(
  context: ChartContext,
  id: string,
  unitName: string,
  statements: readonly Statement[],
): ChartOrSentence | null {
  const { t, f } = context;
  const resolved = statements
    .filter(({ figures }) => figures.has('resolved') && figures.has('late'))
    .toSorted(byPeriod);
  const byRaw = new Map(resolved.toReversed().map((row) => [row.period.raw, row]));
  const drawn = [...byRaw.values()].toSorted(byPeriod);
  const last = drawn.at(-1);
  if (!last) return null;
  const sentence = message(context, last);
  if (byRaw.size < 2) return inWords(context, id, sentence, [last]);
  const periods = timeline(drawn.map(({ period }) => period));
  // Older reports merge early and on time: then the newer ones are drawn merged as well.
  const apart = drawn.every(({ figures }) => figures.has('early') && figures.has('on_time'));
  const series = (apart ? APART : TOGETHER).map(({ column, tone }): Series => {
    const points = periods.map(({ raw }) => outcomePoint(context, byRaw.get(raw), column));
    return { id: column, label: t.chart.outcomes[column], tone, points };
  });
  return {
    kind: 'chart',
    spec: {
      id,
      form: 'stacked-bars',
      message: sentence,
      subtitle: t.chart.casesSubtitle({
        unit: unitName,
        from: f.shortPeriod(drawn[0]?.period ?? last.period),
        to: f.shortPeriod(last.period),
      }),
      description: paragraph(drawn.map((row) => message(context, row))),
      sourceLine: sourceLine(context, drawn),
      sample: sampleMark(context),
      locale: context.locale,
      categories: periods.map((period) => f.shortPeriod(period)),
      series,
      breaks: [],
      axis: { label: t.chart.casesAxis },
    },
  };
}

function outcomePoint(
  context: ChartContext,
  row: Statement | undefined,
  column: (typeof APART | typeof TOGETHER)[number]['column'],
): Point | Gap {
  return row && column === 'on_time_or_early'
    ? inTimePoint(context, row)
    : pointOf(context, row?.figures.get(column));
}

/** "Quý II năm 2020: 99,62% hồ sơ đã giải quyết không trễ hạn" */
function message({ t, f }: ChartContext, statement: Statement): string {
  const resolved = statement.figures.get('resolved');
  const percent = percentInTime(statement);
  const period = f.period(statement.period);
  if (exactNumber(resolved) === 0) return t.chart.nothingResolved({ period });
  return percent === null
    ? t.chart.casesMessage({ period, count: resolved ? f.value(resolved.value, 'count') : '' })
    : t.chart.onTimeMessage({ period, percent: f.percent(percent) });
}
