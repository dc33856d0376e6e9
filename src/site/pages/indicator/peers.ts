import type { NamedSeries } from '../../../charts/makers/unit-lines.ts';
import type { Figure } from '../../../data/figures.ts';
import { yearOf, type PeriodKind } from '../../../data/period.ts';
import { measureOf, type IndicatorId } from '../../../data/tables.ts';
import { PEER_GROUPS, type PeerGroup } from '../../../data/unit-kinds.ts';
import { byKind } from '../../../derive/kinds.ts';
import { largestFamily, toSeries, type Series } from '../../../derive/series.ts';
import { isCollective } from '../../../derive/units.ts';
import { standsForUnit } from '../../../derive/stands-for-unit.ts';
import type { ChartSubject } from '../../parts/chart/chart-id.ts';
import { bySubject } from '../../parts/chart/chart-order.ts';
import { dimensionNames } from '../../parts/figure/figure-view.ts';
import { unitById, unitName, unitShortName } from '../../parts/unit/unit-words.ts';
import { kindsName } from '../../parts/unit/group-name.ts';
import { uncapital } from '../../../i18n/letters.ts';
import type { Site } from '../../site.ts';

/** The units of one peer group over the years, by one index where the indicator has several. */
export interface Peers {
  subject: Omit<ChartSubject, 'maker'>;
  words: { label: string; subject: string };
  units: NamedSeries[];
}

/** Which figures are set beside one another. */
interface Span {
  /** Of these kinds of periods the first that a group has figures of: counts on a date are not mixed with those over years. */
  kinds: readonly PeriodKind[];
  /** The fewest periods: a chart over years needs two. */
  least: number;
}

/** The units of each peer group, in the order of the groups: one item for each index. */
export function peersByGroup(
  site: Site,
  indicator: IndicatorId,
  figures: readonly Figure[],
  span: Span,
): Peers[][] {
  return PEER_GROUPS.map((group) =>
    familiesOf(site, group, figures, span).flatMap((family): Peers[] => {
      const [first] = family;
      if (!first) return [];
      const label = measureOf(indicator).label[site.locale];
      const { dimensions, length } = first;
      const mixed = isMixed(site, family);
      return [
        {
          subject: { of: group, indicator, dimensions, length },
          words: {
            label: [label, ...dimensionNames(site, first)].join(', '),
            subject: uncapital(kindsName(site, group, 'all')),
          },
          units: family
            .map((series) => ({ name: nameOf(site, series, mixed), series }))
            .toSorted((a, b) => a.name.localeCompare(b.name, site.locale)),
        },
      ];
    }),
  );
}

/** The series of the units of a group, whole, by index: at least two units. */
function familiesOf(
  site: Site,
  group: PeerGroup,
  figures: readonly Figure[],
  { kinds, least }: Span,
): Series[][] {
  const peers = figures.filter(({ statement: { unit } }) => {
    const peer = unitById(site, unit);
    // A group as a whole is not compared with its own members.
    return peer.peer_group === group && !isCollective(peer);
  });
  const byKind = Map.groupBy(peers, ({ statement }) => statement.period.kind);
  const own = kinds.map((kind) => byKind.get(kind)).find((some) => some !== undefined) ?? [];
  const whole = toSeries(site.dataset, own).filter(standsForUnit).toSorted(bySubject(site));
  return [...Map.groupBy(whole, ({ dimensions }) => dimensions.index ?? '').values()]
    .map(largestFamily)
    .filter((family) => {
      const periods = new Set(family.flatMap(({ points }) => points.map(({ period }) => period)));
      return family.length > 1 && periods.size >= least;
    });
}

/** Whether units of several kinds stand in one list. */
function isMixed(site: Site, family: readonly Series[]): boolean {
  const units = family.map(({ unit }) => unitById(site, unit));
  const year = Math.max(...family.map(lastYear));
  return byKind(site.dataset, units, year).length > 1;
}

/** The name that the unit had in the last year it has a figure of; among units of several kinds it says its own. */
function nameOf(site: Site, series: Series, mixed: boolean): string {
  const unit = unitById(site, series.unit);
  const year = lastYear(series);
  return mixed ? unitName(site, unit, year) : unitShortName(site, unit, year);
}

function lastYear({ points }: Series): number {
  const last = points.at(-1)?.figures[0].statement.period;
  return last ? yearOf(last) : 0;
}
