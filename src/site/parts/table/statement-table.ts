import type { Figure, Statement } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { measures } from '../../../data/table.ts';
import { measureOf, STATEMENT_TABLES } from '../../../data/tables.ts';
import { impliedZero } from '../../../derive/implied-zero.ts';
import { shareOf } from '../../../derive/share.ts';
import { tierOrder } from '../../../derive/units.ts';
import {
  contextOf,
  dimensionNames,
  figureCell,
  outOfText,
  sourceLink,
  statementSource,
} from '../figure/figure-view.ts';
import type { Site } from '../../site.ts';
import { unitById, unitYearLink } from '../unit/unit-words.ts';
import { ceilingsOf, scaleOf, scaleText, withoutIndex } from './scale.ts';
import type { CellView, RowView, TableView } from './view.ts';
import { WORDS } from './words.ts';

/** With at least so many rows, statements become one table. */
const TABLE_FROM = 4;
/** The share of cells that must be filled; with fewer, the figures are listed one below the other. */
const FILLED_FROM = 0.6;
/** The most columns of figures that fit on a phone. */
const MOST_COLUMNS = 4;

/** How much of a row the page itself already says, so that the table need not repeat it. */
export interface TablePlace {
  /** True on the one page where each row has its permanent place. */
  anchored: boolean;
  withSource: boolean;
}

/**
 * Statements → tables, one kind after the other. A few statements are each set
 * as a list of figures, which a phone shows whole; many are set as one table.
 */
export function statementTables(
  site: Site,
  statements: readonly Statement[],
  place: TablePlace,
): TableView[] {
  return STATEMENT_TABLES.flatMap(({ name, title }) => {
    const own = statements
      .filter(({ table }) => table === name)
      .toSorted((a, b) => byPeriodAndTier(site, a, b));
    const caption = title[site.locale];
    return own.length === 0 ? [] : tablesOf(site, caption, own, place);
  });
}

/** Points of two indices, or out of two maxima, never share a column: they are set apart, each under its own name. */
function tablesOf(
  site: Site,
  caption: string,
  statements: readonly Statement[],
  place: TablePlace,
): TableView[] {
  if (statements.length < TABLE_FROM)
    return statements.map((statement) => figureList(site, caption, statement, place));
  if (!readsAcross(statements)) return [longTable(site, caption, statements, place)];
  const scales = [...Map.groupBy(statements, scaleOf).values()];
  return scales.length === 1
    ? [wideTable(site, caption, statements, place)]
    : scales.flatMap((own) => tablesOf(site, caption, own, place));
}

/** In order of time; in one period the province first, then its districts, then communes. */
function byPeriodAndTier(site: Site, a: Statement, b: Statement): number {
  const order = ({ unit }: Statement) => tierOrder(unitById(site, unit));
  return (
    a.period.to.localeCompare(b.period.to) ||
    a.period.from.localeCompare(b.period.from) ||
    order(a) - order(b)
  );
}

function figureList(site: Site, title: string, statement: Statement, place: TablePlace): TableView {
  const { t } = site;
  const words = WORDS[site.locale];
  const { label } = sourceLink(site, statement.source);
  const source = place.withSource ? ` · ${words.source}: ${label}` : '';
  return {
    caption: `${title} · ${contextOf(site, statement)}${source}`,
    ...(place.anchored ? { anchor: statement.id } : {}),
    columns: [
      { label: t.columns.indicator, numeric: false },
      { label: t.columns.value, numeric: true },
    ],
    rows: listed(statement).map((figure) => figureRow(site, figure)),
    notes: [statement.mechanism, statement.note].flatMap((text) => text?.[site.locale] ?? []),
  };
}

function figureRow(site: Site, figure: Figure): RowView {
  return {
    header: {
      text: measureOf(figure.indicator).label[site.locale],
      href: site.addresses.indicator(figure.indicator),
    },
    cells: [valueCell(site, figure)],
  };
}

/** The figure, and below it what it is out of. */
function valueCell(site: Site, figure: Figure): CellView {
  const share = shareOf(figure);
  const detail = share
    ? WORDS[site.locale].shareOf({
        percent: site.f.percent(share.percent),
        whole: measureOf(share.whole.indicator).label[site.locale],
      })
    : outOfText(site, figure);
  return { ...figureCell(site, figure), ...(detail === null ? {} : { detail }) };
}

function readsAcross(statements: readonly Statement[]): boolean {
  const columns = statedColumns(statements);
  const filled = statements.map(({ figures }) => columns.filter(([column]) => figures.has(column)));
  const share = filled.flat().length / (statements.length * columns.length);
  return columns.length <= MOST_COLUMNS && share >= FILLED_FROM;
}

/** The figures of a row, less those that only say what another is out of. */
function listed(statement: Statement): Figure[] {
  const figures = [...statement.figures.values()];
  const ceilings = new Set(figures.map(({ indicator }) => measureOf(indicator).ceiling));
  return figures.filter(({ column }) => !ceilings.has(column));
}

/** One row for each figure: what, and below it of whom and when. */
function longTable(
  site: Site,
  caption: string,
  statements: readonly Statement[],
  place: TablePlace,
): TableView {
  const { t } = site;
  return {
    caption,
    columns: [
      { label: t.columns.indicator, numeric: false },
      { label: t.columns.value, numeric: true },
    ],
    rows: statements.flatMap((statement) =>
      listed(statement).map((figure, index): RowView => ({
        ...(place.anchored && index === 0 ? { anchor: statement.id } : {}),
        header: {
          text: measureOf(figure.indicator).label[site.locale],
          href: site.addresses.indicator(figure.indicator),
          detail: contextOf(site, statement),
          ...(place.withSource ? { source: statementSource(site, statement) } : {}),
        },
        cells: [valueCell(site, figure)],
      })),
    ),
    notes: notesOf(site, statements),
  };
}

function wideTable(
  site: Site,
  caption: string,
  statements: readonly Statement[],
  place: TablePlace,
): TableView {
  const { t } = site;
  const columns = statedColumns(statements);
  return {
    caption: [caption, scaleText(site, statements)].filter((part) => part !== '').join(' · '),
    columns: [
      { label: t.columns.statement, numeric: false },
      ...columns.map(([, label]) => ({ label: label[site.locale], numeric: true })),
      ...(place.withSource ? [{ label: t.columns.source, numeric: false }] : []),
    ],
    rows: statements.map((statement): RowView => {
      const cells = columns.map(([column]): CellView => {
        const figure = statement.figures.get(column);
        if (figure) return figureCell(site, figure);
        return impliedZero(statement, column)
          ? { text: impliedZeroText(site) }
          : { text: t.notStated, missing: true };
      });
      return {
        ...(place.anchored ? { anchor: statement.id } : {}),
        header: leadCell(site, statement),
        cells: place.withSource ? [...cells, sourceCell(site, statement)] : cells,
      };
    }),
    notes: notesOf(site, statements),
  };
}

/** "0 (suy ra)": worked out when it is shown, and no figure of the row. */
function impliedZeroText({ t, f }: Site): string {
  return `${f.number(0)} (${t.status.derived})`;
}

/** The columns of a wide table; what points are out of stands in its caption. */
function statedColumns(statements: readonly Statement[]) {
  const [first] = statements;
  const table = STATEMENT_TABLES.find(({ name }) => name === first?.table);
  if (!table) return [];
  const named = new Set(statements.flatMap(ceilingsOf).map(({ column }) => column));
  return measures(table)
    .filter(([column]) => !named.has(column))
    .filter(([column]) => statements.some(({ figures }) => figures.has(column)))
    .map(([column, meta]) => [column, meta.label] as const);
}

function leadCell(site: Site, statement: Statement): CellView {
  const unit = unitById(site, statement.unit);
  const { label, href } = unitYearLink(site, unit, yearOf(statement.period));
  const detail = [
    site.f.shortPeriod(statement.period),
    ...dimensionNames(site, { dimensions: withoutIndex(statement) }),
    ...(statement.scope === '' ? [] : [statement.scope]),
  ].join(' · ');
  return href === undefined ? { text: label, detail } : { text: label, href, detail };
}

function sourceCell(site: Site, statement: Statement): CellView {
  const { label, href } = statementSource(site, statement);
  return { text: label, href };
}

/** The remarks on rows, each once, naming the periods it belongs to. */
function notesOf(site: Site, statements: readonly Statement[]): string[] {
  const noted = statements.flatMap(({ note, period }) =>
    note ? [{ note: note[site.locale], period: site.f.shortPeriod(period) }] : [],
  );
  return [...Map.groupBy(noted, ({ note }) => note)].map(([note, rows]) => {
    const periods = [...new Set(rows.map(({ period }) => period))];
    return `${periods.join(', ')}: ${note}`;
  });
}
