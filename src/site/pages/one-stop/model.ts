import { TABLES } from '../../../data/tables.ts';
import { oneStopYears } from '../../../derive/one-stop.ts';
import { normsInOrder } from '../../../derive/norms-in-order.ts';
import { statementsOf } from '../../../derive/select.ts';
import { isCollective } from '../../../derive/units.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { downloadsOfTable } from '../../parts/downloads/downloads.ts';
import { chartLinks, chartViews, withTableApart } from '../../parts/chart/chart-view.ts';
import type { ChartView } from '../../parts/chart/view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import { serviceToday, type ServiceToday } from '../../parts/service/service-view.ts';
import { matrices } from '../../parts/table/matrix.ts';
import type { TableView } from '../../parts/table/view.ts';
import { unitById } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { normView, type NormView } from '../norms/norm-view.ts';
import { yearCharts } from '../year/charts.ts';
import { picturedId } from '../year/pictured.ts';
import { casesByPeriod } from './cases.ts';
import { oneStopCharts } from './charts.ts';
import { counterNotes } from './counters.ts';
import { coverageViews, type CoverageView } from './coverage.ts';
import { foundView, type FoundView } from './found.ts';
import { stateOfKnowledge } from './state.ts';
import { WORDS } from './words.ts';

export interface OneStopPage {
  head: PageHead;
  lead: string;
  /** The picture unit by unit; where no source counts any unit, how many have published what. */
  picture: PictureView | AbsenceView;
  /** The procedures of the tiers; only while no unit is counted, since the picture shows them in each bar. */
  byTier: ChartView[];
  cases: TableView[];
  online: ChartView[];
  service: ServiceToday | null;
  found: FoundView | null;
  /** Null where no rule was registered. */
  norms: { first: NormView[]; more: LinkView } | null;
  tables: TableView[];
}

interface PictureView {
  kind: 'picture';
  charts: ChartView[];
  /** The other years that have such a picture, the newest first. */
  years: LinkView[];
  overYears: ChartView[];
  /** The same of the other groups, and what is known of single counters, on pages of their own. */
  others: LinkView[];
}

interface AbsenceView {
  kind: 'absence';
  groups: CoverageView[];
  charts: ChartView[];
  notes: string[];
}

/** What a reader of one screen needs to know who must publish it. */
const FIRST_NORMS = 3;
/** The most rows shown here, the newest; all of them stand on the pages of their indicators. */
const MOST_ROWS = 8;
const PLACE = { anchored: false };

export function oneStopPage(site: Site): OneStopPage {
  const { page, sections } = oneStopCharts(site);
  return {
    head: {
      title: page.label,
      description: WORDS[site.locale].description,
      path: page.href,
      breadcrumbs: [homeCrumb(site)],
      downloads: downloadsOfTable(site, TABLES.procedures),
    },
    lead: stateOfKnowledge(site),
    picture: sections.byUnit.length > 0 ? pictureView(site) : absenceView(site),
    byTier: chartViews(site, sections.byTier),
    cases: casesByPeriod(site),
    online: chartViews(site, sections.online),
    service: serviceToday(site),
    found: foundView(site),
    norms: firstNorms(site),
    tables: allTables(site),
  };
}

function pictureView(site: Site): PictureView {
  const { sections } = oneStopCharts(site);
  return {
    kind: 'picture',
    // Their figures stand in the leagues of the year; here three tables would weigh more than the pictures.
    charts: chartViews(site, sections.byUnit).map(withTableApart),
    years: oneStopYears(site.dataset)
      .toReversed()
      .slice(1)
      .map((year) => yearOfPicture(site, year)),
    overYears: chartViews(site, sections.overYears.slice(0, 1)),
    others: chartLinks(site, [...sections.overYears.slice(1), ...sections.counters]),
  };
}

/** A year with its picture, which stands on the page of the year. */
function yearOfPicture(site: Site, year: number): LinkView {
  const { addresses } = site;
  const drawn = picturedId(site, yearCharts(site, year).sections.oneStop, year);
  return {
    label: String(year),
    href: drawn === null ? addresses.year(year) : addresses.yearChart(year, drawn),
  };
}

function absenceView(site: Site): AbsenceView {
  return {
    kind: 'absence',
    groups: coverageViews(site),
    charts: chartViews(site, oneStopCharts(site).sections.counters),
    notes: counterNotes(site),
  };
}

function firstNorms(site: Site): OneStopPage['norms'] {
  const { dataset, addresses, f, locale } = site;
  const norms = normsInOrder([...dataset.norms.values()]);
  if (norms.length === 0) return null;
  return {
    first: norms.slice(0, FIRST_NORMS).map((norm) => normView(site, norm)),
    more: {
      label: WORDS[locale].allNorms({ count: f.number(norms.length) }),
      href: addresses.norms,
    },
  };
}

/** What the sources count of the province, its tiers and its service centre, and of the offices. */
function allTables(site: Site): TableView[] {
  const collective = statementsOf(site.dataset, { table: 'procedures' }).filter(({ unit }) => {
    const own = unitById(site, unit);
    return own.peer_group === null || isCollective(own);
  });
  const offices = statementsOf(site.dataset, { table: 'offices' });
  return [collective, offices].flatMap((rows) => matrices(site, rows.slice(-MOST_ROWS), PLACE));
}
