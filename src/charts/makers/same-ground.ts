import type { Figure, Statement } from '../../data/figures.ts';
import type { Period } from '../../data/period.ts';
import { measureOf, type IndicatorId } from '../../data/tables.ts';
import type { GroundCount, GroundPeriod } from '../../derive/ground-counts.ts';
import { nameIn } from '../../derive/names.ts';
import { breakBetween } from '../../derive/series.ts';
import { timeline } from '../../derive/timeline.ts';
import { paragraph } from '../../i18n/paragraph.ts';
import type { LineSpec } from '../forms/line/spec.ts';
import { isGap, type Break, type Gap, type Point, type Series } from '../spec.ts';
import { pointOf, sampleMark, sourceLine, type ChartContext } from './context.ts';
import type { ChartOrSentence } from './context.ts';

/** With fewer whole periods on a side there is no line to draw of it. */
const FEWEST = 2;

interface Side {
  id: GroundPeriod['side'];
  name: string;
  periods: readonly GroundPeriod[];
}

/**
 * One count of a ground over periods: what the districts counted, and what the units that followed them count together.
 * They are two lines, with a break between them, and never one: the work is shared out anew. Null where there is too
 * little of either.
 */
export function sameGround(
  context: ChartContext,
  id: string,
  indicator: IndicatorId,
  counted: readonly GroundPeriod[],
): ChartOrSentence | null {
  const { t, f, locale } = context;
  const sides = (['before', 'after'] as const).map((side) => sideOf(context, side, counted));
  const whole = sides.map(({ periods }) => periods.filter((one) => partsIn(one, indicator)));
  if (whole.some((own) => own.length < FEWEST)) return null;
  const periods = timeline(counted.map(({ period }) => period));
  const [from] = periods;
  const to = periods.at(-1);
  if (!from || !to) return null;
  const label = measureOf(indicator).label[locale];
  const names = namesOf(context, sides[0]?.periods[0]);
  const statements = whole.flat().flatMap((one) => statementsIn(one, indicator));
  return {
    kind: 'chart',
    spec: {
      id,
      form: 'line',
      message: t.chart.groundMessage({
        label,
        sides: sides.flatMap(({ id, name }, at) =>
          endOf(context, name, whole[at]?.at(id === 'before' ? -1 : 0), indicator),
        ),
      }),
      subtitle: t.chart.groundSubtitle({
        ...{ label, subject: names },
        from: f.shortPeriod(from),
        to: f.shortPeriod(to),
      }),
      description: paragraph(
        sides.map(({ name, periods: own }) =>
          t.chart.described({
            label: name,
            parts: own
              .map((one) => `${f.shortPeriod(one.period)} ${textOf(context, one, indicator)}`)
              .join(', '),
          }),
        ),
      ),
      sourceLine: sourceLine(context, statements),
      sample: sampleMark(context),
      locale,
      categories: periods.map((period) => f.shortPeriod(period)),
      series: sides.map((side) => seriesOf(context, side, periods, indicator)),
      breaks: breaksIn(context, sides, periods, indicator),
      axis: { label, from: 'zero', to: 'data', reversed: false },
    } satisfies LineSpec,
  };
}

function sideOf(context: ChartContext, id: Side['id'], counted: readonly GroundPeriod[]): Side {
  const { t, f } = context;
  const periods = counted.filter(({ side }) => side === id);
  const units = periods[0]?.units.length ?? 0;
  const name =
    id === 'after'
      ? t.chart.groundAfter({ count: f.number(units) })
      : t.chart.groundBefore({ names: namesOf(context, periods[0]), several: units > 1 });
  return { id, name, periods };
}

function namesOf({ dataset, f, locale }: ChartContext, of: GroundPeriod | undefined): string {
  const year = Number(of?.period.to.slice(0, 4));
  return f.list((of?.units ?? []).map((unit) => nameIn(dataset, unit, year).full[locale]));
}

function seriesOf(
  context: ChartContext,
  { id, name, periods: own }: Side,
  periods: readonly Period[],
  indicator: IndicatorId,
): Series {
  const [first, last] = [own[0]?.period.from ?? '', own.at(-1)?.period.to ?? ''];
  const pointAt = (period: Period): Point | Gap => {
    const { t } = context;
    if (id === 'after' && period.from < first) return { missing: t.notYetThere, beyond: true };
    if (id === 'before' && period.to > last) return { missing: t.noLongerThere, beyond: true };
    const count = own.find((one) => one.period.raw === period.raw)?.counts.get(indicator);
    return count ? countPoint(context, count) : { missing: t.notFound };
  };
  return {
    id,
    label: name,
    tone: id === 'before' ? 'sea' : 'amber',
    points: periods.map(pointAt),
  };
}

/** Of one unit its own figure; of several their sum, which is never firm. */
function countPoint(context: ChartContext, count: GroundCount): Point | Gap {
  if (count.kind === 'lacking') return { missing: context.t.notFound };
  const [first, ...others] = count.parts;
  if (others.length === 0) return pointOf(context, first);
  return {
    value: count.total,
    text: context.f.number(count.total),
    caveat: context.t.status.derived,
    figure: null,
    sumOf: count.parts.map(({ id }) => id),
  };
}

function breaksIn(
  context: ChartContext,
  sides: readonly Side[],
  periods: readonly Period[],
  indicator: IndicatorId,
): Break[] {
  const own = sides.flatMap((side) => side.periods.filter((one) => partsIn(one, indicator)));
  return own.flatMap((one, at): Break[] => {
    const [previous, now] = [own[at - 1], one].map((of) => of && partsIn(of, indicator)?.[0]);
    const before = periods.findIndex(({ raw }) => raw === one.period.raw);
    if (!previous || !now || before === -1) return [];
    const registered = breakBetween(context.dataset, previous, now)?.[context.locale];
    const turns = own[at - 1]?.side !== one.side;
    const label = registered ?? (turns ? context.t.chart.groundBreak : null);
    return label === null ? [] : [{ before, label }];
  });
}

/** What stands next to the break: the last of the district, the first of what followed it. */
function endOf(
  context: ChartContext,
  name: string,
  end: GroundPeriod | undefined,
  indicator: IndicatorId,
) {
  if (!end) return [];
  const unit = measureOf(indicator).unit[context.locale];
  const value = `${textOf(context, end, indicator)} ${unit}`.trim();
  return [{ name, value, period: context.f.shortPeriod(end.period) }];
}

function textOf(context: ChartContext, { counts }: GroundPeriod, indicator: IndicatorId): string {
  const count = counts.get(indicator);
  const point = count && countPoint(context, count);
  return point && !isGap(point) ? point.text : context.t.notFound;
}

function partsIn({ counts }: GroundPeriod, indicator: IndicatorId): readonly Figure[] | null {
  const count = counts.get(indicator);
  return count?.kind === 'whole' ? count.parts : null;
}

function statementsIn(one: GroundPeriod, indicator: IndicatorId): Statement[] {
  return (partsIn(one, indicator) ?? []).map(({ statement }) => statement);
}
