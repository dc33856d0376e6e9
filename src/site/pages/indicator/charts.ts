import { local } from '../../../i18n/local.ts';
import { unitsByClass } from '../../../charts/makers/units-by-class.ts';
import { unitsOverYears } from '../../../charts/makers/units-over-years.ts';
import { isClass, type Figure } from '../../../data/figures.ts';
import { indicatorOf, isCeiling, measureOf, type IndicatorId } from '../../../data/tables.ts';
import { figuresOf, statementsOf } from '../../../derive/select.ts';
import { toSeries } from '../../../derive/series.ts';
import { timeline } from '../../../derive/timeline.ts';
import { isCollective } from '../../../derive/units.ts';
import { bySubject } from '../../parts/chart/chart-order.ts';
import type { ChartPlan, PageCharts } from '../../parts/chart/chart-plan.ts';
import { standsForUnit } from '../../../derive/stands-for-unit.ts';
import { seriesPlan } from '../../parts/chart/series-plan.ts';
import { indexName } from '../../parts/table/ratings.ts';
import { inSentence, unitById } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { unitPlans } from './unit-plans.ts';

/**
 * The charts of an indicator: its units by group, and the lines of those that stand for many. Of a group, the page
 * draws the first index and links to the others.
 */
export function indicatorCharts(
  site: Site,
  indicator: IndicatorId,
): PageCharts<'units' | 'otherUnits' | 'indices' | 'lines'> {
  const figures = drawnFigures(site, indicator);
  const units = unitPlans(site, indicator, figures);
  return {
    page: {
      label: measureOf(indicator).label[site.locale],
      href: site.addresses.indicator(indicator),
    },
    sections: {
      units: units.flatMap(({ plans }) => plans.slice(0, 1)),
      otherUnits: units.flatMap(({ plans }) => plans.slice(1)),
      indices: indexPlans(site, indicator, figures),
      lines:
        indicatorOf(indicator).table === 'classes' ? classPlans(site) : linePlans(site, figures),
    },
  };
}

/** A maximum is given, not reached: its figures stand in the table only. */
export function drawnFigures(site: Site, indicator: IndicatorId): Figure[] {
  return isCeiling(indicator) ? [] : figuresOf(site.dataset, indicator);
}

/** One group over the years, for each group that was rated. Every page of a column of classes.csv has these. */
function classPlans(site: Site): ChartPlan[] {
  const rows = statementsOf(site.dataset, { table: 'classes' }).filter(
    ({ period }) => period.kind === 'year',
  );
  const groups = Map.groupBy(rows, ({ unit, dimensions }) => `${unit} ${dimensions.index ?? ''}`);
  return [...groups.values()].flatMap((own): ChartPlan[] => {
    const [first] = own;
    if (!first) return [];
    const byRaw = new Map(own.toReversed().map((row) => [row.period.raw, row]));
    const bars = timeline(own.map(({ period }) => period)).map((period) => ({
      label: site.f.shortPeriod(period),
      statement: byRaw.get(period.raw) ?? null,
    }));
    const unit = unitById(site, first.unit);
    const { dimensions } = first;
    return [
      {
        subject: { maker: 'units-by-class', of: unit.id, dimensions, length: 'year' },
        make: (id) =>
          unitsByClass(
            site,
            id,
            inSentence(site, unit, local(unit, 'name', site.locale)),
            bars,
            true,
          ),
      },
    ];
  });
}

/** Several indices of the province in panels over the same years: one axis, so that places can be set side by side. */
function indexPlans(site: Site, indicator: IndicatorId, figures: readonly Figure[]): ChartPlan[] {
  const byUnit = Map.groupBy(
    toSeries(site.dataset, figures).filter(
      (series) =>
        series.length === 'year' &&
        series.dimensions.index !== undefined &&
        series.points.length > 1 &&
        standsForUnit(series) &&
        standsForMany(site, series.unit),
    ),
    ({ unit }) => unit,
  );
  return [...byUnit].flatMap(([id, own]): ChartPlan[] => {
    if (own.length < 2) return [];
    const unit = unitById(site, id);
    const words = {
      label: measureOf(indicator).label[site.locale],
      subject: inSentence(site, unit, local(unit, 'name', site.locale)),
    };
    const panels = own
      .toSorted(bySubject(site))
      .map((series) => ({ name: indexName(site, series.dimensions.index ?? ''), series }));
    return [
      {
        subject: { maker: 'indices-over-years', of: id, indicator, length: 'year' },
        make: (chart) => unitsOverYears(site, chart, words, panels, true),
      },
    ];
  });
}

/** Lines of three figures and more of the province, its centre, its tiers and groups, as a whole. */
function linePlans(site: Site, figures: readonly Figure[]): ChartPlan[] {
  const number = figures.filter(({ value }) => !isClass(value));
  return toSeries(site.dataset, number)
    .filter(
      (series) =>
        series.points.length > 2 && standsForUnit(series) && standsForMany(site, series.unit),
    )
    .toSorted(bySubject(site))
    .map((series) => seriesPlan(site, series));
}

function standsForMany(site: Site, id: string): boolean {
  const unit = unitById(site, id);
  return isCollective(unit) || unit.kind === 'province' || unit.kind === 'centre';
}
