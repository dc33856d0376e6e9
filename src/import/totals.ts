import type { Dataset, Unit } from '../data/dataset.ts';
import { aliveDuring, lifetime } from '../data/lifetime.ts';
import type { Period } from '../data/period.ts';
import { columnMeta } from '../data/table.ts';
import { choicesOf } from './cells/references.ts';
import { countsIn } from './columns/scale.ts';
import { SKIP_CHOICE } from './columns/skip-choice.ts';
import type { Whole } from './columns/whole.ts';
import { SKIP } from './desk.ts';
import { levelIn, levelsIn, type Level } from './levels.ts';
import { isPlainTotal, type BodyRow } from './layout/body.ts';
import type { Reading } from './reading.ts';
import type { Sections } from './sections.ts';
import { readStatements, type ImportedRow } from './statements.ts';

/** A printed sum that differs from the sum of its rows. It is reported and never changed. */
export interface SumGap {
  row: number;
  column: string;
  printed: string;
  summed: number;
}

export interface Totals {
  rows: ImportedRow[];
  gaps: SumGap[];
}

/** Total rows are rows only of whom the editor says; their sums are compared in any case. */
export function readTotals(
  reading: Reading,
  body: readonly BodyRow[],
  period: Period | null,
  ofSum: Sections['ofSum'],
): Totals {
  const counts = countsIn(reading.table, reading.taken);
  const figures = reading.taken.filter(
    ({ column }) => columnMeta(reading.table, column).role === 'measure',
  );
  const items = body.filter(({ kind }) => kind === 'item').map(({ row }) => row);
  const sums = body.filter(({ kind }) => kind === 'total' || kind === 'group-total');
  const only = (columns: typeof counts, rows: readonly number[]) =>
    readStatements({ ...reading, taken: columns, whole: {}, sectionOf: () => ({}) }, rows);
  const parts = only(counts, items);
  // A sum is compared once every part of it can be read.
  const totals =
    parts.length < items.length
      ? []
      : only(
          counts,
          sums.map(({ row }) => row),
        );
  const gaps = totals.flatMap((total) =>
    counts.flatMap(({ column }) => gapIn(column, total, parts, body) ?? []),
  );
  const rows = sums.flatMap((sum) => {
    const section = ofSum(sum);
    const name = section && nameOf(reading, sum, period, section);
    return name === null
      ? []
      : only(figures, [sum.row]).map(({ row, cells }) => {
          return { row, cells: { ...reading.whole, ...section, ...cells, ...name } };
        });
  });
  return { rows, gaps };
}

/** Under a group's heading stand its parts; a total sums all, or what came since the last one. */
function gapIn(
  column: string,
  total: ImportedRow,
  parts: readonly ImportedRow[],
  body: readonly BodyRow[],
): SumGap | null {
  const printed = total.cells[column] ?? '';
  const grouped = body.find(({ row }) => row === total.row)?.kind === 'group-total';
  const breaks = body.filter(({ kind }) => kind !== 'item').map(({ row }) => row);
  const before = breaks.findLast((row) => row < total.row) ?? -1;
  const after = breaks.find((row) => row > total.row) ?? Infinity;
  const spans = grouped
    ? [[total.row, after]]
    : [
        [-1, Infinity],
        [before, total.row],
      ];
  const sums = spans.map(([from = 0, to = 0]) =>
    sum(parts.filter(({ row }) => row > from && row < to).map(({ cells }) => cells[column] ?? '')),
  );
  const summed = sums[0];
  if (printed === '' || summed === undefined || sums.some((one) => one === Number(printed)))
    return null;
  return Number.isNaN(summed) || /^\D/.test(printed)
    ? null
    : { row: total.row, column, printed, summed };
}

/** A figure that is only about right ("~300") cannot be summed: NaN. */
function sum(cells: readonly string[]): number {
  return cells.reduce((total, cell) => total + (cell === '' ? 0 : Number(cell)), 0);
}

/** Which unit a total row speaks of; null: none, or not yet answered. */
function nameOf(reading: Reading, { row, label }: BodyRow, period: Period | null, section: Whole) {
  const { dataset, taken, whole, unitNamed, desk } = reading;
  const byUnit = taken.some(({ column }) => column === 'unit');
  const own = whole['unit'];
  const named = unitNamed(label);
  // "Tổng cộng" is spelled much as some commune is.
  const guessed = named.kind === 'one' ? [named.id] : isPlainTotal(label) ? [] : named.ids;
  // "Khối huyện, thành phố" is less than the province.
  const [level, ...levels] = levelsIn(label);
  const over =
    level === undefined || levels.length > 0
      ? provinces(dataset, period)
      : tiers(dataset, period, level);
  const candidates = byUnit
    ? [...guessed, ...over]
    : [section['unit'], own].filter((one) => one !== undefined);
  const answer = desk.settle({
    id: `total-row:${String(row + 1)}`,
    about: { kind: 'total', written: label, row },
    choices: [...choicesOf(dataset, 'units', [...new Set(candidates)]), SKIP_CHOICE],
  });
  if (answer === null || answer === SKIP) return null;
  const others = taken.filter(
    ({ column }) => columnMeta(reading.table, column).role === 'reference',
  );
  return { ...Object.fromEntries(others.map(({ column }) => [column, ''])), unit: answer };
}

function provinces(dataset: Dataset, period: Period | null): string[] {
  return aliveIn(dataset, period, ({ kind }) => kind === 'province');
}

function tiers(dataset: Dataset, period: Period | null, level: Level): string[] {
  const isNamed = (words: string) => levelIn(words) === level;
  return aliveIn(
    dataset,
    period,
    ({ kind, name_vi, short_vi }) => kind === 'tier' && (isNamed(name_vi) || isNamed(short_vi)),
  );
}

function aliveIn({ units }: Dataset, period: Period | null, is: (unit: Unit) => boolean): string[] {
  return [...units.values()]
    .filter(is)
    .filter((unit) => period === null || aliveDuring(lifetime(unit, units), period.from, period.to))
    .map(({ id }) => id);
}
