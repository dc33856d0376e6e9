import { latestTileMap } from './parts/tiles/tile-map.ts';
import { TILE_MAP } from './parts/tiles/tiles.ts';
import { statementHref } from './parts/figure/figure-view.ts';
import { placeOfAudit, placeOfConflict } from '../derive/audit/tally.ts';
import { contradictedId, FINDER, formerCommuneId } from './addresses.ts';
import { siteCharts, type StoryChart } from './charts.ts';
import { inventory, pageAddresses } from './inventory.ts';
import { told } from './pages/corrections/event-entry.ts';
import { changesIn } from './pages/corrections/event-title.ts';
import { shelfHref, shelvesOf } from './pages/gallery/model.ts';
import { homePage } from './pages/home/model.ts';
import { drawnFigures } from './pages/indicator/charts.ts';
import { unitShades } from './pages/indicator/unit-shades.ts';
import { yearPage } from './pages/year/model.ts';
import { fixedPages } from './served-addresses.ts';
import type { Site } from './site.ts';

/** The pages, files and parts of pages that words may lead to; each address as if the site stood at the root. */
export interface Destinations {
  /** The pages that do not depend on stories. */
  pages: ReadonlySet<string>;
  files: ReadonlySet<string>;
  /** The pages and files of all charts, those of the stories among them. They are made when first asked for. */
  charts: (stories: readonly StoryChart[]) => ReadonlySet<string>;
  /** The parts of a page that keep their names. */
  partsOf: (page: string) => readonly string[];
}

/** `publicFiles` are those that are served as they are: "favicon.svg". */
export function destinations(site: Site, publicFiles: readonly string[]): Destinations {
  const { addresses } = site;
  const { bare } = addresses;
  const parts = new Map(namedParts(site).map(([page, ids]) => [bare(page), ids]));
  const editionFiles = [...site.sealed].flatMap(([edition, files]) =>
    files.map(({ file }) => addresses.editionFile(edition, file)),
  );
  return {
    pages: new Set([...fixedPages(site).map(([page]) => page), ...pageAddresses(site)].map(bare)),
    files: new Set([
      ...[...editionFiles, addresses.ledger, addresses.checksums].map(bare),
      ...publicFiles.map((file) => `/${file}`),
    ]),
    charts: (stories) => new Set(chartAddresses(site, stories).map(bare)),
    partsOf: (page) => parts.get(page)?.() ?? [],
  };
}

function chartAddresses(site: Site, stories: readonly StoryChart[]): string[] {
  const { addresses } = site;
  const charts = siteCharts(site, stories);
  return [
    ...shelvesOf(charts).map((shelf) => shelfHref(site, shelf)),
    ...charts.flatMap(({ id }) => [
      addresses.embed(id),
      ...(['png', 'svg', 'csv', 'json'] as const).map((kind) => addresses.chartFile(id, kind)),
    ]),
  ];
}

type Parts = [page: string, ids: () => readonly string[]];

/** Only what has a name for good: others come and go with the figures. */
function namedParts(site: Site): Parts[] {
  const { addresses, dataset } = site;
  const { years, inspectionYears, indicators, formerDistricts } = inventory(site);
  return [
    [addresses.home, () => partsOfHome(site)],
    [addresses.units, () => [FINDER]],
    ...formerDistricts.map(({ unit, communes }): Parts => [
      addresses.place(unit.id),
      () => communes.map(({ code }) => formerCommuneId(code)),
    ]),
    [addresses.norms, () => [...dataset.norms.keys()]],
    [addresses.corrections, () => site.editions.map(({ id }) => id)],
    ...years.map((year): Parts => [addresses.year(year), () => partsOfYear(site, year)]),
    ...inspectionYears.map((year): Parts => [
      addresses.inspectionYear(year),
      () =>
        [...dataset.inspections, ...dataset.findings]
          .filter((one) => one.year === year)
          .map(({ id }) => id),
    ]),
    ...indicators.map((indicator): Parts => [
      addresses.indicator(indicator),
      () => {
        const figures = drawnFigures(site, indicator);
        const shades = unitShades(site, indicator, figures).shades.map(({ table }) => table.id);
        return [...(latestTileMap(site, figures) ? [TILE_MAP] : []), ...shades];
      },
    ]),
    ...partsOfSources(site),
    ...partsOfAudits(site),
    ...site.events.map((event): Parts => [
      addresses.correctionEvent(event.id),
      () =>
        changesIn(site, event)
          .filter(told)
          .filter(({ change, edition }) => {
            const latest = site.corrections.find((other) => other.change.id === change.id);
            return latest?.edition.id === edition.id;
          })
          .map(({ change }) => change.id),
    ]),
  ];
}

function partsOfHome(site: Site): string[] {
  const { map, places } = homePage(site);
  const became = places?.list.map(({ id }) => id) ?? [];
  return ['cac-nam', ...(map ? [TILE_MAP] : []), ...became];
}

function partsOfYear(site: Site, year: number): string[] {
  const { contents, oneStop, cases } = yearPage(site, year);
  const charts = [...oneStop.charts, ...cases.charts];
  return [
    ...contents.map(({ id }) => id),
    ...charts.flatMap((chart) => (chart.kind === 'chart' ? [chart.spec.id] : [])),
  ];
}

/** The figures that were tried or are contradicted, each on the page of its unit and year. */
function partsOfAudits({ addresses, audits, conflicts }: Site): Parts[] {
  const pageOf = ({ year, unit }: { year: number; unit: string }) =>
    addresses.auditUnitYear(year, unit);
  const ids = [
    ...audits.map((audit) => ({ page: pageOf(placeOfAudit(audit)), id: audit.stated.id })),
    ...conflicts.flatMap((conflict) =>
      conflict.figures.map(({ id }) => ({
        page: pageOf(placeOfConflict(conflict)),
        id: contradictedId(id),
      })),
    ),
  ];
  return [...Map.groupBy(ids, ({ page }) => page)].map(([page, own]) => [
    page,
    () => own.map(({ id }) => id),
  ]);
}

/** The rows of the sources, each on the page that shows it whole. */
function partsOfSources(site: Site): Parts[] {
  const rows = site.dataset.statements.map((statement) => {
    const [page = ''] = statementHref(site, statement).split('#');
    return { page, id: statement.id };
  });
  return [...Map.groupBy(rows, ({ page }) => page)].map(([page, own]) => [
    page,
    () => own.map(({ id }) => id),
  ]);
}
