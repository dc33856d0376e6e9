import type { Unit } from '../../../data/dataset.ts';
import type { IndicatorId } from '../../../data/tables.ts';
import { gapsOf } from '../../../derive/gaps.ts';
import { statementsOf } from '../../../derive/select.ts';
import { peersIn, withGroups } from '../../../derive/units.ts';
import { uncapital } from '../../../i18n/letters.ts';
import { local } from '../../../i18n/local.ts';
import { cardPreview } from './card.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { downloadsOfUnit } from '../../parts/downloads/downloads.ts';
import { headlines, MOST_KEY_FIGURES } from '../../parts/figure/headline-view.ts';
import type { FigureView } from '../../parts/figure/view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import { WORDS as INSPECTION_WORDS } from '../../parts/inspection/words.ts';
import { nationalTable } from '../../parts/national/national-table.ts';
import { sourcesOf } from '../../parts/source/page-sources.ts';
import { serviceCaution } from '../../parts/service/service-view.ts';
import { likesOf, standings, workloadStanding } from '../../parts/standing/standing.ts';
import type { StandingView } from '../../parts/standing/view.ts';
import { matrices } from '../../parts/table/matrix.ts';
import type { TableView } from '../../parts/table/view.ts';
import { notFoundSentence } from '../../parts/unit/not-found.ts';
import {
  unitInSentence,
  unitLink,
  unitShortName,
  unitYearHref,
} from '../../parts/unit/unit-words.ts';
import { unitYearStrip } from '../../parts/years/year-strip.ts';
import type { YearStripView } from '../../parts/years/view.ts';
import { inventory } from '../../inventory.ts';
import { groupName, kindsName, ofFormer } from '../../parts/unit/group-name.ts';
import { ofKind } from '../../parts/unit/kind-words.ts';
import type { Site } from '../../site.ts';
import { fieldTable } from './fields.ts';
import { unitFindings, type UnitFindings } from './findings.ts';
import { afterwards } from './ended.ts';
import { opening } from './opening.ts';
import { unitYearPageLink } from './page-link.ts';
import { qrOf, type QrView } from './qr.ts';
import { twoYears } from './two-years.ts';
import { WORDS } from './words.ts';

export interface UnitYearPage {
  head: PageHead;
  /** The title, no name in it torn. */
  heading: string;
  kind: string;
  sentences: string[];
  /** What is passed on with the address: the first sentence that tells a figure, or else the first. */
  shared: string;
  /** What must be known before the score of the service index is quoted. */
  caution: { term: string; detail: string } | null;
  /** Of a unit that ended in the year: where its people go now, and what came after it; else empty. */
  afterwards: LinkView[];
  strip: YearStripView | null;
  keyFigures: FigureView[];
  /** What is read first: the key figures beside the year before, the national indices of a province, the fields. */
  tables: TableView[];
  /** Whether the year before stands beside. */
  compared: boolean;
  /** Everything else that was found of the year. */
  rest: TableView[];
  standing: {
    title: string;
    lines: StandingView[];
    /** Its places among those with about as many cases; null where they are not known. */
    notes: string;
    more: LinkView;
  } | null;
  /** "Được giám sát trong:", and what it was. */
  inspections: { lead: string; link: LinkView }[];
  findings: UnitFindings;
  /** What nothing was found of, in one sentence. */
  gaps: string | null;
  peers: { label: string; links: LinkView[] } | null;
  sources: { label: string; links: LinkView[] } | null;
  /** The full address, for the printed sheet. */
  address: string;
  qr: QrView;
}

const KEY_INDICATORS: readonly IndicatorId[] = [
  'procedures.one_stop',
  'procedures.announced',
  'procedures.total',
  'procedures.at_centre',
  'cases.resolved',
  'cases.late',
  'cases.pending_overdue',
  'scores.score',
  'scores.class',
  'service.score',
  'national.rank',
];
/** One alone is already said in a sentence. */
const FEWEST_KEY_FIGURES = 2;

export function unitYearPage(site: Site, unit: Unit, year: number): UnitYearPage {
  const { t, dataset, addresses } = site;
  const words = WORDS[site.locale];
  const statements = statementsOf(dataset, { unit: unit.id, year });
  const address = addresses.full(addresses.unitYear(year, unit.id));
  const said = opening(site, unit, year);
  const telling = said.find(({ rows }) => rows.length > 0);
  const key = headlines(site, statements, KEY_INDICATORS);
  const page = unitYearPageLink(site, unit, year);
  const tables = [
    twoYears(site, unit, year),
    nationalTable(site, unit, year),
    fieldTable(site, unit, year),
  ].filter((table) => table !== null);
  return {
    head: {
      title: page.label,
      description:
        telling?.text ?? words.description({ unit: unitInSentence(site, unit, year), year }),
      path: page.href,
      picture: () => cardPreview(site, unit, year),
      breadcrumbs: [
        homeCrumb(site),
        { label: String(year), href: addresses.year(year) },
        unitLink(site, unit),
      ],
      downloads: downloadsOfUnit(site, unit),
      year,
    },
    heading: site.heading(page.label),
    kind: t.kinds[unit.kind],
    sentences: said.map(({ text }) => text),
    shared: (telling ?? said[0])?.text ?? page.label,
    caution: serviceCaution(site, statements),
    afterwards: afterwards(site, unit, year),
    strip: unitYearStrip(site, unit, year),
    keyFigures: key.length < FEWEST_KEY_FIGURES ? [] : key.slice(0, MOST_KEY_FIGURES),
    tables,
    compared: tables.some(({ columns }) =>
      columns.some(({ label }) => label.includes(String(year - 1))),
    ),
    rest: restOf(site, unit, year, tables),
    standing: standingOf(site, unit, year),
    inspections: inspectionsOf(site, unit, year),
    findings: unitFindings(site, unit, year),
    gaps: notFoundSentence(site, gapsOf(dataset, unit, year), {
      unit: unitInSentence(site, unit, year),
      year: String(year),
    }),
    peers: peersOf(site, unit, year),
    sources: linkedSources(site, unit, year),
    address,
    qr: qrOf(address),
  };
}

/** All rows of the year, unless the tables above already show every figure of them. */
function restOf(site: Site, unit: Unit, year: number, tables: readonly TableView[]): TableView[] {
  const shown = new Set(
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ figure }) => figure?.id ?? [])),
    ),
  );
  const rows = withGroups(site.dataset, unit).flatMap((id) =>
    statementsOf(site.dataset, { unit: id, year }),
  );
  const left = rows.filter(({ figures }) => [...figures.values()].some(({ id }) => !shown.has(id)));
  return matrices(site, left, { anchored: false, known: { unit: unit.id, year } });
}

function standingOf(site: Site, unit: Unit, year: number): UnitYearPage['standing'] {
  const lines = standings(site, unit, year);
  if (lines.length === 0 || unit.peer_group === null) return null;
  const words = WORDS[site.locale];
  const { peer_group: peerGroup } = unit;
  const group = uncapital(groupName(site, peerGroup, year));
  const { kind } = likesOf(site, unit, year);
  const likes = kind?.kind
    ? ofFormer(site, peerGroup, year, ofKind(site, kind.units.length, kind.kind))
    : null;
  const workload = workloadStanding(site, unit, year) ?? [];
  const few = likes !== null && kind?.ranked === false ? [words.tooFew({ likes })] : [];
  const apart = inventory(site).yearGroups.some(
    (one) => one.year === year && one.group === peerGroup,
  );
  return {
    title:
      likes !== null && kind?.ranked === true
        ? words.standingAlike({ likes })
        : words.standing({ group }),
    lines,
    notes: [workload, few, ...new Set(lines.flatMap(({ notes }) => notes))].flat().join(' '),
    more: {
      label: words.wholeYear({ year: String(year) }),
      href: apart ? site.addresses.yearGroup(year, peerGroup) : site.addresses.year(year),
    },
  };
}

function inspectionsOf(site: Site, unit: Unit, year: number): UnitYearPage['inspections'] {
  return site.dataset.inspections
    .filter((inspection) => inspection.year === year && inspection.units.includes(unit.id))
    .map((inspection) => {
      const label = local(inspection, 'title', site.locale);
      return {
        lead: WORDS[site.locale].lookedInto({ verb: INSPECTION_WORDS[site.locale].verb(label) }),
        link: { label, href: site.addresses.inspected(year, inspection.id) },
      };
    });
}

/** Those of whom the year tells something as well. */
function peersOf(site: Site, unit: Unit, year: number): UnitYearPage['peers'] {
  if (unit.peer_group === null) return null;
  const others = peersIn(site.dataset, unit.peer_group, year).filter(({ id }) => id !== unit.id);
  const links = others
    .filter(({ id }) => site.known.get(id)?.has(year))
    .map((peer) => ({
      label: unitShortName(site, peer, year),
      href: unitYearHref(site, peer, year),
    }));
  if (links.length === 0) return null;
  const words = WORDS[site.locale];
  const group = words.others({ group: kindsName(site, unit.peer_group, year) });
  const label = words.peers({
    count: site.f.number(links.length),
    of: site.f.number(others.length),
    others: ofFormer(site, unit.peer_group, year, group),
    year: String(year),
  });
  return { label, links };
}

function linkedSources(site: Site, unit: Unit, year: number): UnitYearPage['sources'] {
  const links = sourcesOf(site, sourceIds(site, unit, year));
  if (links.length === 0) return null;
  return { label: WORDS[site.locale].sources({ count: site.f.number(links.length) }), links };
}

/** One for each figure, finding and inspection that was taken from it. */
function sourceIds({ dataset }: Site, unit: Unit, year: number): string[] {
  const own = (row: { year: number; units: readonly string[] }) =>
    row.year === year && row.units.includes(unit.id);
  return [
    ...statementsOf(dataset, { unit: unit.id, year }).flatMap(({ source, figures }) =>
      [...figures.keys()].map(() => source),
    ),
    ...dataset.findings.filter(own).map(({ source }) => source),
    ...dataset.inspections.filter(own).map(({ source }) => source),
  ];
}
