import type { Figure, Statement } from '../../data/figures.ts';
import { byPeriod } from '../../derive/select.ts';
import { shareOf } from '../../derive/share.ts';
import { timeline } from '../../derive/timeline.ts';
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
 * of cases.csv of one unit, one kind of period and one scope; where several
 * sources state a period, the first is drawn and the table names the rest.
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
  const last = resolved.at(-1);
  if (!last) return null;
  const sentence = message(context, last);
  if (byRaw.size < 2) return inWords(context, id, sentence, [last]);
  const drawn = [...byRaw.values()].toSorted(byPeriod);
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
      description: drawn.map((row) => message(context, row)).join(' '),
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

/** "Quý II năm 2020: 99,62% hồ sơ đã giải quyết là đúng hạn" */
function message({ t, f }: ChartContext, statement: Statement): string {
  const late = statement.figures.get('late');
  const share = late && shareOf(late);
  const period = f.period(statement.period);
  return share
    ? t.chart.onTimeMessage({ period, percent: f.percent(100 - share.percent) })
    : t.chart.casesMessage({ period, count: text(f, statement.figures.get('resolved')) });
}

function text(f: ChartContext['f'], figure: Figure | undefined): string {
  return figure ? f.value(figure.value, 'count') : '';
}
