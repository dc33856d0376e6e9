import { onlineOverTime } from '../../../charts/makers/online-over-time.ts';
import { proceduresAtCounters } from '../../../charts/makers/procedures-at-counters.ts';
import { shareOverYears } from '../../../charts/makers/share-over-years.ts';
import { yearOf } from '../../../data/period.ts';
import { oneStopGroups, oneStopYears, type OneStopGroup } from '../../../derive/one-stop.ts';
import { provinceIn, provinceOf } from '../../../derive/province.ts';
import { figuresOf, statementsOf } from '../../../derive/select.ts';
import { toSeries } from '../../../derive/series.ts';
import { peersIn } from '../../../derive/units.ts';
import { standsForUnit } from '../../../derive/stands-for-unit.ts';
import type { ChartPlan, PageCharts } from '../../parts/chart/chart-plan.ts';
import { oneStopPlans } from '../../parts/chart/one-stop-plan.ts';
import { tierPlans } from '../../parts/chart/tier-plan.ts';
import { unitShortName } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { counterRows } from './counters.ts';
import { kindsName } from '../../parts/unit/group-name.ts';
import { uncapital } from '../../../i18n/letters.ts';
import { WORDS } from './words.ts';

type Section = 'byUnit' | 'overYears' | 'counters' | 'byTier' | 'online';

/** The pictures of the latest year of which there are figures, whoever's they are, and what is known over time. */
export function oneStopCharts(site: Site): PageCharts<Section> {
  const { t, dataset, addresses } = site;
  const latest = oneStopYears(dataset).at(-1);
  const byTier = dataset.years.map((year) => tierPlans(site, year));
  return {
    page: { label: t.nav.oneStop, href: addresses.oneStop },
    sections: {
      byUnit: latest === undefined ? [] : oneStopPlans(site, latest),
      // The smallest group first: its panels fit a screen, and those of the others are a tap away.
      overYears: groupsEver(site, latest).map((group) => sharesPlan(site, group)),
      counters: [countersPlan(site)],
      byTier: latest === undefined ? (byTier.findLast((plans) => plans.length > 0) ?? []) : [],
      online: [onlinePlan(site)],
    },
  };
}

/** Each group as it was in its latest year with figures; one that has ended since keeps its picture, behind the others. */
function groupsEver({ dataset }: Site, latest: number | undefined): OneStopGroup[] {
  const newestFirst = oneStopYears(dataset)
    .toReversed()
    .flatMap((year) => oneStopGroups(dataset, year));
  const byGroup = Map.groupBy(newestFirst, ({ group }) => group);
  return [...byGroup.values()]
    .flatMap((own) => own.slice(0, 1))
    .toSorted(
      (x, y) =>
        Number(y.year === latest) - Number(x.year === latest) || x.units.length - y.units.length,
    );
}

function sharesPlan(site: Site, { group, year }: OneStopGroup): ChartPlan {
  const { dataset, locale } = site;
  const all = toSeries(dataset, figuresOf(dataset, 'procedures.one_stop')).filter(standsForUnit);
  const units = peersIn(dataset, group, year).map((unit) => ({
    name: unitShortName(site, unit, year),
    series: all.find((series) => series.unit === unit.id) ?? null,
  }));
  const words = {
    label: WORDS[locale].shareLabel,
    subject: uncapital(kindsName(site, group, year)),
  };
  return {
    subject: { maker: 'share-over-years', of: group, indicator: 'procedures.one_stop' },
    make: (id) => shareOverYears(site, id, words, units),
  };
}

function countersPlan(site: Site): ChartPlan {
  return {
    subject: { maker: 'procedures-at-counters' },
    make: (id) => {
      const rows = counterRows(site);
      const counters = new Set(rows.map(({ counter }) => counter));
      return proceduresAtCounters(site, id, [...counters], rows);
    },
  };
}

/** Of the province, and after its end of the one that it went into. */
function onlinePlan(site: Site): ChartPlan {
  const { dataset, f } = site;
  const province = provinceOf(dataset);
  const last = dataset.years.at(-1);
  const owners = [
    ...new Set([province, ...(last === undefined ? [] : [provinceIn(dataset, last)])]),
  ];
  const rows = owners.flatMap((unit) =>
    statementsOf(dataset, { table: 'procedures', unit: unit.id })
      .filter(standsForUnit)
      .map((statement) => {
        const owner = unitShortName(site, unit, yearOf(statement.period));
        const when = f.shortPeriod(statement.period);
        return { label: unit === province ? when : `${when} (${owner})`, owner, statement };
      }),
  );
  return {
    subject: { maker: 'online-over-time', of: province.id },
    make: (id) => onlineOverTime(site, id, rows),
  };
}
