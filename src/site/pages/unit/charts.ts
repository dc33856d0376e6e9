import { casesByOutcome } from '../../../charts/makers/cases-by-outcome.ts';
import { onTimeShare, type ShareRow } from '../../../charts/makers/on-time-share.ts';
import { proceduresByStep } from '../../../charts/makers/procedures-by-step.ts';
import type { Unit } from '../../../data/dataset.ts';
import { isIn, type Statement } from '../../../data/figures.ts';
import { figuresOf, statementsOf } from '../../../derive/select.ts';
import { lengthOf, toSeries } from '../../../derive/series.ts';
import { timeline } from '../../../derive/timeline.ts';
import type { ChartPlan, PageCharts } from '../../parts/chart/chart-plan.ts';
import { byLength, bySubject } from '../../parts/chart/chart-order.ts';
import { isOfWholeUnit } from '../../../derive/whole-unit.ts';
import { seriesPlan } from '../../parts/chart/series-plan.ts';
import { unitLabel, unitLink } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';

const INDEX_LINES = ['scores.score', 'national.rank'] as const;

/** One unit over the years: its procedures, its cases by length of period, its scores and ranks by index. */
export function unitCharts(site: Site, unit: Unit): PageCharts<'charts'> {
  const { dataset } = site;
  const subject = unitLabel(site, unit);
  const whole = statementsOf(dataset, { unit: unit.id }).filter(isOfWholeUnit);
  const procedures = whole
    .filter(isIn('procedures'))
    .filter(({ figures }) => figures.has('one_stop'))
    .map((statement) => ({ label: site.f.shortPeriod(statement.period), statement }));
  const cases = whole.filter(isIn('cases'));
  const byLengths = [...Map.groupBy(cases, ({ period }) => lengthOf(period))].toSorted(([a], [b]) =>
    byLength(a, b),
  );
  const indices = INDEX_LINES.flatMap((indicator) =>
    toSeries(dataset, figuresOf(dataset, indicator, { unit: unit.id }))
      .filter((series) => isOfWholeUnit(series) && series.points.length > 1)
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
        ...byLengths.flatMap(([length, rows]): ChartPlan[] => [
          {
            subject: { maker: 'cases-by-outcome', of: unit.id, length },
            make: (id) => casesByOutcome(site, id, subject, rows),
          },
          {
            subject: { maker: 'on-time-share', of: unit.id, length },
            make: (id) => onTimeShare(site, id, subject, overTime(site, rows)),
          },
        ]),
        ...indices.map((series) => seriesPlan(site, series)),
      ],
    },
  };
}

/** Every period from the first to the last; of one that nothing was found of, only its name. */
function overTime(site: Site, rows: readonly Statement<'cases'>[]): ShareRow[] {
  const byRaw = new Map(rows.map((row) => [row.period.raw, row]));
  return timeline(rows.map(({ period }) => period)).map((period) => ({
    label: site.f.shortPeriod(period),
    statement: byRaw.get(period.raw) ?? null,
  }));
}
