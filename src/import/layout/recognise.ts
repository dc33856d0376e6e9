import { isMeasure } from '../../data/table.ts';
import { columnNamed, VOCABULARIES, type Vocabulary } from '../columns/vocabulary.ts';
import type { Sheet } from '../workbook/cell.ts';
import { headerAt, type Header, type HeaderColumn } from './header.ts';
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
      .map((top) => headerAt(sheet, top, depth)),
  );
  const wanted = VOCABULARIES.filter(({ table }) => only === null || table.name === only);
  const found = wanted.flatMap((vocabulary) =>
    headers.map((header) => {
      return { sheet, vocabulary, header, known: knownIn(vocabulary, header.columns) };
    }),
  );
  const most = Math.max(1, ...found.map(({ known }) => known));
  const best = found.filter(({ known }) => known === most);
  return [...Map.groupBy(best, ({ vocabulary }) => vocabulary).values()].flatMap(([first]) =>
    first ? [{ ...first, header: wholeHeader(sheet, first.header) }] : [],
  );
}

/** Too little to go by counts as nothing: a word alone is met in any sheet. */
export function knownIn(vocabulary: Vocabulary, columns: readonly HeaderColumn[]): number {
  const named = new Set(columns.flatMap(({ path }) => columnNamed(vocabulary, path)?.column ?? []));
  const { table } = vocabulary;
  const enough =
    'id' in table.columns
      ? named.has('id') && named.size > 2
      : [...named].some((name) => isMeasure(table, name)) && named.size > 1;
  return enough ? named.size : 0;
}
