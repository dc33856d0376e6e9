import { hasPages, unitsIn } from '../derive/units.ts';
import { measures } from '../data/table.ts';
import { STATEMENT_TABLES } from '../data/tables.ts';
import type { Site } from './site.ts';

/** All there is a page for. Routes are built from it, and a preview says what it gains or loses. */
export function inventory(site: Site) {
  const { dataset } = site;
  return {
    years: dataset.years,
    unitYears: dataset.years.flatMap((year) =>
      unitsIn(dataset, year).map((unit) => ({ year, unit })),
    ),
    units: [...dataset.units.values()].filter(hasPages),
    indicators: publishedIndicators(site),
    inspectionYears: inspectionYears(site),
    areas: [...dataset.areas.values()],
    sources: [...dataset.sources.values()],
  };
}

/** The address of each page that comes from the data. */
export function pageAddresses(site: Site): string[] {
  const { addresses } = site;
  const all = inventory(site);
  return [
    ...all.years.map((year) => addresses.year(year)),
    ...all.unitYears.map(({ year, unit }) => addresses.unitYear(year, unit.id)),
    ...all.units.map(({ id }) => addresses.unit(id)),
    ...all.indicators.map((indicator) => addresses.indicator(indicator)),
    ...all.inspectionYears.map((year) => addresses.inspectionYear(year)),
    ...all.areas.map(({ id }) => addresses.area(id)),
    ...all.sources.map(({ id }) => addresses.source(id)),
  ];
}

/** Indicators of which at least one figure is published. */
export function publishedIndicators({ dataset }: Site): string[] {
  const stated = new Set([...dataset.figures.values()].map(({ indicator }) => indicator));
  return STATEMENT_TABLES.flatMap((table) =>
    measures(table).map(([column]) => `${table.name}.${column}`),
  ).filter((indicator) => stated.has(indicator));
}

/** Years with an inspection or a finding, ascending. */
export function inspectionYears({ dataset }: Site): number[] {
  const { inspections, findings } = dataset;
  return [...new Set([...inspections, ...findings].map(({ year }) => year))].sort((a, b) => a - b);
}
