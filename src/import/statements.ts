import type { ColumnMeta } from '../data/columns.ts';
import type { Register } from '../data/issue.ts';
import { parsePeriod } from '../data/period.ts';
import { columnMeta } from '../data/table.ts';
import { figureColumn } from './cells/figures.ts';
import { dayIn } from './cells/days.ts';
import { periodAlone, periodOnly, periodsIn } from './cells/period-text.ts';
import { choicesOf, isIn, knownIds, readReference } from './cells/references.ts';
import { separatorsIn } from './cells/separators.ts';
import type { TakenColumn } from './columns/assign.ts';
import { SKIP_CHOICE } from './columns/skip-choice.ts';
import { SKIP } from './desk.ts';
import { nameKey } from './names.ts';
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
    const section = reading.sectionOf(row);
    const open = cells.some(([, cell]) => cell === null);
    return open || section === null
      ? []
      : [
          {
            row,
            cells: { ...reading.whole, ...section, ...Object.fromEntries(cells) } as Record<
              string,
              string
            >,
          },
        ];
  });
}

/** What the rows say of parts of the index: rows of their own, where they say anything. */
export function readParts(
  reading: Reading,
  taken: readonly TakenColumn[],
  rows: readonly number[],
): ImportedRow[] {
  const isFigure = ({ column }: TakenColumn) =>
    columnMeta(reading.table, column).role === 'measure';
  const names = reading.taken.filter((one) => !isFigure(one));
  const parts = Map.groupBy(
    taken.filter(({ part }) => part !== null),
    ({ part }) => part ?? '',
  );
  return [...parts].flatMap(([index, figures]) => {
    const sectionOf = (row: number) => {
      const section = reading.sectionOf(row);
      return section && { ...section, index };
    };
    const said = readStatements({ ...reading, sectionOf, taken: [...names, ...figures] }, rows);
    return said.filter(({ cells }) => figures.some(({ column }) => cells[column] !== ''));
  });
}

type CellReader = (row: number) => string | null;

function columnReaders(reading: Reading, rows: readonly number[]): [string, CellReader][] {
  const { sheet, table, taken, scaleOf, rowScale, figureRows, desk } = reading;
  const figures = taken.filter(({ column }) => columnMeta(table, column).role === 'measure');
  const separators = separatorsIn(
    figures.flatMap(({ index }) => figureRows.map((row) => cellAt(sheet, row, index))),
  );
  return taken.map((one) => {
    const meta = columnMeta(table, one.column);
    if (meta.role === 'measure') {
      const ofPart = meta.whole !== undefined;
      const column = { sheet, taken: one, measure: meta.measure, ofPart, separators };
      const scaled = Map.groupBy(figureRows, rowScale);
      const readers = new Map(
        [...scaled].flatMap(([factor, own]) => {
          const scale = scaleOf(one) * (factor ?? 1);
          return factor === null
            ? []
            : [[factor, figureColumn({ ...column, scale }, own, desk)] as const];
        }),
      );
      return [one.column, (row) => readers.get(rowScale(row) ?? 0)?.read(row) ?? null];
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
  const ids = knownIds(dataset, register);
  const said = reading.names.get(nameKey(register, written));
  if (said !== undefined && ids.includes(said)) return said;
  const id = `${of.column}:${address(row, of.index)}`;
  const resembles = (_: number, name: string) => {
    const like = readReference(dataset, register, name);
    const known = reading.names.get(nameKey(register, name));
    return (
      (known !== undefined && ids.includes(known)) || like.kind === 'one' || like.ids.length > 0
    );
  };
  const alone = desk.given(id) === null && found.ids.length === 0;
  if (alone && askedTogether(reading, register, of, resembles)) return null;
  const answer = desk.settle(
    {
      id,
      about: { kind: 'reference', written, row },
      choices: [...choicesOf(dataset, register, found.ids), SKIP_CHOICE],
      codes: { kind: register, ids },
    },
    (one) => (one === SKIP ? null : isIn(dataset, register)(one)),
  );
  if (answer === null || answer === SKIP) return null;
  reading.confirm({ written: written.replace(/\s+/g, ' '), register, id: answer });
  return answer;
}

function periodIn(
  { desk, sheet }: Reading,
  row: number,
  index: number,
  words: string,
): string | null {
  if (parsePeriod(words).ok) return words;
  const alone = periodAlone(words);
  if (alone.sure !== null) return alone.sure;
  const only = periodOnly(words);
  if (only !== null && alone.perhaps === null) return only;
  const named = alone.perhaps === null ? periodsIn(words) : [alone.perhaps];
  // Rows that say the same are asked about once, unless one of them is answered alone.
  const first = sheet.rows.findIndex((_, other) => wordsAt(sheet, other, index) === words);
  const own = `period:${address(row, index)}`;
  return desk.settle(
    {
      id: desk.given(own) === null ? `period:${address(first, index)}` : own,
      about: { kind: 'period-cell', written: words, row },
      choices: named.map((value) => ({ value, says: { vi: value, en: value } })),
    },
    (answer) => (parsePeriod(answer).ok ? null : { nearest: null }),
  );
}
