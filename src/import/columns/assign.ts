import { fold } from '../../data/fold.ts';
import { nearest } from '../../data/nearest.ts';
import { columnMeta, type Table } from '../../data/table.ts';
import { SKIP, type Choice, type Desk } from '../desk.ts';
import { LEFT_OUT } from '../forms/everyday-words.ts';
import { isCaption, type HeaderColumn } from '../layout/header.ts';
import type { Recognised } from '../layout/recognise.ts';
import { address } from '../workbook/cell.ts';
import { isPercent, levelOf, tellingWords } from './header-words.ts';
import { columnNamed } from './vocabulary.ts';

/** A column of the sheet that goes into a column of the table. */
export interface TakenColumn {
  index: number;
  column: string;
  /** Its words, for people. */
  header: string;
  /** Named as in data/: its cells are then written as in data/ too. */
  own: boolean;
  /** The last column under the same words: a name may be wider than its figures. */
  until: number;
}

export interface Columns {
  taken: TakenColumn[];
  leftOut: { index: number; header: string }[];
  /** First row under the header and its column numbers. */
  body: number;
}

export const SKIP_CHOICE: Choice = {
  value: SKIP,
  says: { vi: 'bỏ qua, không nhập', en: 'leave it out' },
};

/** Words over a column that agree with what is known of all rows, such as the year. */
export type Agrees = (words: string) => boolean;

/** Each column of the sheet → a column of the table, or left out, or a question. */
export function assignColumns(found: Recognised, agrees: Agrees, desk: Desk): Columns {
  const { header } = found;
  const body = bodyOf(found);
  const columns: Columns = { taken: [], leftOut: [], body };
  const named = header.columns.map((one) => readingOf(found, one, body, agrees));
  for (const reading of named) {
    const { one, column, sure } = reading;
    const twice = sure && named.filter((other) => isRival(other, column)).length > 1;
    const words = one.path.join(' › ');
    const chosen = reading.aside ? null : sure && !twice ? column : choose(found, reading, desk);
    if (chosen === null) columns.leftOut.push({ index: one.index, header: words });
    else if (columns.taken.some((taken) => taken.column === chosen)) {
      const id = questionOf(found, one);
      desk.fault({ kind: 'bad-answer', id, answer: chosen, nearest: SKIP });
    } else {
      const until = lastUnder(header.columns, one);
      columns.taken.push({
        index: one.index,
        column: chosen,
        header: words,
        own: words === chosen,
        until,
      });
    }
  }
  return columns;
}

function bodyOf({ sheet, header }: Recognised): number {
  let body = header.top + header.depth;
  while (isCaption(sheet, body)) body += 1;
  return body;
}

interface Reading {
  one: HeaderColumn;
  /** What its words name, surely or perhaps. */
  column: string | null;
  /** All its words are used, and none speaks against the column. */
  sure: boolean;
  /** Holds nothing, or nothing for data/. */
  aside: boolean;
  /** A column that may be offered. */
  guess: string | null;
}

function readingOf(found: Recognised, one: HeaderColumn, body: number, agrees: Agrees): Reading {
  const { vocabulary, header } = found;
  const named = columnNamed(vocabulary, one.path);
  const unsaid = (named?.unsaid ?? []).filter((words) => !agrees(words));
  const column = named?.column ?? null;
  const fits = column !== null && fitsMeasure(vocabulary.table, column, one.path);
  const whole = fits && !isHalf(column, one.path, header.columns);
  const idle = isEmpty(found, one, body) || isNumbering(one) || one.path.length === 0;
  const silent = unsaid.every((words) => tellingWords(fold(words)) === '');
  return {
    one,
    column,
    sure: whole && unsaid.length === 0,
    aside: idle || (named !== null && column === null && unsaid.length === 0),
    guess: column === null ? nearGuess(found, one.path) : whole && silent ? column : null,
  };
}

/** Another column of the same name, that holds something. */
function isRival({ sure, aside, column }: Reading, name: string | null): boolean {
  return sure && !aside && column === name;
}

/** "(%)" and "tỷ lệ" are said of shares only; words and dates are not asked. */
function fitsMeasure(table: Table, column: string, path: readonly string[]): boolean {
  const meta = columnMeta(table, column);
  return (
    meta.role !== 'measure' ||
    meta.measure === 'share' ||
    !path.some(isPercent) ||
    path.join(' › ') === column
  );
}

/** "Trực tiếp" beside a column of those that came by post is only one of two parts. */
function isHalf(
  column: string,
  path: readonly string[],
  columns: readonly HeaderColumn[],
): boolean {
  const posted = (words: readonly string[]) => /buu-chinh|bcci/.test(fold(words.join(' ')));
  if (!column.startsWith('received_direct') || posted(path)) return false;
  return columns.some((other) => posted(other.path));
}

function isEmpty({ sheet }: Recognised, { index }: HeaderColumn, body: number): boolean {
  return sheet.rows.slice(body).every((row) => (row[index]?.kind ?? 'blank') === 'blank');
}

function isNumbering({ path }: HeaderColumn): boolean {
  return LEFT_OUT.some((words) => fold(words) === levelOf(path.at(-1) ?? '').words);
}

/** A name that is spelled almost alike, and tells nothing apart that the other does not. */
function nearGuess({ vocabulary }: Recognised, path: readonly string[]): string | null {
  const words = path.map((level) => levelOf(level).words).join('-');
  const near = nearest(words, vocabulary.columns.keys());
  if (near === null || tellingWords(fold(path.join(' '))) !== tellingWords(fold(near))) return null;
  return vocabulary.columns.get(near) ?? null;
}

/** What a column whose words are not settled, or that names what another names, is to be. */
function choose(found: Recognised, { one, guess }: Reading, desk: Desk): string | null {
  const { table } = found.vocabulary;
  const answer = desk.settle(
    {
      id: questionOf(found, one),
      about: { kind: 'column', header: one.path.join(' › ') },
      choices: [...(guess === null ? [] : [columnChoice(table, guess)]), SKIP_CHOICE],
      codes: { kind: 'column', ids: Object.keys(table.columns) },
    },
    (name) =>
      name === SKIP || name in table.columns
        ? null
        : { nearest: nearest(name, Object.keys(table.columns)) },
  );
  return answer === SKIP ? null : answer;
}

function questionOf({ header }: Recognised, { index }: HeaderColumn): string {
  return `column:${address(header.top + header.depth - 1, index)}`;
}

function lastUnder(columns: readonly HeaderColumn[], { index, path }: HeaderColumn): number {
  const words = path.join('\n');
  const after = columns.filter((other) => other.index > index);
  const other = after.find((one) => one.path.join('\n') !== words);
  return (other?.index ?? (after.at(-1)?.index ?? index) + 1) - 1;
}

export function columnChoice(table: Table, column: string): Choice {
  return { value: column, says: columnMeta(table, column).label };
}
