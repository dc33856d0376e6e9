import type { Figure } from '../../data/figures.ts';
import type { OneStopGroup, OneStopUnit } from '../../derive/one-stop.ts';
import { paragraph } from '../../i18n/paragraph.ts';
import type { NestedSpec } from '../forms/nested/spec.ts';
import { middleOf } from '../rules/middle.ts';
import type { Gap, Point, Series } from '../spec.ts';
import {
  drawnPoints,
  inWords,
  pointOf,
  sampleMark,
  sourceLine,
  type ChartContext,
  type ChartOrSentence,
} from './context.ts';

const STEPS = [
  { column: 'announced', tone: 'slate' },
  { column: 'one_stop', tone: 'amber' },
  { column: 'interlinked', tone: 'amber' },
] as const;

export interface OneStopWords {
  /** "huyện, thị xã, thành phố" */
  group: string;
  /** The year, or the one date that all the figures are of. */
  period: string;
  /** Whom the published share of the whole is of: "cấp huyện"; null without one. */
  whole: string | null;
}

/**
 * Of each unit of a group what it announced, what of that goes through its one-stop counter, and what of that is
 * interlinked; the highest share first. `named` gives the name a unit had that year.
 */
export function oneStopByUnit(
  context: ChartContext,
  id: string,
  words: OneStopWords,
  group: OneStopGroup,
  named: (unit: string) => string,
): ChartOrSentence | null {
  const { t, f } = context;
  const { units } = group;
  const statements = units.map(({ figure }) => figure.statement);
  const [first] = units;
  if (!first) return null;
  const message = titleOf(context, words, group, named);
  if (units.length < 2) return inWords(context, id, message, statements);
  const spec: NestedSpec = {
    id,
    form: 'nested-bars',
    message,
    subtitle: t.chart.oneStopSubtitle(words),
    description: paragraph(
      units.map(({ unit, figure, percent }) =>
        t.chart.described({
          label: named(unit.id),
          parts: `${f.percent(percent)} (${countsOf(context, figure)})`,
        }),
      ),
    ),
    sourceLine: sourceLine(context, statements),
    sample: sampleMark(context),
    locale: context.locale,
    categories: units.map(({ unit }) => named(unit.id)),
    series: seriesOf(context, units),
    mark: markOf(context, words, group),
    middle: wordsOfMiddle(context, units),
    apart: wordsApart(context, group, named),
    breaks: [],
    axis: { label: t.chart.oneStopAxis },
  };
  return { kind: 'chart', spec };
}

function seriesOf(context: ChartContext, units: readonly OneStopUnit[]): Series[] {
  return STEPS.map(({ column, tone }): Series => {
    const points = units.map(({ figure, percent }): Point | Gap => {
      const point = pointOf(context, figure.statement.figures.get(column));
      return column === 'one_stop' && 'value' in point
        ? { ...point, beside: context.f.percent(percent) }
        : point;
    });
    return { id: column, label: context.t.chart.oneStopSteps[column], tone, points };
  }).filter(({ points }) => drawnPoints(points).length > 0);
}

/** The share of the whole, and the lowest of the units: only where most of them have one. */
function titleOf(
  { t, f }: ChartContext,
  words: OneStopWords,
  { year, units, apart, silent, whole }: OneStopGroup,
  named: (unit: string) => string,
): string {
  const [best] = units;
  const last = units.at(-1);
  const printed = last ? f.percent(last.percent) : '';
  const lowest = units.filter(({ percent }) => f.percent(percent) === printed);
  const telling = units.length > apart.length + silent.length && lowest.length < units.length;
  return t.chart.oneStopTitle({
    year: String(year),
    group: words.group,
    whole:
      whole && words.whole !== null
        ? { name: words.whole, percent: f.percent(whole.percent) }
        : null,
    lowest: telling
      ? {
          names:
            lowest.length > 2
              ? t.chart.severalUnits(f.number(lowest.length))
              : f.list(lowest.map(({ unit }) => named(unit.id))),
          percent: printed,
        }
      : null,
    from: printed,
    to: best ? f.percent(best.percent) : '',
  });
}

function markOf({ t, f }: ChartContext, { whole: name }: OneStopWords, { whole }: OneStopGroup) {
  if (!whole || name === null) return null;
  const label = t.chart.oneStopMark({ name, percent: f.percent(whole.percent) });
  return { percent: whole.percent, label };
}

function wordsOfMiddle({ t, f }: ChartContext, units: readonly OneStopUnit[]) {
  const middle = middleOf(units.length);
  if (!middle) return null;
  const { from, to } = middle;
  const [high, low] = [units[from], units[to - 1]].map((unit) => f.percent(unit?.percent ?? 0));
  return {
    ...middle,
    words: t.chart.oneStopMiddle({ count: f.number(to - from), high: high ?? '', low: low ?? '' }),
  };
}

function wordsApart(
  context: ChartContext,
  { apart, silent }: OneStopGroup,
  named: (unit: string) => string,
): string[] {
  const { t, f } = context;
  const counted = apart.map(
    ({ unit, figure }) => `${named(unit.id)} (${countsOf(context, figure)})`,
  );
  return [
    ...(counted.length > 0 ? [t.chart.oneStopApart({ names: f.list(counted) })] : []),
    ...(silent.length > 0
      ? [t.chart.oneStopSilent({ names: f.list(silent.map(({ id }) => named(id))) })]
      : []),
  ];
}

/** "257/268", or the count alone. */
function countsOf({ f }: ChartContext, figure: Figure): string {
  const whole = figure.statement.figures.get('announced');
  const counts = [figure, whole].flatMap((one) => (one ? f.value(one.value, 'count') : []));
  return counts.join('/');
}
