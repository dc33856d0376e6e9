import { fold } from '../../data/fold.ts';
import { LEFT_OUT } from '../forms/everyday-words.ts';
import { isFigure } from '../layout/figure-row.ts';
import { headerWords, isCaption, type HeaderColumn } from '../layout/header.ts';
import type { Recognised } from '../layout/recognise.ts';
import { BLANK, shownIn } from '../workbook/cell.ts';
import { isIdle, levelOf } from './header-words.ts';
import { changesCount } from './scale-words.ts';

/** First row under the header, its column numbers and its units. */
export function bodyOf({ sheet, header }: Recognised): number {
  let body = header.top + header.depth;
  while (isCaption(sheet, body)) body += 1;
  return body;
}

/** A row under the header may say "%" or "nghìn hồ sơ" of a column: that is part of its name. */
export function withUnit(
  { sheet, header }: Recognised,
  one: HeaderColumn,
  body: number,
): HeaderColumn {
  const last = one.path.at(-1);
  const rows = sheet.rows.slice(header.top + header.depth, body);
  const units = rows
    .map((row) => headerWords(row[one.index] ?? BLANK).replace(/^\((.*)\)$/, '$1'))
    .filter((words) => changesCount(words) || !isIdle(words));
  if (last === undefined || units.length === 0) return one;
  return { ...one, path: [...one.path.slice(0, -1), `${last} (${units.join(', ')})`] };
}

export function isEmpty({ sheet }: Recognised, { index }: HeaderColumn, body: number): boolean {
  return sheet.rows.slice(body).every((row) => (row[index]?.kind ?? 'blank') === 'blank');
}

/** Figures with no name over them, behind a column that has one: before it stand only numbers of rows. */
export function isNameless(
  { sheet, header }: Recognised,
  { index }: HeaderColumn,
  body: number,
): boolean {
  const first = header.columns.find(({ path }) => path.length > 0)?.index ?? 0;
  const figures = sheet.rows.slice(body).some((row) => isFigure(row[index] ?? BLANK));
  return index > first && figures;
}

/** "Chỉ số (%)" over 82,35 holds no names of indices. */
export function holdsFiguresOnly(
  { sheet }: Recognised,
  { index }: HeaderColumn,
  body: number,
): boolean {
  const cells = sheet.rows.slice(body).map((row) => row[index] ?? BLANK);
  const filled = cells.filter(({ kind }) => kind !== 'blank');
  return filled.length > 0 && filled.every(isFigure);
}

/** Figures go on to the right of the last name: columns that have none. */
export function columnsBehind({ sheet, header }: Recognised, body: number): HeaderColumn[] {
  const behind: HeaderColumn[] = [];
  let index = (header.columns.at(-1)?.index ?? -1) + 1;
  while (sheet.rows.slice(body).some((row) => isFigure(row[index] ?? BLANK))) {
    behind.push({ index, path: [] });
    index += 1;
  }
  return behind;
}

/** "Đơn vị (mã)" beside "Đơn vị", as in the files that the site gives out: the name says the same. */
export function isCodeBeside({ header }: Recognised, { path }: HeaderColumn): boolean {
  const of = /^(.+) \(mã\)$/.exec((path.at(-1) ?? '').normalize('NFC'))?.[1];
  return (
    of !== undefined && header.columns.some((other) => other.path.at(-1)?.normalize('NFC') === of)
  );
}

export function isStruck({ sheet, header }: Recognised, { index }: HeaderColumn): boolean {
  const cells = Array.from({ length: header.depth }, (_, at) =>
    shownIn(sheet, header.top + at, index),
  );
  return cells.some((cell) => cell.kind === 'marked' && cell.struck && cell.plain === '');
}

/** Figures under "Ghi chú" stand beside their own column, as where "98,5" became two cells of a CSV. */
export function isOddRemark(
  { sheet }: Recognised,
  { index, path }: HeaderColumn,
  body: number,
): boolean {
  const named = fold(path.at(-1) ?? '') === 'ghi-chu';
  return named && sheet.rows.slice(body).some((row) => isFigure(row[index] ?? BLANK));
}

export function isNumbering({ path }: HeaderColumn): boolean {
  return LEFT_OUT.some((words) => fold(words) === levelOf(path.at(-1) ?? '').words);
}
