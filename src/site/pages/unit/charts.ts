import { lateOverPeriods } from '../../../charts/makers/late-over-periods.ts';
import { proceduresByStep } from '../../../charts/makers/procedures-by-step.ts';
import type { Unit } from '../../../data/dataset.ts';
import { isIn } from '../../../data/figures.ts';
import { figuresOf, statementsOf } from '../../../derive/select.ts';
import { toSeries } from '../../../derive/series.ts';
import type { PageCharts } from '../../parts/chart/chart-plan.ts';
import { byLength, bySubject } from '../../parts/chart/chart-order.ts';
import { standsForUnit } from '../../../derive/stands-for-unit.ts';
import { groundPlans } from '../../parts/ground/ground.ts';
import { seriesPlan } from '../../parts/chart/series-plan.ts';
import { unitLabel, unitLink } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';

const INDEX_LINES = ['scores.score', 'national.rank'] as const;

/** One unit over the years: its procedures, its late cases by length of period, its scores and ranks by index. */
export function unitCharts(site: Site, unit: Unit): PageCharts<'charts' | 'ground'> {
  const { dataset } = site;
  const subject = unitLabel(site, unit);
  const whole = statementsOf(dataset, { unit: unit.id }).filter(standsForUnit);
  const procedures = whole
    .filter(isIn('procedures'))
    .filter(({ figures }) => figures.has('one_stop'))
    .map((statement) => ({ label: site.f.shortPeriod(statement.period), statement }));
  const cases = toSeries(dataset, figuresOf(dataset, 'cases.resolved', { unit: unit.id }))
    .filter(standsForUnit)
    .toSorted((a, b) => byLength(a.length, b.length));
  const indices = INDEX_LINES.flatMap((indicator) =>
    toSeries(dataset, figuresOf(dataset, indicator, { unit: unit.id }))
      .filter((series) => standsForUnit(series) && series.points.length > 1)
      .toSorted(bySubject(site)),
  );
  return {
    page: unitLink(site, unit),
    sections: {
      charts: [
        {
          subject: { maker: 'procedures-by-step', of: unit.id },
          make: (id) => proceduresByStep(site, id, subject, { of: 'dates', rows: procedures }),
        },
        ...cases.map((series) => ({
          subject: { maker: 'late-over-periods' as const, of: unit.id, length: series.length },
          make: (id: string) => lateOverPeriods(site, id, subject, series),
        })),
        ...indices.map((series) => seriesPlan(site, series)),
      ],
      ground: groundPlans(site, unit),
    },
  };
}
