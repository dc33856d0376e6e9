import type { Dataset } from '../data/dataset.ts';
import { nearest } from '../data/nearest.ts';
import { parsePeriod, type Period } from '../data/period.ts';
import type { Table } from '../data/table.ts';
import { namesUnitAlone } from './cells/office-name.ts';
import { isEntry } from './cells/references.ts';
import { unitNameReader, type NameReader } from './cells/unit-names.ts';
import { assignColumns, type Columns } from './columns/assign.ts';
import { settleFirmness } from './columns/firmness.ts';
import { settleMatter } from './columns/matter.ts';
import { partsOf } from './columns/parts.ts';
import { withWholePeriods } from './columns/period-column.ts';
import { settleRowNames } from './columns/row-names.ts';
import { settleRowUnits, unitLines } from './columns/row-units.ts';
import { countsIn, settleScale } from './columns/scale.ts';
import { unitsOfCount } from './columns/scale-words.ts';
import { limitsIn, settleScope } from './columns/scope.ts';
import { settleSubject } from './columns/subject.ts';
import { settleField } from './columns/title-field.ts';
import { settleWhole, type Whole } from './columns/whole.ts';
import { settleContradictions } from './contradictions.ts';
import { settleDistrictSums } from './district-sums.ts';
import { openDesk, type Desk, type ImportFault, type Question } from './desk.ts';
import { settleInnerRows } from './inner-rows.ts';
import type { Block } from './layout/blocks.ts';
import { readBody, type BodyRow, type RowKind } from './layout/body.ts';
import type { Header } from './layout/header.ts';
import { recognise } from './layout/recognise.ts';
import { periodOverOf, titleOf } from './layout/block-title.ts';
import { yearIn } from './merge.ts';
import type { ConfirmedName, Names } from './names.ts';
import { withoutNational } from './national.ts';
import { pickBlock, pickSheet, pickSpan, pickTable } from './pick.ts';
import { settleProvince } from './provinces.ts';
import { settleReservations } from './reservations.ts';
import { settleRemarks } from './remarks.ts';
import { namesByRow } from './row-period.ts';
import { settleSections, type SectionSaid } from './sections.ts';
import { reportSpoilt } from './spoilt.ts';
import { readParts, readStatements, type ImportedRow } from './statements.ts';
import { readTotals, type SumGap } from './totals.ts';
import { settleHiddenColumns, settleHiddenRows } from './withheld.ts';
import { wordsAt, wordsOf, type Sheet } from './workbook/cell.ts';
import { LIMITS } from './workbook/limits.ts';

/** What was made of a workbook, and what stands between it and the data folder. */
export interface Interpretation {
  sheets: readonly SheetSeen[];
  understood: Understood | null;
  questions: readonly Question[];
  faults: readonly ImportFault[];
}

export interface SheetSeen {
  name: string;
  hidden: boolean;
  /** The tables its columns speak of. */
  tables: string[];
  /** Cells too far away to belong to any. */
  stray: readonly string[];
}

export interface Understood {
  sheet: Sheet;
  table: Table;
  header: Pick<Header, 'top' | 'depth'>;
  columns: Columns;
  whole: Whole;
  body: BodyRow[];
  /** Rows that are hidden or struck out, and were not taken. */
  withheld: BodyRow[];
  /** Parts of an office that are called as another one, and were not taken. */
  inner: BodyRow[];
  imported: ImportedRow[];
  /** Headings inside the table that say something of the rows under them. */
  sections: readonly SectionSaid[];
  /** The year of rows that have no date of their own. */
  year: string;
  gaps: SumGap[];
  /** Names that the answers explained. */
  confirmed: ConfirmedName[];
}

/** What is known beforehand. */
export interface Known {
  answers: ReadonlyMap<string, string>;
  /** Answers that may be for other questions: those of a file that is used year after year. */
  spare?: ReadonlySet<string>;
  names?: Names;
}

/** A workbook and the answers given so far → rows for one table, with all that is open at once. */
export function interpret(
  sheets: readonly Sheet[],
  dataset: Dataset,
  known: Known,
): Interpretation {
  const { answers, spare = new Set<string>(), names = new Map<string, string>() } = known;
  const desk = openDesk(answers);
  const wanted = desk.given('table');
  const candidates = sheets.map((sheet) => ({ sheet, found: recognise(sheet, wanted) }));
  const found = pickTable(withoutNational(pickSheet(candidates, wanted, desk), dataset), desk);
  const noTable = candidates.every((one) => one.found.length === 0);
  for (const { sheet } of candidates)
    if (noTable || sheet === found?.sheet) reportSpoilt(sheet, desk);
  const turned = found?.sheet.turned ?? [];
  if (turned.length > 0) desk.fault({ kind: 'turned-cells', cells: turned });
  const block = pickSpan(found && pickBlock(found, desk), desk);
  const understood = block && understand(block, dataset, names, desk);
  if (understood) reportTold(understood.columns, known, desk);
  if (understood && desk.questions.length === 0) reportUnused(desk, spare);
  return {
    sheets: candidates.map(({ sheet: { name, hidden, stray }, found: tables }) => {
      return { name, hidden, stray, tables: tables.map(({ vocabulary }) => vocabulary.table.name) };
    }),
    understood,
    questions: desk.questions,
    faults: desk.faults,
  };
}

function understand(block: Block, dataset: Dataset, names: Names, desk: Desk): Understood | null {
  const { found } = block;
  const { header, vocabulary } = found;
  const { table } = vocabulary;
  const unitEver = unitNameReader(dataset, null, 'exact');
  const knows = {
    unit: (name: string) => unitEver(name).kind === 'one',
    field: (name: string) => isEntry(dataset, 'fields', name),
  };
  // Two offices of one name, in turn: a unit all the same.
  const namesUnit = (name: string) => {
    const read = unitEver(name);
    return read.kind === 'one' || read.ids.length > 0;
  };
  const above = titleOf(block, unitEver, desk);
  const title = { ...above, lines: [...above.lines, ...unitLines(found)] };
  const assigned = settleSubject(
    found,
    assignColumns(
      found,
      { periodOver: periodOverOf(title, desk), units: unitsOfCount(title.lines) },
      partsOf(dataset, table, title, desk),
      desk,
    ),
    knows,
    desk,
  );
  const subject = settleRowNames(found, assigned, namesUnit, desk);
  const columns = settleHiddenColumns(found.sheet, subject, desk);
  const { taken } = columns;
  const strangers = namesIn(found.sheet, columns).filter(
    (name) => !knows.unit(name) && !knows.field(name),
  );
  const [first = ''] = strangers;
  if (strangers.length > LIMITS.strangers) {
    desk.fault({ kind: 'too-many-strangers', names: strangers.length, first });
    return null;
  }
  settleContradictions(title, dataset, desk);
  const narrowing = [...title.lines, found.sheet.name];
  const whole = {
    ...settleWhole(
      dataset,
      table,
      taken.map(({ column }) => column),
      title,
      desk,
    ),
    ...settleScope(table, taken, [...narrowing, ...limitsIn(found.sheet, columns.body)], desk),
    ...settleFirmness(table, narrowing, desk),
  };
  settleMatter(table, narrowing, desk);
  settleField(dataset, table, taken, narrowing, desk);
  // A period still to be confirmed says well enough which units there were.
  const period = periodOf(whole['period'] ?? title.periods[0]?.value ?? null);
  settleProvince(dataset, [...title.lines, found.sheet.name], period, desk);
  const unitNamed = unitNameReader(dataset, period);
  const byUnit = !('unit' in table.columns) || taken.some(({ column }) => column === 'unit');
  const every = readBody(
    found.sheet,
    table,
    columns,
    (name) => namesUnit(name) || knows.field(name),
  );
  const dated = taken.find(({ column }) => column === 'period')?.index;
  const { sheet, ...shown } = settleHiddenRows(
    withWholePeriods(found.sheet, header, dated, title.lines),
    every.map((one) => itemOf(one, byUnit, dataset, unitNamed)),
    taken,
    desk,
  );
  const summed = settleDistrictSums({ sheet, table, taken, dataset, unitNamed, desk }, shown.body);
  const { body, inner } = settleInnerRows({ sheet, taken, dataset, unitNamed, desk }, summed);
  settleRemarks(sheet, taken, header.top, desk);
  settleReservations(sheet, columns, every, header.top, desk);
  const sections = settleSections(
    { sheet, top: header.top, table, taken, whole, dataset, unitNamed, desk },
    body,
  );
  const rowScale = settleRowUnits({ ...found, sheet }, countsIn(table, taken), desk);
  const confirmed: ConfirmedName[] = [];
  const reading = {
    ...{
      sheet,
      table,
      taken: taken.filter(({ part }) => part === null),
      whole,
      dataset,
      unitNamed,
      unitEver,
      names,
      desk,
      sectionOf: (row: number) => (rowScale(row) === null ? null : sections.of(row)),
      rowScale,
    },
    figureRows: body.filter(({ kind }) => FIGURES.includes(kind)).map(({ row }) => row),
    scaleOf: settleScale(table, taken, [...title.lines, ...notesIn(sheet, body)], desk),
    unitNamedIn: namesByRow(sheet, taken, dataset, period),
    confirm: (name: ConfirmedName) => void confirmed.push(name),
  };
  const rows = body.filter(({ kind }) => kind === 'item').map(({ row }) => row);
  const items = readStatements(reading, rows);
  const parts = readParts(reading, taken, rows);
  const totals = readTotals(reading, body, period, sections.ofSum);
  const imported = [...items, ...parts, ...totals.rows].toSorted((a, b) => a.row - b.row);
  const dateless =
    !('period' in table.columns) && imported.some(({ cells }) => yearIn(cells) === '');
  const year = (dateless ? askYear(desk) : null) ?? '';
  return {
    sheet,
    table,
    header,
    columns,
    whole,
    body,
    withheld: shown.withheld,
    inner,
    imported,
    sections: sections.said,
    year,
    gaps: totals.gaps,
    confirmed,
  };
}

const FIGURES: readonly RowKind[] = ['item', 'total', 'group-total'];

/** Lines under the figures, which speak of all of them as a title does. */
function notesIn(sheet: Sheet, body: readonly BodyRow[]): string[] {
  return body
    .filter(({ kind }) => kind === 'words')
    .flatMap(({ row }) => (sheet.rows[row] ?? []).flatMap((cell) => wordsOf(cell).split('\n')));
}

/** The names in the columns of units and fields, each name once. */
function namesIn(sheet: Sheet, { taken, body }: Columns): string[] {
  const naming = taken.filter(({ column }) => column === 'unit' || column === 'field');
  const words = sheet.rows.flatMap((_, row) =>
    row < body ? [] : naming.map(({ index }) => wordsAt(sheet, row, index)),
  );
  return [...new Set(words)].filter((name) => name !== '');
}

function askYear(desk: Desk): string | null {
  return desk.settle({ id: 'year', about: { kind: 'year' }, choices: [] }, (answer) =>
    /^20\d\d$/.test(answer) ? null : { nearest: null },
  );
}

/**
 * Where rows are units, a heading with figures that names one office is that office's row, however it
 * is numbered. Where they are fields, a row that names a unit is the heading of those under it.
 */
function itemOf(one: BodyRow, byUnit: boolean, dataset: Dataset, unitNamed: NameReader): BodyRow {
  if (one.kind !== 'group-total' && one.kind !== 'item') return one;
  const named = unitNamed(one.label);
  const unit = named.kind === 'one' ? dataset.units.get(named.id) : undefined;
  const kind = unit?.kind;
  const office = kind !== undefined && kind !== 'tier' && kind !== 'province';
  if (byUnit) return office ? { ...one, kind: 'item' } : one;
  const heading = unit && namesUnitAlone(unit, one.label) && !isEntry(dataset, 'fields', one.label);
  return heading ? { ...one, kind: 'group-total' } : one;
}

function periodOf(raw: string | null): Period | null {
  const reading = raw === null ? null : parsePeriod(raw);
  return reading?.ok ? reading.period : null;
}

/** Reports answers for the whole table that a column of the table gives row by row. */
function reportTold({ taken }: Columns, { answers, spare }: Known, desk: Desk): void {
  for (const { column, header } of taken) {
    if (!answers.has(column) || spare?.has(column) === true) continue;
    desk.given(column);
    desk.fault({ kind: 'told-by-column', id: column, header });
  }
}

/** An answer that nothing asked for is mistyped or meant for another workbook. */
function reportUnused(desk: Desk, spare: ReadonlySet<string>): void {
  const known = ['sheet', 'table', 'period', 'source', 'unit'];
  for (const id of desk.unused().filter((one) => !spare.has(one))) {
    desk.fault({ kind: 'unused-answer', id, nearest: nearest(id, known) });
  }
}
