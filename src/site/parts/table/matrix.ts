import type { Figure, Statement } from '../../../data/figures.ts';
import {
  measureOf,
  STATEMENT_TABLES,
  type IndicatorId,
  type MeasureColumn,
} from '../../../data/tables.ts';
import { impliedZero } from '../../../derive/implied-zero.ts';
import { tierOrder } from '../../../derive/units.ts';
import type { Site } from '../../site.ts';
import { unitById } from '../unit/unit-words.ts';
import {
  ALONE,
  columnDetail,
  countedWord,
  matrixCell,
  rankColumn,
  type InColumn,
} from './cells.ts';
import { clusters, type Cluster } from './clusters.ts';
import { decimalsOf } from './decimals.ts';
import { captionOf, cornerOf, headerOf, varying, type Known } from './facets.ts';
import { marksFor, type Marks } from './marks.ts';
import type { CellView, ColumnView, RowView, TableView } from './view.ts';
import { WORDS } from './words.ts';

/** With at most so many rows, the measures run down the table, which a phone shows whole. */
const MOST_ACROSS = 3;

/** How a page sets the rows that it shows. */
export interface TablePlace {
  /** True on the one page where each row has its permanent place. */
  anchored: boolean;
  /** What the page itself is about, which captions then leave out. */
  known?: Known;
}

/** Statements → matrices, one table of the data after the other. */
export function matrices(
  site: Site,
  statements: readonly Statement[],
  place: TablePlace,
): TableView[] {
  return STATEMENT_TABLES.flatMap(({ name, title }) => {
    const own = statements
      .filter(({ table }) => table === name)
      .toSorted((a, b) => byPeriodAndTier(site, a, b));
    const found = clusters(own);
    const read = found.filter(({ statements }) => statements.length > 1);
    const single = found.filter(({ statements }) => statements.length === 1);
    const words = title[site.locale];
    return [
      ...read.map((cluster) => matrix(site, words, cluster, place)),
      ...singles(site, words, single, place),
    ];
  });
}

/** One kind of rows. */
function matrix(site: Site, title: string, cluster: Cluster, place: TablePlace): TableView {
  const { statements, columns } = cluster;
  const across = statements.length <= MOST_ACROSS && columns.length > statements.length;
  return across
    ? measuresDown(site, title, cluster, place)
    : measuresAcross(site, title, cluster, place);
}

/** A row of more measures than these is a table of its own: in a shared one each of its lines would say again of whom and when. */
const MOST_LINES = 3;

/** Rows that stand alone in what they state: one is a table, several short ones share one, a line for each figure. */
function singles(
  site: Site,
  title: string,
  found: readonly Cluster[],
  place: TablePlace,
): TableView[] {
  const short = found.filter(({ columns }) => columns.length <= MOST_LINES);
  const shared = short.length > 1 ? short : [];
  return [
    ...found
      .filter((cluster) => !shared.includes(cluster))
      .map((cluster) => measuresDown(site, title, cluster, place)),
    ...(shared.length > 0 ? [figureLines(site, title, shared, place)] : []),
  ];
}

function measuresAcross(
  site: Site,
  title: string,
  { statements, columns }: Cluster,
  place: TablePlace,
): TableView {
  const marks = marksFor(site, statements, place.anchored ? 'nothing' : 'rows');
  const facets = varying(statements);
  const most = new Map(
    columns.map((column) => [
      column,
      decimalsOf(statements.map(({ figures }) => figures.get(column))),
    ]),
  );
  const rows = statements.map((statement): RowView => ({
    ...(place.anchored ? { anchor: statement.id } : {}),
    ...(isWhole(site, statement, statements) ? { kind: 'whole' } : {}),
    header: {
      ...headerOf(site, statement, facets),
      marks: [...marks.source(statement), ...marks.row(statement)],
    },
    cells: columns.map((column) =>
      cellAt(site, statement, column, marks, {
        decimals: most.get(column) ?? 0,
        maximumAbove: true,
      }),
    ),
  }));
  return {
    caption: captionOf(site, title, statements, place.known ?? {}),
    columns: [
      { label: cornerOf(site, facets), numeric: false },
      ...columns.map((column) => columnOf(site, statements, column)),
    ],
    rows: withRoomBeside(rows),
    notes: marks.notes(),
  };
}

function measuresDown(
  site: Site,
  title: string,
  { statements, columns }: Cluster,
  place: TablePlace,
): TableView {
  const marks = marksFor(site, statements, place.anchored ? 'nothing' : 'rows');
  const facets = varying(statements);
  const [first, second] = statements;
  const heads = statements.map((statement): ColumnView => {
    const { text, detail } = headerOf(site, statement, facets);
    return {
      ...(place.anchored && second ? { anchor: statement.id } : {}),
      label: second ? text : site.t.columns.value,
      numeric: true,
      ...(detail === undefined ? {} : { detail }),
      marks: [...marks.source(statement), ...marks.row(statement)],
    };
  });
  return {
    caption: captionOf(site, title, statements, place.known ?? {}),
    ...(place.anchored && first && !second ? { anchor: first.id } : {}),
    columns: [{ label: site.t.columns.indicator, numeric: false }, ...heads],
    rows: withRoomBeside(
      columns.map((column): RowView => ({
        header: measureHeader(site, title, statements, column),
        cells: statements.map((statement) => cellAt(site, statement, column, marks, ALONE)),
      })),
    ),
    notes: marks.notes(),
  };
}

/** One line for each figure: what, and below it of whom and when. */
function figureLines(
  site: Site,
  title: string,
  found: readonly Cluster[],
  place: TablePlace,
): TableView {
  const statements = found.flatMap((cluster) => cluster.statements);
  const marks = marksFor(site, statements, place.anchored ? 'nothing' : 'rows');
  const facets = varying(statements);
  const rows = found.flatMap(({ statements, columns }) =>
    statements.flatMap((statement) => {
      const { text, detail } = headerOf(site, statement, facets);
      const when = [text, ...(detail === undefined ? [] : [detail])].join(' · ');
      const own = [...marks.source(statement), ...marks.row(statement)];
      return columns.map((column, index): RowView => ({
        ...(place.anchored && index === 0 ? { anchor: statement.id } : {}),
        header: { ...measureHeader(site, title, [statement], column), detail: when, marks: own },
        cells: [cellAt(site, statement, column, marks, ALONE)],
      }));
    }),
  );
  return {
    caption: captionOf(site, title, statements, place.known ?? {}),
    columns: [
      { label: site.t.columns.indicator, numeric: false },
      { label: site.t.columns.value, numeric: true },
    ],
    rows,
    notes: marks.notes(),
  };
}

/** Where some cells of a column have a share beside the number, the others keep its room: digits stay in line. */
export function withRoomBeside(rows: readonly RowView[]): RowView[] {
  const taken = new Set(
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ beside }, column) => (beside === undefined ? [] : column)),
    ),
  );
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, column) =>
      taken.has(column) && cell.missing !== true ? { beside: '', ...cell } : cell,
    ),
  }));
}

function cellAt(
  site: Site,
  statement: Statement,
  column: MeasureColumn,
  marks: Marks,
  inColumn: InColumn,
): CellView {
  const figure = statement.figures.get(column);
  if (figure) return matrixCell(site, figure, marks, inColumn);
  return impliedZero(site.dataset, statement, column)
    ? { text: WORDS[site.locale].impliedZero }
    : { text: site.t.notStated, missing: true };
}

function columnOf(site: Site, statements: readonly Statement[], column: MeasureColumn): ColumnView {
  const figures = figuresIn(statements, column);
  const [first] = figures;
  if (!first) throw new Error(`no figure of ${column}`);
  const detail = columnDetail(site, figures);
  return {
    label: labelOf(site, first.indicator),
    numeric: measureOf(first.indicator).measure !== 'class',
    ...rankColumn(first.indicator),
    href: site.addresses.indicator(first.indicator),
    ...(detail === null ? {} : { detail }),
  };
}

/** The label of a row with what it is counted in; in a table of cases, cases need no word. */
function measureHeader(
  site: Site,
  title: string,
  statements: readonly Statement[],
  column: MeasureColumn,
) {
  const [first] = figuresIn(statements, column);
  if (!first) throw new Error(`no figure of ${column}`);
  const { measure } = measureOf(first.indicator);
  const plain = measure === 'count' || measure === 'number';
  const unit = plain ? countedWord(site, first.indicator, title) : null;
  const label = labelOf(site, first.indicator);
  return {
    text: unit === null ? label : `${label}, ${unit}`,
    href: site.addresses.indicator(first.indicator),
  };
}

function figuresIn(statements: readonly Statement[], column: MeasureColumn): Figure[] {
  return statements.flatMap(({ figures }) => figures.get(column) ?? []);
}

function labelOf({ locale }: Site, indicator: IndicatorId): string {
  return measureOf(indicator).label[locale];
}

/** True of the province among its units: its own level is one of its parts, as its districts are. */
function isWhole(site: Site, { unit }: Statement, statements: readonly Statement[]): boolean {
  return (
    unitById(site, unit).kind === 'province' &&
    statements.some((other) => unitById(site, other.unit).peer_group !== null)
  );
}

/** Before the order of every tier. */
const BEFORE_ALL_TIERS = -2;

/** In order of time; in one period the province first, then its own level, its districts, then communes. */
function byPeriodAndTier(site: Site, a: Statement, b: Statement): number {
  const order = ({ unit: id }: Statement) => {
    const unit = unitById(site, id);
    return unit.kind === 'province' ? BEFORE_ALL_TIERS : tierOrder(unit);
  };
  return (
    a.period.to.localeCompare(b.period.to) ||
    a.period.from.localeCompare(b.period.from) ||
    order(a) - order(b)
  );
}
