import type { TableId } from '../../../data/tables.ts';
import type { Unit } from '../../../data/dataset.ts';
import { isIn, type Statement } from '../../../data/figures.ts';
import { inspectionsIn } from '../../../derive/inspection-years.ts';
import { mainIndex } from '../../../derive/main-index.ts';
import { provinceIn } from '../../../derive/province.ts';
import { statementsOf } from '../../../derive/select.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { downloadsOfYear } from '../../parts/downloads/downloads.ts';
import { chartLinks } from '../../parts/chart/chart-view.ts';
import { classBlocks } from '../../parts/classes/class-blocks.ts';
import type { ClassBlocksView } from '../../parts/classes/view.ts';
import type { ContentsEntry } from '../../parts/contents/view.ts';
import { headlines, MOST_KEY_FIGURES } from '../../parts/figure/headline-view.ts';
import type { FigureView } from '../../parts/figure/view.ts';
import { findingCounts } from '../../parts/finding/finding-counts.ts';
import { inspectionEntry } from '../../parts/inspection/inspection-entry.ts';
import { leagues } from '../../parts/league/league.ts';
import type { LeagueView } from '../../parts/league/view.ts';
import type { EntryView, LinkView } from '../../parts/links/view.ts';
import { nationalTable } from '../../parts/national/national-table.ts';
import { serviceToday, type ServiceToday } from '../../parts/service/service-view.ts';
import { sourcesOf } from '../../parts/source/page-sources.ts';
import { matrices } from '../../parts/table/matrix.ts';
import type { TableView } from '../../parts/table/view.ts';
import { unitInSentence } from '../../parts/unit/unit-words.ts';
import { yearStrip } from '../../parts/years/year-strip.ts';
import type { YearStripView } from '../../parts/years/view.ts';
import type { Site } from '../../site.ts';
import { sealedTables, yearBundles } from '../../datasets/distributions.ts';
import { yearFacts } from '../../datasets/facts.ts';
import { onPage } from '../../datasets/on-page.ts';
import { pressLink } from '../press/link.ts';
import { cardPreview } from '../unit-year/card.ts';
import { yearCharts } from './charts.ts';
import { yearCorrections } from './corrections.ts';
import { leadOf } from './lead.ts';
import { oneStopMissing } from './one-stop-missing.ts';
import { otherUnits, type OtherUnits } from './other-units.ts';
import { pictured, type Pictured } from './pictured.ts';
import { collectiveRows, unitRows } from './unit-rows.ts';
import { WORDS, type YearSection } from './words.ts';

export interface YearPage {
  head: PageHead;
  year: number;
  strip: YearStripView;
  sentences: string[];
  /** What is passed on with the address: the first of them. */
  shared: string | null;
  /** Where all figures of the province stand, what is worth quoting of the year, and its files. */
  onward: LinkView[];
  contents: ContentsEntry[];
  keyFigures: FigureView[];
  leagues: LeagueView[];
  otherUnits: OtherUnits | null;
  oneStop: Topic & { missing: string | null };
  /** `folded`: tables of single units, where they are many. */
  cases: Topic & { folded: TableView[] };
  classes: { blocks: ClassBlocksView[]; others: LinkView[] };
  service: ServiceToday | null;
  inspections: EntryView[];
  findingLink: LinkView | null;
  national: TableView | null;
  /** All other figures of the province and of groups of units, and rows of single units that no league has. */
  others: { tables: TableView[]; units: TableView[]; more: string | null };
  sources: LinkView[];
  corrections: EntryView[];
}

/** Charts and tables of one topic. */
interface Topic extends Pictured {
  tables: TableView[];
}

/** The figures at the top of the page, in this order, if the province has them. */
const KEY_INDICATORS = [
  'procedures.one_stop',
  'procedures.announced',
  'procedures.total',
  'cases.on_time_or_early',
  'cases.late',
  'cases.pending_overdue',
  'classes.excellent',
  'tasks.done',
] as const;
/** The tables of the data that have a section of their own. */
const APART: readonly TableId[] = ['procedures', 'cases'];

export function yearPage(site: Site, year: number): YearPage {
  const { dataset } = site;
  const province = provinceIn(dataset, year);
  const statements = statementsOf(dataset, { year });
  const of = (rows: readonly Statement[]) =>
    matrices(site, rows, { anchored: false, known: { year } });
  const index = mainIndex(dataset);
  const { page, sections } = yearCharts(site, year);
  const ownProvince = statements.filter(({ unit }) => unit === province.id);
  const told = leagues(site, year);
  const grouped = told.map(({ group }) => group);
  const blocks = index === null ? [] : classBlocks(site, index, year, grouped);
  const shown = { leagues: told, blocks };
  const collective = collectiveRows(site, statements, shown);
  const units = unitRows(site, statements, year, shown);
  const sentences = leadOf(site, province, year, statements, blocks);
  const content: Omit<YearPage, 'contents'> = {
    head: headOf(site, province, year, page),
    year,
    strip: yearStrip(site, year),
    sentences,
    shared: sentences[0] ?? null,
    onward: [...ownPage(site, province, year), pressLink(site, year), filesOf(site, year)],
    keyFigures: headlines(site, ownProvince, KEY_INDICATORS).slice(0, MOST_KEY_FIGURES),
    leagues: told,
    otherUnits: otherUnits(
      site,
      year,
      new Set([province.id, ...[...told, ...blocks].flatMap(({ units }) => units)]),
    ),
    oneStop: {
      ...pictured(site, sections.oneStop, year, grouped),
      tables: of(collective.filter(isIn('procedures'))),
      missing: oneStopMissing(site, statements, year),
    },
    cases: {
      ...pictured(site, sections.late, year, grouped),
      tables: [...of(collective.filter(isIn('cases'))), ...units.cases],
      folded: units.folded,
    },
    classes: {
      blocks,
      others: chartLinks(site, sections.ratings),
    },
    service: serviceToday(site, year),
    inspections: inspectionsIn(dataset, year).map((inspection) =>
      inspectionEntry(site, inspection),
    ),
    findingLink: findingLink(site, year),
    national: nationalTable(site, province, year),
    others: {
      tables: of(collective.filter(({ table }) => !APART.includes(table))),
      units: units.others,
      more: units.more,
    },
    sources: sourcesOf(site, sourceIds(site, statements, year)),
    corrections: yearCorrections(site, year),
  };
  return { ...content, contents: contentsOf(site, content) };
}

function headOf(site: Site, province: Unit, year: number, page: LinkView): PageHead {
  const described = {
    title: page.label,
    description: WORDS[site.locale].description({ year }),
    path: page.href,
  };
  return {
    ...described,
    ...(site.known.get(province.id)?.has(year)
      ? { picture: () => cardPreview(site, province, year) }
      : {}),
    breadcrumbs: [homeCrumb(site)],
    downloads: downloadsOfYear(site, year),
    year,
    data: onPage(
      site,
      yearFacts(site, year, described, sealedTables(site, year)),
      yearBundles(site, year),
    ),
  };
}

/** The sections that have something to show. */
function contentsOf(site: Site, page: Omit<YearPage, 'contents'>): ContentsEntry[] {
  const { sections } = WORDS[site.locale];
  const shown: Record<YearSection, boolean> = {
    'tung-don-vi': page.leagues.length > 0 || page.otherUnits !== null,
    'xep-loai': page.classes.blocks.length > 0,
    'mot-cua': true,
    'ho-so': page.cases.charts.length + page.cases.tables.length + page.cases.folded.length > 0,
    'phuc-vu': page.service !== null,
    'kiem-tra': true,
    'ca-nuoc': page.national !== null,
    'so-khac':
      page.others.tables.length + page.others.units.length > 0 || page.others.more !== null,
    'dinh-chinh': page.corrections.length > 0,
  };
  const ids = Object.keys(sections) as YearSection[];
  return ids.filter((id) => shown[id]).map((id) => ({ id, label: sections[id] }));
}

function findingLink(site: Site, year: number): LinkView | null {
  const findings = site.dataset.findings.filter((finding) => finding.year === year);
  if (findings.length === 0) return null;
  const counts = findingCounts(site, findings);
  return {
    label: WORDS[site.locale].moreFindings({ counts, year: String(year) }),
    href: site.addresses.inspectionYear(year),
  };
}

/** Where all figures of the province stand. */
function ownPage(site: Site, province: Unit, year: number): LinkView[] {
  if (!site.known.get(province.id)?.has(year)) return [];
  return [
    {
      label: WORDS[site.locale].ownPage({
        province: unitInSentence(site, province, year),
        year: String(year),
      }),
      href: site.addresses.unitYear(year, province.id),
    },
  ];
}

function filesOf({ locale, addresses }: Site, year: number): LinkView {
  return { label: WORDS[locale].files({ year: String(year) }), href: addresses.dataYear(year) };
}

/** One for each figure and finding that was taken from it. */
function sourceIds({ dataset }: Site, statements: readonly Statement[], year: number): string[] {
  return [
    ...statements.flatMap(({ source, figures }) => [...figures.keys()].map(() => source)),
    ...dataset.findings.filter((finding) => finding.year === year).map(({ source }) => source),
  ];
}
