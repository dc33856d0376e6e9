import type { Register } from '../../data/issue.ts';
import { parsePeriod, yearOf } from '../../data/period.ts';
import { parseQuantity } from '../../data/quantity.ts';
import { isIndicator, measureOf } from '../../data/tables.ts';
import type { Table } from '../../data/table.ts';
import { nameIn } from '../../derive/names.ts';
import { formatsFor } from '../../i18n/format.ts';
import { remembered } from '../../derive/remember.ts';
import type { Release } from '../release.ts';
import { listOf, LIST_SEPARATOR, type Cells, type PublishedTable } from '../tables.ts';
import { exactly } from '../typed.ts';
import { columnsOf, type Column } from '../columns.ts';
import { categoryLabel } from '../categories.ts';
import { FILE_WORDS } from '../words.ts';

/** A table as a person reads it: headings, names and words in Vietnamese, beside each name its id. */
export interface Sheet {
  name: string;
  header: string[];
  rows: SheetCell[][];
}

export type SheetCell = string | PrintedNumber | null;

/** A number, and how the source prints it: 24.5 and "24.50". */
export interface PrintedNumber {
  value: number;
  printed: string;
}

const f = formatsFor('vi');
/** Excel takes no longer name of a sheet. */
const LONGEST_NAME = 31;

export type SheetMaker = (published: PublishedTable) => Sheet;

/** Makes sheets of the tables of a release; a row that stands in several is made once. */
export function sheetsOf(release: Release): SheetMaker {
  const rowsOf = remembered((table: Table) =>
    remembered((cells: Cells) =>
      columnsOf(table).flatMap((column) => sheetCells(release, column, cells)),
    ),
  );
  return ({ table, rows }) => ({
    name: table.title.vi.length > LONGEST_NAME ? table.name : table.title.vi,
    header: columnsOf(table).flatMap(headings),
    rows: rows.map(rowsOf(table)),
  });
}

/** A column of ids takes two: the name that people know, and the id. */
function headings({ meta }: Column): string[] {
  const label = meta.label.vi;
  if (meta.role === 'reference') return [label, FILE_WORDS.idOf({ label })];
  const isShare = meta.role === 'measure' && meta.measure === 'share' && !label.includes('%');
  return [isShare ? `${label} (%)` : label];
}

function sheetCells(
  release: Release,
  { name, meta, isNumeric }: Column,
  cells: Cells,
): SheetCell[] {
  const cell = cells[name] ?? '';
  if (meta.role === 'reference') {
    const names = listOf(cell).map((id) => nameOf(release, meta.register, id, yearIn(cells)));
    return [names.join(LIST_SEPARATOR) || null, cell || null];
  }
  if (cell === '') return [null];
  if (isNumeric) return [numberCell(cell)];
  switch (meta.role) {
    case 'period': {
      const reading = parsePeriod(cell);
      return [reading.ok ? f.period(reading.period) : cell];
    }
    case 'date':
      return [f.date(cell)];
    case 'list':
    case 'measure':
      return [categoryLabel(cell).vi];
    case 'id':
    case 'text':
      return [cell];
  }
}

/** What a source hedges is words, "hơn 9.000": a number would be added up. */
function numberCell(cell: string): SheetCell {
  const value = exactly(cell);
  if (value !== null) return { value, printed: cell };
  const quantity = parseQuantity(cell);
  return quantity ? f.quantity(quantity) : cell;
}

/** The year of a row that has a period: units are named as they were called then. */
function yearIn({ period = '' }: Cells): number | null {
  const reading = parsePeriod(period);
  return reading.ok ? yearOf(reading.period) : null;
}

function nameOf({ dataset }: Release, register: Register, id: string, year: number | null): string {
  switch (register) {
    case 'units': {
      const unit = dataset.units.get(id);
      if (!unit) return id;
      return year === null ? unit.name_vi : nameIn(dataset, unit, year).full.vi;
    }
    case 'sources':
      return dataset.sources.get(id)?.title_vi ?? id;
    case 'fields':
      return dataset.fields.get(id)?.name_vi ?? id;
    case 'areas':
      return dataset.areas.get(id)?.name_vi ?? id;
    case 'indices':
      return dataset.indices.get(id)?.name_vi ?? id;
    case 'norms':
      return dataset.norms.get(id)?.subject_vi ?? id;
    case 'inspections':
      return dataset.inspections.find((own) => own.id === id)?.title_vi ?? id;
    case 'findings':
      return dataset.findings.find((own) => own.id === id)?.statement_vi ?? id;
    case 'known-documents':
      return dataset.knownDocuments.find((own) => own.id === id)?.title_vi ?? id;
    case 'indicators':
      return isIndicator(id) ? measureOf(id).label.vi : id;
    case 'figures':
      return id;
  }
}
