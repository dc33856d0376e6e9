import type { Figure } from '../../data/figures.ts';
import type { Period } from '../../data/period.ts';
import { changeOf } from '../../derive/change.ts';
import { paragraph } from '../../i18n/paragraph.ts';
import type { Change } from '../../threshold.ts';
import { countWays, slantOf } from '../rules/ways.ts';
import {
  inWords,
  sampleMark,
  sourceLine,
  type ChartContext,
  type ChartOrSentence,
} from './context.ts';
import { standsOut } from '../rules/movers.ts';
import type { SlopeSpec } from '../forms/slope/spec.ts';
import { isGap, type Gap, type Point } from '../spec.ts';
import { targetBeside } from './target-line.ts';
import { pointAt, type NamedSeries } from './unit-lines.ts';

/** What is known of a unit in the two periods. */
interface Ends {
  name: string;
  before: Point | Gap;
  after: Point | Gap;
  figures: Figure[];
  /** A break between the two, in words; null when there is none. */
  broken: string | null;
  /** Null where the two cannot be compared. */
  change: Change | null;
}

/**
 * One indicator of several units in two periods, a line between them. A unit with an end that is missing or only bounded
 * (hơn, dưới, khoảng), or with a break in between, is not drawn but said in words. `label` says what is measured,
 * `subject` of whom.
 */
export function changeBetween(
  context: ChartContext,
  id: string,
  words: { label: string; subject: string },
  [from, to]: readonly [Period, Period],
  units: readonly NamedSeries[],
): ChartOrSentence | null {
  const { t, f } = context;
  const ends = units.map((unit) => endsOf(context, unit, from, to));
  const changes = ends.map(({ change }) => change);
  const joined = ends.filter((_, index) => changes[index] !== null);
  if (joined.length === 0) return null;
  const periods = { from: f.shortPeriod(from), to: f.shortPeriod(to) };
  const sentence = message(context, periods, ends);
  const statements = joined.flatMap(({ figures }) => figures.map(({ statement }) => statement));
  if (joined.length < 2) return inWords(context, id, sentence, statements);
  const out = standsOut(changes.map((change) => change?.difference ?? null));
  const spec: SlopeSpec = {
    id,
    form: 'slope',
    message: sentence,
    subtitle: t.chart.lineSubtitle({ ...words, ...periods }),
    description: paragraph(joined.map((unit) => t.chart.fromTo(pair(unit)))),
    sourceLine: sourceLine(context, statements),
    sample: sampleMark(context),
    locale: context.locale,
    categories: ends.map(({ name }) => name),
    drawn: ends.map(({ change }, index) =>
      change === null ? 'not' : out[index] ? slantOf(change) : 'rest',
    ),
    apart: wordsApart(context, periods, ends),
    directions: t.chart.directions,
    series: [
      {
        id: 'before',
        label: periods.from,
        tone: 'slate',
        points: ends.map(({ before }) => before),
      },
      { id: 'after', label: periods.to, tone: 'sea', points: ends.map(({ after }) => after) },
    ],
    breaks: [],
    axis: { label: words.label },
    ...targetBeside(
      context,
      units,
      ends.flatMap(({ figures }) => figures),
    ),
  };
  return { kind: 'chart', spec };
}

function endsOf(context: ChartContext, unit: NamedSeries, from: Period, to: Period): Ends {
  const { name, series } = unit;
  const points = series?.points ?? [];
  const [first, last] = [from, to].map(({ raw }) =>
    points.findIndex(({ period }) => period === raw),
  );
  const figures = [first, last].map((index) => points[index ?? -1]?.figures[0]);
  const between = points.slice((first ?? 0) + 1, (last ?? 0) + 1);
  const broken = between.find(({ breakBefore }) => breakBefore !== null)?.breakBefore ?? null;
  const [before, after] = figures;
  return {
    name,
    before: pointAt(context, unit, from),
    after: pointAt(context, unit, to),
    figures: figures.flatMap((figure) => figure ?? []),
    broken: broken?.[context.locale] ?? null,
    change: broken === null && before && after ? changeOf(before, after) : null,
  };
}

/** How many went up and down, and who moved most, by the figures as they are printed. */
function message(
  context: ChartContext,
  periods: { from: string; to: string },
  ends: readonly Ends[],
): string {
  const compared = ends.flatMap(({ change }) => change ?? []);
  const changed = ends.filter(({ change }) => change !== null && slantOf(change) !== 'about');
  const sizeOf = ({ change }: Ends) => Math.abs(change?.difference ?? 0);
  const most = Math.max(...changed.map(sizeOf));
  const [mover, ...others] = changed.filter((one) => sizeOf(one) === most);
  return context.t.chart.slopeMessage({
    ...periods,
    ...countWays(context, compared),
    mover: mover && others.length === 0 ? pair(mover) : null,
  });
}

function pair({ name, before, after }: Ends): { name: string; before: string; after: string } {
  return { name, before: wordsOf(before), after: wordsOf(after) };
}

function wordsOf(point: Point | Gap): string {
  return isGap(point) ? point.missing : point.text;
}

/** One note for each reason: an end missing (the earlier, the later or both), a break between them, only a bound. */
function wordsApart(
  { t, f }: ChartContext,
  { from, to }: { from: string; to: string },
  ends: readonly Ends[],
): string[] {
  const missing = ends.flatMap(({ name, before, after }) => {
    const known = (period: string, point: Point | Gap) =>
      t.chart.otherEnd({ name, period, value: wordsOf(point) });
    if (isGap(before) && isGap(after)) return { period: f.list([from, to]), name };
    if (isGap(before)) return { period: from, name: known(to, after) };
    return isGap(after) ? { period: to, name: known(from, before) } : [];
  });
  const broken = ends.flatMap(({ name, before, after, broken }) =>
    broken === null || isGap(before) || isGap(after) ? [] : { reason: broken, name },
  );
  const bounded = ends.filter(
    ({ before, after, broken, change }) =>
      change === null && broken === null && !isGap(before) && !isGap(after),
  );
  const names = (alike: readonly { name: string }[]) => f.list(alike.map(({ name }) => name));
  return [
    ...[...Map.groupBy(missing, ({ period }) => period)].map(([period, alike]) =>
      t.chart.endMissing({ period, names: names(alike) }),
    ),
    ...[...Map.groupBy(broken, ({ reason }) => reason)].map(([reason, alike]) =>
      t.chart.notCompared({ reason, names: names(alike) }),
    ),
    ...(bounded.length === 0
      ? []
      : [
          t.chart.boundsNotCompared({
            names: f.list(bounded.map((unit) => t.chart.bothEnds(pair(unit)))),
          }),
        ]),
  ];
}
