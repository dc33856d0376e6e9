import { CLASSES, type UnitClass } from '../../data/columns.ts';
import { exactNumber, type Statement } from '../../data/figures.ts';
import { local } from '../../i18n/local.ts';
import { isGap, type Series, type Tone } from '../spec.ts';
import {
  inWords,
  addPoints,
  drawnPoints,
  pointOf,
  sampleMark,
  sourceLine,
  type ChartContext,
  type ChartOrSentence,
} from './context.ts';

const TONES: Record<UnitClass, Tone> = {
  excellent: 'leaf',
  good: 'sea',
  fair: 'amber',
  average: 'clay',
  weak: 'slate',
};

/** One bar: a group of units, or a year; null where nothing was found. */
export interface ClassRow {
  label: string;
  statement: Statement | null;
}

/**
 * How many units were put into each class. `rows` are rows of classes.csv: the
 * groups of one year side by side, or one group over the years; the message
 * speaks of the last.
 */
export function unitsByClass(
  context: ChartContext,
  id: string,
  subject: string,
  rows: readonly ClassRow[],
): ChartOrSentence | null {
  const { t } = context;
  const stated = rows.flatMap(({ label, statement }) => (statement ? [{ label, statement }] : []));
  const last = stated.at(-1);
  if (!last) return null;
  const sentence = message(context, last);
  if (stated.length < 2) return inWords(context, id, sentence, [last.statement]);
  const series = CLASSES.map((name): Series => {
    const points = rows.map(({ statement }) => pointOf(context, statement?.figures.get(name)));
    return { id: name, label: t.classes[name], tone: TONES[name], points };
  }).filter(({ points }) => drawnPoints(points).some(({ value }) => value > 0));
  return {
    kind: 'chart',
    spec: {
      id,
      form: 'stacked-bars',
      message: sentence,
      subtitle: t.chart.classesSubtitle({ subject }),
      description: stated.map((row) => message(context, row)).join('. '),
      sourceLine: sourceLine(
        context,
        stated.map(({ statement }) => statement),
      ),
      sample: sampleMark(context),
      locale: context.locale,
      categories: rows.map(({ label }) => label),
      series: atMostFour(context, series),
      breaks: [],
      axis: { label: t.chart.unitsAxis },
    },
  };
}

/** Five classes are one series too many to tell apart: the two lowest are drawn as one. */
function atMostFour(context: ChartContext, series: Series[]): Series[] {
  const [fourth, fifth] = series.slice(3);
  if (!fourth || !fifth) return series;
  const points = fourth.points.map((point, index) => {
    const other = fifth.points[index];
    if (!other || isGap(point)) return point;
    // Of two classes one is not the sum, and who is not counted is not nobody.
    return isGap(other) ? other : addPoints(context, [point, other]);
  });
  const merged = { ...fourth, label: context.t.chart.either(fourth.label, fifth.label), points };
  return [...series.slice(0, 3), merged];
}

/** "Năm 2019, cấp huyện: 5 trong 15 đơn vị xếp loại xuất sắc" */
function message(
  { t, f, dataset, locale }: ChartContext,
  { statement }: { statement: Statement },
): string {
  const stated = CLASSES.flatMap((name) => statement.figures.get(name) ?? []);
  const numbers = stated.flatMap((figure) => exactNumber(figure) ?? []);
  const total = exactNumber(statement.figures.get('scored')) ?? numbers.reduce((a, b) => a + b, 0);
  const [best] = stated;
  const unit = dataset.units.get(statement.unit);
  return t.chart.classesMessage({
    period: f.period(statement.period),
    group: unit ? local(unit, 'short', locale) : statement.unit,
    count: best ? f.value(best.value, 'count') : f.number(0),
    of: f.number(total),
    class: t.classes[(best?.column as UnitClass | undefined) ?? 'excellent'],
  });
}
