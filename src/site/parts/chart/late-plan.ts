import { lateByGroup } from '../../../charts/makers/late-by-group.ts';
import { PEER_GROUPS, type PeerGroup } from '../../../data/tables/common.ts';
import { groupColumn } from '../../../derive/league.ts';
import { isFollowed, peersIn } from '../../../derive/units.ts';
import type { Site } from '../../site.ts';
import { unitById, unitShortName } from '../unit/unit-words.ts';
import type { ChartPlan } from './chart-plan.ts';

/** How many of a thousand cases were late in a year, unit by unit: one chart a peer group. */
export function latePlans(site: Site, year: number): ChartPlan[] {
  return PEER_GROUPS.map((group) => ({
    subject: { maker: 'late-by-group', of: group, year },
    make: (id) => lateInYear(site, id, group, year),
  }));
}

function lateInYear(site: Site, id: string, group: PeerGroup, year: number) {
  const units = peersIn(site.dataset, group, year).filter(isFollowed);
  const column = groupColumn(
    site.dataset,
    units.map((unit) => unit.id),
    'cases.resolved',
    { year },
  );
  if (!column) return null;
  const name = (unit: string) => unitShortName(site, unitById(site, unit), year);
  const words = {
    group: site.t.peerGroups[group].toLocaleLowerCase(site.locale),
    period: site.f.period(column.period),
    apart: [...column.apart.keys()].map(name),
  };
  const rows = [...column.figures].map(([unit, { statement }]) => ({
    name: name(unit),
    statement,
  }));
  return lateByGroup(site, id, words, rows);
}
