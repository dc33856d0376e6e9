import { auditedUnits, auditedYears, triedKinds } from '../derive/audit/audited.ts';
import { counterYear } from '../derive/counter-year.ts';
import { formerDistricts } from '../derive/former-districts.ts';
import { hasPages } from '../derive/units.ts';
import { inspectionYears } from '../derive/inspection-years.ts';
import { publicationGaps } from '../derive/publication-gaps.ts';
import { publishedIndicators } from '../derive/published-indicators.ts';
import { remembered } from '../derive/remember.ts';
import { placesOfCards } from './card-places.ts';
import { drawnFigures } from './pages/indicator/charts.ts';
import { groupsApart } from './pages/indicator/unit-shades.ts';
import { publishedTables } from './pages/data-table/published-tables.ts';
import { leaguesApart } from './parts/league/members.ts';
import type { Site } from './site.ts';

/** All there is a page for. Routes are built from it, and a preview says what it gains or loses. Each route asks for it. */
export const inventory = remembered((site: Site) => {
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
    cardPages: placesOfCards(dataset.statements),
    units: [...dataset.units.values()].filter(hasPages),
    posters: [...dataset.units.values()].filter(hasPages).flatMap((unit) => {
      const year = counterYear(dataset, unit);
      return year === null ? [] : [{ unit, year }];
    }),
    formerDistricts: formerDistricts(dataset),
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
    auditYears: auditedYears(site),
    auditUnitYears: auditedYears(site).flatMap((year) => {
      const own = auditedUnits(site, year);
      return [...dataset.units.values()]
        .filter(({ id }) => own.has(id))
        .map((unit) => ({ year, unit }));
    }),
    auditKinds: triedKinds(site),
    gapTopics: publicationGaps(dataset).map(({ topic, group }) => ({ topic, group })),
    soughtDocuments: dataset.knownDocuments,
    tables: publishedTables(site),
  };
});

/** The address of each page that comes from the data. */
export function pageAddresses(site: Site): string[] {
  return pageSubjects(site).map(([address]) => address);
}

/**
 * The same addresses, each with what the page shows, such as "unit-year 2019 an-minh". It does not depend on figures,
 * so that editions can tell whether an address still shows the same.
 */
export function pageSubjects(site: Site): [address: string, subject: string][] {
  const { addresses } = site;
  const all = inventory(site);
  return [
    ...all.years.map((year) => about(addresses.year(year), 'year', year)),
    ...all.years.map((year) => about(addresses.press(year), 'press', year)),
    ...all.yearGroups.map(({ year, group }) =>
      about(addresses.yearGroup(year, group), 'year-group', year, group),
    ),
    ...all.unitYears.map(({ year, unit }) =>
      about(addresses.unitYear(year, unit.id), 'unit-year', year, unit.id),
    ),
    ...all.cardPages.map((place) =>
      about(addresses.cards(place), 'cards', place.year, place.unit, place.part ?? 'whole'),
    ),
    ...all.units.map(({ id }) => about(addresses.unit(id), 'unit', id)),
    ...all.posters.map(({ unit }) => about(addresses.poster(unit.id), 'poster', unit.id)),
    ...all.formerDistricts.map(({ unit }) => about(addresses.place(unit.id), 'place', unit.id)),
    ...all.indicators.map((indicator) =>
      about(addresses.indicator(indicator), 'indicator', indicator),
    ),
    ...all.indicatorGroups.map(({ indicator, group }) =>
      about(addresses.indicatorGroup(indicator, group), 'indicator-group', indicator, group),
    ),
    ...all.inspectionYears.map((year) =>
      about(addresses.inspectionYear(year), 'inspections', year),
    ),
    ...all.areas.map(({ id }) => about(addresses.area(id), 'area', id)),
    ...all.sources.map(({ id }) => about(addresses.source(id), 'source', id)),
    ...all.sourceParts.map(({ source, table, group }) =>
      about(
        addresses.sourcePart(source, table, group),
        'source-part',
        source,
        table,
        group ?? 'all',
      ),
    ),
    ...all.events.map(({ id }) => about(addresses.correctionEvent(id), 'event', id)),
    ...all.auditYears.map((year) => about(addresses.auditYear(year), 'audits', year)),
    ...all.auditUnitYears.map(({ year, unit }) =>
      about(addresses.auditUnitYear(year, unit.id), 'audits', year, unit.id),
    ),
    ...all.auditKinds.map((kind) => about(addresses.auditKind(kind), 'audits', kind)),
    ...all.gapTopics.map(({ topic, group }) =>
      about(addresses.gapTopic(topic, group), 'gaps', topic, group ?? 'all'),
    ),
    ...all.soughtDocuments.map(({ id }) => about(addresses.soughtDocument(id), 'document', id)),
    ...all.years.map((year) => about(addresses.dataYear(year), 'data', year)),
    ...all.tables.map(({ name }) => about(addresses.dataTable(name), 'data', name)),
  ];
}

function about(address: string, ...subject: (string | number)[]): [string, string] {
  return [address, subject.join(' ')];
}
