import { provinceOf } from '../../../derive/province.ts';
import { figuresOf } from '../../../derive/select.ts';
import { toSeries } from '../../../derive/series.ts';
import type { PageCharts } from '../../parts/chart/chart-plan.ts';
import { isOfWholeUnit } from '../../../derive/whole-unit.ts';
import { seriesPlan } from '../../parts/chart/series-plan.ts';
import { tierPlans } from '../../parts/chart/tier-plan.ts';
import type { Site } from '../../site.ts';

const LINES = [
  'procedures.one_stop',
  'procedures.announced',
  'procedures.on_portal',
  'procedures.services_on_portal',
] as const;

/** The tiers in the last year that counts several of them, and the province over time. */
export function oneStopCharts(site: Site): PageCharts<'byTier' | 'overTime'> {
  const { t, dataset, addresses } = site;
  const province = provinceOf(site.dataset);
  const byTier = dataset.years.map((year) => tierPlans(site, year));
  const lines = LINES.flatMap((indicator) =>
    toSeries(dataset, figuresOf(dataset, indicator, { unit: province.id })),
  ).filter((series) => isOfWholeUnit(series) && series.points.length > 1);
  return {
    page: { label: t.nav.oneStop, href: addresses.oneStop },
    sections: {
      byTier: byTier.findLast((plans) => plans.length > 0) ?? [],
      overTime: lines.map((series) => seriesPlan(site, series)),
    },
  };
}
