import { yearOf } from '../data/period.ts';
import { changedOn, latestDay } from '../editions/changed-on.ts';
import { lastLine } from '../editions/head.ts';
import { figuresOf, statementsOf } from '../derive/select.ts';
import type { SitemapPage } from '../publish/sitemap.ts';
import type { SiteChart } from './charts.ts';
import { inventory } from './inventory.ts';
import { allPages } from './served-addresses.ts';
import { figureYears } from './parts/chart/chart-files.ts';
import type { Site } from './site.ts';

/**
 * Every page of a language, in the order of the addresses, with the day of the latest edition of the years that its
 * figures are of. `standing` are the pages of running text, "phuong-phap".
 */
export function sitemapPages(
  site: Site,
  charts: readonly SiteChart[],
  standing: readonly string[],
): SitemapPage[] {
  const days = daysOf(site, charts);
  const latest = lastLine(site.editions)?.date ?? null;
  const all = [
    ...allPages(site, charts, standing).map(([address]) => address),
    ...charts.map(({ id }) => site.addresses.embed(id)),
  ];
  return all.toSorted().map((address) => ({
    address: site.addresses.full(address),
    changed: days.get(address) ?? latest,
  }));
}

/** A page, and the years that its figures are of. */
interface PageYears {
  address: string;
  years: Iterable<number>;
}

/** By address, the last day on which one of the years of the page was published or corrected. */
function daysOf(site: Site, charts: readonly SiteChart[]): Map<string, string> {
  const changed = changedOn(site.editions);
  return new Map(
    pagesOfYears(site, charts).flatMap(({ address, years }) => {
      const day = latestDay([...years].flatMap((year) => changed.get(year) ?? []));
      return day === null ? [] : [[address, day]];
    }),
  );
}

/** The pages whose figures are of certain years; all other pages are of the whole site. */
function pagesOfYears(site: Site, charts: readonly SiteChart[]): PageYears[] {
  const { addresses, dataset, known } = site;
  const all = inventory(site);
  const of = (address: string, years: Iterable<number>): PageYears => ({ address, years });
  return [
    ...all.years.flatMap((year) =>
      [addresses.year(year), addresses.press(year), addresses.dataYear(year)].map((address) =>
        of(address, [year]),
      ),
    ),
    ...all.yearGroups.map(({ year, group }) => of(addresses.yearGroup(year, group), [year])),
    ...all.unitYears.map(({ year, unit }) => of(addresses.unitYear(year, unit.id), [year])),
    ...all.cardPages.map((place) => of(addresses.cards(place), [place.year])),
    ...all.auditYears.map((year) => of(addresses.auditYear(year), [year])),
    ...all.auditUnitYears.map(({ year, unit }) =>
      of(addresses.auditUnitYear(year, unit.id), [year]),
    ),
    ...all.units.map(({ id }) => of(addresses.unit(id), known.get(id) ?? [])),
    ...all.posters.map(({ unit, year }) => of(addresses.poster(unit.id), [year])),
    ...all.inspectionYears.map((year) => of(addresses.inspectionYear(year), [year])),
    ...all.indicators.map((indicator) =>
      of(
        addresses.indicator(indicator),
        figuresOf(dataset, indicator).map(({ statement }) => yearOf(statement.period)),
      ),
    ),
    ...all.areas.map(({ id }) => {
      const own = dataset.findings.filter(({ area }) => area === id);
      return of(
        addresses.area(id),
        own.map(({ year }) => year),
      );
    }),
    ...all.sources.map(({ id }) => of(addresses.source(id), sourceYears(site, id))),
    ...all.sourceParts.map(({ source, table, group, statements }) =>
      of(
        addresses.sourcePart(source, table, group),
        statements.map(({ period }) => yearOf(period)),
      ),
    ),
    ...charts.map(({ id, spec }) => of(addresses.embed(id), figureYears(site, spec))),
  ];
}

function sourceYears({ dataset }: Site, source: string): number[] {
  const findings = dataset.findings.filter((finding) => finding.source === source);
  return [
    ...statementsOf(dataset, { source }).map(({ period }) => yearOf(period)),
    ...findings.map(({ year }) => year),
  ];
}
