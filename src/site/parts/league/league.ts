import type { Unit } from '../../../data/dataset.ts';
import { placesFromShare } from '../../../data/settings.ts';
import type { Statement } from '../../../data/figures.ts';
import { PEER_GROUPS } from '../../../data/unit-kinds.ts';
import { middleOf } from '../../../charts/rules/middle.ts';
import { fold } from '../../../data/fold.ts';
import { uncapital } from '../../../i18n/letters.ts';
import type { OfKind } from '../../../derive/kinds.ts';
import { isEnough, placesTell, type Ranking } from '../../../derive/rank.ts';
import { rankingsIn, type RankedKind } from '../../../derive/standings.ts';
import type { Site } from '../../site.ts';
import { ABOUT } from '../table/cells.ts';
import { marksFor, remarkNotes, type Marks } from '../table/marks.ts';
import { withRoomBeside } from '../table/matrix.ts';
import type { CellView, ColumnView, NoteView, RowView, TableView } from '../table/view.ts';
import { groupName, ofFormer } from '../unit/group-name.ts';
import { ofKind } from '../unit/kind-words.ts';
import { unitShortName, unitYearLink } from '../unit/unit-words.ts';
import type { LeagueColumn } from './columns.ts';
import { extremesOf } from './extremes.ts';
import { membersIn, type Members } from './members.ts';
import { reportedWords } from './reported.ts';
import { sourceMarks } from './source-marks.ts';
import type { LeagueView } from './view.ts';
import { WORDS } from './words.ts';
import {
  placeText,
  workloadCell,
  workloadRanks,
  type PlaceOf,
  type WorkloadRanks,
} from './workload.ts';

/** Of several kinds in one table so many are shown at each end of a long one. */
const AT_EACH_END_OF_KIND = 5;

/** Of the rows of a league, or of one kind of it, those from `from` up to `to` are its middle. */
type Ends = NonNullable<ReturnType<typeof middleOf>>;

/** Units that stand together, with their kind where the league has several; `ends` null where all of them are shown. */
interface Part {
  kind: RankedKind | null;
  units: readonly Unit[];
  ends: Ends | null;
}

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
  const { table, ...view } = league(site, members, 'ends');
  const notes = [...remarkNotes([reportedWords(site, members)]), ...table.notes];
  return { ...view, table: { ...table, notes } };
}

/** All units, or of a long league only those at its two ends. */
export function league(site: Site, members: Members, extent: 'all' | 'ends'): LeagueView {
  const { group, year, told, whole, kind } = members;
  const kinds = mixedKinds(site, members);
  const parts = partsOf(told, kinds, extent);
  const shown = parts.flatMap(shownOf);
  const setting = settingOf(site, members, kinds, whole ? [...shown, whole] : shown);
  const rows = shown.map((unit) => rowOf(site, setting, unit));
  const wholes = whole ? [wholeRow(rowOf(site, setting, whole))] : [];
  const isLast = wholes.every(isBlankFirst);
  const from = kinds.length > 0 ? 0 : (parts[0]?.ends?.from ?? 0);
  const table: TableView = {
    caption: WORDS[site.locale].caption({
      group: kind
        ? ofFormer(site, group, year, kindName(site, kind))
        : groupName(site, group, year),
      year: String(year),
    }),
    ...(kind && kind.id !== '' ? { anchor: fold(kind.id) } : {}),
    columns: headsOf(site, setting),
    rows: withRoomBeside(
      isLast ? [...rows, ...wholes] : [...rows.slice(0, from), ...wholes, ...rows.slice(from)],
    ),
    notes: [...aboutNote(site, rows), ...notesOf(site, setting, members, shown)],
    ...partings(site, members, parts, isLast || kinds.length === 0 ? 0 : wholes.length),
  };
  return { group, table, units: told.map(({ id }) => id), tables: tablesOf(members) };
}

function tablesOf({ told, whole, columns }: Members): LeagueView['tables'] {
  const units = whole ? [...told, whole] : told;
  return new Map(
    units.map(({ id }) => [
      id,
      new Set(columns.flatMap(({ statements }) => statements.get(id)?.table ?? [])),
    ]),
  );
}

/** The kinds of a mixed group that stand in one table: each is ranked by itself. */
function mixedKinds(site: Site, { group, year, index, kind }: Members): readonly RankedKind[] {
  if (kind !== null || index === null) return [];
  const kinds = rankingsIn(site.dataset, group, index, year);
  return kinds.length < 2 ? [] : kinds;
}

function partsOf(
  told: readonly Unit[],
  kinds: readonly RankedKind[],
  extent: 'all' | 'ends',
): Part[] {
  const ends = extent === 'ends' ? middleOf(told.length) : null;
  if (kinds.length === 0) return [{ kind: null, units: told, ends }];
  return kinds
    .map((kind) => ({ kind, units: told.filter((unit) => kind.units.includes(unit)) }))
    .filter(({ units }) => units.length > 0)
    .map((part) => ({ ...part, ends: ends && endsOfKind(part.units.length) }));
}

function endsOfKind(count: number): Ends | null {
  const to = count - AT_EACH_END_OF_KIND;
  return to > AT_EACH_END_OF_KIND ? { from: AT_EACH_END_OF_KIND, to } : null;
}

function shownOf({ units, ends }: Part): readonly Unit[] {
  return ends ? units.toSpliced(ends.from, ends.to - ends.from) : units;
}

/** Where the rows of each kind begin and where some are left out; `before` rows stand above them all. */
function partings(
  site: Site,
  members: Members,
  parts: readonly Part[],
  before: number,
): Pick<TableView, 'kinds' | 'left'> {
  const starts = parts.map((_, at) => before + parts.slice(0, at).flatMap(shownOf).length);
  const placed = parts.map((part, at) => ({ ...part, start: starts[at] ?? before }));
  const kinds = placed.flatMap(({ kind, units, start }) =>
    kind ? [{ at: start, label: kindName(site, { ...kind, units }) }] : [],
  );
  const left = placed.flatMap(({ ends, start, ...part }) =>
    ends ? [{ at: start + ends.from, link: linkToAll(site, members, { ...part, ends }) }] : [],
  );
  return { ...(kinds.length > 0 ? { kinds } : {}), ...(left.length > 0 ? { left } : {}) };
}

function settingOf(
  site: Site,
  members: Members,
  mixed: readonly RankedKind[],
  shown: readonly Unit[],
): Setting {
  const { group, year, index, told, kind } = members;
  const ids = new Set(shown.map(({ id }) => id));
  const columns = members.columns.map((column) => ({
    ...column,
    statements: new Map([...column.statements].filter(([unit]) => ids.has(unit))),
  }));
  const kinds = index === null ? [] : rankingsIn(site.dataset, group, index, year);
  const own = kinds.filter(({ id }) => kind === null || id === kind.id);
  const fromShare = placesFromShare(site.dataset);
  const ranked = own.filter(({ ranking }) => placesTell(ranking, fromShare));
  const workload = kind?.ranked === true ? workloadRanks(site, members) : null;
  return {
    columns,
    year,
    marks: marksFor(site, statementsOf(columns), 'rows'),
    extremes: columns.map((column) => extremesIn(told, mixed, column)),
    kinds: mixed,
    workload,
    places: ranked.length > 0 && placeAt(columns) >= 0 ? placesIn(ranked) : null,
    tooFew: own.filter(({ ranking }) => isTooFew(ranking, fromShare)),
  };
}

/** Of several kinds in one table those of each. */
function extremesIn(
  told: readonly Unit[],
  kinds: readonly OfKind[],
  column: LeagueColumn,
): ReadonlySet<string> {
  if (kinds.length === 0) return extremesOf(told, column);
  const ends = kinds.flatMap(({ units }) => [
    ...extremesOf(
      told.filter((unit) => units.includes(unit)),
      column,
    ),
  ]);
  return new Set(ends);
}

function placesIn(kinds: readonly RankedKind[]): Setting['places'] {
  return new Map(
    kinds.flatMap(({ ranking }) =>
      ranking.ranked.map((row) => [
        row.figure.statement.unit,
        { ranked: row, of: ranking.ranked.length },
      ]),
    ),
  );
}

function linkToAll(
  site: Site,
  { group, year }: Members,
  { kind, units, ends }: Part & { ends: Ends },
) {
  const { addresses, locale, f } = site;
  const words = WORDS[locale];
  const href = addresses.yearGroup(year, group);
  const left = f.number(ends.to - ends.from);
  if (kind) {
    const of = kindName(site, { ...kind, units });
    return { label: words.allOfKind({ of, left }), href: `${href}#${fold(kind.id)}` };
  }
  const count = f.number(units.length);
  const name = uncapital(groupName(site, group, year));
  return { label: words.all({ count, group: name, left }), href };
}

interface Setting {
  columns: readonly LeagueColumn[];
  year: number;
  marks: Marks;
  /** For each column the units with its highest and lowest value. */
  extremes: readonly ReadonlySet<string>[];
  /** The kinds of a mixed group, where they stand in one table: each is ranked by itself. */
  kinds: readonly RankedKind[];
  workload: WorkloadRanks | null;
  /** Null where too few are ranked for a place to tell something. */
  places: ReadonlyMap<string, PlaceOf> | null;
  /** Those of which no places are given because too few of the units have a score. */
  tooFew: readonly RankedKind[];
}

function isTooFew({ ranked, unranked }: Ranking, fromShare: number): boolean {
  return ranked.length > 0 && !isEnough(ranked.length, ranked.length + unranked.length, fromShare);
}

function statementsOf(columns: readonly LeagueColumn[]): Statement[] {
  return columns.flatMap(({ statements }) => [...statements.values()]);
}

function headsOf(site: Site, { columns, marks, places, workload }: Setting): TableView['columns'] {
  const { t } = site;
  const place = { label: WORDS[site.locale].place, numeric: true, rank: true };
  const heads = columns.map(({ view, statements }): ColumnView => ({
    ...view,
    marks: sourceMarks(site, marks, statements).column,
  }));
  return [
    { label: t.columns.unit, numeric: false },
    ...(places ? heads.toSpliced(placeAt(columns), 0, place) : heads),
    ...(workload ? [{ label: WORDS[site.locale].workload, numeric: true, rank: true }] : []),
  ];
}

/** A place stands before the score that it is read from. */
function placeAt(columns: readonly LeagueColumn[]): number {
  return columns.findIndex(({ indicator }) => indicator === 'scores.score');
}

function rowOf(site: Site, setting: Setting, unit: Unit): RowView {
  const { columns, marks, places, extremes, year, workload } = setting;
  const { href } = unitYearLink(site, unit, year);
  const remarks = columns.flatMap(({ statements }) => {
    const own = statements.get(unit.id);
    return own ? marks.row(own) : [];
  });
  const cells = columns.map((column, at) => {
    const cell = cellOf(site, setting, column, unit);
    return {
      ...cell,
      ...sortedBy(cell, column.value(unit.id)),
      ...(extremes[at]?.has(unit.id) ? { extreme: true } : {}),
    };
  });
  return {
    header: {
      text: unitShortName(site, unit, year),
      ...(href === undefined ? {} : { href }),
      marks: [...new Map(remarks.map((mark) => [mark.text, mark])).values()],
    },
    cells: [
      ...(places
        ? cells.toSpliced(placeAt(columns), 0, placeCell(site, places.get(unit.id)))
        : cells),
      ...(workload ? [workloadCell(site, workload, marks, unit.id)] : []),
    ],
  };
}

/** Columns are sorted by what their extremes are told by, where that is not the number that the cell shows. */
function sortedBy({ figure, beside }: CellView, value: number | null): Pick<CellView, 'by'> {
  const shown = figure ? Number(figure.raw) === value : beside === undefined;
  if (value === null || shown) return {};
  return { by: Number(value.toFixed(2)) };
}

/** Of what stands for all a phone would show nothing: its figures are in columns that are reached by the thumb. */
function isBlankFirst({ cells }: RowView): boolean {
  return cells.slice(0, 2).every(({ text }) => text === '');
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
function placeCell({ t }: Site, own: PlaceOf | undefined): CellView {
  return own ? { text: placeText(own.ranked) } : { text: t.notRanked, missing: true };
}

/** How many units of each kind are ranked, and which are too few; of kinds that wait for scores another note tells. */
function kindsNote(
  site: Site,
  kinds: readonly RankedKind[],
  waiting: readonly RankedKind[],
): string {
  const told = kinds.filter((kind) => !waiting.includes(kind));
  const named = (ranked: boolean) =>
    told.filter((kind) => kind.ranked === ranked).map((kind) => kindName(site, kind));
  const few = named(false);
  return WORDS[site.locale].placeByKind({
    ranked: site.f.list(named(true)),
    few: few.length > 0 ? site.f.list(few) : null,
  });
}

function kindName(site: Site, { kind, units }: OfKind): string {
  return kind === null
    ? WORDS[site.locale].several({ count: site.f.number(units.length) })
    : ofKind(site, units.length, kind);
}

function notesOf(
  site: Site,
  { marks, extremes, places, year, kinds, workload, tooFew }: Setting,
  { told, silent, whole }: Members,
  shown: readonly Unit[],
): NoteView[] {
  const words = WORDS[site.locale];
  const of = { all: shown.length < told.length ? site.f.number(told.length) : null };
  const bold = extremes.some((ids) => shown.some(({ id }) => ids.has(id)));
  const names = silent.map((unit) => unitShortName(site, unit, year));
  const said = [
    ...(bold ? [kinds.length > 0 ? words.boldByKind : words.bold(of)] : []),
    ...(whole ? [words.wholeRow] : []),
    ...(places ? [kinds.length > 0 ? kindsNote(site, kinds, tooFew) : words.placeNote(of)] : []),
    ...(workload ? [words.workloadNote] : []),
    ...tooFew.map((own) => noPlaces(site, own)),
    ...(names.length > 0
      ? [words.nothingOf({ count: String(names.length), names: site.f.list(names) })]
      : []),
  ];
  return [...remarkNotes(said), ...marks.notes()];
}

function aboutNote({ locale }: Site, rows: readonly RowView[]): NoteView[] {
  const isUsed = rows.some(({ cells }) => cells.some(({ text }) => text === ABOUT));
  return isUsed ? remarkNotes([WORDS[locale].about({ sign: ABOUT })]) : [];
}

function noPlaces(site: Site, kind: RankedKind): string {
  const { dataset, f, locale } = site;
  return WORDS[locale].noPlaces({
    ranked: f.number(kind.ranking.ranked.length),
    of: kindName(site, kind),
    share: f.number(placesFromShare(dataset)),
  });
}
