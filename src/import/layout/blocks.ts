import { isPartOfYear, partOfYear } from '../cells/part-of-year.ts';
import { periodsIn } from '../cells/period-text.ts';
import { isCaption, headerAt, headerWords, type Header } from './header.ts';
import { knownIn, read, type Recognised } from './recognise.ts';
import { isFigureRow } from './figure-row.ts';
import { wholeHeader } from './whole-header.ts';
import type { Sheet } from '../workbook/cell.ts';
import { LIMITS } from '../workbook/limits.ts';

/** One of the tables that stand under each other in a sheet. */
export interface Block {
  /** The sheet with only this table in it, at its place. */
  found: Recognised;
  /** Where it begins, from 0. */
  row: number;
  /** The words above it. */
  says: string;
  /** The period that a heading inside the table gives it. */
  period: string | null;
}

interface Start {
  row: number;
  header: Header;
  period: string | null;
}

const DEEPEST = 3;

/**
 * A second header, or the name of another period, begins a second table: its rows belong
 * under their own words. A header that a page repeats word for word begins nothing.
 * Null: there are more than any return has.
 */
export function blocksOf(found: Recognised): Block[] | null {
  const { sheet, header } = found;
  const first = header.top + header.depth;
  const starts: Start[] = [{ row: header.top, header, period: null }];
  for (let row = first; row < sheet.rows.length; row += 1) {
    const last = starts.at(-1);
    if (!last) break;
    if (starts.length > LIMITS.blocks) return null;
    const next = row === first && isCaption(sheet, row) ? null : headerFrom(found, row);
    if (next) {
      if (!sameWords(next, last.header)) starts.push({ row, header: next, period: null });
      row += next.depth - 1;
      continue;
    }
    const named = isCaption(sheet, row) ? null : periodOf(found, row);
    if (named === null) continue;
    const begun = isBegun(sheet, last, row);
    if (begun) starts.push({ row, header: last.header, ...named });
    else last.period = named.period;
  }
  return starts.map((start, at) =>
    blockOf(found, start, starts[at + 1]?.row ?? sheet.rows.length, at),
  );
}

/** The header that begins in a row, if its own cells name at least two columns and hold no figure. */
function headerFrom({ sheet, vocabulary }: Recognised, row: number): Header | null {
  const cells = sheet.rows[row] ?? [];
  if (cells.filter(({ kind }) => kind === 'text').length < 2) return null;
  if (isFigureRow(sheet, row)) return null;
  const depths = Array.from({ length: DEEPEST }, (_, at) => at + 1).filter(
    (depth) => depth === 1 || !isFigureRow(sheet, row + depth - 1),
  );
  const found = depths.map((depth) => {
    const { header, columns } = read(headerAt(sheet, row, depth));
    return { header, known: knownIn(vocabulary, columns) };
  });
  const most = Math.max(...found.map(({ known }) => known));
  const best = found.find(({ known }) => known === most);
  return most < 2 || !best ? null : wholeHeader(sheet, best.header);
}

function sameWords(a: Header, b: Header): boolean {
  const words = ({ columns }: Header) =>
    JSON.stringify(columns.filter(({ path }) => path.length > 0));
  return words(a) === words(b);
}

const NOTE = /^[\s(*]*(?:ghi chú|nguồn|chú thích|lưu ý|note)/i;

/** A line that names one period and stands above figures. */
function periodOf({ sheet, header }: Recognised, row: number): { period: string | null } | null {
  const words = (sheet.rows[row] ?? []).map(headerWords).filter((text) => text !== '');
  const line = words.join(' ');
  if (words.length === 0 || words.length > 2 || NOTE.test(line) || isFigureRow(sheet, row))
    return null;
  const [period, ...others] = periodsIn(line);
  const part = period === undefined && isPartOfYear(line);
  if ((period === undefined && !part) || others.length > 0) return null;
  const above = sheet.rows.findLastIndex((_, at) => isFigureRow(sheet, at));
  if (above <= row) return null;
  const title = sheet.rows.slice(0, header.top).flatMap((cells) => cells.map(headerWords));
  return { period: period ?? partOfYear(line, title) };
}

function isBegun(sheet: Sheet, { header, row }: Start, until: number): boolean {
  const from = Math.max(row, header.top + header.depth);
  return sheet.rows.some((_, at) => at >= from && at < until && isFigureRow(sheet, at));
}

function blockOf(
  found: Recognised,
  { row, header, period }: Start,
  end: number,
  at: number,
): Block {
  const { sheet } = found;
  const ownHeader = header.top >= row;
  const title = found.header.top;
  // Headings between two tables stand above the second.
  const from = at === 0 ? 0 : ownHeader ? lastFigure(sheet, row) + 1 : row;
  const kept = (one: number) =>
    one < title ||
    (one >= from && one < end) ||
    (!ownHeader && one >= header.top && one < header.top + header.depth);
  const rows = sheet.rows.map((cells, one) => (kept(one) ? cells : []));
  const says = sheet.rows.slice(from, row + 1).flatMap((cells) => cells.map(headerWords));
  return {
    found: { ...found, header, sheet: { ...sheet, rows } },
    row,
    says: says.find((words) => words.length > 3) ?? '',
    period,
  };
}

function lastFigure(sheet: Sheet, before: number): number {
  return sheet.rows.findLastIndex((_, at) => at < before && isFigureRow(sheet, at));
}
