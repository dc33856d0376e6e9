import type { Statement } from '../../data/figures.ts';
import { paragraph } from '../../i18n/paragraph.ts';
import { endsOf } from '../rules/middle.ts';
import { isGap, type Point } from '../spec.ts';
import { betweenWords } from './between-words.ts';
import { latePoint } from './late-over-periods.ts';
import {
  inWords,
  sampleMark,
  sourceLine,
  type ChartContext,
  type ChartOrSentence,
} from './context.ts';

/** One unit, or one field; `statement` is a row of cases.csv. */
export interface LateRow {
  name: string;
  /** "Sở Tư pháp": in a sentence that is of it alone. */
  inSentence: string;
  statement: Statement;
}

interface Valued extends LateRow {
  point: Point;
}

/**
 * Of a thousand cases resolved, how many were late, the most first: on a scale of its own, since beside the cases in time
 * they are too few to be seen. Rows that do not say it exactly are named in words, as are those of `apart`.
 */
export function lateByGroup(
  context: ChartContext,
  id: string,
  words: { group: string; period: string; apart: readonly string[] },
  rows: readonly LateRow[],
): ChartOrSentence | null {
  const { t } = context;
  const valued = rows
    .flatMap((row) => valuedOf(context, row))
    .toSorted(
      (a, b) => b.point.value - a.point.value || a.name.localeCompare(b.name, context.locale),
    );
  const [most] = valued;
  const least = valued.at(-1);
  if (!most || !least) return null;
  const statements = valued.map(({ statement }) => statement);
  const spread = { ...words, most: spoken(most), least: spoken(least) };
  if (valued.length < 2) {
    const alone = { ...words, name: most.inSentence, value: most.point.text };
    return inWords(context, id, t.chart.lateAlone(alone), statements);
  }
  const [first, last] = endsOf(valued);
  const drawn = [...first, ...last];
  const between = betweenWords(context, valued.slice(first.length, valued.length - last.length));
  return {
    kind: 'chart',
    spec: {
      id,
      form: 'ranked-bars',
      message: t.chart.lateMessage(spread),
      subtitle: t.chart.lateSubtitle(words),
      description: paragraph([
        ...first.map(inWordsOf),
        ...(between === null ? [] : [between]),
        ...last.map(inWordsOf),
      ]),
      sourceLine: sourceLine(context, statements),
      sample: sampleMark(context),
      locale: context.locale,
      categories: drawn.map(({ name }) => name),
      series: [
        {
          id: 'late',
          label: t.chart.lateAxis,
          tone: 'clay',
          points: drawn.map(({ point }) => point),
        },
      ],
      places: null,
      bands: [],
      unranked: unrankedWords(context, words.apart, rows, valued, between),
      breaks: [],
      axis: { label: t.chart.lateAxis },
    },
  };
}

function spoken({ name, point }: Valued) {
  return { name, value: point.text };
}

function inWordsOf({ name, point }: Valued): string {
  return `${name}: ${point.text}`;
}

function valuedOf(context: ChartContext, row: LateRow): Valued[] {
  const point = latePoint(context, row.statement);
  return isGap(point) ? [] : [{ ...row, point }];
}

/** Who is not drawn, and why. */
function unrankedWords(
  { t, f }: ChartContext,
  apart: readonly string[],
  rows: readonly LateRow[],
  valued: readonly Valued[],
  between: string | null,
): string | null {
  const told = new Set(valued.map(({ name }) => name));
  const inexact = rows.filter(({ name }) => !told.has(name)).map(({ name }) => name);
  const said = [
    ...(between === null ? [] : [between]),
    ...(apart.length > 0 ? [t.chart.latePartly({ names: f.list(apart) })] : []),
    ...(inexact.length > 0 ? [t.chart.lateNotStated({ names: f.list(inexact) })] : []),
  ];
  return said.length > 0 ? said.join(' ') : null;
}
