import { hasPages } from '../derive/units.ts';
import { inspectionYears } from '../derive/inspection-years.ts';
import { publishedIndicators } from '../derive/published-indicators.ts';
import { drawnFigures } from './pages/indicator/charts.ts';
import { groupsApart } from './pages/indicator/unit-shades.ts';
import { leaguesApart } from './parts/league/members.ts';
import type { Site } from './site.ts';

/** All there is a page for. Routes are built from it, and a preview says what it gains or loses. */
export function inventory(site: Site) {
  const { dataset } = site;
  const indicators = publishedIndicators(dataset);
  return {
    years: dataset.years,
    yearGroups: dataset.years.flatMap((year) =>
      leaguesApart(site, year).map((group) => ({ year, group })),
    ),
    unitYears: dataset.years.flatMap((year) =>
      [...dataset.units.values()]
        .filter(({ id }) => site.known.get(id)?.has(year) ?? false)
        .map((unit) => ({ year, unit })),
    ),
    units: [...dataset.units.values()].filter(hasPages),
    indicators,
    indicatorGroups: indicators.flatMap((indicator) =>
      groupsApart(site, indicator, drawnFigures(site, indicator)).map((group) => ({
        indicator,
        group,
      })),
    ),
    inspectionYears: inspectionYears(dataset),
    areas: [...dataset.areas.values()],
    sources: [...dataset.sources.values()],
    sourceParts: [...site.sourceParts.values()].flat(),
    events: site.events,
  };
}

/** The address of each page that comes from the data. */
export function pageAddresses(site: Site): string[] {
  const { addresses } = site;
  const all = inventory(site);
  return [
    ...all.years.map((year) => addresses.year(year)),
    ...all.yearGroups.map(({ year, group }) => addresses.yearGroup(year, group)),
    ...all.unitYears.map(({ year, unit }) => addresses.unitYear(year, unit.id)),
    ...all.units.map(({ id }) => addresses.unit(id)),
    ...all.indicators.map((indicator) => addresses.indicator(indicator)),
    ...all.indicatorGroups.map(({ indicator, group }) =>
      addresses.indicatorGroup(indicator, group),
    ),
    ...all.inspectionYears.map((year) => addresses.inspectionYear(year)),
    ...all.areas.map(({ id }) => addresses.area(id)),
    ...all.sources.map(({ id }) => addresses.source(id)),
    ...all.sourceParts.map(({ source, table, group }) =>
      addresses.sourcePart(source, table, group),
    ),
    ...all.events.map(({ id }) => addresses.correctionEvent(id)),
  ];
}
