import { isMeasure } from '../../data/table.ts';
import {
  columnRead,
  readingsOf,
  VOCABULARIES,
  type Readings,
  type Vocabulary,
} from '../columns/vocabulary.ts';
import type { Sheet } from '../workbook/cell.ts';
import { datedName } from './dated-name.ts';
import { headerAt, type Header } from './header.ts';
import { wholeHeader } from './whole-header.ts';

/** A table found in a sheet: where its header stands and how much of it is known. */
export interface Recognised {
  sheet: Sheet;
  vocabulary: Vocabulary;
  header: Header;
  /** How many of its columns have a name we know. */
  known: number;
}

/** A title block is seldom longer, a header seldom deeper. */
const SEARCHED = 60;
const DEEPEST = 5;

/** The tables that the sheet's columns speak of best: one, unless two do equally well; or the one asked for. */
export function recognise(sheet: Sheet, only: string | null = null): Recognised[] {
  const tops = sheet.rows.slice(0, SEARCHED).flatMap((row, top) => (row.length > 0 ? [top] : []));
  // Where two do as well, the one with fewer rows leaves the title out.
  const headers = Array.from({ length: DEEPEST }, (_, at) => at + 1).flatMap((depth) =>
    tops
      .filter((top) => top + depth <= sheet.rows.length)
      .map((top) => read(headerAt(sheet, top, depth))),
  );
  const wanted = VOCABULARIES.filter(({ table }) => only === null || table.name === only);
  const found = wanted.flatMap((vocabulary) =>
    headers.map(({ header, columns }) => {
      return { sheet, vocabulary, header, known: knownIn(vocabulary, columns) };
    }),
  );
  const most = Math.max(1, ...found.map(({ known }) => known));
  const best = found.filter(({ known }) => known === most);
  return [...Map.groupBy(best, ({ vocabulary }) => vocabulary).values()].flatMap(([first]) =>
    first ? [{ ...first, header: wholeHeader(sheet, first.header) }] : [],
  );
}

/** The words of a header, without the periods behind them, taken apart once for all the tables that they are held against. */
export function read(header: Header): { header: Header; columns: Readings[] } {
  const bare = (level: string) => datedName(level)?.name ?? level;
  return { header, columns: header.columns.map(({ path }) => readingsOf(path.map(bare))) };
}

/** Too little to go by counts as nothing: a word alone is met in any sheet. */
export function knownIn(vocabulary: Vocabulary, columns: readonly Readings[]): number {
  const named = new Set(
    columns.flatMap((readings) => columnRead(vocabulary, readings)?.column ?? []),
  );
  const { table } = vocabulary;
  const enough =
    'id' in table.columns
      ? named.has('id') && named.size > 2
      : [...named].some((name) => isMeasure(table, name)) && named.size > 1;
  return enough ? named.size : 0;
}
