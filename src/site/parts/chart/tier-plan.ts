import { proceduresByStep } from '../../../charts/makers/procedures-by-step.ts';
import type { Statement } from '../../../data/figures.ts';
import { isStock, yearOf } from '../../../data/period.ts';
import { provinceOf } from '../../../derive/province.ts';
import { statementsOf } from '../../../derive/select.ts';
import { tierOrder } from '../../../derive/units.ts';
import type { Site } from '../../site.ts';
import { unitById, unitShortName } from '../unit/unit-words.ts';
import { WORDS } from './words.ts';
import { TIERS } from './chart-id.ts';
import type { ChartPlan } from './chart-plan.ts';

/**
 * The procedures of the tiers of the province side by side in one year: those that one source counts at one date, the
 * latest date for which it counts several. None where no source does.
 */
export function tierPlans(site: Site, year: number): ChartPlan[] {
  const tiers = statementsOf(site.dataset, { table: 'procedures', year }).filter(
    ({ unit, period, dimensions, figures }) =>
      unitById(site, unit).kind === 'tier' &&
      (isStock(period) || period.kind === 'year') &&
      Object.keys(dimensions).length === 0 &&
      (figures.has('announced') || figures.has('total')),
  );
  const sets = [...Map.groupBy(tiers, ({ source, period }) => `${period.raw} ${source}`).values()];
  const set = sets.findLast((tiersOfOne) => tiersOfOne.length > 1);
  const [first] = set ?? [];
  return set && first ? [planOf(site, year, set, first)] : [];
}

function planOf(
  site: Site,
  year: number,
  set: readonly Statement<'procedures'>[],
  first: Statement<'procedures'>,
): ChartPlan {
  const { period } = first;
  const whole = wholeOf(site, first);
  const order = ({ unit }: Statement) => tierOrder(unitById(site, unit));
  const rows = set
    .toSorted((a, b) => order(a) - order(b))
    .map((statement) => ({
      label: unitShortName(site, unitById(site, statement.unit), yearOf(statement.period)),
      statement,
    }));
  const subject = WORDS[site.locale].tiersAt({ period: site.f.periodName(period) });
  return {
    subject: { maker: 'procedures-by-step', of: TIERS, year, period },
    make: (id) => proceduresByStep(site, id, subject, { of: 'tiers', rows, whole }),
  };
}

/** What the source of a tier counts of the whole province at the same date. */
function wholeOf(
  { dataset }: Site,
  { source, period, scope }: Statement,
): Statement<'procedures'> | null {
  const whole = statementsOf(dataset, {
    table: 'procedures',
    unit: provinceOf(dataset).id,
    source,
  }).find(
    (row) =>
      row.period.raw === period.raw &&
      row.scope === scope &&
      Object.keys(row.dimensions).length === 0,
  );
  return whole ?? null;
}
