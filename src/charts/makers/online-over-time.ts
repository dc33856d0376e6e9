import type { Statement } from '../../data/figures.ts';
import type { MeasureColumn } from '../../data/tables.ts';
import { paragraph } from '../../i18n/paragraph.ts';
import type { BarSpec } from '../forms/bars/spec.ts';
import { isGap, type Break, type Gap, type Point, type Series } from '../spec.ts';
import {
  drawnPoints,
  inWords,
  pointOf,
  sampleMark,
  sourceLine,
  type ChartContext,
  type ChartOrSentence,
} from './context.ts';

type Column = MeasureColumn<'procedures'>;

/** Services online were graded by four levels, later as full or partial; the further-reaching of a grading first. */
const GRADINGS = [
  { id: 'levels', columns: ['online_level_4', 'online_level_3'] },
  { id: 'later', columns: ['online_full', 'online_partial'] },
] as const satisfies readonly { id: string; columns: readonly Column[] }[];
const TONES = ['sea', 'slate'] as const;

export interface OnlineRow {
  /** When, and of whom where that changes. */
  label: string;
  /** Whose procedures they are: figures of two provinces do not compare. */
  owner: string;
  statement: Statement<'procedures'>;
}

/** Procedures online at each date of which a source counts them, the two gradings apart by a break. */
export function onlineOverTime(
  context: ChartContext,
  id: string,
  rows: readonly OnlineRow[],
): ChartOrSentence | null {
  const { t, f } = context;
  const drawn = rows.filter(({ statement }) => columnsOf(statement) !== null);
  const last = drawn.at(-1);
  if (!last) return null;
  const statements = drawn.map(({ statement }) => statement);
  const series = TONES.map((tone, place): Series => ({
    id: place === 0 ? 'further' : 'nearer',
    label: t.chart.onlineSeries[place] ?? '',
    tone,
    points: drawn.map(({ statement }) => pointIn(context, statement, place)),
  }));
  const message = titleOf(context, last, series);
  if (drawn.length < 2) return inWords(context, id, message, statements);
  const spec: BarSpec = {
    id,
    form: 'stacked-bars',
    message,
    subtitle: t.chart.onlineSubtitle({
      subject: f.list([...new Set(drawn.map(({ owner }) => owner))]),
      from: f.shortPeriod(drawn[0]?.statement.period ?? last.statement.period),
      to: f.shortPeriod(last.statement.period),
    }),
    description: paragraph(drawn.map((row, index) => described(context, row, index, series))),
    sourceLine: sourceLine(context, statements),
    sample: sampleMark(context),
    locale: context.locale,
    categories: drawn.map(({ label }) => label),
    series,
    breaks: breaksIn(context, drawn),
    axis: { label: t.chart.proceduresAxis },
  };
  return { kind: 'chart', spec };
}

function gradingOf({ figures }: Statement<'procedures'>) {
  return GRADINGS.findLast(({ columns }) => columns.some((column) => figures.has(column))) ?? null;
}

function columnsOf(statement: Statement<'procedures'>): readonly Column[] | null {
  return gradingOf(statement)?.columns ?? null;
}

function pointIn(
  context: ChartContext,
  statement: Statement<'procedures'>,
  place: number,
): Point | Gap {
  const column = columnsOf(statement)?.[place];
  return pointOf(context, column && statement.figures.get(column));
}

function titleOf(
  { t, f }: ChartContext,
  { statement, owner }: OnlineRow,
  series: readonly Series[],
): string {
  const grading = gradingOf(statement)?.id ?? 'later';
  const points = series.flatMap(({ points }) => points.at(-1) ?? []);
  const place = points.findIndex((point) => !isGap(point));
  const [first] = drawnPoints(points);
  return t.chart.onlineTitle({
    period: f.period(statement.period),
    owner,
    count: first?.text ?? '',
    grade: t.chart.onlineGrades[grading][place] ?? '',
  });
}

function described(
  { t }: ChartContext,
  { label, statement }: OnlineRow,
  index: number,
  series: readonly Series[],
): string {
  const grading = gradingOf(statement)?.id ?? 'later';
  const parts = series.flatMap(({ points }, place) => {
    const point = points[index];
    return point && !isGap(point)
      ? [`${t.chart.onlineGrades[grading][place] ?? ''} ${point.text}`]
      : [];
  });
  return t.chart.described({ label, parts: parts.join(', ') });
}

/** Where the grading changes, and where the figures of another province begin. */
function breaksIn({ t }: ChartContext, rows: readonly OnlineRow[]): Break[] {
  return rows.flatMap(({ statement, owner }, before): Break[] => {
    const previous = rows[before - 1];
    if (!previous) return [];
    const regraded = gradingOf(previous.statement) !== gradingOf(statement);
    return [
      ...(regraded ? [{ before, label: t.chart.onlineRegraded }] : []),
      ...(previous.owner === owner ? [] : [{ before, label: t.chart.ofOther({ owner }) }]),
    ];
  });
}
