import { casesByOutcome } from '../../../charts/makers/cases-by-outcome.ts';
import { proceduresByStep } from '../../../charts/makers/procedures-by-step.ts';
import type { Unit } from '../../../data/dataset.ts';
import { isIn, type Statement } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { statementsOf } from '../../../derive/select.ts';
import type { ChartPlan, PageCharts } from '../../parts/chart/chart-plan.ts';
import { isOfWholeUnit } from '../../../derive/whole-unit.ts';
import { unitName } from '../../parts/unit/unit-words.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** All years stand on the unit's own page. */
const CHARTED_YEARS = 5;

/** The last few years up to this one: procedures by step, cases by outcome. None where this year adds nothing. */
export function unitYearCharts(site: Site, unit: Unit, year: number): PageCharts<'charts'> {
  const name = unitName(site, unit, year);
  const rows = statementsOf(site.dataset, { unit: unit.id }).filter(
    (row) => isOfWholeUnit(row) && isRecent(yearOf(row.period), year),
  );
  const yearly = rows.filter(isIn('cases')).filter(({ period }) => period.kind === 'year');
  const procedures = rows
    .filter(isIn('procedures'))
    .filter(({ figures }) => figures.has('one_stop'));
  const withLabels = procedures.map((statement) => ({
    label: site.f.shortPeriod(statement.period),
    statement,
  }));
  const plans: ChartPlan[] = [
    {
      subject: { maker: 'procedures-by-step', of: unit.id, year },
      make: (id) =>
        reaches(procedures, year)
          ? proceduresByStep(site, id, name, { of: 'dates', rows: withLabels })
          : null,
    },
    {
      subject: { maker: 'cases-by-outcome', of: unit.id, length: 'year', year },
      make: (id) => (reaches(yearly, year) ? casesByOutcome(site, id, name, yearly) : null),
    },
  ];
  return { page: unitYearPageLink(site, unit, year), sections: { charts: plans } };
}

/** The page by its title: "Huyện An Minh năm 2019". */
export function unitYearPageLink(site: Site, unit: Unit, year: number): LinkView {
  return {
    label: WORDS[site.locale].title({ unit: unitName(site, unit, year), year }),
    href: site.addresses.unitYear(year, unit.id),
  };
}

/** Several rows, one of them of the year itself. */
function reaches(rows: readonly Statement[], year: number): boolean {
  return rows.length > 1 && rows.some(({ period }) => yearOf(period) === year);
}

function isRecent(of: number, year: number): boolean {
  return of <= year && of > year - CHARTED_YEARS;
}
