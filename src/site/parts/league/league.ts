import type { Unit } from '../../../data/dataset.ts';
import { placesFromShare } from '../../../data/settings.ts';
import type { Statement } from '../../../data/figures.ts';
import { PEER_GROUPS } from '../../../data/tables/common.ts';
import { middleOf } from '../../../charts/rules/middle.ts';
import { isEnough, placesTell, type Ranked, type Ranking } from '../../../derive/rank.ts';
import { rankingIn } from '../../../derive/standings.ts';
import type { Site } from '../../site.ts';
import { marksFor, remarkNotes, type Marks } from '../table/marks.ts';
import { withRoomBeside } from '../table/matrix.ts';
import type { CellView, NoteView, RowView, TableView } from '../table/view.ts';
import { unitShortName, unitYearLink } from '../unit/unit-words.ts';
import type { LeagueColumn } from './columns.ts';
import { extremesOf } from './extremes.ts';
import { membersIn, type Members } from './members.ts';
import { reportedWords } from './reported.ts';
import { sourceMarks } from './source-marks.ts';
import type { LeagueView } from './view.ts';
import { WORDS } from './words.ts';

/** Of the rows of a league those from `from` up to `to` are its middle. */
type Ends = NonNullable<ReturnType<typeof middleOf>>;

/**
 * One matrix for each peer group of which the year has figures. Of a large group its two ends, with the way to the page
 * where all of it stands.
 */
export function leagues(site: Site, year: number): LeagueView[] {
  return PEER_GROUPS.flatMap((group) => {
    const members = membersIn(site, group, year);
    return members ? withReported(site, members) : [];
  });
}

/** How many have reported stands below a league; a page of its own says it above. */
function withReported(site: Site, members: Members): LeagueView {
  const { table, ...view } = league(site, members, middleOf(members.told.length));
  const notes = [...remarkNotes([reportedWords(site, members)]), ...table.notes];
  return { ...view, table: { ...table, notes } };
}

/** `ends`: where the rows are left out that stand in the middle; null where all are shown. */
export function league(site: Site, members: Members, ends: Ends | null): LeagueView {
  const { group, year, told, whole } = members;
  const shown = ends ? told.toSpliced(ends.from, ends.to - ends.from) : told;
  const setting = settingOf(site, members, whole ? [...shown, whole] : shown);
  const rows = shown.map((unit) => rowOf(site, setting, unit));
  const wholes = whole ? [wholeRow(rowOf(site, setting, whole))] : [];
  const from = ends?.from ?? 0;
  const table: TableView = {
    caption: WORDS[site.locale].caption({ group: site.t.peerGroups[group], year: String(year) }),
    columns: headsOf(site, setting),
    rows: withRoomBeside([...rows.slice(0, from), ...wholes, ...rows.slice(from)]),
    notes: notesOf(site, setting, members, shown),
    ...(ends ? { left: { at: from, link: linkToAll(site, members, ends) } } : {}),
  };
  return { group, table, units: told.map(({ id }) => id) };
}

function settingOf(site: Site, members: Members, shown: readonly Unit[]): Setting {
  const { group, year, index, told } = members;
  const ids = new Set(shown.map(({ id }) => id));
  const columns = members.columns.map((column) => ({
    ...column,
    statements: new Map([...column.statements].filter(([unit]) => ids.has(unit))),
  }));
  const ranking = index === null ? null : rankingIn(site.dataset, group, index, year);
  const fromShare = placesFromShare(site.dataset);
  return {
    columns,
    year,
    marks: marksFor(site, statementsOf(columns), 'rows'),
    extremes: columns.map((column) => extremesOf(told, column)),
    places:
      ranking && placesTell(ranking, fromShare)
        ? new Map(ranking.ranked.map((row) => [row.figure.statement.unit, row]))
        : null,
    tooFew: ranking && isTooFew(ranking, fromShare) ? ranking : null,
  };
}

function linkToAll({ addresses, locale, t, f }: Site, { group, year, told }: Members, ends: Ends) {
  return {
    label: WORDS[locale].all({
      count: f.number(told.length),
      group: t.peerGroups[group].toLocaleLowerCase(locale),
      left: f.number(ends.to - ends.from),
    }),
    href: addresses.yearGroup(year, group),
  };
}

interface Setting {
  columns: readonly LeagueColumn[];
  year: number;
  marks: Marks;
  /** For each column the units with its highest and lowest value. */
  extremes: readonly ReadonlySet<string>[];
  /** Null where too few are ranked for a place to tell something. */
  places: ReadonlyMap<string, Ranked> | null;
  /** The ranking from which no places are given because too few of the units have a score. */
  tooFew: Ranking | null;
}

function isTooFew({ ranked, unranked }: Ranking, fromShare: number): boolean {
  return ranked.length > 0 && !isEnough(ranked.length, ranked.length + unranked.length, fromShare);
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

/** Columns are sorted by what their extremes are told by, where that is not the number that the cell shows. */
function sortedBy({ figure, beside }: CellView, value: number | null): Pick<CellView, 'by'> {
  const shown = figure ? Number(figure.raw) === value : beside === undefined;
  if (value === null || shown) return {};
  return { by: Number(value.toFixed(2)) };
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
  return { text: ranked.tied > 1 ? `${place}=` : place };
}

function notesOf(
  site: Site,
  { marks, extremes, places, tooFew, year }: Setting,
  { told, silent, whole }: Members,
  shown: readonly Unit[],
): NoteView[] {
  const words = WORDS[site.locale];
  const of = { all: shown.length < told.length ? site.f.number(told.length) : null };
  const bold = extremes.some((ids) => shown.some(({ id }) => ids.has(id)));
  const names = silent.map((unit) => unitShortName(site, unit, year));
  const said = [
    ...(bold ? [words.bold(of)] : []),
    ...(whole ? [words.wholeRow] : []),
    ...(places ? [words.placeNote(of)] : []),
    ...(tooFew ? [noPlaces(site, tooFew)] : []),
    ...(names.length > 0
      ? [words.nothingOf({ count: String(names.length), names: site.f.list(names) })]
      : []),
  ];
  return [...remarkNotes(said), ...marks.notes()];
}

function noPlaces({ dataset, f, locale }: Site, { ranked, unranked }: Ranking): string {
  return WORDS[locale].noPlaces({
    ranked: f.number(ranked.length),
    of: f.number(ranked.length + unranked.length),
    share: f.number(placesFromShare(dataset)),
  });
}
