import type { Unit } from '../../../data/dataset.ts';
import { isIn, type Figure, type Statement } from '../../../data/figures.ts';
import { changeTo } from '../../../derive/change.ts';
import { placeOf, type Place } from '../../../derive/place.ts';
import { figuresOf, statementsOf } from '../../../derive/select.ts';
import { toSeries, type Series } from '../../../derive/series.ts';
import { standsForUnit } from '../../../derive/stands-for-unit.ts';
import { local } from '../../../i18n/local.ts';
import type { Site } from '../../site.ts';
import { matrixCell, rankColumn, withMarks } from '../table/cells.ts';
import { decimalsOf } from '../table/decimals.ts';
import { marksFor, type Marks } from '../table/marks.ts';
import { withRoomBeside } from '../table/matrix.ts';
import type { CellView, ColumnView, RowView, TableView } from '../table/view.ts';
import { unitName } from '../unit/unit-words.ts';
import { WORDS } from './words.ts';

const COLUMNS = ['value', 'rank'] as const;
type Column = (typeof COLUMNS)[number];

/** How a province stood in the indices of the whole country in one year; the parts of an index stand elsewhere. */
export function nationalTable(site: Site, unit: Unit, year: number): TableView | null {
  const rows = statementsOf(site.dataset, { table: 'national', unit: unit.id, year })
    .filter(isIn('national'))
    .filter((row) => standsForUnit(row) && COLUMNS.some((column) => row.figures.has(column)));
  if (rows.length === 0) return null;
  const words = WORDS[site.locale];
  const marks = marksFor(site, rows, 'cells');
  const shown = COLUMNS.filter((column) => rows.some(({ figures }) => figures.has(column)));
  const changes = changesOf(site, unit, year);
  const decimals = decimalsOf(rows.map(({ figures }) => figures.get('value')));
  const columns: ColumnView[] = [
    { label: words.index, numeric: false },
    ...shown.map((column) => ({
      label: words.columns[column],
      numeric: true,
      ...rankColumn(`national.${column}`),
    })),
    ...(changes.size === 0
      ? []
      : [
          {
            label: words.change({ year: String(year - 1) }),
            numeric: true,
            detail: words.workedOut,
          },
        ]),
  ];
  const ofIndex = Map.groupBy(rows, ({ dimensions }) => dimensions.index ?? '');
  return {
    caption: words.caption({ unit: unitName(site, unit, year), year: String(year) }),
    columns,
    rows: withRoomBeside(
      [...ofIndex].flatMap(([index, own]) =>
        linesOf(site, index, own, { marks, shown, changes, decimals }),
      ),
    ),
    notes: marks.notes(),
  };
}

interface Setting {
  marks: Marks;
  shown: readonly Column[];
  changes: ReadonlyMap<string, string>;
  decimals: number;
}

/** One line an index; where sources differ, one for each thing that is said. */
function linesOf(
  site: Site,
  index: string,
  rows: readonly Statement<'national'>[],
  { marks, shown, changes, decimals }: Setting,
): RowView[] {
  const register = site.dataset.indices.get(index);
  const said = new Map(shown.map((column) => [column, distinct(rows, column)]));
  const lines = Math.max(...[...said.values()].map(({ length }) => length));
  return Array.from({ length: lines }, (_, line): RowView => {
    const cells = shown.map((column): CellView => {
      const figure = said.get(column)?.[line];
      if (!figure) return { text: site.t.notFound, missing: true };
      return withSource(marks, figure, cellOf(site, marks, figure, decimals));
    });
    const change = changes.get(index);
    const compared: CellView =
      change === undefined || line > 0
        ? { text: WORDS[site.locale].notCompared, missing: true, loose: true }
        : { text: change, loose: true };
    return {
      header: {
        text: register ? local(register, 'short', site.locale) : index,
      },
      cells: changes.size === 0 ? cells : [...cells, compared],
    };
  });
}

/** What the sources say, each value once. */
function distinct(rows: readonly Statement<'national'>[], column: Column): Figure[] {
  const figures = rows.flatMap((row) => row.figures.get(column) ?? []);
  return [
    ...new Map(figures.toReversed().map((figure) => [figure.raw, figure])).values(),
  ].toReversed();
}

function cellOf(site: Site, marks: Marks, figure: Figure, decimals: number): CellView {
  const isRank = figure.indicator === 'national.rank';
  return matrixCell(site, figure, marks, {
    decimals: isRank ? 0 : decimals,
    maximumAbove: false,
  });
}

function withSource(marks: Marks, { statement }: Figure, cell: CellView): CellView {
  const { marks: own, ...bare } = cell;
  return withMarks(bare, [...marks.cell(statement), ...(own === undefined ? [] : [own])]);
}

/** By index: how many places up or down since the year before, or that the two places are not of one ranking. */
function changesOf(site: Site, unit: Unit, year: number): Map<string, string> {
  const words = WORDS[site.locale];
  const series = toSeries(
    site.dataset,
    figuresOf(site.dataset, 'national.rank', { unit: unit.id }),
  ).filter(standsForUnit);
  return new Map(
    series.flatMap((one) => {
      const change = changeTo(one, String(year));
      const index = one.dimensions.index;
      if (index === undefined) return [];
      if (change.kind === 'none')
        return change.because === 'ranked-otherwise'
          ? [[index, rankedOtherwise(site, one, year)] as const]
          : [];
      const { way, difference } = change.change;
      const places = site.f.number(Math.abs(difference));
      return [[index, words.moved[way]({ places })] as const];
    }),
  );
}

function rankedOtherwise(site: Site, series: Series, year: number): string {
  const words = WORDS[site.locale];
  const [before, now] = [year - 1, year].map((of) => placeIn(series, of)?.of ?? null);
  return before === now || !before || !now
    ? words.workedOutOnce
    : words.notAsMany({ of: site.f.number(now), before: site.f.number(before) });
}

function placeIn({ points }: Series, year: number): Place | null {
  const figure = points.find(({ period }) => period === String(year))?.figures[0];
  return figure ? placeOf(figure) : null;
}
