import type { Cells, Sheet } from './sheet.ts';

/** Something wrong or missing that is put into the sample on purpose. */
export type Plant =
  /** The source prints another value. */
  | { kind: 'alter'; table: string; year: number; row: Cells; change: Change }
  /** Another row on the same thing: of a second source, or of a wider scope. */
  | { kind: 'add'; table: string; year: number; row: Cells; change: Change }
  /** No source says anything of a unit. */
  | { kind: 'omit'; table: string; years: readonly number[]; unit: string };

type Change = (row: Cells) => Cells;

/** The sheets with one plant in them. A plant that finds no row, or more than one, is a mistake in the sample. */
export function planted(sheets: readonly Sheet[], plant: Plant): Sheet[] {
  if (plant.kind === 'omit') return sheets.map((sheet) => withoutUnit(sheet, plant));
  const { table, year, row: wanted, change } = plant;
  const target = sheets.find((sheet) => sheet.table.name === table && sheet.year === year);
  const found = target?.rows.filter((row) => matches(row, wanted, target.table.key)) ?? [];
  const [row] = found;
  if (!target || !row || found.length > 1) {
    const words = `${table} ${String(year)} ${JSON.stringify(wanted)}`;
    throw new Error(`${words}: ${String(found.length)} rows instead of one`);
  }
  const changed = { ...row, ...change(row) };
  const others =
    plant.kind === 'alter' ? target.rows.filter((other) => other !== row) : target.rows;
  const rows = [...others, changed];
  return sheets.map((sheet) => (sheet === target ? { ...sheet, rows } : sheet));
}

function withoutUnit(sheet: Sheet, plant: Extract<Plant, { kind: 'omit' }>): Sheet {
  const { table, year, rows } = sheet;
  if (table.name !== plant.table || year === null || !plant.years.includes(year)) return sheet;
  return { ...sheet, rows: rows.filter((row) => row['unit'] !== plant.unit) };
}

/** Cells of the key that are not asked for must be blank, those of unit, period and source excepted. */
function matches(row: Cells, wanted: Cells, key: readonly string[]): boolean {
  const blank = key.filter(
    (column) => !['unit', 'period', 'index', 'source', ...Object.keys(wanted)].includes(column),
  );
  return (
    Object.entries(wanted).every(([column, cell]) => row[column] === cell) &&
    blank.every((column) => (row[column] ?? '') === '')
  );
}
