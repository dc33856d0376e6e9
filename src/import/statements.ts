import type { ColumnMeta } from '../data/columns.ts';
import type { Register } from '../data/issue.ts';
import { parsePeriod } from '../data/period.ts';
import { columnMeta } from '../data/table.ts';
import { figureColumn } from './cells/figures.ts';
import { dayIn } from './cells/days.ts';
import { periodsIn } from './cells/period-text.ts';
import { choicesOf, isIn, knownIds, readReference } from './cells/references.ts';
import { separatorsIn } from './cells/separators.ts';
import { SKIP_CHOICE, type TakenColumn } from './columns/assign.ts';
import { SKIP } from './desk.ts';
import type { NameColumn, Reading } from './reading.ts';
import { askedTogether } from './strangers.ts';
import { unitIn } from './units-in.ts';
import { address, cellAt, wordsAt } from './workbook/cell.ts';

/** A row to be written: the columns that the workbook or the answers speak of. */
export interface ImportedRow {
  /** From 0, in the sheet. */
  row: number;
  cells: Readonly<Record<string, string>>;
}

/** Rows of the sheet → rows of the table; a row with something open, or skipped, gives none. */
export function readStatements(reading: Reading, rows: readonly number[]): ImportedRow[] {
  const readers = columnReaders(reading, rows);
  return rows.flatMap((row) => {
    const cells = readers.map(([column, read]): [string, string | null] => [column, read(row)]);
    const open = cells.some(([, cell]) => cell === null);
    return open
      ? []
      : [
          {
            row,
            cells: { ...reading.whole, ...Object.fromEntries(cells) } as Record<string, string>,
          },
        ];
  });
}

type CellReader = (row: number) => string | null;

function columnReaders(reading: Reading, rows: readonly number[]): [string, CellReader][] {
  const { sheet, table, taken, scaleOf, desk } = reading;
  const figures = taken.filter(({ column }) => columnMeta(table, column).role === 'measure');
  const separators = separatorsIn(
    figures.flatMap(({ index }) => rows.map((row) => cellAt(sheet, row, index))),
  );
  return taken.map((one) => {
    const meta = columnMeta(table, one.column);
    if (meta.role === 'measure') {
      const column = { sheet, taken: one, measure: meta.measure, scale: scaleOf(one), separators };
      return [one.column, figureColumn(column, rows, desk).read];
    }
    return [one.column, wordsReader(reading, one, meta, rows)];
  });
}

function wordsReader(
  reading: Reading,
  { index, column, header }: TakenColumn,
  meta: Exclude<ColumnMeta, { role: 'measure' }>,
  rows: readonly number[],
): CellReader {
  const { sheet, table } = reading;
  const of = { index, column, header, rows };
  const several = Array.isArray(table.columns[column]?.safeParse('').data);
  return (row) => {
    const words = wordsAt(sheet, row, index);
    switch (meta.role) {
      case 'reference': {
        const names = several ? words.split(/\s*[|;\n]\s*/).filter((name) => name !== '') : [words];
        const ids = names.map((name) => referenceIn(reading, meta.register, of, row, name));
        return ids.includes(null) ? null : ids.join(' | ');
      }
      case 'period':
        return periodIn(reading, row, index, words);
      case 'date':
        return dayIn(sheet, row, index);
      case 'id':
      case 'text':
      case 'list':
        return words;
    }
  };
}

function referenceIn(
  reading: Reading,
  register: Register,
  of: NameColumn,
  row: number,
  written: string,
): string | null {
  const { dataset, table, desk } = reading;
  const optional = table.columns[of.column]?.safeParse('').success === true;
  if (written === '' && optional) return '';
  if (register === 'units') return unitIn(reading, of, row, written);
  const found = readReference(dataset, register, written);
  if (found.kind === 'one') return found.id;
  const id = `${of.column}:${address(row, of.index)}`;
  const resembles = (_: number, name: string) => {
    const like = readReference(dataset, register, name);
    return like.kind === 'one' || like.ids.length > 0;
  };
  const alone = desk.given(id) === null && found.ids.length === 0;
  if (alone && askedTogether(reading, register, of, resembles)) return null;
  const answer = desk.settle(
    {
      id,
      about: { kind: 'reference', written, row },
      choices: [...choicesOf(dataset, register, found.ids), SKIP_CHOICE],
      codes: { kind: register, ids: knownIds(dataset, register) },
    },
    (one) => (one === SKIP ? null : isIn(dataset, register)(one)),
  );
  return answer === SKIP ? null : answer;
}

function periodIn({ desk }: Reading, row: number, index: number, words: string): string | null {
  if (parsePeriod(words).ok) return words;
  const named = periodsIn(words);
  const [only] = named;
  if (named.length === 1 && only !== undefined) return only;
  return desk.settle(
    {
      id: `period:${address(row, index)}`,
      about: { kind: 'period-cell', written: words, row },
      choices: named.map((value) => ({ value, says: { vi: value, en: value } })),
    },
    (answer) => (parsePeriod(answer).ok ? null : { nearest: null }),
  );
}
