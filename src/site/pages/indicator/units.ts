import type { ChartOrSentence } from '../../../charts/makers/context.ts';
import { heatTable } from '../../../charts/makers/heat-table.ts';
import type { NamedSeries } from '../../../charts/makers/unit-lines.ts';
import { unitsOverYears } from '../../../charts/makers/units-over-years.ts';
import { isClass, type Figure } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { measureOf, type IndicatorId } from '../../../data/tables.ts';
import { PEER_GROUPS, type PeerGroup } from '../../../data/tables/common.ts';
import { largestFamily, toSeries, type Series } from '../../../derive/series.ts';
import { isCollective } from '../../../derive/units.ts';
import { breakNotes } from '../../parts/chart/chart-view.ts';
import { dimensionNames } from '../../parts/figure/figure-view.ts';
import { darkerWords, SHADES } from '../../parts/shades/shades.ts';
import type { Site } from '../../site.ts';
import { unitById, unitShortName } from '../../parts/unit/unit-words.ts';
import type { ShadesView } from '../../parts/shades/view.ts';

/** One indicator of the units of each peer group over the years: drawn, and as a table of shades. */
export function unitsByGroup(
  site: Site,
  indicator: IndicatorId,
  figures: readonly Figure[],
): { charts: (ChartOrSentence | null)[]; shades: ShadesView[] } {
  const groups = PEER_GROUPS.flatMap((group) => {
    const units = seriesOfGroup(site, group, figures);
    if (units.length < 2) return [];
    const [{ series: first } = { series: null }] = units;
    const statement = first?.points[0]?.figures[0].statement;
    const label = measureOf(indicator).label[site.locale];
    const words = {
      label: [label, ...(statement ? dimensionNames(site, statement) : [])].join(', '),
      subject: site.t.peerGroups[group].toLocaleLowerCase(site.locale),
    };
    return [{ group, words, units }];
  });
  const drawable = figures.every(({ value }) => !isClass(value));
  return {
    charts: drawable
      ? groups.map(({ group, words, units }) => unitsOverYears(site, `khoi-${group}`, words, units))
      : [],
    shades: groups.flatMap(({ group, words, units }) => {
      const made = heatTable(site, `bang-${group}`, words, units);
      if (made?.kind !== 'table') return [];
      const { table } = made;
      return [
        {
          table,
          styles: SHADES,
          lead: darkerWords(site, indicator),
          notes: [...breakNotes(site, table.columns, table.breaks), table.sourceLine],
        },
      ];
    }),
  };
}

/** The units of a group that have figures of more than one year, of the scope that most of them share. */
function seriesOfGroup(site: Site, group: PeerGroup, figures: readonly Figure[]): NamedSeries[] {
  const own = figures.filter(({ statement: { unit, period } }) => {
    const peer = unitById(site, unit);
    // The sum of a group is no peer of its members.
    return period.kind === 'year' && peer.peer_group === group && !isCollective(peer);
  });
  const family = largestFamily(toSeries(site.dataset, own));
  const years = new Set(family.flatMap(({ points }) => points.map(({ period }) => period)));
  if (years.size < 2) return [];
  return family
    .map((series) => ({ name: nameOf(site, series), series }))
    .toSorted((a, b) => a.name.localeCompare(b.name, site.locale));
}

/** The name that the unit had in the last year it has a figure of. */
function nameOf(site: Site, { unit, points }: Series): string {
  const last = points.at(-1)?.figures[0].statement.period;
  return unitShortName(site, unitById(site, unit), last ? yearOf(last) : 0);
}
