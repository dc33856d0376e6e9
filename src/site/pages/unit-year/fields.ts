import type { Unit } from '../../../data/dataset.ts';
import { isIn, type Statement } from '../../../data/figures.ts';
import { measureOf, type IndicatorId, type MeasureColumn } from '../../../data/tables.ts';
import { headline } from '../../../derive/headline.ts';
import { latePerThousand } from '../../../derive/in-time.ts';
import { statementsOf } from '../../../derive/select.ts';
import { local } from '../../../i18n/local.ts';
import { plainCell } from '../../parts/table/cells.ts';
import { marksFor, type Marks } from '../../parts/table/marks.ts';
import type { CellView, ColumnView, RowView, TableView } from '../../parts/table/view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

const COLUMNS = ['resolved', 'late'] as const satisfies readonly MeasureColumn<'cases'>[];

/** The cases of a unit field by field, those with most late ones first, beside the year before. Null without fields. */
export function fieldTable(site: Site, unit: Unit, year: number): TableView | null {
  const now = ofYear(site, unit, year);
  const before = new Map(ofYear(site, unit, year - 1).map((row) => [fieldOf(row), row]));
  const fields = now.filter((row) => fieldOf(row) !== undefined);
  if (fields.length === 0) return null;
  const words = WORDS[site.locale];
  const rows = now.toSorted((a, b) => wholeFirst(a) - wholeFirst(b) || late(b) - late(a));
  const most = Math.max(...fields.map(late));
  const compared = fields.some((row) => before.has(fieldOf(row)));
  const setting = { marks: marksFor(site, now, 'rows'), before, compared, most };
  return {
    caption: words.byField({ year: String(year) }),
    columns: [
      { label: words.field, numeric: false },
      ...COLUMNS.map((column) => columnOf(site, `cases.${column}`)),
      { label: words.latePerThousand, numeric: true, detail: words.workedOut },
      ...(compared ? [{ label: words.lateBefore({ year: String(year - 1) }), numeric: true }] : []),
    ],
    rows: rows.map((row) => rowOf(site, row, setting)),
    notes: setting.marks.notes(),
  };
}

/** What all rows of the table share. */
interface Setting {
  marks: Marks;
  /** The rows of the year before, by field; the row of all fields is under `undefined`. */
  before: ReadonlyMap<string | undefined, Statement>;
  /** Whether the table has a column for the year before. */
  compared: boolean;
  /** The most cases late of a thousand in any field: a bar of full length stands for it. */
  most: number;
}

/** The rows of one period and one source, those of the headline of the year: all fields together, and each field. */
function ofYear(site: Site, unit: Unit, year: number): Statement<'cases'>[] {
  const rows = statementsOf(site.dataset, { table: 'cases', unit: unit.id, year }).filter(
    ({ scope }) => scope === '',
  );
  const fields = rows.filter((row) => fieldOf(row) !== undefined);
  const whole = headline(site.dataset, rows, 'cases.resolved')?.statement;
  const period = whole?.period.raw ?? fields.at(-1)?.period.raw;
  const source = whole?.source ?? fields.at(-1)?.source;
  return rows
    .filter((row) => row.period.raw === period && row.source === source)
    .filter(isIn('cases'));
}

function fieldOf({ dimensions }: Statement): string | undefined {
  return dimensions.field;
}

/** For sorting: where it is not known how many were late, the row comes last. */
function late(row: Statement): number {
  return latePerThousand(row) ?? -1;
}

function wholeFirst(row: Statement): number {
  return fieldOf(row) === undefined ? 0 : 1;
}

function columnOf(site: Site, indicator: IndicatorId): ColumnView {
  return {
    label: measureOf(indicator).label[site.locale],
    numeric: true,
    href: site.addresses.indicator(indicator),
  };
}

function rowOf(site: Site, row: Statement, { marks, before, compared, most }: Setting): RowView {
  const { t, locale, dataset } = site;
  const field = dataset.fields.get(fieldOf(row) ?? '');
  const earlier = before.get(fieldOf(row));
  const cells = COLUMNS.map((column): CellView => {
    const figure = row.figures.get(column);
    if (!figure) return { text: t.notStated, missing: true };
    // The cell needs no share beside it: late cases of a thousand have a column of their own.
    return plainCell(site, figure, marks, 0);
  });
  return {
    ...(field ? {} : { kind: 'whole' }),
    header: {
      text: field ? local(field, 'name', locale) : WORDS[locale].allFields,
      marks: marks.row(row),
    },
    cells: [
      ...cells,
      lateCell(site, row, field ? most : 0),
      ...(compared ? [earlier ? lateCell(site, earlier, 0) : missing(t.notFound)] : []),
    ],
  };
}

function missing(text: string): CellView {
  return { text, missing: true };
}

/** `longest`: what a bar of full length stands for; 0 where none is drawn. */
function lateCell({ t, f }: Site, row: Statement, longest: number): CellView {
  const value = latePerThousand(row);
  if (value === null) return missing(t.notStated);
  return {
    text: f.perThousand(value),
    ...(longest > 0 ? { bar: Math.round((value / longest) * 100) } : {}),
  };
}
