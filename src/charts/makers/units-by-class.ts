import { CLASSES, type UnitClass } from '../../data/classes.ts';
import { exactNumber, type Statement } from '../../data/figures.ts';
import { local } from '../../i18n/local.ts';
import { paragraph } from '../../i18n/paragraph.ts';
import { impliedZero } from '../../derive/implied-zero.ts';
import type { Gap, Point, Series, Tone } from '../spec.ts';
import {
  inWords,
  drawnPoints,
  pointOf,
  sampleMark,
  sourceLine,
  sumPoint,
  type ChartContext,
  type ChartOrSentence,
} from './context.ts';

/** The same as on the tile map and in the blocks of names. */
const TONES: Record<UnitClass, Tone> = {
  excellent: 'sea',
  good: 'good',
  fair: 'fair',
  average: 'average',
  weak: 'weak',
};

/** One bar: a group of units, or a year; null where nothing was found. */
export interface ClassRow {
  label: string;
  statement: Statement | null;
}

/**
 * How many units were put into each class. `rows` are rows of classes.csv: the
 * groups of one year side by side, or one group over the years (`overTime`). The
 * message speaks of all groups, or of the last year, and names its group; its class
 * is the best one drawn.
 */
export function unitsByClass(
  context: ChartContext,
  id: string,
  subject: string,
  rows: readonly ClassRow[],
  overTime: boolean,
): ChartOrSentence | null {
  const { t } = context;
  const drawn = CLASSES.filter((name) => occurs(name, rows));
  const stated = rows.flatMap(({ statement }) => {
    const said = statement && message(context, statement, drawn);
    return said ? [{ statement, said }] : [];
  });
  const last = stated.at(-1);
  if (!last) return null;
  const statements = stated.map(({ statement }) => statement);
  const together = overTime ? null : messageOfAll(context, statements, drawn);
  const series = mergedToFour(context, rows, drawn);
  const points = series.flatMap((one) => drawnPoints(one.points));
  if (stated.length < 2 || points.length < 2)
    return inWords(context, id, last.said, [last.statement]);
  return {
    kind: 'chart',
    spec: {
      id,
      form: 'stacked-bars',
      overTime,
      message: together ?? last.said,
      subtitle: t.chart.classesSubtitle({ subject }),
      description: paragraph(stated.map(({ said }) => said)),
      sourceLine: sourceLine(context, statements),
      sample: sampleMark(context),
      locale: context.locale,
      categories: rows.map(({ label }) => label),
      series,
      breaks: [],
      axis: { label: t.chart.unitsAxis },
    },
  };
}

/** A class that a row leaves blank though it must be 0 is drawn as a worked-out 0. */
function classPoint(
  context: ChartContext,
  statement: Statement | null,
  name: UnitClass,
): Point | Gap {
  if (!statement) return { missing: context.t.notFound };
  return impliedZero(context.dataset, statement, name)
    ? { value: 0, text: context.f.number(0), caveat: context.t.status.derived, figure: null }
    : pointOf(context, statement.figures.get(name));
}

/** True of a class that some row gives at least one unit, or that may have one ("hơn 2"). */
function occurs(name: UnitClass, rows: readonly ClassRow[]): boolean {
  return rows.some(({ statement }) => {
    const figure = statement?.figures.get(name);
    return figure !== undefined && exactNumber(figure) !== 0;
  });
}

/** One series a class. Five are too many to tell apart: then the two lowest are added and drawn as one. */
function mergedToFour(
  context: ChartContext,
  rows: readonly ClassRow[],
  names: readonly UnitClass[],
): Series[] {
  const { t } = context;
  const series = names.map((name): Series => {
    const points = rows.map(({ statement }) => classPoint(context, statement, name));
    return { id: name, label: t.classes[name], tone: TONES[name], points };
  });
  const [fourth, fifth] = series.slice(3);
  const [fourthName, fifthName] = names.slice(3);
  if (!fourth || !fourthName || !fifth || !fifthName) return series;
  const merged = {
    ...fourth,
    label: t.chart.either(fourth.label, fifth.label),
    points: rows.map(({ statement }) =>
      statement ? sumPoint(context, statement, [fourthName, fifthName]) : { missing: t.notFound },
    ),
  };
  return [...series.slice(0, 3), merged];
}

/**
 * "Năm 2019, xếp loại xuất sắc: sở, ban, ngành 14 trong 22; cấp huyện 5 trong 15": of the best class drawn, where all groups
 * state it for one period. Null elsewhere.
 */
function messageOfAll(
  context: ChartContext,
  statements: readonly Statement[],
  drawn: readonly UnitClass[],
): string | null {
  const { t, f } = context;
  const [first] = statements;
  const best = first && bestOf(first, drawn);
  const isAlike = (row: Statement) =>
    row.period.raw === first?.period.raw && bestOf(row, drawn) === best;
  if (!best || statements.length < 2 || !statements.every(isAlike)) return null;
  return t.chart.classOfGroups({
    period: f.period(first.period),
    class: t.classes[best],
    groups: statements.map((row) =>
      t.chart.classOfGroup({
        group: groupName(context, row),
        count: countIn(context, row, best) ?? '',
        of: countIn(context, row, 'scored'),
      }),
    ),
  });
}

/** The best class that a row states, of those that are drawn; a row that states none of them speaks of its best. */
function bestOf({ figures }: Statement, drawn: readonly UnitClass[]): UnitClass | undefined {
  return [...drawn, ...CLASSES].find((name) => figures.has(name));
}

function groupName({ dataset, locale }: ChartContext, { unit: id }: Statement): string {
  const unit = dataset.units.get(id);
  return unit ? local(unit, 'short', locale) : id;
}

function countIn(
  { f }: ChartContext,
  { figures }: Statement,
  column: UnitClass | 'scored',
): string | null {
  const figure = figures.get(column);
  return figure ? f.value(figure.value, 'count') : null;
}

/**
 * "Năm 2019, cấp huyện: 5 trong 15 đơn vị xếp loại xuất sắc": of the best class drawn. How many were rated is said
 * only as the source states it, never added up from the classes. Null when the row counts no units.
 */
function message(
  context: ChartContext,
  row: Statement,
  drawn: readonly UnitClass[],
): string | null {
  const { t, f } = context;
  const words = { period: f.period(row.period), group: groupName(context, row) };
  const of = countIn(context, row, 'scored');
  const best = bestOf(row, drawn);
  const count = best && countIn(context, row, best);
  if (best && count) return t.chart.classesMessage({ ...words, count, of, class: t.classes[best] });
  return of === null ? null : t.chart.scoredMessage({ ...words, count: of });
}
