import type { Unit } from '../../../data/dataset.ts';
import type { Statement } from '../../../data/figures.ts';
import type { Table } from '../../../data/table.ts';
import { indicatorOf, type IndicatorId } from '../../../data/tables.ts';
import { latestName } from '../../../derive/names.ts';
import { rowsOfUnit } from '../../../derive/select.ts';
import { API_PATHS, DATA_PATHS, type CsvKind } from '../../../publish/paths.ts';
import type { Site } from '../../site.ts';
import type { LinkView } from '../links/view.ts';
import type { DownloadsView } from './view.ts';
import { WORDS } from './words.ts';

/** Links alone, to files whose names follow from what the page is of: no page waits for the files to be made. */
export function downloadsOfAll(site: Site): DownloadsView {
  const { addresses, locale } = site;
  return {
    holds: WORDS[locale].everything,
    links: [...bundleLinks(site, null), { label: WORDS[locale].all, href: addresses.data }],
  };
}

export function downloadsOfYear(site: Site, year: number): DownloadsView {
  const { addresses, locale } = site;
  const said = { year: String(year) };
  return {
    holds: WORDS[locale].year(said),
    links: [
      ...bundleLinks(site, year),
      { label: WORDS[locale].json, href: addresses.api(API_PATHS.year(year)) },
      { label: WORDS[locale].ofYearFiles(said), href: addresses.dataYear(year) },
    ],
  };
}

/** Of a unit of which no figure was found there is only what the register says. */
export function downloadsOfUnit(site: Site, unit: Unit): DownloadsView {
  const { addresses, locale, dataset } = site;
  const isCounted = (row: Statement) => row.figures.size > 0;
  return {
    holds: WORDS[locale].unit({ unit: latestName(unit).short[locale] }),
    links: [
      ...(rowsOfUnit(dataset, unit.id).some(isCounted)
        ? csvLinks(site, (kind) => DATA_PATHS.unit(unit.id, kind))
        : []),
      { label: WORDS[locale].json, href: addresses.api(API_PATHS.unit(unit.id)) },
      { label: WORDS[locale].all, href: addresses.data },
    ],
  };
}

export function downloadsOfIndicator(site: Site, id: IndicatorId): DownloadsView {
  const { addresses, locale } = site;
  const { meta, table } = indicatorOf(id);
  return {
    holds: WORDS[locale].indicator({ indicator: meta.label[locale] }),
    links: [
      ...csvLinks(site, (kind) => DATA_PATHS.indicator(id, kind)),
      { label: WORDS[locale].json, href: addresses.api(API_PATHS.figures(id)) },
      { label: WORDS[locale].columns, href: addresses.dataTable(table) },
    ],
  };
}

/** Null of a source that no figure was read in. */
export function downloadsOfSource(site: Site, source: string): DownloadsView | null {
  const { addresses, locale, dataset } = site;
  const isRead = (row: Statement) => row.source === source && row.figures.size > 0;
  if (!dataset.statements.some(isRead)) return null;
  return {
    holds: WORDS[locale].source,
    links: [
      ...csvLinks(site, (kind) => DATA_PATHS.source(source, kind)),
      { label: WORDS[locale].all, href: addresses.data },
    ],
  };
}

/** A table of all years, or of one; null where it has no row. */
export function downloadsOfTable(
  site: Site,
  table: Table,
  year: number | null = null,
): DownloadsView | null {
  const { addresses, locale, dataset } = site;
  const rows = dataset.tables.find((known) => known.table === table)?.rows ?? [];
  const own = rows.filter(({ file }) => year === null || file.startsWith(`${String(year)}/`));
  if (own.length === 0) return null;
  const title = table.title[locale];
  return {
    holds:
      year === null
        ? WORDS[locale].table({ table: title })
        : WORDS[locale].yearTable({ table: title, year: String(year) }),
    links: [
      ...csvLinks(site, (kind) =>
        year === null
          ? DATA_PATHS.table(table.name, kind)
          : DATA_PATHS.yearTable(year, table.name, kind),
      ),
      { label: WORDS[locale].columns, href: addresses.dataTable(table.name) },
    ],
  };
}

function csvLinks({ addresses, locale }: Site, path: (kind: CsvKind) => string): LinkView[] {
  return [
    { label: WORDS[locale].excel, href: addresses.dataFile(path('excel')) },
    { label: WORDS[locale].csv, href: addresses.dataFile(path('csv')) },
  ];
}

function bundleLinks({ addresses }: Site, year: number | null): LinkView[] {
  return (['xlsx', 'ods', 'zip'] as const).map((form) => ({
    label: form.toUpperCase(),
    href: addresses.dataFile(DATA_PATHS.bundle(year, form)),
  }));
}
