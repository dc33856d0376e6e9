import type { ChartOrSentence } from '../../../charts/makers/context.ts';
import { proceduresByStep } from '../../../charts/makers/procedures-by-step.ts';
import type { Statement } from '../../../data/figures.ts';
import { isStock, yearOf } from '../../../data/period.ts';
import type { Site } from '../../site.ts';
import { unitById, unitShortName } from '../unit/unit-words.ts';
import { WORDS } from './words.ts';

/**
 * The procedures of the tiers of the province side by side: those that one
 * source counts at one date, the latest date for which it counts several.
 */
export function tierChart(
  site: Site,
  id: string,
  procedures: readonly Statement[],
): ChartOrSentence | null {
  const tiers = procedures.filter(
    ({ unit, period, dimensions, figures }) =>
      unitById(site, unit).kind === 'tier' &&
      (isStock(period) || period.kind === 'year') &&
      Object.keys(dimensions).length === 0 &&
      figures.has('announced'),
  );
  const sets = [...Map.groupBy(tiers, ({ source, period }) => `${period.raw} ${source}`).values()];
  const set = sets.findLast((tiersOfOne) => tiersOfOne.length > 1);
  const [first] = set ?? [];
  if (!set || !first) return null;
  const rows = set.map((statement) => ({
    label: unitShortName(site, unitById(site, statement.unit), yearOf(statement.period)),
    statement,
  }));
  const period = site.f.period(first.period);
  return proceduresByStep(site, id, WORDS[site.locale].tiersAt({ period }), {
    of: 'tiers',
    rows,
    whole: wholeOf(site, procedures, first),
  });
}

/** What the source of a tier counts of the whole province at the same date. */
function wholeOf(site: Site, procedures: readonly Statement[], tier: Statement): Statement | null {
  const whole = procedures.find(
    ({ unit, source, period, dimensions, scope }) =>
      unitById(site, unit).kind === 'province' &&
      source === tier.source &&
      period.raw === tier.period.raw &&
      scope === tier.scope &&
      Object.keys(dimensions).length === 0,
  );
  return whole ?? null;
}
