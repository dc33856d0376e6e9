import type { Locale } from '../../../i18n/locale.ts';
import type { MeasureColumn } from '../../../data/tables.ts';
import { CLASSES } from '../../../data/columns.ts';
import type { Unit } from '../../../data/dataset.ts';
import { isClass, type Figure, type Statement } from '../../../data/figures.ts';
import type { PeerGroup } from '../../../data/tables/common.ts';
import { placesTell, type Ranked } from '../../../derive/rank.ts';
import { statementsOf } from '../../../derive/select.ts';
import { rankingIn } from '../../../derive/standings.ts';
import { peersIn } from '../../../derive/units.ts';
import { local } from '../../../i18n/local.ts';
import { ALONE, matrixCell } from './cells.ts';
import { decimalsOf } from './decimals.ts';
import { marksFor, remarkNotes } from './marks.ts';
import type { Site } from '../../site.ts';
import { unitShortName, unitYearLink } from '../unit/unit-words.ts';
import type { CellView, HeaderView, RowView, TableView } from './view.ts';
import { WORDS } from './words.ts';

/**
 * The league table of one peer group in one year by one index: those with a
 * score first, then by class, ties shown, units not named listed below.
 */
export function rankingTable(
  site: Site,
  group: PeerGroup,
  index: string,
  year: number,
): TableView | null {
  const { t, dataset } = site;
  const words = WORDS[site.locale];
  const peers = peersIn(dataset, group, year);
  const rated = ratings(site, peers, index, year);
  if (rated.size === 0) return null;
  const ranking = rankingIn(dataset, group, index, year);
  const placed = placesTell(ranking);
  const places = new Map(ranking.ranked.map((row) => [row.figure.statement.unit, row]));
  const inOrder = peers
    .filter(({ id }) => rated.has(id))
    .toSorted((a, b) => compare(site.locale, rated, places, a, b));
  const unnamed = peers.filter(({ id }) => !rated.has(id));
  const figures = [...rated.values()].flatMap(({ score, class: own }) =>
    [score, own].filter(isFigure),
  );
  const marks = marksFor(
    site,
    figures.map(({ statement }) => statement),
    'rows',
  );
  const decimals = decimalsOf([...rated.values()].map(({ score }) => score));
  return {
    caption: words.rankingCaption({
      index: indexName(site, index),
      group: t.peerGroups[group],
      year: String(year),
    }),
    columns: [
      { label: t.columns.unit, numeric: false },
      ...(placed ? [{ label: t.columns.place, numeric: true }] : []),
      { label: t.columns.class, numeric: false },
      { label: t.columns.score, numeric: true },
    ],
    rows: inOrder.map((unit): RowView => {
      const rating = rated.get(unit.id);
      return {
        header: linkCell(unitYearLink(site, unit, year)),
        cells: [
          ...(placed ? [placeCell(site, places.get(unit.id))] : []),
          rating?.class
            ? matrixCell(site, rating.class, marks, ALONE)
            : { text: t.notStated, missing: true },
          rating?.score
            ? matrixCell(site, rating.score, marks, { decimals, maximumAbove: false })
            : { text: t.notStated, missing: true },
        ],
      };
    }),
    notes: [
      ...marks.notes(),
      ...remarkNotes(
        unnamed.length === 0
          ? []
          : [
              words.unrankedPeers({
                count: String(unnamed.length),
                names: site.f.list(unnamed.map((unit) => unitShortName(site, unit, year))),
              }),
            ],
      ),
    ],
  };
}

/** "3", or "3=" where several share the place. */
function placeCell({ t }: Site, ranked: Ranked | undefined): CellView {
  if (!ranked) return { text: t.notRanked, missing: true };
  return { text: ranked.tied > 1 ? `${ranked.place}=` : String(ranked.place) };
}

export function indexName(site: Site, id: string): string {
  const index = site.dataset.indices.get(id);
  if (!index) throw new Error(`no index ${id}`);
  return local(index, 'short', site.locale);
}

export interface Rating {
  score: Figure | undefined;
  class: Figure | undefined;
}

function isFigure(figure: Figure | undefined): figure is Figure {
  return figure !== undefined;
}

/** What the sources of a year say of each unit: the first that gives a score, the first a class. */
export function ratings(
  site: Site,
  units: readonly Unit[],
  index: string,
  year: number,
): Map<string, Rating> {
  const found = statementsOf(site.dataset, { table: 'scores', year }).filter(
    ({ dimensions }) => dimensions.index === index,
  );
  const byUnit = Map.groupBy(found, ({ unit }) => unit);
  return new Map(
    units.flatMap(({ id }): [string, Rating][] => {
      const own = byUnit.get(id);
      return own ? [[id, ratingOf(own)]] : [];
    }),
  );
}

function ratingOf(statements: readonly Statement<'scores'>[]): Rating {
  const first = (column: MeasureColumn<'scores'>) =>
    statements.flatMap(({ figures }) => figures.get(column) ?? []).at(0);
  return {
    score: first('score'),
    class: first('class'),
  };
}

function compare(
  locale: Locale,
  rated: ReadonlyMap<string, Rating>,
  places: ReadonlyMap<string, { place: number }>,
  a: Unit,
  b: Unit,
): number {
  const classOf = (unit: Unit) => classOrder(rated.get(unit.id)?.class);
  const placeOf = (unit: Unit) => places.get(unit.id)?.place ?? Number.MAX_SAFE_INTEGER;
  return (
    classOf(a) - classOf(b) ||
    placeOf(a) - placeOf(b) ||
    local(a, 'name', locale).localeCompare(local(b, 'name', locale), locale)
  );
}

function classOrder(figure: Figure | undefined): number {
  const value = figure?.value;
  return value && isClass(value) ? CLASSES.indexOf(value.class) : CLASSES.length;
}

function linkCell({ label, href }: { label: string; href?: string }): HeaderView {
  return href === undefined ? { text: label } : { text: label, href };
}
