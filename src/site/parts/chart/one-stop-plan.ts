import { oneStopByUnit } from '../../../charts/makers/one-stop-by-unit.ts';
import { oneStopGroups, type OneStopGroup } from '../../../derive/one-stop.ts';
import type { Site } from '../../site.ts';
import { groupName } from '../unit/group-name.ts';
import { inSentence, unitById, unitShortName } from '../unit/unit-words.ts';
import type { ChartPlan } from './chart-plan.ts';
import { WORDS } from './words.ts';

/** The picture of the one-stop, unit by unit: one for each peer group of which a source of the year counts a unit. */
export function oneStopPlans(site: Site, year: number): ChartPlan[] {
  return oneStopGroups(site.dataset, year).map((group) => planOf(site, group));
}

function planOf(site: Site, group: OneStopGroup): ChartPlan {
  const { year } = group;
  const periods = new Map(
    group.units.map(({ figure: { statement } }) => [statement.period.raw, statement.period]),
  );
  const [only] = periods.size === 1 ? periods.values() : [];
  const words = {
    group: groupName(site, group.group, year),
    period: only ? site.f.periodName(only) : WORDS[site.locale].inYear({ year: String(year) }),
    whole: group.whole && wholeName(site, group.whole.unit.id, year),
  };
  return {
    subject: {
      maker: 'one-stop-by-unit',
      of: group.group,
      year,
      ...(only ? { period: only } : {}),
    },
    make: (id) =>
      oneStopByUnit(site, id, words, group, (unit) =>
        unitShortName(site, unitById(site, unit), year),
      ),
  };
}

function wholeName(site: Site, id: string, year: number): string {
  const unit = unitById(site, id);
  return unit.kind === 'province'
    ? WORDS[site.locale].wholeProvince
    : inSentence(site, unit, unitShortName(site, unit, year));
}
