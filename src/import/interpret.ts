import type { Dataset } from '../data/dataset.ts';
import { nearest } from '../data/nearest.ts';
import { parsePeriod, type Period } from '../data/period.ts';
import type { Table } from '../data/table.ts';
import { readReference } from './cells/references.ts';
import { unitNameReader, type NameReader } from './cells/unit-names.ts';
import { assignColumns, type Columns } from './columns/assign.ts';
import { settleScale } from './columns/scale.ts';
import { settleScope } from './columns/scope.ts';
import { settleSubject } from './columns/subject.ts';
import { settleWhole, type Whole } from './columns/whole.ts';
import { openDesk, type Desk, type ImportFault, type Question } from './desk.ts';
import type { Block } from './layout/blocks.ts';
import { readBody, type BodyRow } from './layout/body.ts';
import type { Header } from './layout/header.ts';
import { recognise } from './layout/recognise.ts';
import { agreesWith, titleOf } from './layout/block-title.ts';
import { yearIn } from './merge.ts';
import type { ConfirmedName, Names } from './names.ts';
import { pickBlock, pickSheet, pickTable } from './pick.ts';
import { namesByRow } from './row-period.ts';
import { readStatements, type ImportedRow } from './statements.ts';
import { readTotals, type SumGap } from './totals.ts';
import { settleHiddenColumns, settleHiddenRows } from './withheld.ts';
import type { Sheet } from './workbook/cell.ts';

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
  imported: ImportedRow[];
  /** Of rows that have no date of their own. */
  year: string;
  gaps: SumGap[];
  /** Names of units that the answers explained. */
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
  const found = pickTable(pickSheet(candidates, wanted, desk), desk);
  const block = found && pickBlock(found, desk);
  const understood = block && understand(block, dataset, names, desk);
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

function understand(block: Block, dataset: Dataset, names: Names, desk: Desk): Understood {
  const { found } = block;
  const { header, vocabulary } = found;
  const { table } = vocabulary;
  const unitEver = unitNameReader(dataset, null);
  const knows = {
    unit: (name: string) => unitEver(name).kind === 'one',
    field: (name: string) => readReference(dataset, 'fields', name).kind === 'one',
  };
  const title = titleOf(block, unitEver);
  const subject = settleSubject(
    found,
    assignColumns(found, agreesWith(title, desk), desk),
    knows,
    desk,
  );
  const columns = settleHiddenColumns(found.sheet, subject, desk);
  const { taken } = columns;
  const whole = {
    ...settleWhole(
      dataset,
      table,
      taken.map(({ column }) => column),
      title,
      desk,
    ),
    ...settleScope(table, taken, title.lines, desk),
  };
  // A period still to be confirmed says well enough which units there were.
  const period = periodOf(whole['period'] ?? title.periods[0]?.value ?? null);
  const unitNamed = unitNameReader(dataset, period);
  const rows = readBody(
    found.sheet,
    table,
    columns,
    (name) => knows.unit(name) || knows.field(name),
  );
  const { sheet, body, withheld } = settleHiddenRows(
    found.sheet,
    rows.map((one) => itemOf(one, dataset, unitNamed)),
    taken,
    desk,
  );
  const confirmed: ConfirmedName[] = [];
  const reading = {
    ...{ sheet, table, taken, whole, dataset, unitNamed, unitEver, names, desk },
    scaleOf: settleScale(table, taken, title.lines, desk),
    unitNamedIn: namesByRow(sheet, taken, dataset, period),
    confirm: (name: ConfirmedName) => void confirmed.push(name),
  };
  const items = readStatements(
    reading,
    body.filter(({ kind }) => kind === 'item').map(({ row }) => row),
  );
  const totals = readTotals(reading, body, period);
  const imported = [...items, ...totals.rows].toSorted((a, b) => a.row - b.row);
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
    withheld,
    imported,
    year,
    gaps: totals.gaps,
    confirmed,
  };
}

function askYear(desk: Desk): string | null {
  return desk.settle({ id: 'year', about: { kind: 'year' }, choices: [] }, (answer) =>
    /^20\d\d$/.test(answer) ? null : { nearest: null },
  );
}

/** A heading with figures that names one office is that office's row, however it is numbered. */
function itemOf(one: BodyRow, { units }: Dataset, unitNamed: NameReader): BodyRow {
  if (one.kind !== 'group-total') return one;
  const named = unitNamed(one.label);
  const kind = named.kind === 'one' ? units.get(named.id)?.kind : undefined;
  const office = kind !== undefined && kind !== 'tier' && kind !== 'province';
  return office ? { ...one, kind: 'item' } : one;
}

function periodOf(raw: string | null): Period | null {
  const reading = raw === null ? null : parsePeriod(raw);
  return reading?.ok ? reading.period : null;
}

/** An answer that nothing asked for is mistyped or meant for another workbook. */
function reportUnused(desk: Desk, spare: ReadonlySet<string>): void {
  const known = ['sheet', 'table', 'period', 'source', 'unit'];
  for (const id of desk.unused().filter((one) => !spare.has(one))) {
    desk.fault({ kind: 'unused-answer', id, nearest: nearest(id, known) });
  }
}
