import { heatTable, type HeatTable } from '../../../charts/makers/heat-table.ts';
import type { NamedSeries } from '../../../charts/makers/unit-lines.ts';
import { endsOf, middleOf } from '../../../charts/rules/middle.ts';
import type { Figure } from '../../../data/figures.ts';
import type { IndicatorId } from '../../../data/tables.ts';
import { PEER_GROUPS, type PeerGroup } from '../../../data/unit-kinds.ts';
import { figuresOf } from '../../../derive/select.ts';
import { listedBy } from '../../../derive/listed-by.ts';
import { shareOf } from '../../../derive/share.ts';
import { byWorth, hasOrder } from '../../../derive/worth.ts';
import { chartId } from '../../parts/chart/chart-id.ts';
import { breakNotes } from '../../parts/chart/chart-view.ts';
import { cardHref } from '../../parts/figure/figure-view.ts';
import { darkerWords, shadeOf } from '../../parts/shades/shades.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { ShadesView } from '../../parts/shades/view.ts';
import { againstTargets } from '../../parts/target/against-targets.ts';
import { rankColumn } from '../../parts/table/cells.ts';
import { WORDS as TABLE_WORDS } from '../../parts/table/words.ts';
import type { Site } from '../../site.ts';
import { peersByGroup, type Peers } from './peers.ts';
import { kindsName } from '../../parts/unit/group-name.ts';
import { uncapital } from '../../../i18n/letters.ts';
import { WORDS } from './words.ts';

/** With more cells than these in its tables of shades, each group of an indicator has a page of its own. */
const MOST_CELLS = 250;

/** The groups whose years stand on pages of their own; none of an indicator whose page can carry them all. */
export function groupsApart(
  site: Site,
  indicator: IndicatorId,
  figures: readonly Figure[],
): PeerGroup[] {
  const groups = shadedGroups(site, indicator, figures);
  const cells = groups.reduce(
    (sum, { peers: { units } }) => sum + units.length * periodsOfAll(units).length,
    0,
  );
  return cells > MOST_CELLS ? groups.map(({ group }) => group) : [];
}

/** What the page of an indicator shows of each group, and the ways to what it does not. */
export interface UnitShades {
  shades: ShadesView[];
  /** Links to all units of a large group in which no order is given: its first and last units would say nothing. */
  ways: LinkView[];
}

/**
 * A table of shades for each group: the latest period first, units sorted by it. A group with a page of its own shows
 * only the latest period here, and of many units only the first and the last, with a link to all.
 */
export function unitShades(
  site: Site,
  indicator: IndicatorId,
  figures: readonly Figure[],
): UnitShades {
  const apart = groupsApart(site, indicator, figures);
  const groups = shadedGroups(site, indicator, figures);
  // A scale over years that are not shown would leave all of the latest one pale.
  const scale = groups.flatMap(({ group, peers }) =>
    apart.includes(group) ? latestOnly(peers).units : peers.units,
  );
  const found = groups.map(({ group, peers }): UnitShades => {
    if (!apart.includes(group))
      return { shades: shadesOf(site, indicator, peers, scale), ways: [] };
    const latest = latestOnly(peers);
    const way = wayTo(site, indicator, group);
    if (middleOf(latest.units.length) && !hasOrder(latestFigures(latest)))
      return { shades: [], ways: [way] };
    return {
      shades: shadesOf(site, indicator, latest, scale).map((shades) =>
        withWayTo(site, shades, group, way),
      ),
      ways: [],
    };
  });
  return {
    shades: found.flatMap(({ shades }) => shades),
    ways: found.flatMap(({ ways }) => ways),
  };
}

function wayTo(site: Site, indicator: IndicatorId, group: PeerGroup): LinkView {
  const { locale, addresses } = site;
  return {
    label: WORDS[locale].allPeriods({ group: uncapital(kindsName(site, group, 'all')) }),
    href: addresses.indicatorGroup(indicator, group),
  };
}

/** The table with a link to the page that has every period. Of many rows the middle is shown only there. */
function withWayTo(site: Site, shades: ShadesView, group: PeerGroup, way: LinkView): ShadesView {
  const { f, locale } = site;
  const { rows } = shades.table;
  const words = { group: uncapital(kindsName(site, group, 'all')) };
  const middle = middleOf(rows.length);
  if (!middle) return { ...shades, more: way };
  const count = f.number(rows.length);
  const left = f.number(middle.to - middle.from);
  return {
    ...shades,
    table: { ...shades.table, rows: endsOf(rows).flat() },
    hrefs: endsOf(shades.hrefs).flat(),
    ...(shades.targets === undefined
      ? {}
      : { targets: { ...shades.targets, cells: endsOf(shades.targets.cells).flat() } }),
    ...(shades.share === undefined
      ? {}
      : { share: { ...shades.share, cells: endsOf(shades.share.cells).flat() } }),
    left: {
      at: middle.from,
      link: { label: WORDS[locale].all({ ...words, count, left }), href: way.href },
    },
  };
}

/** All periods of one group. */
export function groupShades(site: Site, indicator: IndicatorId, group: PeerGroup): ShadesView[] {
  const figures = figuresOf(site.dataset, indicator);
  const groups = shadedGroups(site, indicator, figures);
  const scale = groups.flatMap(({ peers }) => peers.units);
  return groups
    .filter((own) => own.group === group)
    .flatMap(({ peers }) => shadesOf(site, indicator, peers, scale));
}

/** Groups of which at least two units have a figure, each by its first index. */
function shadedGroups(
  site: Site,
  indicator: IndicatorId,
  figures: readonly Figure[],
): { group: PeerGroup; peers: Peers }[] {
  return peersByGroup(site, indicator, figures, { kinds: ['year', 'moment'], least: 1 }).flatMap(
    ([peers], index) => {
      const group = PEER_GROUPS[index];
      return peers && group ? [{ group, peers }] : [];
    },
  );
}

/** `scale`: what is shown of all groups of the indicator, so that a shade means the same for each of them. */
function shadesOf(
  site: Site,
  indicator: IndicatorId,
  { subject, words, units: given }: Peers,
  scale: readonly NamedSeries[],
): ShadesView[] {
  const last = latestPeriod(given);
  const units = given.toSorted((a, b) => byWorth(figureOf(a, last), figureOf(b, last)));
  const made = heatTable(site, chartId({ maker: 'heat-table', ...subject }), words, units, scale);
  if (made?.kind !== 'table') return [];
  const whole = newestFirst(made.table);
  const caveat = commonCaveat(whole);
  const told = caveat === null ? whole : withoutCaveats(whole);
  const share = asShares(
    site,
    indicator,
    told,
    units.map((unit) => figureOf(unit, last)),
  );
  const table = share.share && told.columns.length === 1 ? withoutShades(told) : told;
  return [
    {
      table,
      hrefs: units.map(({ series }) => (series ? site.addresses.unit(series.unit) : null)),
      ...againstTargets(
        site,
        units.map(({ series }) => series?.points.at(-1)?.figures[0] ?? null),
      ),
      ...share,
      cards: new Map(
        table.rows
          .flatMap(({ cells }) => cells)
          .flatMap((cell) => ('figure' in cell ? [cell.figure.id] : []))
          .map((id) => [id, cardHref(site, id)]),
      ),
      blank: site.t.notFound,
      ...rankColumn(indicator),
      // One shade for all tells nothing: it needs no legend.
      lead: table.key.length > 1 ? darkerWords(site, indicator) : null,
      notes: [
        ...blankWords(site, table),
        ...(caveat === null ? [] : [WORDS[site.locale].allOfThem({ caveat })]),
        ...breakNotes(site, table.columns, table.breaks),
        table.sourceLine,
      ],
    },
  ];
}

/** Units that have a figure of the latest period of any of them, with that figure alone. */
function latestOnly(peers: Peers): Peers {
  const last = latestPeriod(peers.units);
  return {
    ...peers,
    units: peers.units.flatMap(({ name, series }) => {
      const points = series?.points.filter(({ period }) => period === last) ?? [];
      return series && points.length > 0 ? [{ name, series: { ...series, points } }] : [];
    }),
  };
}

function periodsOfAll(units: readonly NamedSeries[]): string[] {
  const raws = units.flatMap(({ series }) => series?.points.map(({ period }) => period) ?? []);
  return [...new Set(raws)].toSorted();
}

/** What is to be known of every figure of a table, which is said once; null where they differ. */
function commonCaveat({ rows }: HeatTable): string | null {
  const caveats = new Set(
    rows.flatMap(({ cells }) => cells.flatMap((cell) => ('figure' in cell ? [cell.caveat] : []))),
  );
  const [first = null] = caveats;
  return caveats.size === 1 ? first : null;
}

function withoutCaveats(table: HeatTable): HeatTable {
  const rows = table.rows.map(({ header, cells }) => ({
    header,
    cells: cells.map((cell) => ('figure' in cell ? { ...cell, caveat: null } : cell)),
  }));
  return { ...table, rows };
}

/** Where one period alone is shown, the shade stands on the share that it tells, not on the count beside it. */
function withoutShades(table: HeatTable): HeatTable {
  const rows = table.rows.map(({ header, cells }) => ({
    header,
    cells: cells.map((cell) => ('figure' in cell ? { ...cell, step: null } : cell)),
  }));
  return { ...table, rows };
}

/** Said once where cells are left blank, instead of in each of them. */
function blankWords({ t, locale }: Site, { rows }: HeatTable): string[] {
  const blank = rows.some(({ cells }) =>
    cells.some((cell) => 'missing' in cell && cell.missing === t.notFound),
  );
  return blank ? [TABLE_WORDS[locale].blank] : [];
}

function newestFirst(table: HeatTable): HeatTable {
  return {
    ...table,
    columns: table.columns.toReversed(),
    rows: table.rows.map(({ header, cells }) => ({ header, cells: cells.toReversed() })),
    breaks: table.breaks.map(({ before, label }) => ({
      before: table.columns.length - before,
      label,
    })),
  };
}

/** The latest period that any of them has a figure of. */
function latestPeriod(units: readonly NamedSeries[]): string | undefined {
  return periodsOfAll(units).at(-1);
}

function figureOf({ series }: NamedSeries, wanted: string | undefined): Figure | undefined {
  return series?.points.find(({ period }) => period === wanted)?.figures[0];
}

/** Those of the latest period that any of them has a figure of. */
export function latestFigures({ units }: Peers): Figure[] {
  const last = latestPeriod(units);
  return units.flatMap((unit) => figureOf(unit, last) ?? []);
}

/** The shares that counts are listed by, in the order of the rows. */
function asShares(
  { f, locale }: Site,
  indicator: IndicatorId,
  { rows, columns }: HeatTable,
  latest: readonly (Figure | undefined)[],
): Pick<ShadesView, 'share'> {
  const shares = latest.map((figure) => (figure ? shareOf(figure) : null));
  const [first] = shares.flatMap((share) => share?.part ?? []);
  if (listedBy(indicator) !== 'share' || first === undefined) return {};
  const period = f.shortPeriod(first.statement.period);
  return {
    share: {
      label: WORDS[locale].shareIn({ period }),
      cells: shares.map((share, at) => {
        const cell = rows[at]?.cells[0];
        const step = columns.length === 1 && cell && 'step' in cell ? cell.step : null;
        return {
          text: share ? f.percent(share.percent) : '',
          shade: step === null ? null : shadeOf(step),
        };
      }),
    },
  };
}
