import type { Unit } from '../../../data/dataset.ts';
import { counterYear } from '../../../derive/counter-year.ts';
import { gapsOf, neverByField } from '../../../derive/gaps.ts';
import { aliveIn, endOf, hasPages, isPlace } from '../../../derive/units.ts';
import { local } from '../../../i18n/local.ts';
import { categoryLabel } from '../../../publish/categories.ts';
import { downloadsOfUnit } from '../../parts/downloads/downloads.ts';
import { firstCharts } from '../../parts/chart/chart-view.ts';
import { sourceLink } from '../../parts/figure/figure-view.ts';
import { findingGroups } from '../../parts/finding/finding-view.ts';
import { followUpCounts } from '../../parts/finding/follow-ups.ts';
import type { Site } from '../../site.ts';
import { inSentence, unitById, unitLabel, unitLink } from '../../parts/unit/unit-words.ts';
import type { ChartView } from '../../parts/chart/view.ts';
import type { FindingGroupView } from '../../parts/finding/view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { TableView } from '../../parts/table/view.ts';
import { dateText } from '../../parts/facts/date-text.ts';
import { unitFeedLinks } from '../../feeds/links.ts';
import { isCompared } from '../compare/files.ts';
import { groundView, groundWithout } from '../../parts/ground/ground.ts';
import type { GroundView } from '../../parts/ground/view.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { complaintOf, type ComplaintView } from '../../parts/complaint/complaint.ts';
import { communesOf, type CommunesView } from './communes.ts';
import { knownWords } from './known-words.ts';
import { unitYearStrip } from '../../parts/years/year-strip.ts';
import type { YearStripView } from '../../parts/years/view.ts';
import { WORDS as POSTER_WORDS } from '../poster/words.ts';
import { overYears } from './over-years.ts';
import { WORDS } from './words.ts';
import { unitCharts } from './charts.ts';

/** The most charts that are drawn on the page; it links to the others. */
const MOST_CHARTS = 2;

export interface UnitPage {
  head: PageHead;
  /** The title, no name in it torn. */
  heading: string;
  kind: string;
  /** What is known, in a few sentences. */
  known: string[];
  /** What is passed on with the address: the first of what is known; nothing where nothing is. */
  shared: string | null;
  strip: YearStripView | null;
  life: string;
  /** Its official codes, by which lists of others are joined with ours, or that none is known. */
  codes: string;
  /** Of a former district: where its people go now. */
  nowAt: LinkView | null;
  /** Null where its register says no more than its name. */
  about: AboutUnit | null;
  /** What was found of no year; null where nothing is missing. */
  never: string | null;
  communes: CommunesView | null;
  /** That the ground is the same and nothing can be set beside; null where it can, or where nothing is known of it. */
  groundWithout: string | null;
  /** Counts of a former district beside those of what it became. */
  ground: GroundView | null;
  charts: ChartView[];
  /** Whether there is a picture among them, not only a sentence that stands for one. */
  isDrawn: boolean;
  others: LinkView[];
  table: TableView | null;
  findings: FindingGroupView[];
  /** What became of them; null where no later document is known. */
  followUps: string | null;
  /** Of a commune: where to complain of a late case. */
  complaint: ComplaintView | null;
  /** Where it is set beside others; none of a unit with which nothing compares. */
  compare: LinkView[];
  /** The feed of what is new of it, once something was published, and the sheet to hang beside its counter. */
  onward: LinkView[];
}

interface AboutUnit {
  /** Names it had, when it had more than one. */
  names: string[];
  basis: string | null;
  source: LinkView;
  /** What it is part of, came from and became. */
  relations: { term: string; links: { label: string; href?: string }[] }[];
}

export function unitPage(site: Site, unit: Unit): UnitPage {
  const { t, dataset, addresses } = site;
  const words = WORDS[site.locale];
  const { page, sections } = unitCharts(site, unit);
  const known = knownWords(site, unit);
  const follow = unitFeedLinks(site, unit);
  const ground = groundView(site, unit);
  const findings = dataset.findings.filter(({ units }) => units.includes(unit.id));
  const charts = firstCharts(site, sections.charts, ground?.chart ? MOST_CHARTS - 1 : MOST_CHARTS);
  return {
    head: {
      title: page.label,
      description: words.description({ unit: inSentence(site, unit, page.label) }),
      path: page.href,
      breadcrumbs: [homeCrumb(site), { label: t.nav.units, href: addresses.units }],
      downloads: downloadsOfUnit(site, unit),
      feeds: follow,
    },
    heading: site.heading(page.label),
    kind: t.kinds[unit.kind],
    known,
    shared: known[0] === undefined ? null : words.shared({ unit: page.label, said: known[0] }),
    strip: unitYearStrip(site, unit),
    life: lifeText(site, unit),
    codes: codesText(site, unit),
    nowAt: nowAt(site, unit),
    about: aboutOf(site, unit),
    never: neverFound(site, unit),
    communes: communesOf(site, unit),
    groundWithout: groundWithout(site, unit),
    ground,
    ...charts,
    isDrawn: charts.charts.some(({ kind }) => kind === 'chart') || charts.others.length > 0,
    table: overYears(site, unit),
    findings: findingGroups(site, findings, { unit: unit.id }),
    followUps: followUpCounts(site, findings),
    complaint: complaintOf(site, unit),
    compare: isCompared(site, unit)
      ? [{ label: words.compare, href: addresses.compareUnit(unit.id) }]
      : [],
    onward: [...follow, ...posterOf(site, unit)],
  };
}

function nowAt({ dataset, addresses, locale }: Site, { id }: Unit): LinkView | null {
  if (!dataset.formerCommunes.some(({ district }) => district === id)) return null;
  return { label: WORDS[locale].nowAt, href: addresses.place(id) };
}

/** None where nothing is told of its counter, and none of a unit that is no more. */
function posterOf({ dataset, addresses, locale }: Site, unit: Unit): LinkView[] {
  if (endOf(dataset, unit) !== null || counterYear(dataset, unit) === null) return [];
  return [{ label: POSTER_WORDS[locale].link, href: addresses.poster(unit.id) }];
}

function aboutOf(site: Site, unit: Unit): AboutUnit | null {
  const words = WORDS[site.locale];
  const links = (ids: readonly string[]) =>
    ids
      .map((id) => unitById(site, id))
      .map((other) =>
        hasPages(other) ? unitLink(site, other) : { label: unitLabel(site, other) },
      );
  const names = (site.dataset.unitNames.get(unit.id) ?? []).map((stretch) =>
    words.calledThen({
      name: local(stretch, 'name', site.locale),
      from: dateText(site, stretch.from),
      to: dateText(site, stretch.to),
    }),
  );
  const relations = [
    { term: words.parent, links: links(unit.parent === '' ? [] : [unit.parent]) },
    { term: words.predecessors, links: links(unlessListed(site, unit, unit.predecessors)) },
    { term: words.successors, links: links(unlessListed(site, unit, unit.successors)) },
  ].filter((relation) => relation.links.length > 0);
  const basis = local(unit, 'basis', site.locale) || null;
  if (names.length + relations.length === 0 && basis === null) return null;
  return { names, relations, basis, source: sourceLink(site, unit.source) };
}

/** None where the page's table of former communes names each of them already. */
function unlessListed({ dataset }: Site, unit: Unit, ids: readonly string[]): readonly string[] {
  const listed = new Set(
    dataset.formerCommunes
      .filter(({ district, successor }) => district === unit.id || successor === unit.id)
      .flatMap(({ district, successor }) => [district, successor]),
  );
  return ids.every((id) => listed.has(id)) ? [] : ids;
}

function lifeText(site: Site, unit: Unit): string {
  const words = WORDS[site.locale];
  const from = dateText(site, unit.valid_from);
  const to = dateText(site, endOf(site.dataset, unit));
  return unit.kind === 'vertical' && from === null && to === null
    ? words.lifeUnknown
    : words.lived({ from, to });
}

function codesText({ dataset, f, locale }: Site, unit: Unit): string {
  const words = WORDS[locale];
  const codes = dataset.unitCodes.get(unit.id) ?? [];
  if (codes.length === 0) return words.noCode;
  const said = codes.map(({ scheme, code }) =>
    words.code({ code, scheme: categoryLabel(scheme)[locale] }),
  );
  return f.list(said);
}

/** What a reader may expect of each year of the unit and was found of none. */
function neverFound(site: Site, unit: Unit): string | null {
  const { dataset, t, f, locale } = site;
  const gaps = dataset.years
    .filter((year) => aliveIn(dataset, unit, year))
    .map((year) => gapsOf(dataset, unit, year));
  const never = (gaps[0] ?? []).filter((topic) => gaps.every((own) => own.includes(topic)));
  const words = WORDS[locale];
  const name = inSentence(site, unit, unitLabel(site, unit));
  const land = isPlace(unit);
  const sentences = [
    ...(never.length > 0
      ? [words.never({ topics: f.list(never.flatMap((topic) => t.gaps[topic])), unit: name, land })]
      : []),
    ...(neverByField(dataset, unit) ? [words.neverByField({ unit: name, land })] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : null;
}
