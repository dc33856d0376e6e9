import { heatTable } from '../../../charts/makers/heat-table.ts';
import type { NamedSeries } from '../../../charts/makers/unit-lines.ts';
import { unitsOverYears } from '../../../charts/makers/units-over-years.ts';
import { isClass, type Figure } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { measureOf, type IndicatorId } from '../../../data/tables.ts';
import { PEER_GROUPS, type PeerGroup } from '../../../data/tables/common.ts';
import { largestFamily, toSeries, type Series } from '../../../derive/series.ts';
import { isCollective } from '../../../derive/units.ts';
import { chartId, type ChartSubject } from '../../parts/chart/chart-id.ts';
import { bySubject } from '../../parts/chart/chart-order.ts';
import type { ChartPlan } from '../../parts/chart/chart-plan.ts';
import { breakNotes } from '../../parts/chart/chart-view.ts';
import { isOfWholeUnit } from '../../../derive/whole-unit.ts';
import { dimensionNames } from '../../parts/figure/figure-view.ts';
import { darkerWords } from '../../parts/shades/shades.ts';
import type { Site } from '../../site.ts';
import { unitById, unitShortName } from '../../parts/unit/unit-words.ts';
import type { ShadesView } from '../../parts/shades/view.ts';

/** The units of one peer group over the years, by one index where the indicator has several. */
interface Peers {
  subject: Omit<ChartSubject, 'maker'>;
  words: { label: string; subject: string };
  units: NamedSeries[];
}

/** One chart for each group and index. The first index of each group comes first, in the order of its register. */
export function unitPlans(
  site: Site,
  indicator: IndicatorId,
  figures: readonly Figure[],
): { first: ChartPlan[]; others: ChartPlan[] } {
  if (figures.some(({ value }) => isClass(value))) return { first: [], others: [] };
  const plans = peersByGroup(site, indicator, figures).map((group) =>
    group.map(({ subject, words, units }): ChartPlan => ({
      subject: { maker: 'units-over-years', ...subject },
      make: (id) => unitsOverYears(site, id, words, units),
    })),
  );
  return {
    first: plans.flatMap((group) => group.slice(0, 1)),
    others: plans.flatMap((group) => group.slice(1)),
  };
}

/** The same as tables of shades, one for each group. */
export function unitShades(
  site: Site,
  indicator: IndicatorId,
  figures: readonly Figure[],
): ShadesView[] {
  return peersByGroup(site, indicator, figures).flatMap(([first]) => {
    if (!first) return [];
    const { subject, words, units } = first;
    const made = heatTable(site, chartId({ maker: 'heat-table', ...subject }), words, units);
    if (made?.kind !== 'table') return [];
    const { table } = made;
    return [
      {
        table,
        lead: darkerWords(site, indicator),
        notes: [...breakNotes(site, table.columns, table.breaks), table.sourceLine],
      },
    ];
  });
}

function peersByGroup(site: Site, indicator: IndicatorId, figures: readonly Figure[]): Peers[][] {
  return PEER_GROUPS.map((group) =>
    familiesOf(site, group, figures).flatMap((family): Peers[] => {
      const [first] = family;
      if (!first) return [];
      const label = measureOf(indicator).label[site.locale];
      const { dimensions, length } = first;
      return [
        {
          subject: { of: group, indicator, dimensions, length },
          words: {
            label: [label, ...dimensionNames(site, first)].join(', '),
            subject: site.t.peerGroups[group].toLocaleLowerCase(site.locale),
          },
          units: family
            .map((series) => ({ name: nameOf(site, series), series }))
            .toSorted((a, b) => a.name.localeCompare(b.name, site.locale)),
        },
      ];
    }),
  );
}

/** The yearly series of the units of a group, whole, by index: at least two units and two years. */
function familiesOf(site: Site, group: PeerGroup, figures: readonly Figure[]): Series[][] {
  const own = figures.filter(({ statement: { unit, period } }) => {
    const peer = unitById(site, unit);
    // A group as a whole is not compared with its own members.
    return period.kind === 'year' && peer.peer_group === group && !isCollective(peer);
  });
  const whole = toSeries(site.dataset, own).filter(isOfWholeUnit).toSorted(bySubject(site));
  return [...Map.groupBy(whole, ({ dimensions }) => dimensions.index ?? '').values()]
    .map(largestFamily)
    .filter((family) => {
      const years = new Set(family.flatMap(({ points }) => points.map(({ period }) => period)));
      return family.length > 1 && years.size > 1;
    });
}

/** The name that the unit had in the last year it has a figure of. */
function nameOf(site: Site, { unit, points }: Series): string {
  const last = points.at(-1)?.figures[0].statement.period;
  return unitShortName(site, unitById(site, unit), last ? yearOf(last) : 0);
}
