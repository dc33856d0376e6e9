import type { Dataset } from '../data/dataset.ts';
import { nearest } from '../data/nearest.ts';
import { parsePeriod, type Period } from '../data/period.ts';
import type { Table } from '../data/table.ts';
import { readReference } from './cells/references.ts';
import { unitNameReader, type NameReader } from './cells/unit-names.ts';
import { assignColumns, type Columns } from './columns/assign.ts';
import { settleSubject } from './columns/subject.ts';
import { settleWhole, type Whole } from './columns/whole.ts';
import { openDesk, type Desk, type ImportFault, type Question } from './desk.ts';
import { readBody, type BodyRow } from './layout/body.ts';
import { recognise, type Recognised } from './layout/recognise.ts';
import { readTitle } from './layout/title.ts';
import { yearIn } from './merge.ts';
import { namesByRow } from './row-period.ts';
import { readStatements, type ImportedRow } from './statements.ts';
import { readTotals, type SumGap } from './totals.ts';
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
}

export interface Understood {
  sheet: Sheet;
  table: Table;
  header: { top: number; depth: number };
  columns: Columns;
  whole: Whole;
  body: BodyRow[];
  imported: ImportedRow[];
  /** Of rows that have no date of their own. */
  year: string;
  gaps: SumGap[];
}

/** A workbook and the answers given so far → rows for one table, with all that is open at once. */
export function interpret(
  sheets: readonly Sheet[],
  dataset: Dataset,
  answers: ReadonlyMap<string, string>,
): Interpretation {
  const desk = openDesk(answers);
  const candidates = sheets.map((sheet) => ({ sheet, found: recognise(sheet) }));
  const found = pickTable(pickSheet(candidates, desk), desk);
  const understood = found && understand(found, dataset, desk);
  if (desk.questions.length === 0) reportUnused(desk);
  return {
    sheets: candidates.map(({ sheet: { name, hidden }, found: tables }) => {
      return { name, hidden, tables: tables.map(({ vocabulary }) => vocabulary.table.name) };
    }),
    understood,
    questions: desk.questions,
    faults: desk.faults,
  };
}

function understand(found: Recognised, dataset: Dataset, desk: Desk): Understood {
  const { sheet, header, vocabulary } = found;
  const { table } = vocabulary;
  const anyTime = unitNameReader(dataset, null);
  const knows = {
    unit: (name: string) => anyTime(name).kind === 'one',
    field: (name: string) => readReference(dataset, 'fields', name).kind === 'one',
  };
  const columns = settleSubject(found, assignColumns(found, desk), knows, desk);
  const names = columns.taken.map(({ column }) => column);
  const title = readTitle(sheet, header.top, anyTime);
  const whole = settleWhole(dataset, table, names, title, desk);
  // A period still to be confirmed says well enough which units there were.
  const period = periodOf(whole['period'] ?? title.periods[0]?.value ?? null);
  const unitNamed = unitNameReader(dataset, period);
  const body = readBody(sheet, table, columns, (name) => knows.unit(name) || knows.field(name)).map(
    (one) => itemOf(one, dataset, unitNamed),
  );
  const { taken } = columns;
  const unitNamedIn = namesByRow(sheet, taken, dataset, period);
  const reading = { sheet, table, taken, whole, dataset, unitNamed, unitNamedIn, desk };
  const items = readStatements(
    reading,
    body.filter(({ kind }) => kind === 'item').map(({ row }) => row),
  );
  const totals = readTotals(reading, body, period);
  const imported = [...items, ...totals.rows].toSorted((a, b) => a.row - b.row);
  const dateless =
    !('period' in table.columns) && imported.some(({ cells }) => yearIn(cells) === '');
  const year = dateless ? askYear(desk) : null;
  const { gaps } = totals;
  return { sheet, table, header, columns, whole, body, imported, year: year ?? '', gaps };
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

/** Of several sheets with a table, or a hidden one, the editor says which is meant. */
function pickSheet(
  candidates: readonly { sheet: Sheet; found: Recognised[] }[],
  desk: Desk,
): Recognised[] | null {
  const tables = candidates.filter(({ found }) => found.length > 0);
  if (tables.length === 0) desk.fault({ kind: 'no-table' });
  const shown = tables.filter(({ sheet }) => !sheet.hidden);
  const [only] = shown;
  if (shown.length === 1 && only && desk.given('sheet') === null) return only.found;
  if (tables.length === 0) return null;
  const answer = desk.settle({
    id: 'sheet',
    about: { kind: 'sheet' },
    choices: tables.map(({ sheet: { name } }) => ({ value: name, says: { vi: name, en: name } })),
  });
  return tables.find(({ sheet }) => sheet.name === answer)?.found ?? null;
}

function pickTable(found: Recognised[] | null, desk: Desk): Recognised | null {
  if (!found) return null;
  const [only] = found;
  if (found.length === 1 && only && desk.given('table') === null) return only;
  const answer = desk.settle({
    id: 'table',
    about: { kind: 'table' },
    choices: found.map(({ vocabulary: { table } }) => ({ value: table.name, says: table.title })),
  });
  return found.find(({ vocabulary }) => vocabulary.table.name === answer) ?? null;
}

/** An answer that nothing asked for is mistyped or meant for another workbook. */
function reportUnused(desk: Desk): void {
  const known = ['sheet', 'table', 'period', 'source', 'unit'];
  for (const id of desk.unused()) {
    desk.fault({ kind: 'unused-answer', id, nearest: nearest(id, known) });
  }
}
