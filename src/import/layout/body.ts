import { columnMeta, type Table } from '../../data/table.ts';
import { readFigure } from '../cells/figure.ts';
import { shownAt } from '../cells/shown.ts';
import type { Columns, TakenColumn } from '../columns/assign.ts';
import { wordsAt, wordsOf, type Sheet } from '../workbook/cell.ts';

/** What a row under the header is. Blank ones are passed over. */
export interface BodyRow {
  row: number;
  kind: RowKind;
  /** The words by which a person would find it. */
  label: string;
}

/**
 * `item`: a statement · `total`: the sum of others · `group`: a heading, with a sum or
 * without · `silent`: a known name without a figure · `words`: notes, signatures.
 */
export type RowKind = 'item' | 'total' | 'group-total' | 'group' | 'silent' | 'words';

const TOTAL = /^(?:tổng cộng|tổng số|tổng|cộng|toàn tỉnh|tỉnh cộng|total)(?:$|[\s:.(,])/i;
/** A row called only "total": it does not say what it sums. */
export function isPlainTotal(label: string): boolean {
  return /^(?:(?:tổng cộng|tổng số|tổng|cộng)(?: toàn tỉnh)?|toàn tỉnh|tỉnh cộng|total)[\s:.]*$/i.test(
    label,
  );
}

export const GROUP_NUMBER = /^(?:[IVX]+|[A-HĐ])[.)]?$/;
const GROUP_LABEL = /^(?:[IVX]+|[A-HĐ])[.)]\s/;

export function readBody(
  sheet: Sheet,
  table: Table,
  { taken, body }: Columns,
  knows: (name: string) => boolean,
): BodyRow[] {
  const rows = sheet.rows.flatMap((cells, row): BodyRow[] => {
    if (row < body || cells.every(({ kind }) => kind === 'blank')) return [];
    const label = labelOf(sheet, row, taken, table);
    return [{ row, label, kind: kindOf(sheet, table, taken, row, label, knows) }];
  });
  // Where every row is numbered with letters, the letters are only numbers.
  const allGroups = !rows.some(({ kind }) => kind === 'item');
  return rows.map((one) =>
    allGroups && one.kind === 'group-total' ? { ...one, kind: 'item' } : one,
  );
}

function kindOf(
  sheet: Sheet,
  table: Table,
  taken: readonly TakenColumn[],
  row: number,
  label: string,
  knows: (name: string) => boolean,
): RowKind {
  if ('id' in table.columns) return hasId(sheet, taken, row) ? 'item' : 'words';
  const known = knows(label);
  const figures = hasFigure(sheet, table, taken, row, known);
  if (TOTAL.test(label)) return figures ? 'total' : 'words';
  const grouped = isGroup(sheet, taken, row, label);
  if (figures) return grouped ? 'group-total' : 'item';
  if (grouped) return 'group';
  return known ? 'silent' : 'words';
}

/** A word among the figures is a signature, unless it begins with digits or the row is known to be one of ours. */
function hasFigure(
  sheet: Sheet,
  table: Table,
  taken: readonly TakenColumn[],
  row: number,
  known: boolean,
): boolean {
  return taken.some(({ index, column }) => {
    const meta = columnMeta(table, column);
    if (meta.role !== 'measure') return false;
    const cell = shownAt(sheet, row, index);
    const { kind } = readFigure(cell, meta.measure);
    if (kind !== 'doubtful') return kind !== 'blank';
    return known || cell.kind === 'number' || DIGITS_FIRST.test(wordsOf(cell));
  });
}

/** "125*", "12 hồ sơ"; a sentence that begins with a number is longer, and a signature has its day. */
const DIGITS_FIRST = /^(?!\d{1,2}[/.-]\d{1,2}[/.-]\d{4})[^\p{L}\d]?\d.{0,15}$/su;

function hasId(sheet: Sheet, taken: readonly TakenColumn[], row: number): boolean {
  return taken.some(({ index, column }) => column === 'id' && wordsAt(sheet, row, index) !== '');
}

/** The cell that names the row, or the first words anywhere in it. */
function labelOf(sheet: Sheet, row: number, taken: readonly TakenColumn[], table: Table): string {
  const naming = taken.filter(({ column }) => columnMeta(table, column).role === 'reference');
  const words = naming.map(({ index }) => wordsAt(sheet, row, index));
  const anywhere = (sheet.rows[row] ?? []).flatMap((cell) =>
    cell.kind === 'text' && /\p{L}/u.test(cell.text) ? [cell.text] : [],
  );
  return (
    words.find((text) => text !== '') ?? anywhere.find((text) => !GROUP_NUMBER.test(text)) ?? ''
  );
}

function isGroup(sheet: Sheet, taken: readonly TakenColumn[], row: number, label: string): boolean {
  const numbers = (sheet.rows[row] ?? []).flatMap((cell, index) =>
    taken.some((one) => one.index === index) || cell.kind !== 'text' ? [] : [cell.text],
  );
  return GROUP_LABEL.test(label) || numbers.some((text) => GROUP_NUMBER.test(text));
}
