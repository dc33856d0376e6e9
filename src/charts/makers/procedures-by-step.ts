import { exactNumber, type Figure, type Statement } from '../../data/figures.ts';
import { measureOf } from '../../data/tables.ts';
import { shareOf } from '../../derive/share.ts';
import { paragraph } from '../../i18n/paragraph.ts';
import type { BarSpec } from '../forms/bars/spec.ts';
import type { LineSpec } from '../forms/line/spec.ts';
import type { Series } from '../spec.ts';
import {
  inWords,
  drawnPoints,
  pointOf,
  sampleMark,
  sourceLine,
  type ChartContext,
  type ChartOrSentence,
} from './context.ts';

const STEPS = [
  { column: 'announced', tone: 'sea' },
  { column: 'total', tone: 'sea' },
  { column: 'one_stop', tone: 'amber' },
  { column: 'interlinked', tone: 'leaf' },
] as const;
const MOST_BAR_GROUPS = 5;

interface Row {
  /** As it stands on the axis. */
  label: string;
  statement: Statement;
}

/** Rows of procedures.csv: the tiers that one source counts at one date, or one unit over its dates. */
export type ProcedureRows =
  /** `whole` is what the same source counts of all tiers together, where it does. */
  | { of: 'tiers'; rows: readonly Row[]; whole: Statement | null }
  | { of: 'dates'; rows: readonly Row[] };

/** Procedures announced or in all, through the one-stop and interlinked, side by side. */
export function proceduresByStep(
  context: ChartContext,
  id: string,
  subject: string,
  given: ProcedureRows,
): ChartOrSentence | null {
  const { t, locale } = context;
  const stated = given.rows.filter(({ statement }) =>
    STEPS.some(({ column }) => statement.figures.has(column)),
  );
  const found = STEPS.map(({ column, tone }): Series => {
    const label = measureOf(`procedures.${column}`).label[locale];
    const points = stated.map(({ statement }) => pointOf(context, statement.figures.get(column)));
    return { id: column, label, tone, points };
  }).filter(({ points }) => drawnPoints(points).length > 0);
  const series = found.filter((one) => !isSparse(one));
  const sparse = found.filter(isSparse);
  const drawn = series.flatMap(({ points }) => drawnPoints(points));
  const statements = stated.map(({ statement }) => statement);
  const last = stated.at(-1);
  if (!last) return null;
  const sentence =
    given.of === 'dates'
      ? rowMessage(context, last, null)
      : tiersMessage(context, stated, last, given.whole);
  if (drawn.length < 2) return inWords(context, id, sentence, statements);
  return {
    kind: 'chart',
    spec: {
      ...formOf(t.chart.proceduresAxis, stated.length),
      id,
      message: sentence,
      subtitle: t.chart.proceduresSubtitle({
        subject,
        dates: given.of === 'dates' ? datesOf(context, stated) : null,
        sparse: sparse.map((one) => sparseWords(context, one)),
      }),
      description: paragraph(stated.map((row) => describe(context, row))),
      sourceLine: sourceLine(context, statements),
      sample: sampleMark(context),
      locale,
      categories: stated.map(({ label }) => label),
      series,
      breaks: [],
    },
  };
}

function datesOf({ f }: ChartContext, rows: readonly Row[]): { from: string; to: string } {
  const [from = '', to = ''] = [rows[0], rows.at(-1)].map((row) =>
    row ? f.shortPeriod(row.statement.period) : '',
  );
  return { from, to };
}

/** A line of so few figures would be a row of crosses: it is said in words. */
function isSparse({ points }: Series): boolean {
  return points.length > MOST_BAR_GROUPS && drawnPoints(points).length * 4 < points.length;
}

function sparseWords({ t, f }: ChartContext, { label, points }: Series): string {
  const [count, of] = [drawnPoints(points).length, points.length].map((one) => f.number(one));
  return t.chart.sparseSeries({ label, count: count ?? '', of: of ?? '' });
}

/** More groups of bars than a phone can show beside one another become lines. */
function formOf(
  label: string,
  rows: number,
): Pick<BarSpec, 'form' | 'axis'> | Pick<LineSpec, 'form' | 'axis'> {
  return rows <= MOST_BAR_GROUPS
    ? { form: 'grouped-bars', axis: { label } }
    : { form: 'line', axis: { label, from: 'zero', to: 'data', reversed: false } };
}

/**
 * Of tiers the title speaks of their total where it is published: the share through the one-stop, else the tier with
 * most procedures. Without a total it speaks of one tier, and names it. Tiers are never added up here.
 */
function tiersMessage(
  context: ChartContext,
  rows: readonly Row[],
  last: Row,
  whole: Statement | null,
): string {
  return (
    (whole && shareMessage(context, whole, null)) ??
    (whole && mostAnnounced(context, rows, whole)) ??
    rowMessage(context, last, last.label)
  );
}

/** What one row says: its share through the one-stop, else the first of its counts. `name` is said where it is needed. */
function rowMessage(context: ChartContext, { statement }: Row, name: string | null): string {
  const { t, f, locale } = context;
  const [first] = STEPS.flatMap(({ column }) => statement.figures.get(column) ?? []);
  const count = first ? f.value(first.value, 'count') : t.notStated;
  const step = first ? measureOf(first.indicator).label[locale] : '';
  return (
    shareMessage(context, statement, name) ??
    t.chart.stepMessage({ period: f.period(statement.period), name, count, step })
  );
}

function shareMessage(
  { t, f }: ChartContext,
  { figures, period }: Statement,
  name: string | null,
): string | null {
  const oneStop = figures.get('one_stop');
  const share = oneStop && shareOf(oneStop);
  return share
    ? t.chart.oneStopMessage({ period: f.period(period), name, percent: f.percent(share.percent) })
    : null;
}

/** Null where a tier's count is missing or bounded: then nobody can say which has most. */
function mostAnnounced(
  { t, f }: ChartContext,
  rows: readonly Row[],
  whole: Statement,
): string | null {
  const counts = rows.flatMap(({ label, statement }) => {
    const count = exactNumber(wholeIn(statement));
    return count === null ? [] : [{ label, count }];
  });
  const total = exactNumber(wholeIn(whole));
  const [most, next] = counts.toSorted((a, b) => b.count - a.count);
  if (total === null || counts.length < rows.length || !most || most.count === next?.count)
    return null;
  const areAnnounced = wholeIn(whole)?.indicator === 'procedures.announced';
  return (areAnnounced ? t.chart.mostAnnounced : t.chart.mostProcedures)({
    label: most.label,
    count: f.number(most.count),
    total: f.number(total),
  });
}

/** The count of all procedures: those announced, or those of which the source says no more. */
function wholeIn({ figures }: Statement): Figure | undefined {
  return figures.get('announced') ?? figures.get('total');
}

function describe({ t, f, locale }: ChartContext, { label, statement }: Row): string {
  const parts = STEPS.flatMap(({ column }) => {
    const figure = statement.figures.get(column);
    if (!figure) return [];
    const name = measureOf(figure.indicator).label[locale].toLocaleLowerCase(locale);
    return [`${name} ${f.value(figure.value, 'count')}`];
  });
  return t.chart.described({ label, parts: parts.join(', ') });
}
