import type { Unit } from '../../../data/dataset.ts';
import type { Statement } from '../../../data/figures.ts';
import { PEER_GROUPS, type PeerGroup } from '../../../data/tables/common.ts';
import { middleOf } from '../../../charts/rules/middle.ts';
import { mainIndex } from '../../../derive/main-index.ts';
import { provinceIn } from '../../../derive/province.ts';
import { placesTell, type Ranked } from '../../../derive/rank.ts';
import { rankingIn } from '../../../derive/standings.ts';
import { isFollowed, peersIn } from '../../../derive/units.ts';
import type { Site } from '../../site.ts';
import { marksFor, remarkNotes, type Marks } from '../table/marks.ts';
import { withRoomBeside } from '../table/matrix.ts';
import type { CellView, NoteView, RowView, TableView } from '../table/view.ts';
import { unitShortName, unitYearLink } from '../unit/unit-words.ts';
import { leagueColumns, type LeagueColumn } from './columns.ts';
import { extremesOf } from './extremes.ts';
import { inOrder } from './order.ts';
import { sourceMarks } from './source-marks.ts';
import type { LeagueView } from './view.ts';
import { WORDS } from './words.ts';

/** The share of the units of which a column must have a figure. */
const FILLED_FROM = 0.25;

/** One matrix for each peer group of which the year has figures. */
export function leagues(site: Site, year: number): LeagueView[] {
  return PEER_GROUPS.flatMap((group) => league(site, group, year) ?? []);
}

/** The units of a group with all that can be read across of them. Units without a figure are named below, never ranked. */
export function league(site: Site, group: PeerGroup, year: number): LeagueView | null {
  const { dataset, t } = site;
  const index = mainIndex(dataset);
  const peers = peersIn(dataset, group, year).filter(isFollowed);
  const wholes = wholesOf(site, group, year);
  const all = leagueColumns(site, { units: [...peers, ...wholes], year, index });
  const told = peers.filter(({ id }) => all.some(({ statements }) => statements.has(id)));
  const columns = all.filter((column) => isFilled(column, told));
  // Classes alone are told by their blocks.
  if (columns.every(({ indicator }) => indicator === 'scores.class')) return null;
  const nameOf = (unit: Unit) => unitShortName(site, unit, year);
  const ordered = inOrder(told, columns, nameOf);
  const ranking = index === null ? null : rankingIn(dataset, group, index, year);
  const setting: Setting = {
    columns,
    year,
    marks: marksFor(site, statementsOf(columns), 'rows'),
    extremes: columns.map((column) => extremesOf(told, column)),
    places:
      ranking && placesTell(ranking)
        ? new Map(ranking.ranked.map((row) => [row.figure.statement.unit, row]))
        : null,
  };
  const caption = WORDS[site.locale].caption({ group: t.peerGroups[group], year: String(year) });
  const rows = ordered.map((unit) => rowOf(site, setting, unit));
  const whole = wholes
    .filter(({ id }) => columns.some(({ statements }) => statements.has(id)))
    .slice(0, 1)
    .map((unit) => wholeRow(rowOf(site, setting, unit)));
  const silent = peers.filter((unit) => !told.includes(unit)).map(nameOf);
  const table = foldedAt(site, rows, whole, {
    caption,
    columns: headsOf(site, setting),
    notes: notesOf(site, setting, { silent, whole: whole.length > 0 }),
  });
  return { group, table, units: ordered.map(({ id }) => id) };
}

/** A column that is blank for nearly all says less than the pages of the few that have a figure. */
function isFilled({ statements, derived }: LeagueColumn, told: readonly Unit[]): boolean {
  const filled = told.filter(({ id }) => statements.has(id)).length;
  return derived === true || (filled > 0 && filled >= told.length * FILLED_FROM);
}

interface Setting {
  columns: readonly LeagueColumn[];
  year: number;
  marks: Marks;
  /** For each column the units with its highest and lowest value. */
  extremes: readonly ReadonlySet<string>[];
  /** Null where too few are ranked for a place to tell something. */
  places: ReadonlyMap<string, Ranked> | null;
}

/** What stands for all of a group: its tier, else the province. */
function wholesOf(site: Site, group: PeerGroup, year: number): Unit[] {
  const tiers = [...site.dataset.units.values()].filter(
    ({ kind, peer_group }) => kind === 'tier' && peer_group === group,
  );
  return [...tiers, provinceIn(site.dataset, year)];
}

function statementsOf(columns: readonly LeagueColumn[]): Statement[] {
  return columns.flatMap(({ statements }) => [...statements.values()]);
}

function headsOf(site: Site, { columns, marks, places }: Setting): TableView['columns'] {
  const { t } = site;
  return [
    { label: t.columns.unit, numeric: false },
    ...(places ? [{ label: WORDS[site.locale].place, numeric: true, rank: true }] : []),
    ...columns.map(({ view, statements }) => ({
      ...view,
      marks: sourceMarks(site, marks, statements).column,
    })),
  ];
}

function rowOf(site: Site, setting: Setting, unit: Unit): RowView {
  const { columns, marks, places, extremes, year } = setting;
  const { href } = unitYearLink(site, unit, year);
  const remarks = columns.flatMap(({ statements }) => {
    const own = statements.get(unit.id);
    return own ? marks.row(own) : [];
  });
  return {
    header: {
      text: unitShortName(site, unit, year),
      ...(href === undefined ? {} : { href }),
      marks: [...new Map(remarks.map((mark) => [mark.text, mark])).values()],
    },
    cells: [
      ...(places ? [placeCell(site, places.get(unit.id))] : []),
      ...columns.map((column, at) => {
        const cell = cellOf(site, setting, column, unit);
        return {
          ...cell,
          ...sortedBy(cell, column.value(unit.id)),
          ...(extremes[at]?.has(unit.id) ? { extreme: true } : {}),
        };
      }),
    ],
  };
}

/** Columns are sorted by what their extremes are told by, where that is not the figure itself. */
function sortedBy({ figure }: CellView, value: number | null): Pick<CellView, 'by'> {
  if (value === null || Number(figure?.raw) === value) return {};
  return { by: Number(value.toFixed(4)) };
}

/** What stands for all is not ranked, and nothing is missed of it. */
function wholeRow(row: RowView): RowView {
  const cells = row.cells.map((cell) => (cell.missing === true ? { text: '' } : cell));
  return { ...row, kind: 'whole', cells };
}

function cellOf(site: Site, { marks }: Setting, column: LeagueColumn, { id }: Unit): CellView {
  const cell = column.cell(id, marks);
  if (!cell) return { text: silentWords(site, column, id), missing: true };
  const number = sourceMarks(site, marks, column.statements).of(id);
  const own = number + (cell.marks ?? '');
  return own === '' ? cell : { ...cell, marks: own };
}

/** "không nêu" only of a row that a source has; without one nothing was found. */
function silentWords({ t }: Site, { statements, silent }: LeagueColumn, unit: string): string {
  if (silent !== undefined) return silent;
  return statements.has(unit) ? t.notStated : t.notFound;
}

/** "3", or "3=" where several share the place. */
function placeCell({ t }: Site, ranked: Ranked | undefined): CellView {
  if (!ranked) return { text: t.notRanked, missing: true };
  const place = String(ranked.place);
  return { text: ranked.tied > 1 ? `${place}=` : place, by: -ranked.place };
}

function notesOf(
  site: Site,
  { marks, extremes, places }: Setting,
  { silent, whole }: { silent: readonly string[]; whole: boolean },
): NoteView[] {
  const words = WORDS[site.locale];
  const said = [
    ...(extremes.some(({ size }) => size > 0) ? [words.bold] : []),
    ...(whole ? [words.wholeRow] : []),
    ...(places ? [words.placeNote] : []),
    ...(silent.length > 0
      ? [words.nothingOf({ count: String(silent.length), names: site.f.list(silent) })]
      : []),
  ];
  return [...remarkNotes(said), ...marks.notes()];
}

/** A small group whole, below what stands for all of it; of a large one the two ends around that, the rest one tap away. */
function foldedAt(
  site: Site,
  rows: readonly RowView[],
  whole: readonly RowView[],
  table: Omit<TableView, 'rows'>,
): TableView {
  const ends = middleOf(rows.length);
  if (!ends) return { ...table, rows: withRoomBeside([...whole, ...rows]) };
  const count = site.f.number(ends.to - ends.from);
  return {
    ...table,
    rows: withRoomBeside([...rows.slice(0, ends.to), ...whole, ...rows.slice(ends.to)]),
    folded: { ...ends, label: WORDS[site.locale].rest({ count }) },
  };
}
