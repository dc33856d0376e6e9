import type { TakenColumn, Columns } from './columns/assign.ts';
import { SKIP, type Choice, type Desk, type QuestionAbout } from './desk.ts';
import type { BodyRow } from './layout/body.ts';
import { cellAt, letter, type Cell, type Sheet } from './workbook/cell.ts';

const CHOICES: Choice[] = [
  { value: 'take', says: { vi: 'lấy như các dòng, cột khác', en: 'take them like the others' } },
  { value: SKIP, says: { vi: 'bỏ qua, không nhập', en: 'leave them out' } },
];

/** Columns that are hidden and hold figures: taken only when the editor says so. */
export function settleHiddenColumns(sheet: Sheet, columns: Columns, desk: Desk): Columns {
  const hidden = columns.taken.filter(({ index }) => sheet.hiddenColumns.has(index));
  if (hidden.length === 0) return columns;
  const names = hidden.map(({ index, header }) => `${letter(index)} (${header})`);
  if (isTaken('hidden-columns', { kind: 'hidden-columns', names }, desk)) return columns;
  const left = hidden.map(({ index, header }) => ({ index, header }));
  return {
    ...columns,
    taken: columns.taken.filter((one) => !hidden.includes(one)),
    leftOut: [...columns.leftOut, ...left].toSorted((a, b) => a.index - b.index),
  };
}

export interface Shown {
  body: BodyRow[];
  /** Rows that were not taken because they are hidden or struck out. */
  withheld: BodyRow[];
  sheet: Sheet;
}

/** Rows that are folded away, filtered out or struck out, and hold figures. */
export function settleHiddenRows(
  sheet: Sheet,
  body: readonly BodyRow[],
  taken: readonly TakenColumn[],
  desk: Desk,
): Shown {
  const figures = body.filter(
    ({ kind }) => kind === 'item' || kind === 'total' || kind === 'group-total',
  );
  const hidden = figures.filter(({ row }) => sheet.hiddenRows.has(row));
  const struck = figures.filter(
    ({ row }) => !hidden.some((one) => one.row === row) && isStruck(sheet, row, taken),
  );
  const withheld = [
    ...refused('hidden-rows', hidden, desk),
    ...refused('struck-rows', struck, desk),
  ];
  const rows = new Set(struck.map(({ row }) => row));
  return {
    body: body.filter((one) => !withheld.includes(one)),
    withheld,
    sheet: {
      ...sheet,
      rows: sheet.rows.map((cells, row) => (rows.has(row) ? cells.map(plain) : cells)),
    },
  };
}

function refused(kind: 'hidden-rows' | 'struck-rows', rows: BodyRow[], desk: Desk): BodyRow[] {
  if (rows.length === 0) return [];
  const names = rows.map(({ row, label }) => `${String(row + 1)} (${label})`);
  return isTaken(kind, { kind, names }, desk) ? [] : rows;
}

function isTaken(id: string, about: QuestionAbout, desk: Desk): boolean {
  return desk.settle({ id, about, choices: CHOICES }) === 'take';
}

/** The name of the row is struck out as a whole. */
function isStruck(sheet: Sheet, row: number, taken: readonly TakenColumn[]): boolean {
  const names = taken.filter(
    ({ column }) => column === 'unit' || column === 'field' || column === 'id',
  );
  return names.some(({ index }) => {
    const cell = cellAt(sheet, row, index);
    return cell.kind === 'marked' && cell.struck && cell.plain === '';
  });
}

function plain(cell: Cell): Cell {
  return cell.kind === 'marked' ? { kind: 'text', text: cell.text } : cell;
}
