import type { Figure } from '../../data/figures.ts';
import { paragraph } from '../../i18n/paragraph.ts';
import type { RankedSpec } from '../forms/bars/spec.ts';
import { endsOf } from '../rules/middle.ts';
import { isGap } from '../spec.ts';
import { betweenWords } from './between-words.ts';
import {
  inWords,
  pointOf,
  sampleMark,
  sourceLine,
  type ChartContext,
  type ChartOrSentence,
} from './context.ts';

/** A title names no more counters than these, and a subtitle no more times. */
const MOST_NAMED = 8;

/** A count of procedures at one counter, by the words that tell it from the others. */
export interface CounterRow {
  label: string;
  /** Whose counter it is, by the name used in the label. */
  owner: string;
  figure: Figure;
}

/**
 * The counts of single counters beside one another; of many only both ends. They were counted at different times, of different things: the
 * bars only say how large each is, and no place is given.
 */
export function proceduresAtCounters(
  context: ChartContext,
  id: string,
  counters: readonly string[],
  rows: readonly CounterRow[],
): ChartOrSentence | null {
  const { t, f } = context;
  const counted = rows
    .flatMap(({ label, figure }) => {
      const point = pointOf(context, figure);
      return isGap(point) ? [] : [{ label, figure, point }];
    })
    .toSorted((a, b) => b.point.value - a.point.value);
  const [most] = counted;
  const least = counted.at(-1);
  if (!most || !least) return null;
  const statements = counted.map(({ figure }) => figure.statement);
  const message = t.chart.countersTitle({
    count: f.number(counters.length),
    names: counters.length > MOST_NAMED ? null : f.list(counters),
    most: { label: most.label, value: most.point.text },
    least: least.point.text,
  });
  if (counted.length < 2) return inWords(context, id, message, statements);
  const [first, last] = endsOf(counted);
  const drawn = [...first, ...last];
  const between = counted.slice(first.length, counted.length - last.length);
  const spec: RankedSpec = {
    id,
    form: 'ranked-bars',
    message,
    subtitle: t.chart.countersSubtitle({ when: whenCounted(context, rows) }),
    description: paragraph(
      drawn.map(({ label, point }) => t.chart.described({ label, parts: point.text })),
    ),
    sourceLine: sourceLine(context, statements),
    sample: sampleMark(context),
    locale: context.locale,
    categories: drawn.map(({ label }) => label),
    series: [
      {
        id: 'procedures',
        label: t.chart.proceduresAxis,
        tone: 'amber',
        points: drawn.map(({ point }) => point),
      },
    ],
    places: null,
    bands: [],
    unranked: betweenWords(context, between),
    breaks: [],
    axis: { label: t.chart.proceduresAxis },
  };
  return { kind: 'chart', spec };
}

/** "Trung tâm HCC tỉnh: 1/8/2019; Phú Quốc: 1/7/2025–28/2/2026"; null of too many to be read. */
function whenCounted({ f }: ChartContext, rows: readonly CounterRow[]): string | null {
  const times = new Set(
    rows.map(({ owner, figure }) => `${owner}: ${f.shortPeriod(figure.statement.period)}`),
  );
  return times.size > MOST_NAMED ? null : [...times].join('; ');
}
