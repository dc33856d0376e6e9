import type { Figure } from '../../data/figures.ts';
import { lowestIn, type OneStopGroup, type OneStopUnit } from '../../derive/one-stop.ts';
import { MOST_NAMED_AT_END } from '../../derive/ends.ts';
import { paragraph } from '../../i18n/paragraph.ts';
import type { NestedSpec } from '../forms/nested/spec.ts';
import { endsOf, middleOf } from '../rules/middle.ts';
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
  const { t } = context;
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
    description: describedUnits(context, units, named),
    sourceLine: sourceLine(context, statements),
    sample: sampleMark(context),
    locale: context.locale,
    categories: units.map(({ unit }) => named(unit.id)),
    series: seriesOf(context, units),
    mark: markOf(context, words, group),
    middle: wordsOfMiddle(context, units),
    apart: wordsApart(context, group, named),
    breaks: [],
    heads: t.chart.oneStopHeads,
    axis: { label: t.chart.proceduresAxis },
  };
  return { kind: 'chart', spec };
}

/** What is drawn, in words: of many units both ends, and between which shares the others lie. */
function describedUnits(
  context: ChartContext,
  units: readonly OneStopUnit[],
  named: (unit: string) => string,
): string {
  const { t, f } = context;
  const [first, last] = endsOf(units);
  const said = ({ unit, figure, percent }: OneStopUnit) =>
    t.chart.described({
      label: named(unit.id),
      parts: `${f.percent(percent)} (${countsOf(context, figure)})`,
    });
  const middle = middleIn(context, units);
  return paragraph([
    ...first.map(said),
    ...(middle ? [t.chart.oneStopBetween(middle)] : []),
    ...last.map(said),
  ]);
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

/** The published share of the group as one, and who has the lowest; without it, between which two shares all lie. */
function titleOf(
  context: ChartContext,
  words: OneStopWords,
  group: OneStopGroup,
  named: (unit: string) => string,
): string {
  const { t, f } = context;
  const { units, whole } = group;
  const year = String(group.year);
  const said = (alike: readonly OneStopUnit[]) => namedShare(context, alike, named);
  const lowest = lowestIn(group, f.percent);
  if (whole && words.whole !== null && whole.unit.peer_group === group.group)
    return t.chart.oneStopTitle({
      year,
      whole: { name: words.whole, percent: f.percent(whole.percent) },
      lowest: lowest.length === 0 ? null : said(lowest),
    });
  const alike = (one: OneStopUnit | undefined) =>
    units.filter(({ percent }) => f.percent(percent) === f.percent(one?.percent ?? 0));
  return t.chart.oneStopRange({
    year,
    group: words.group,
    low: said(alike(units.at(-1))),
    high: said(alike(units[0])),
  });
}

/** Units whose shares are printed alike. */
function namedShare(
  { t, f }: ChartContext,
  alike: readonly OneStopUnit[],
  named: (unit: string) => string,
): { names: string; percent: string } {
  const names = alike.map(({ unit }) => named(unit.id));
  return {
    names:
      names.length > MOST_NAMED_AT_END
        ? t.chart.several.units(f.number(names.length))
        : f.list(names),
    percent: f.percent(alike[0]?.percent ?? 0),
  };
}

function markOf({ t, f }: ChartContext, { whole: name }: OneStopWords, { whole }: OneStopGroup) {
  if (!whole || name === null) return null;
  const label = t.chart.oneStopMark({ name, percent: f.percent(whole.percent) });
  return { percent: whole.percent, label };
}

function wordsOfMiddle(context: ChartContext, units: readonly OneStopUnit[]) {
  const middle = middleIn(context, units);
  if (!middle) return null;
  const { from, to } = middle;
  return { from, to, words: context.t.chart.oneStopMiddle(middle) };
}

/** How many units are not drawn, and their highest and lowest share; null where all are. */
function middleIn({ f }: ChartContext, units: readonly OneStopUnit[]) {
  const middle = middleOf(units.length);
  if (!middle) return null;
  const { from, to } = middle;
  const share = (at: number) => f.percent(units[at]?.percent ?? 0);
  return { from, to, count: f.number(to - from), high: share(from), low: share(to - 1) };
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
