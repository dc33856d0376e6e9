import type { TableId } from '../data/tables.ts';
import type { PeerGroup } from '../data/tables/common.ts';
import { SEGMENTS, type Locale } from '../i18n/locale.ts';

/** Pages of running text that the frame and other pages lead to: content/ must have them. */
const STANDING = { method: 'phuong-phap', glossary: 'thuat-ngu', about: 'gioi-thieu' } as const;
export const STANDING_PAGES = Object.values(STANDING);

/** The id of the field in which a unit is looked for. */
export const FINDER = 'tim';

/** Peer groups in addresses. */
export const GROUP_SEGMENTS: Record<PeerGroup, string> = {
  departments: 'so-nganh',
  verticals: 'nganh-doc',
  districts: 'cap-huyen',
  communes: 'cap-xa',
  'merged-departments': 'co-quan-sau-hop-nhat',
  'joined-communes': 'cap-xa-nhap-vao',
};

/** "cases-cap-huyen"; "cases" of what belongs to no group of units. */
export function sourcePartSegment(table: TableId, group: PeerGroup | null): string {
  return group === null ? table : `${table}-${GROUP_SEGMENTS[group]}`;
}

/**
 * Every address of the site, once; no other file writes one that begins with a slash. Addresses are permanent: they
 * never change meaning and never disappear. `address` is where the site stands, as site.csv has it.
 */
export function addressesFor(locale: Locale, address: string) {
  const base = baseOf(address);
  const segment = SEGMENTS[locale];
  const home = segment === undefined ? base : `${base}${segment}/`;
  const corrections = `${home}dinh-chinh/`;
  return {
    home,
    /** What a former district became, on the home page. */
    became: (unit: string) => `${home}#${becameId(unit)}`,
    years: `${home}#cac-nam`,
    year: (year: number) => `${home}${String(year)}/`,
    /** A chart on the page of its year. */
    yearChart: (year: number, chart: string) => `${home}${String(year)}/#${chart}`,
    /** All units of a group in one year, where they are too many for the page of the year. */
    yearGroup: (year: number, group: PeerGroup) =>
      `${home}${String(year)}/bang/${GROUP_SEGMENTS[group]}/`,
    unitYear: (year: number, unit: string) => `${home}${String(year)}/${unit}/`,
    unitYearPicture: (year: number, unit: string) => `${home}${String(year)}/${unit}/hinh.png`,
    units: `${home}don-vi/`,
    /** The field for a name, with the cursor in it. */
    finder: `${home}don-vi/#${FINDER}`,
    unit: (unit: string) => `${home}don-vi/${unit}/`,
    oneStop: `${home}mot-cua/`,
    norms: `${home}mot-cua/quy-dinh/`,
    norm: (norm: string) => `${home}mot-cua/quy-dinh/#${norm}`,
    indicators: `${home}chi-tieu/`,
    /** The years of one group of units, where they are too many for the page of the indicator. */
    indicatorGroup: (indicator: string, group: PeerGroup) =>
      `${home}chi-tieu/${slug(indicator)}/${GROUP_SEGMENTS[group]}/`,
    indicator: (indicator: string) => `${home}chi-tieu/${slug(indicator)}/`,
    inspections: `${home}kiem-tra/`,
    inspectionYear: (year: number) => `${home}kiem-tra/${String(year)}/`,
    /** An inspection or a finding, on the page of its year. */
    inspected: (year: number, id: string) => `${home}kiem-tra/${String(year)}/#${id}`,
    area: (area: string) => `${home}linh-vuc/${area}/`,
    sources: `${home}nguon/`,
    source: (source: string) => `${home}nguon/${source}/`,
    /** The row of a source that figures are read from. */
    statement: (source: string, statement: string) => `${home}nguon/${source}/#${statement}`,
    /** One table and group of a source that one page could not carry. */
    sourcePart: (source: string, table: TableId, group: PeerGroup | null) =>
      `${home}nguon/${source}/${sourcePartSegment(table, group)}/`,
    corrections,
    edition: (edition: string) => `${corrections}#${edition}`,
    /** What was published, corrected or withdrawn on one day for one reason. */
    correctionEvent: (event: string) => `${corrections}${event}/`,
    correction: (event: string, value: string) => `${corrections}${event}/#${value}`,
    charts: `${home}bieu-do/`,
    /** A page of the gallery, "/bieu-do/2019/". */
    chartShelf: (shelf: string) => `${home}bieu-do/${shelf}/`,
    chartFile: (chart: string, kind: 'png' | 'svg' | 'csv' | 'json') =>
      `${home}bieu-do/${chart}.${kind}`,
    embed: (chart: string) => `${home}nhung/${chart}/`,
    /** A page of running text, named by its file in content/. */
    standing: (id: string) => `${home}${id}/`,
    method: `${home}${STANDING.method}/`,
    glossary: `${home}${STANDING.glossary}/`,
    about: `${home}${STANDING.about}/`,
    /** The same for every language. */
    editionFile: (edition: string, file: string) => `${base}an-ban/${edition}/${file}`,
    notFound: `${base}404.html`,
    icon: `${base}favicon.svg`,
    /** A link that an editor wrote as if the site stood at the root of its host, "/nguon/"; any other as it is. */
    written: (link: string) =>
      link.startsWith('/') && !link.startsWith('//') ? base + link.slice(1) : link,
    /** The whole address of a page, for quoting it elsewhere. */
    full: (path: string) => withoutSlash(address) + path.slice(base.length - 1),
  };
}

export type Addresses = ReturnType<typeof addressesFor>;

/** The id of what a former district became. */
export function becameId(unit: string): string {
  return `nay-${unit}`;
}

/** The path that every address begins with: "https://example.org/cchc" → "/cchc/", without a path "/". */
export function baseOf(address: string): string {
  return `${withoutSlash(address).replace(/^[a-z]+:\/\/[^/]+/, '')}/`;
}

/** "cases.pending_overdue" → "cases-pending-overdue". */
export function slug(indicator: string): string {
  return indicator.replace(/[._]/g, '-');
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
