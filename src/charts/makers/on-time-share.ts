import { exactNumber, type Statement } from '../../data/figures.ts';
import { casesInTime, percentInTime } from '../../derive/in-time.ts';
import { paragraph } from '../../i18n/paragraph.ts';
import {
  inWords,
  inTimePoint,
  pointOf,
  sampleMark,
  sourceLine,
  type ChartContext,
  type ChartOrSentence,
} from './context.ts';
import type { ShareSpec, Whole } from '../forms/bars/spec.ts';
import { isGap, type Gap, type Point, type Series } from '../spec.ts';
import { judgeWhole } from '../rules/whole.ts';

/** One bar: a period; null where nothing was found. */
export interface ShareRow {
  label: string;
  statement: Statement | null;
}

const APART = ['early', 'on_time', 'late'] as const;
const TOGETHER = ['on_time_or_early', 'late'] as const;
type Outcome = (typeof APART | typeof TOGETHER)[number];
const TONES = { early: 'sea', on_time: 'leaf', on_time_or_early: 'leaf', late: 'clay' } as const;

/**
 * Of the cases resolved, how many were early, on time and late, as shares of the whole. `rows` are rows of cases.csv
 * of one unit and scope, in the order they are to stand: its periods with their gaps (`timeline`). A row that does not
 * state all its counts exactly has no bar and no share. The message speaks of the last row that has one.
 */
export function onTimeShare(
  context: ChartContext,
  id: string,
  subject: string,
  rows: readonly ShareRow[],
): ChartOrSentence | null {
  const { t } = context;
  const outcomes = rows.some(({ statement }) => statement && !statesApart(statement))
    ? TOGETHER
    : APART;
  const series = outcomes.map((column): Series => {
    const points = rows.map(({ statement }) => partOf(context, statement, column));
    return { id: column, label: t.chart.outcomes[column], tone: TONES[column], points };
  });
  const wholes = rows.map(({ statement }) => wholeOf(context, statement, outcomes));
  const shares = rows.flatMap(({ label, statement }, index) => {
    const percent = statement && percentInTime(statement);
    const whole = wholes[index];
    return statement && percent !== null && whole && !isGap(whole)
      ? [{ label, statement, percent }]
      : [];
  });
  const last = shares.at(-1);
  if (!last) return null;
  const sentence = t.chart.onTimeMessage({
    period: context.f.period(last.statement.period),
    percent: context.f.percent(last.percent),
  });
  if (shares.length < 2) return inWords(context, id, sentence, [last.statement]);
  const spec: ShareSpec = {
    id,
    form: 'share-bars',
    message: sentence,
    subtitle: t.chart.onTimeSubtitle({ subject }),
    description: paragraph(
      shares.map(({ label, percent }) =>
        t.chart.described({ label, parts: context.f.percent(percent) }),
      ),
    ),
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

function partOf(context: ChartContext, statement: Statement | null, column: Outcome): Point | Gap {
  if (!statement) return { missing: context.t.notFound };
  return column === 'on_time_or_early'
    ? inTimePoint(context, statement)
    : pointOf(context, statement.figures.get(column));
}

function wholeOf(
  { t, f }: ChartContext,
  statement: Statement | null,
  outcomes: readonly Outcome[],
): Whole | Gap {
  if (!statement) return { missing: t.notFound };
  const { figures } = statement;
  const parts = outcomes.map((column) =>
    column === 'on_time_or_early' ? casesInTime(statement) : exactNumber(figures.get(column)),
  );
  const whole = exactNumber(figures.get('resolved'));
  const value = whole ?? 0;
  const sum = parts.reduce((total: number, part) => total + (part ?? 0), 0);
  const columns = ['resolved', 'early', 'on_time', 'on_time_or_early', 'late'] as const;
  const bounded = columns.some(
    (column) => figures.has(column) && exactNumber(figures.get(column)) === null,
  );
  switch (judgeWhole(parts, whole)) {
    case 'full':
      return { value, open: null };
    case 'open':
      return { value, open: t.chart.openEnd({ count: f.number(value - sum) }) };
    case 'over':
      return { missing: t.chart.partsExceed({ sum: f.number(sum), whole: f.number(value) }) };
    case 'empty':
      return {
        missing:
          exactNumber(figures.get('total')) === 0 ? t.chart.noneToHandle : t.chart.noneHandled,
      };
    case 'part-missing':
      return { missing: bounded ? t.chart.onlyBounded : t.chart.partMissing };
    case 'whole-missing':
      return { missing: bounded ? t.chart.onlyBounded : t.chart.wholeMissing };
  }
}
