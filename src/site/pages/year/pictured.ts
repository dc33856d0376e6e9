import { PEER_GROUPS, type PeerGroup } from '../../../data/unit-kinds.ts';
import { peersIn } from '../../../derive/units.ts';
import { chartId } from '../../parts/chart/chart-id.ts';
import { makeCharts, type ChartPlan } from '../../parts/chart/chart-plan.ts';
import { firstCharts, withTableApart } from '../../parts/chart/chart-view.ts';
import type { ChartView } from '../../parts/chart/view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';

/** The chart of a topic; to those past the first the page links. */
export interface Pictured {
  charts: ChartView[];
  others: LinkView[];
}

/** So many charts of a topic are drawn: that of the largest peer group. */
const MOST = 1;

/** Of units that stand in a league of the page the figures are told there: the table of their chart is on its own page. */
export function pictured(
  site: Site,
  plans: readonly ChartPlan[],
  year: number,
  leagues: readonly PeerGroup[],
): Pictured {
  const told = new Set(
    plans
      .filter(({ subject }) => leagues.some((group) => group === subject.of))
      .map(({ subject }) => chartId(subject)),
  );
  const { charts, others } = firstCharts(site, largestFirst(site, plans, year), MOST);
  return {
    charts: charts.map((chart) =>
      chart.kind === 'chart' && told.has(chart.spec.id) ? withTableApart(chart) : chart,
    ),
    others,
  };
}

/** Which chart of a topic the page draws; null where it draws none. */
export function picturedId(site: Site, plans: readonly ChartPlan[], year: number): string | null {
  const made = makeCharts(largestFirst(site, plans, year));
  const first = made.find((one) => one.kind === 'chart');
  return first?.spec.id ?? null;
}

/** The charts of the groups with most units come first. */
function largestFirst(site: Site, plans: readonly ChartPlan[], year: number): ChartPlan[] {
  const sizeOf = ({ subject }: ChartPlan) => {
    const group = PEER_GROUPS.find((known) => known === subject.of);
    return group ? peersIn(site.dataset, group, year).length : 0;
  };
  return plans.toSorted((a, b) => sizeOf(b) - sizeOf(a));
}
