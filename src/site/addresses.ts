import type { IndicatorId, TableId } from '../data/tables.ts';
import type { PeerGroup } from '../data/unit-kinds.ts';
import type { AuditRule } from '../derive/audit/audit.ts';
import type { GapTopic } from '../derive/gaps.ts';
import type { ComparedGroup } from '../derive/comparable.ts';
import { SEGMENTS, type Locale } from '../i18n/locale.ts';
import { ROOMS } from '../publish/paths.ts';
import { CARDS, COMPARED_FIELDS, REPORTED, UNIT_PAGES } from './address-words.ts';
import {
  cardAnchor,
  placeOfCards,
  rowAnchor,
  type CardFigure,
  type CardRow,
  type CardsPlace,
} from './card-places.ts';

/** Pages of running text that the frame and other pages lead to: content/ must have them. */
export const STANDING = {
  method: 'phuong-phap',
  glossary: 'thuat-ngu',
  about: 'gioi-thieu',
} as const;
export const STANDING_PAGES = Object.values(STANDING);

/** The id of the field on a page in which something is looked for. */
export const FINDER = 'tim';

/** Citation files by the ends of their names: BibTeX, RIS, CSL-JSON. */
export const CITATION_FORMATS = ['bib', 'ris', 'json'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** What the files of charts, and the pages for embedding them, lie under. */
export const CHART_FOLDERS = { files: 'bieu-do', embeds: 'nhung' } as const;

/** Peer groups in addresses. */
export const GROUP_SEGMENTS: Record<PeerGroup, string> = {
  departments: 'so-nganh',
  verticals: 'nganh-doc',
  districts: 'cap-huyen',
  communes: 'cap-xa',
  'merged-departments': 'co-quan-sau-hop-nhat',
  'joined-communes': 'cap-xa-nhap-vao',
};

/** Kinds of identities in addresses. */
export const AUDIT_SEGMENTS: Record<AuditRule, string> = {
  sum: 'tong',
  share: 'ty-le',
  hundred: 'tram-phan-tram',
  'at-most': 'khong-qua',
  'carried-over': 'ky-truoc-chuyen-sang',
  members: 'don-vi-va-nhom',
  tiers: 'cac-cap-va-tinh',
  components: 'thanh-phan-chi-so',
  'class-counts': 'so-don-vi-moi-loai',
};

/** Topics of which figures are looked for, in addresses. */
export const GAP_SEGMENTS: Record<GapTopic, string> = {
  'one-stop': 'mot-cua',
  cases: 'ho-so',
  rating: 'xep-loai',
  national: 'chi-so-quoc-gia',
};

/** A group of units in addresses; the province and its centre belong to none. */
export function gapGroupSegment(group: PeerGroup | null): string {
  return group === null ? 'tinh' : GROUP_SEGMENTS[group];
}

/** Groups that are compared, in addresses; provinces are of no peer group. */
export function comparedSegment(group: ComparedGroup): string {
  return gapGroupSegment(group === 'provinces' ? null : group);
}

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
  const home = homeOf(base, locale);
  const corrections = `${home}dinh-chinh/`;
  const audits = `${home}doi-chieu/`;
  const gaps = `${home}khoang-trong/`;
  const cards = ({ year, unit, part }: CardsPlace) =>
    `${home}${String(year)}/${unit}/${CARDS}/${part === null ? '' : `${part}/`}`;
  const cardsOf = (row: CardRow) => cards(placeOfCards(row));
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
    /** What a year is quoted for in the press. */
    press: (year: number) => `${home}${String(year)}/bao-chi/`,
    unitYear: (year: number, unit: string) => `${home}${String(year)}/${unit}/`,
    /** The cards of what is said of a unit in a year: see `placeOfCards`. */
    cards,
    /** All that one row says, on the page of its cards. */
    cardRow: (row: CardRow) => `${cardsOf(row)}#${rowAnchor(row)}`,
    card: (figure: CardFigure) => `${cardsOf(figure.statement)}#${cardAnchor(figure)}`,
    /** The citations of a page of cards, for a reference manager. */
    citationFile: (place: CardsPlace, format: CitationFormat) =>
      `${cards(place)}${CARDS}.${format}`,
    unitYearPicture: (year: number, unit: string) => `${home}${String(year)}/${unit}/hinh.png`,
    units: `${home}${UNIT_PAGES}/`,
    search: `${home}tim/`,
    /** What is due when, what came, and what is expected next; the same for programs that keep calendars. */
    calendar: `${home}lich/`,
    calendarFile: `${home}lich.ics`,
    compare: `${home}so-sanh/`,
    /** A comparison of one unit with whom its reader chooses. */
    compareUnit: (unit: string) => `${home}so-sanh/?${COMPARED_FIELDS.unit}=${unit}`,
    /** The first group that has the measure. */
    compareMeasure: (measure: string) => `${home}so-sanh/?${COMPARED_FIELDS.measure}=${measure}`,
    compareGroup: (group: PeerGroup, year: number) =>
      `${home}so-sanh/?${COMPARED_FIELDS.group}=${GROUP_SEGMENTS[group]}&${COMPARED_FIELDS.year}=${String(year)}`,
    unit: (unit: string) => `${home}${UNIT_PAGES}/${unit}/`,
    /** A sheet to hang beside the counter of a unit. */
    poster: (unit: string) => `${home}${UNIT_PAGES}/${unit}/to-treo/`,
    unitFeed: (unit: string) => `${home}${UNIT_PAGES}/${unit}.atom`,
    /** Where a former commune or district is now, and how it did before and after. */
    places: `${home}noi-toi-song/`,
    place: (district: string) => `${home}noi-toi-song/${district}/`,
    formerCommune: (district: string, code: string) =>
      `${home}noi-toi-song/${district}/#${formerCommuneId(code)}`,
    oneStop: `${home}mot-cua/`,
    norms: `${home}mot-cua/quy-dinh/`,
    norm: (norm: string) => `${home}mot-cua/quy-dinh/#${norm}`,
    indicators: `${home}chi-tieu/`,
    /** The years of one group of units, where they are too many for the page of the indicator. */
    indicatorGroup: (indicator: IndicatorId, group: PeerGroup) =>
      `${home}chi-tieu/${slug(indicator)}/${GROUP_SEGMENTS[group]}/`,
    indicator: (indicator: IndicatorId) => `${home}chi-tieu/${slug(indicator)}/`,
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
    /** How news of the site are followed. */
    follow: `${corrections}#theo-doi`,
    editionsFeed: `${corrections}an-ban.atom`,
    correctionsFeed: `${corrections}dinh-chinh.atom`,
    audits,
    auditYear: (year: number) => `${audits}${String(year)}/`,
    auditUnitYear: (year: number, unit: string) => `${audits}${String(year)}/${unit}/`,
    /** What was tried of one figure. */
    audited: (year: number, unit: string, figure: string) =>
      `${audits}${String(year)}/${unit}/#${figure}`,
    /** A figure beside those of other sources that say otherwise. */
    contradicted: (year: number, unit: string, figure: string) =>
      `${audits}${String(year)}/${unit}/#${contradictedId(figure)}`,
    auditKind: (kind: AuditRule) => `${audits}loai/${AUDIT_SEGMENTS[kind]}/`,
    auditUnits: `${audits}don-vi/`,
    gaps,
    /** What laws say of publishing information: the part of the page of gaps whose id is "luat". */
    laws: `${gaps}#luat`,
    gapTopic: (topic: GapTopic, group: PeerGroup | null) =>
      `${gaps}${GAP_SEGMENTS[topic]}/${gapGroupSegment(group)}/`,
    /** A document that might fill gaps, with a letter that asks for it. */
    soughtDocument: (document: string) => `${gaps}van-ban/${document}/`,
    /** How to tell us of a mistake. */
    report: `${home}bao-loi/`,
    /** The same, about one figure. */
    reportFigure: (figure: string) => `${home}bao-loi/?${REPORTED}=${encodeURIComponent(figure)}`,
    /** Where an office tries a file before it sends it. */
    checkFile: `${home}kiem-tra-tep/`,
    /** What such a file is held against: the same for every language. */
    checkedAgainst: `${base}kiem-tra-tep/so-bo.json`,
    charts: `${home}${CHART_FOLDERS.files}/`,
    /** A page of the gallery, "/bieu-do/2019/". */
    chartShelf: (shelf: string) => `${home}${CHART_FOLDERS.files}/${shelf}/`,
    chartFile: (chart: string, kind: 'png' | 'svg' | 'csv' | 'json') =>
      `${home}${CHART_FOLDERS.files}/${chart}.${kind}`,
    /** What the pages for embedding begin with. */
    embeds: `${home}${CHART_FOLDERS.embeds}/`,
    embed: (chart: string) => `${home}${CHART_FOLDERS.embeds}/${chart}/`,
    /** What the browser keeps for the site, and how it is removed. */
    device: `${home}tren-may-ban/`,
    /** How anyone finds that this is the site that the data says. */
    verification: `${home}du-lieu/kiem-chung/`,
    /** Downloads, what their columns mean, and the API. */
    data: `${home}du-lieu/`,
    dataYear: (year: number) => `${home}du-lieu/${String(year)}/`,
    dataTable: (table: string) => `${home}du-lieu/bang/${table}/`,
    /** A page of running text, named by its file in content/. */
    standing: (id: string) => `${home}${id}/`,
    method: `${home}${STANDING.method}/`,
    glossary: `${home}${STANDING.glossary}/`,
    about: `${home}${STANDING.about}/`,
    /** Who can use the site and how that was tested. */
    accessibility: `${home}${STANDING.about}/tiep-can/`,
    /** What of others is served, and by which licence. */
    licences: `${home}${STANDING.about}/giay-phep/`,
    /** The same for every language. */
    licenceTexts: `${base}giay-phep.txt`,
    editionFile: (edition: string, file: string) => `${base}an-ban/${edition}/${file}`,
    /** The ledger of editions, as it stands in data/. */
    ledger: `${base}an-ban/editions.csv`,
    /** The checksum of every file of the site. */
    checksums: `${base}SHA256SUMS`,
    /** A download, by its name under /du-lieu/; the same for every language. */
    dataFile: (file: string) => `${base}${ROOMS.data}${file}`,
    api: (file: string) => `${base}${ROOMS.api}${file}`,
    /** The catalogue as linked data, and how the whole is cited. */
    dcat: `${base}du-lieu/dcat.jsonld`,
    citation: `${base}CITATION.cff`,
    sitemap: (file: string) => base + file,
    securityTxt: `${base}.well-known/security.txt`,
    notFound: `${base}404.html`,
    icon: `${base}favicon.svg`,
    /** What every address begins with, in any language. */
    root: base,
    /** An address as if the site stood at the root of its host: "/cchc/en/2019/" → "/en/2019/". */
    bare: (path: string) => path.slice(base.length - 1),
    /** The page that says in another language what a page says in this one. */
    inLanguage: (other: Locale, path: string) => homeOf(base, other) + path.slice(home.length),
    /** A link that an editor wrote as if the site stood at the root of its host, "/nguon/"; any other as it is. */
    written: (link: string) =>
      link.startsWith('/') && !link.startsWith('//') ? base + link.slice(1) : link,
    /** The whole address of a page, for quoting it elsewhere. */
    full: (path: string) => withoutSlash(address) + path.slice(base.length - 1),
  };
}

export type Addresses = ReturnType<typeof addressesFor>;

function homeOf(base: string, locale: Locale): string {
  const segment = SEGMENTS[locale];
  return segment === undefined ? base : `${base}${segment}/`;
}

/** The id of what a former district became. */
export function becameId(unit: string): string {
  return `nay-${unit}`;
}

/** The id of a former commune on the page of its district; its official code tells namesakes apart. */
export function formerCommuneId(code: string): string {
  return `xa-${code}`;
}

/** The id of a figure among those that contradict it: under its own stands what was tried of it. */
export function contradictedId(figure: string): string {
  return `khac.${figure}`;
}

/** The path that every address begins with: "https://example.org/cchc" → "/cchc/", without a path "/". */
export function baseOf(address: string): string {
  return `${withoutSlash(address).replace(/^[a-z]+:\/\/[^/]+/, '')}/`;
}

/** "cases.pending_overdue" → "cases-pending-overdue". */
export function slug(indicator: IndicatorId): string {
  return indicator.replace(/[._]/g, '-');
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
