import type { Figure, Statement } from '../data/figures.ts';
import { byPeriod } from '../derive/select.ts';
import { shareOf } from '../derive/share.ts';
import { timeline } from '../derive/timeline.ts';
import type { Series } from './spec.ts';
import { drawnPoints, pointOf, sampleMark, sourceLine, type ChartContext, type Made } from './context.ts';

const OUTCOMES = [
  { column: 'early', tone: 'sea' },
  { column: 'on_time', tone: 'leaf' },
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
): Made | null {
  const { t, f } = context;
  const resolved = statements
    .filter(({ figures }) => figures.has('resolved') && figures.has('late'))
    .toSorted(byPeriod);
  const byRaw = new Map(resolved.toReversed().map((row) => [row.period.raw, row]));
  const last = resolved.at(-1);
  if (!last) return null;
  const sentence = message(context, last);
  if (byRaw.size < 2) return { kind: 'sentence', id, sentence };
  const drawn = [...byRaw.values()].toSorted(byPeriod);
  const periods = timeline(drawn.map(({ period }) => period));
  const series = OUTCOMES.map(({ column, tone }): Series => {
    const label = t.chart.outcomes[column];
    const points = periods.map(({ raw }) => pointOf(context, byRaw.get(raw)?.figures.get(column)));
    return { id: column, label, tone, points };
  }).filter(({ points }) => drawnPoints(points).length > 0);
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

/** "Quý II năm 2020: 99,62 % hồ sơ đã giải quyết là đúng hạn" */
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
