import { changeBetween } from '../../../charts/makers/change-between.ts';
import { scoresByGroup } from '../../../charts/makers/scores-by-group.ts';
import { unitsByClass } from '../../../charts/makers/units-by-class.ts';
import { PEER_GROUPS, type PeerGroup } from '../../../data/unit-kinds.ts';
import { byKind } from '../../../derive/kinds.ts';
import { figuresOf, statementsOf } from '../../../derive/select.ts';
import { largestFamily, toSeries } from '../../../derive/series.ts';
import { provinceIn } from '../../../derive/province.ts';
import { rankingIn } from '../../../derive/standings.ts';
import { isCollective, peersIn } from '../../../derive/units.ts';
import type { ChartPlan, PageCharts } from '../../parts/chart/chart-plan.ts';
import { latePlans } from '../../parts/chart/late-plan.ts';
import { oneStopPlans } from '../../parts/chart/one-stop-plan.ts';
import { tierPlans } from '../../parts/chart/tier-plan.ts';
import { indexName } from '../../parts/table/ratings.ts';
import { unitById, unitShortName } from '../../parts/unit/unit-words.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { kindsName } from '../../parts/unit/group-name.ts';
import { uncapital } from '../../../i18n/letters.ts';
import { WORDS } from './words.ts';

/** The charts of a year. Ratings stand in its leagues and as names by class: the page links to their charts. */
export function yearCharts(site: Site, year: number): PageCharts<'oneStop' | 'late' | 'ratings'> {
  const rated = statementsOf(site.dataset, { year }).filter(
    ({ table }) => table === 'scores' || table === 'classes',
  );
  const indices = new Set(rated.flatMap(({ dimensions }) => dimensions.index ?? []));
  return {
    page: yearLink(site, year),
    sections: {
      // Where units are counted, their pictures come before that of the tiers.
      oneStop: [...oneStopPlans(site, year), ...tierPlans(site, year)],
      late: latePlans(site, year),
      ratings: [...indices].flatMap((index) => ratingPlans(site, index, year)),
    },
  };
}

export function yearLink(site: Site, year: number): LinkView {
  const { dataset, locale, addresses } = site;
  const province = unitShortName(site, provinceIn(dataset, year), year);
  return { label: WORDS[locale].title({ year, province }), href: addresses.year(year) };
}

/** By one index: the classes of each group, its scores, and its scores beside those of the year before. */
export function ratingPlans(site: Site, index: string, year: number): ChartPlan[] {
  const dimensions = { index };
  return [
    {
      subject: { maker: 'units-by-class', dimensions, year },
      make: (id) => classesInYear(site, id, index, year),
    },
    ...PEER_GROUPS.map((group): ChartPlan => ({
      subject: { maker: 'scores-by-group', of: group, dimensions, year },
      make: (id) => scoresInYear(site, id, group, index, year),
    })),
    ...PEER_GROUPS.map((group): ChartPlan => ({
      subject: { maker: 'change-between', of: group, dimensions, year },
      make: (id) => changeOfGroup(site, id, group, index, year),
    })),
  ];
}

function classesInYear(site: Site, id: string, index: string, year: number) {
  const rows = statementsOf(site.dataset, { table: 'classes', year }).filter(
    ({ dimensions, unit }) => dimensions.index === index && isCollective(unitById(site, unit)),
  );
  return unitsByClass(
    site,
    id,
    WORDS[site.locale].byGroup({ index: indexName(site, index), year: String(year) }),
    rows.map((statement) => ({ label: shortName(site, statement.unit, year), statement })),
    false,
  );
}

function scoresInYear(site: Site, id: string, group: PeerGroup, index: string, year: number) {
  const words = {
    group: uncapital(kindsName(site, group, year)),
    year: String(year),
    index: indexName(site, index),
  };
  const ranking = rankingIn(site.dataset, group, index, year);
  const mixed = byKind(site.dataset, peersIn(site.dataset, group, year), year).length > 1;
  const named = (unit: string) => shortName(site, unit, year);
  return scoresByGroup(site, id, words, ranking, named, mixed);
}

/** The scores of a group beside those of the year before; null where fewer than two of its units have both. */
function changeOfGroup(site: Site, id: string, group: PeerGroup, index: string, year: number) {
  const { dataset } = site;
  const figures = figuresOf(dataset, 'scores.score').filter(
    ({ statement: { dimensions } }) => dimensions.index === index,
  );
  const [before, now] = [year - 1, year].map(
    (of) => figures.find(({ statement }) => statement.period.raw === String(of))?.statement.period,
  );
  if (!before || !now) return null;
  const family = largestFamily(toSeries(dataset, figures));
  const units = peersIn(dataset, group, year).map((unit) => ({
    name: unitShortName(site, unit, year),
    series: family.find(({ unit: id, length }) => id === unit.id && length === 'year') ?? null,
  }));
  const words = {
    label: WORDS[site.locale].scoreOf({ index: indexName(site, index) }),
    subject: uncapital(kindsName(site, group, year)),
  };
  const made = changeBetween(site, id, words, [before, now], units);
  return made?.kind === 'chart' ? made : null;
}

function shortName(site: Site, unit: string, year: number): string {
  return unitShortName(site, unitById(site, unit), year);
}
