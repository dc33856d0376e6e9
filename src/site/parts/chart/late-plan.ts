import { lateByGroup } from '../../../charts/makers/late-by-group.ts';
import { PEER_GROUPS, type PeerGroup } from '../../../data/unit-kinds.ts';
import { groupColumn, type GroupColumn } from '../../../derive/league.ts';
import { isFollowed, peersIn } from '../../../derive/units.ts';
import type { Site } from '../../site.ts';
import { unitById, unitInSentence, unitShortName } from '../unit/unit-words.ts';
import { kindsName } from '../unit/group-name.ts';
import { uncapital } from '../../../i18n/letters.ts';
import type { ChartPlan } from './chart-plan.ts';

/** How many of a thousand cases were late in a year, unit by unit: one chart a peer group, of the period that most units state. */
export function latePlans(site: Site, year: number): ChartPlan[] {
  return PEER_GROUPS.flatMap((group) => {
    const units = peersIn(site.dataset, group, year)
      .filter(isFollowed)
      .map(({ id }) => id);
    const column = groupColumn(site.dataset, units, 'cases.resolved', { year });
    if (!column) return [];
    return {
      subject: { maker: 'late-by-group', of: group, year, period: column.period },
      make: (id) => lateInYear(site, id, group, year, column),
    };
  });
}

function lateInYear(site: Site, id: string, group: PeerGroup, year: number, column: GroupColumn) {
  const name = (unit: string) => unitShortName(site, unitById(site, unit), year);
  const words = {
    group: uncapital(kindsName(site, group, year)),
    period: site.f.period(column.period),
    apart: [...column.apart.keys()].map(name),
  };
  const rows = [...column.figures].map(([unit, { statement }]) => ({
    name: name(unit),
    inSentence: unitInSentence(site, unitById(site, unit), year),
    statement,
  }));
  return lateByGroup(site, id, words, rows);
}
