import { fold } from '../../data/fold.ts';
import { nearest } from '../../data/nearest.ts';
import { columnMeta, type Table } from '../../data/table.ts';
import { SKIP, type Choice, type Desk } from '../desk.ts';
import { LEFT_OUT } from '../forms/everyday-words.ts';
import { isCaption, type HeaderColumn } from '../layout/header.ts';
import type { Recognised } from '../layout/recognise.ts';
import { address } from '../workbook/cell.ts';
import { columnNamed, withoutRemark } from './vocabulary.ts';

/** A column of the sheet that goes into a column of the table. */
export interface TakenColumn {
  index: number;
  column: string;
  /** Its words, for people. */
  header: string;
  /** Named as in data/: its cells are then written as in data/ too. */
  own: boolean;
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

/** Each column of the sheet → a column of the table, or left out, or a question. */
export function assignColumns(found: Recognised, desk: Desk): Columns {
  const { sheet, vocabulary, header } = found;
  let body = header.top + header.depth;
  while (isCaption(sheet, body)) body += 1;
  const columns: Columns = { taken: [], leftOut: [], body };
  const named = header.columns.map((one) => ({ one, column: columnNamed(vocabulary, one.path) }));
  for (const { one, column } of named) {
    const twice = column !== null && named.filter((other) => other.column === column).length > 1;
    const chosen = twice || column === null ? choose(found, one, column, body, desk) : column;
    const words = one.path.join(' › ');
    if (chosen === null) columns.leftOut.push({ index: one.index, header: words });
    else if (columns.taken.some((taken) => taken.column === chosen)) {
      const id = `column:${address(header.top + header.depth - 1, one.index)}`;
      desk.fault({ kind: 'bad-answer', id, answer: chosen, nearest: SKIP });
    } else {
      const own = words === chosen;
      columns.taken.push({ index: one.index, column: chosen, header: words, own });
    }
  }
  return columns;
}

/** What a column without a known name, or with the name of another, is to be. */
function choose(
  { sheet, vocabulary: { table, columns }, header }: Recognised,
  { index, path }: HeaderColumn,
  shared: string | null,
  body: number,
  desk: Desk,
): string | null {
  const empty = sheet.rows.slice(body).every((row) => (row[index]?.kind ?? 'blank') === 'blank');
  const aside = LEFT_OUT.some((words) => fold(words) === withoutRemark(path.at(-1) ?? ''));
  if (empty || aside || path.length === 0) return null;
  const near = nearest(path.map(withoutRemark).join('-'), columns.keys());
  const guess = shared ?? (near === null ? null : (columns.get(near) ?? null));
  const answer = desk.settle(
    {
      id: `column:${address(header.top + header.depth - 1, index)}`,
      about: { kind: 'column', header: path.join(' › ') },
      choices: [...(guess === null ? [] : [columnChoice(table, guess)]), SKIP_CHOICE],
    },
    (name) =>
      name === SKIP || name in table.columns
        ? null
        : { nearest: nearest(name, Object.keys(table.columns)) },
  );
  return answer === SKIP ? null : answer;
}

export function columnChoice(table: Table, column: string): Choice {
  return { value: column, says: columnMeta(table, column).label };
}
