import type { IndicatorId } from '../../../data/tables.ts';
import type { PeerGroup } from '../../../data/unit-kinds.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { downloadsOfIndicator } from '../../parts/downloads/downloads.ts';
import { chartLinks, chartViews } from '../../parts/chart/chart-view.ts';
import type { ChartView } from '../../parts/chart/view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { ShadesView } from '../../parts/shades/view.ts';
import type { Site } from '../../site.ts';
import { drawnFigures, indicatorCharts } from '../indicator/charts.ts';
import { unitPlans } from '../indicator/unit-plans.ts';
import { groupShades } from '../indicator/unit-shades.ts';
import { withTableIn } from '../indicator/with-table-in.ts';
import { kindsName } from '../../parts/unit/group-name.ts';
import { uncapital } from '../../../i18n/letters.ts';
import { WORDS } from './words.ts';

/** All years of one group of units by one indicator. */
export interface IndicatorGroupPage {
  head: PageHead;
  shades: ShadesView[];
  charts: ChartView[];
  others: LinkView[];
}

export function indicatorGroupPage(
  site: Site,
  indicator: IndicatorId,
  group: PeerGroup,
): IndicatorGroupPage {
  const { t, addresses, locale } = site;
  const { page } = indicatorCharts(site, indicator);
  const shades = groupShades(site, indicator, group);
  const plans = unitPlans(site, indicator, drawnFigures(site, indicator)).flatMap((own) =>
    own.group === group ? own.plans : [],
  );
  const words = {
    label: page.label,
    group: uncapital(kindsName(site, group, 'all')),
  };
  return {
    head: {
      title: WORDS[locale].title(words),
      description: WORDS[locale].description(words),
      path: addresses.indicatorGroup(indicator, group),
      breadcrumbs: [homeCrumb(site), { label: t.nav.indicators, href: addresses.indicators }, page],
      downloads: downloadsOfIndicator(site, indicator),
    },
    shades,
    charts: chartViews(site, plans.slice(0, 1)).map((chart) => withTableIn(chart, shades)),
    others: chartLinks(site, plans.slice(1)),
  };
}
