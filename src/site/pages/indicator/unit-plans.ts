import { unitsOverYears } from '../../../charts/makers/units-over-years.ts';
import { isClass, type Figure } from '../../../data/figures.ts';
import type { IndicatorId } from '../../../data/tables.ts';
import { PEER_GROUPS, type PeerGroup } from '../../../data/unit-kinds.ts';
import { membersOf } from '../../../derive/units.ts';
import type { ChartPlan } from '../../parts/chart/chart-plan.ts';
import type { Site } from '../../site.ts';
import { peersByGroup } from './peers.ts';

/**
 * Of a group of more units than these no picture can be read: its table of shades is the picture. Counted in the register,
 * so that a figure that is added never takes a picture away.
 */
const MOST_PANELS = 40;

/** One chart for each group and index; the first index of each group comes first, in the order of its register. */
export function unitPlans(
  site: Site,
  indicator: IndicatorId,
  figures: readonly Figure[],
): { group: PeerGroup; plans: ChartPlan[] }[] {
  if (figures.some(({ value }) => isClass(value))) return [];
  return peersByGroup(site, indicator, figures, { kinds: ['year'], least: 2 }).flatMap(
    (peers, index) => {
      const group = PEER_GROUPS[index];
      if (!group || membersOf(site.dataset, group).length > MOST_PANELS) return [];
      const plans = peers.map(({ subject, words, units }): ChartPlan => ({
        subject: { maker: 'units-over-years', ...subject },
        make: (id) => unitsOverYears(site, id, words, units),
      }));
      return [{ group, plans }];
    },
  );
}
