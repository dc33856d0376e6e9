import { exactNumber, type Statement } from '../../data/figures.ts';
import { measureOf } from '../../data/tables.ts';
import { shareOf } from '../../derive/share.ts';
import type { BarSpec, LineSpec, Series } from '../spec.ts';
import {
  inWords,
  drawnPoints,
  pointOf,
  sampleMark,
  sourceLine,
  type ChartContext,
  type Made,
} from './context.ts';

const STEPS = [
  { column: 'announced', tone: 'sea' },
  { column: 'one_stop', tone: 'amber' },
  { column: 'interlinked', tone: 'leaf' },
] as const;
const MOST_BAR_GROUPS = 5;

/**
 * Procedures announced, through the one-stop and interlinked, side by side.
 * `rows` are rows of procedures.csv with the label each has on the axis: tiers
 * of one source and date, or one unit over its dates.
 */
export function proceduresByStep(
  context: ChartContext,
  id: string,
  subject: string,
  rows: readonly { label: string; statement: Statement }[],
): Made | null {
  const { t, locale } = context;
  const stated = rows.filter(({ statement }) =>
    STEPS.some(({ column }) => statement.figures.has(column)),
  );
  const series = STEPS.map(({ column, tone }): Series => {
    const label = measureOf(`procedures.${column}`).label[locale];
    const points = stated.map(({ statement }) => pointOf(context, statement.figures.get(column)));
    return { id: column, label, tone, points };
  }).filter(({ points }) => drawnPoints(points).length > 0);
  const drawn = series.flatMap(({ points }) => drawnPoints(points));
  const statements = stated.map(({ statement }) => statement);
  if (drawn.length === 0) return null;
  const sentence = message(context, subject, stated);
  if (drawn.length < 2) return inWords(context, id, sentence, statements);
  return {
    kind: 'chart',
    spec: {
      ...formOf(t.chart.proceduresAxis, stated.length),
      id,
      message: sentence,
      subtitle: t.chart.proceduresSubtitle({ subject }),
      description: stated.map((row) => describe(context, row)).join(' '),
      sourceLine: sourceLine(context, statements),
      sample: sampleMark(context),
      locale,
      categories: stated.map(({ label }) => label),
      series,
      breaks: [],
    },
  };
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

/** With one-stop counts: their share. Without: where most announced procedures lie. */
function message(
  { t, f }: ChartContext,
  subject: string,
  rows: readonly { label: string; statement: Statement }[],
): string {
  const last = rows.at(-1)?.statement;
  const oneStop = last?.figures.get('one_stop');
  const share = oneStop && shareOf(oneStop);
  if (share && last) {
    return t.chart.oneStopMessage({
      period: f.period(last.period),
      percent: f.percent(share.percent),
    });
  }
  const announced = rows.map(({ label, statement }) => ({
    label,
    count: exactNumber(statement.figures.get('announced')) ?? 0,
  }));
  const most = announced.toSorted((a, b) => b.count - a.count)[0];
  const total = announced.reduce((sum, { count }) => sum + count, 0);
  if (!most || announced.length < 2) return t.chart.proceduresSubtitle({ subject });
  return t.chart.mostAnnounced({
    label: most.label,
    count: f.number(most.count),
    total: f.number(total),
  });
}

function describe(
  { t, f, locale }: ChartContext,
  { label, statement }: { label: string; statement: Statement },
): string {
  const parts = STEPS.flatMap(({ column }) => {
    const figure = statement.figures.get(column);
    if (!figure) return [];
    const name = measureOf(figure.indicator).label[locale].toLocaleLowerCase(locale);
    return [`${name} ${f.value(figure.value, 'count')}`];
  });
  return t.chart.described({ label, parts: parts.join(', ') });
}
