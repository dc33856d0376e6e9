import { CLASSES, type UnitClass } from '../data/columns.ts';
import { exactNumber, type Statement } from '../data/figures.ts';
import { byPeriod } from '../derive/select.ts';
import { timeline } from '../derive/timeline.ts';
import type { Series, Tone } from './spec.ts';
import { drawnPoints, pointOf, sampleMark, sourceLine, type ChartContext, type Made } from './context.ts';

const TONES: Record<UnitClass, Tone> = {
  excellent: 'leaf',
  good: 'sea',
  fair: 'amber',
  average: 'clay',
  weak: 'slate',
};

/** How many units of a group were put into each class, year by year. Rows of classes.csv of one group. */
export function classesByYear(
  context: ChartContext,
  id: string,
  groupName: string,
  statements: readonly Statement[],
): Made | null {
  const { t, f } = context;
  const byRaw = new Map(
    statements
      .filter(({ period }) => period.kind === 'year')
      .toSorted(byPeriod)
      .toReversed()
      .map((row) => [row.period.raw, row]),
  );
  const drawn = [...byRaw.values()].toSorted(byPeriod);
  const last = drawn.at(-1);
  if (!last) return null;
  const sentence = message(context, groupName, last);
  if (drawn.length < 2) return { kind: 'sentence', id, sentence };
  const periods = timeline(drawn.map(({ period }) => period));
  const series = CLASSES.map((name): Series => {
    const points = periods.map(({ raw }) => pointOf(context, byRaw.get(raw)?.figures.get(name)));
    return { id: name, label: t.classes[name], tone: TONES[name], points };
  }).filter(({ points }) => drawnPoints(points).some(({ value }) => value > 0));
  return {
    kind: 'chart',
    spec: {
      id,
      form: 'stacked-bars',
      message: sentence,
      subtitle: t.chart.classesSubtitle({ group: groupName }),
      description: drawn.map((row) => message(context, groupName, row)).join(' '),
      sourceLine: sourceLine(context, drawn),
      sample: sampleMark(context),
      locale: context.locale,
      categories: periods.map((period) => f.shortPeriod(period)),
      series: atMostFour(context, series),
      breaks: [],
      axis: { label: t.chart.unitsAxis },
    },
  };
}

/** Five classes are one series too many to tell apart: the two lowest are drawn as one. */
function atMostFour({ t, f }: ChartContext, series: Series[]): Series[] {
  const [fourth, fifth] = series.slice(3);
  if (!fourth || !fifth) return series;
  const points = fourth.points.map((point, index) => {
    const other = fifth.points[index];
    if (!other || 'missing' in other || 'missing' in point) return point;
    const value = point.value + other.value;
    return { value, text: f.number(value), caveat: point.caveat ?? other.caveat, figure: null };
  });
  const merged = { ...fourth, label: t.chart.either(fourth.label, fifth.label), points };
  return [...series.slice(0, 3), merged];
}

/** "Năm 2019: 5 trong 15 huyện, thị xã, thành phố xếp loại xuất sắc" */
function message({ t, f }: ChartContext, group: string, statement: Statement): string {
  const stated = CLASSES.flatMap((name) => statement.figures.get(name) ?? []);
  const numbers = stated.flatMap((figure) => exactNumber(figure) ?? []);
  const best = stated[0];
  const total = exactNumber(statement.figures.get('scored')) ?? numbers.reduce((a, b) => a + b, 0);
  return t.chart.classesMessage({
    period: f.period(statement.period),
    group,
    count: best ? f.value(best.value, 'count') : f.number(0),
    of: f.number(total),
    class: t.classes[(best?.column as UnitClass | undefined) ?? 'excellent'],
  });
}
