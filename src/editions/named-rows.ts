import { readCsv, writeCsv, type RawFile, type RawRow, type RawTable } from '../data/csv/csv.ts';
import { idTail } from '../data/figures.ts';
import { firstDay, lastDay } from '../data/period.ts';
import { columnMeta, measures, type Table } from '../data/table.ts';
import { isStatementTable, TABLES } from '../data/tables.ts';
import { dictionary, dictionaryOf } from '../data/dictionary.ts';
import { yearFiles } from './ledger.ts';

const YEARLY = Object.values<Table>(TABLES).filter(({ place }) => place === 'yearly');
/** Registers that belong to no year and that no edition holds. */
const OF_NO_YEAR: readonly string[] = [TABLES.editions.name, TABLES.moves.name];
const REGISTERS = Object.values<Table>(TABLES).filter(
  ({ place, name }) => place === 'register' && !OF_NO_YEAR.includes(name),
);

/** Every table that an edition may hold. */
export const SEALED_TABLES: readonly Table[] = [...YEARLY, ...REGISTERS, dictionary];

/**
 * Registers of which a year holds what its rows name. That it names one more or
 * one less is told where it does so, in its own rows.
 */
export const NAMED_BY_ROWS: readonly Table[] = [
  TABLES.units,
  TABLES.sources,
  TABLES.areas,
  TABLES.fields,
  TABLES.indices,
  dictionary,
];

/** What of site.csv the pages of a year show: whose figures they are. */
const IDENTITY = ['name', 'province_name', 'province'];

/** What a unit became is another year's story: its row names the successors, and that is all. */
const NOT_FOLLOWED = ['successors'];

/** A table of cells, as far as an edition needs it. */
interface Sheet {
  table: Table;
  raw: RawTable;
}

/** The ids that the rows of a year name. */
interface Spoken {
  /** "units an-minh": the rows of registers that are named, as far as they are found yet. */
  named: Set<string>;
  indicators: Set<string>;
  figures: Set<string>;
}

/**
 * The register rows that it takes to read a year alone, on the lines on which they
 * stand: those its rows name, those that these name in turn, the rules of its time
 * and the words of its indicators. Every register is there, if only with its header.
 */
export function namedRows(year: number, files: readonly RawFile[]): RawTable[] {
  const own = sheets(yearFiles(year, files), YEARLY);
  const registers = sheets(files, REGISTERS);
  const spoken: Spoken = { named: new Set(), indicators: new Set(), figures: new Set() };
  for (const sheet of own) {
    for (const row of sheet.raw.rows) note(spoken, sheet, row);
  }
  let known = -1;
  // A row that is held may name others: until nothing new is named.
  while (known < spoken.named.size) {
    known = spoken.named.size;
    for (const { table, raw } of registers) {
      for (const row of raw.rows.filter((each) => isHeld({ table, raw }, each, year, spoken))) {
        addReferences(spoken, { table, raw }, row);
      }
    }
  }
  return [
    ...registers.map(({ table, raw }) => ({
      ...raw,
      rows: raw.rows.filter((row) => isHeld({ table, raw }, row, year, spoken)),
    })),
    dictionaryOf(spoken.indicators),
  ];
}

/** The same rows as the files of an edition. */
export function namedFiles(year: number, files: readonly RawFile[]): RawFile[] {
  return namedRows(year, files).map(({ file, header, rows }) => ({
    file,
    bytes: new TextEncoder().encode(
      writeCsv(
        header,
        rows.map(({ cells }) => cells),
      ),
    ),
  }));
}

function sheets(files: readonly RawFile[], tables: readonly Table[]): Sheet[] {
  return tables.flatMap((table) => {
    const file = files.find((known) => known.file === `${table.name}.csv`);
    const csv = file && readCsv(file);
    return csv?.ok ? [{ table, raw: csv.table }] : [];
  });
}

function note(spoken: Spoken, sheet: Sheet, row: RawRow): void {
  addReferences(spoken, sheet, row);
  const { table, raw } = sheet;
  if (!isStatementTable(table)) return;
  const tail = idTail(table, byName(raw, row));
  for (const [column] of measures(table)) {
    if (cellOf(raw, row, column) === '') continue;
    spoken.indicators.add(`${table.name}.${column}`);
    spoken.figures.add(`${table.name}.${column}.${tail}`);
  }
}

function addReferences({ named }: Spoken, { table, raw }: Sheet, row: RawRow): void {
  for (const column of Object.keys(table.columns)) {
    const meta = columnMeta(table, column);
    if (meta.role !== 'reference' || NOT_FOLLOWED.includes(column)) continue;
    for (const id of listOf(cellOf(raw, row, column))) named.add(`${meta.register} ${id}`);
  }
}

function isHeld({ table, raw }: Sheet, row: RawRow, year: number, spoken: Spoken): boolean {
  const { named, indicators, figures } = spoken;
  const cell = (column: string) => cellOf(raw, row, column);
  switch (table.name) {
    case TABLES.site.name:
      return IDENTITY.includes(cell('key'));
    case TABLES.unitNames.name:
      return named.has(`${TABLES.units.name} ${cell('unit')}`);
    case TABLES.formerCommunes.name:
      return named.has(`${TABLES.units.name} ${cell('successor')}`);
    case TABLES.norms.name:
      return inForce(cell('from'), cell('to'), year);
    case TABLES.breaks.name:
      return (
        indicators.has(cell('indicator')) &&
        (cell('index') === '' || named.has(`${TABLES.indices.name} ${cell('index')}`))
      );
    case TABLES.discrepancies.name:
      return listOf(cell('figures')).some((id) => figures.has(id));
    default:
      return named.has(`${table.name} ${cell('id')}`);
  }
}

function inForce(from: string, to: string, year: number): boolean {
  const begun = from === '' || (firstDay(from) ?? '') <= `${String(year)}-12-31`;
  return begun && (to === '' || (lastDay(to) ?? '9') >= `${String(year)}-01-01`);
}

function listOf(cell: string): string[] {
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function cellOf({ header }: RawTable, { cells }: RawRow, column: string): string {
  return cells[header.indexOf(column)] ?? '';
}

function byName(raw: RawTable, { cells }: RawRow): Record<string, string> {
  return Object.fromEntries(raw.header.map((column, index) => [column, cells[index] ?? '']));
}
