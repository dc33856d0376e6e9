import { exactNumber, type Statement } from '../../data/figures.ts';
import { shareOf } from '../../derive/share.ts';
import {
  inWords,
  inTimePoint,
  pointOf,
  sampleMark,
  sourceLine,
  type ChartContext,
  type Made,
} from './context.ts';
import type { ShareSpec, Whole } from '../forms/bars/spec.ts';
import { isGap, type Gap, type Point, type Series } from '../spec.ts';
import { judgeWhole } from '../rules/whole.ts';

/** One bar: a period or a unit; null where nothing was found. */
export interface ShareRow {
  label: string;
  statement: Statement | null;
}

const APART = ['early', 'on_time', 'late'] as const;
const TOGETHER = ['on_time_or_early', 'late'] as const;
const TONES = { early: 'sea', on_time: 'leaf', on_time_or_early: 'leaf', late: 'clay' } as const;

/**
 * Of the cases resolved, how many were early, on time and late, as shares of the whole. `rows` are rows of cases.csv
 * of one scope, in the order they are to stand: periods of one unit with their gaps (`timeline`), or units in one
 * period. The message speaks of the last row over `periods`, and of the lowest and highest share among `units`.
 */
export function onTimeShare(
  context: ChartContext,
  id: string,
  over: 'periods' | 'units',
  subject: string,
  rows: readonly ShareRow[],
): Made | null {
  const { t } = context;
  const outcomes = rows.some(({ statement }) => statement && !statesApart(statement))
    ? TOGETHER
    : APART;
  const series = outcomes.map((column): Series => {
    const points = rows.map(({ statement }) => partOf(context, statement, column));
    return { id: column, label: t.chart.outcomes[column], tone: TONES[column], points };
  });
  const wholes = rows.map(({ statement }, index) =>
    wholeOf(
      context,
      statement,
      series.flatMap(({ points }) => points[index] ?? []),
    ),
  );
  const shares = rows.flatMap(({ label, statement }, index) => {
    const late = statement?.figures.get('late');
    const share = late && shareOf(late);
    return statement && share && wholes[index] && !isGap(wholes[index])
      ? [{ label, statement, percent: 100 - share.percent }]
      : [];
  });
  const last = shares.at(-1);
  if (!last) return null;
  const sentence =
    over === 'periods' || shares.length < 2 ? lastSaid(context, last) : spread(context, shares);
  if (shares.length < 2) return inWords(context, id, sentence, [last.statement]);
  const spec: ShareSpec = {
    id,
    form: 'share-bars',
    message: sentence,
    subtitle: t.chart.onTimeSubtitle({ subject }),
    description: shares
      .map(({ label, percent }) => t.chart.described({ label, parts: context.f.percent(percent) }))
      .join(' '),
    sourceLine: sourceLine(
      context,
      shares.map(({ statement }) => statement),
    ),
    sample: sampleMark(context),
    locale: context.locale,
    categories: rows.map(({ label }) => label),
    series,
    wholes,
    breaks: [],
    axis: { label: t.chart.onTimeAxis },
  };
  return { kind: 'chart', spec };
}

/** Older reports merge early and on time: then all rows are drawn merged. */
function statesApart({ figures }: Statement): boolean {
  return figures.has('early') && figures.has('on_time');
}

function partOf(
  context: ChartContext,
  statement: Statement | null,
  column: (typeof APART | typeof TOGETHER)[number],
): Point | Gap {
  return statement && column === 'on_time_or_early'
    ? inTimePoint(context, statement)
    : pointOf(context, statement?.figures.get(column));
}

function wholeOf(
  { t, f }: ChartContext,
  statement: Statement | null,
  parts: readonly (Point | Gap)[],
): Whole | Gap {
  if (!statement) return { missing: t.notStated };
  const whole = exactNumber(statement.figures.get('resolved'));
  const sum = parts.reduce((total, part) => total + (isGap(part) ? 0 : part.value), 0);
  switch (judgeWhole(parts, whole)) {
    case 'full':
      return { value: whole ?? sum, open: null };
    case 'open': {
      const rest = f.number((whole ?? sum) - sum);
      return { value: whole ?? sum, open: t.chart.openEnd({ count: rest }) };
    }
    case 'over':
      return {
        missing: t.chart.partsExceed({ sum: f.number(sum), whole: f.number(whole ?? sum) }),
      };
    case 'part-missing':
      return { missing: t.chart.partMissing };
    case 'whole-missing':
      return { missing: t.chart.wholeMissing };
  }
}

interface Shown {
  label: string;
  statement: Statement;
  percent: number;
}

function lastSaid({ t, f }: ChartContext, { statement, percent }: Shown): string {
  return t.chart.onTimeMessage({
    period: f.period(statement.period),
    percent: f.percent(percent),
  });
}

function spread({ t, f }: ChartContext, shares: readonly Shown[]): string {
  const sorted = shares.toSorted((a, b) => a.percent - b.percent);
  const [low, high] = [sorted[0], sorted.at(-1)].map((shown) => ({
    label: shown?.label ?? '',
    percent: f.percent(shown?.percent ?? 0),
  }));
  return low && high ? t.chart.onTimeSpread({ low, high }) : '';
}
