import { columnNamed, VOCABULARIES } from '../columns/vocabulary.ts';
import { letter, type Sheet } from '../workbook/cell.ts';
import { headerWords } from './header.ts';
import { knownIn, read } from './recognise.ts';

/** A table that lies on its side: what it counts goes down a column, and units go across. */
export interface Turned {
  sheet: string;
  /** "B" */
  column: string;
  /** The first of its names. */
  names: string[];
}

const SEARCHED = { rows: 200, columns: 6 };
/** Names are short; what is longer are sentences. */
const LONGEST = 150;

/** The first sheet in which a column reads as a header does; null: there is none. */
export function turnedIn(sheets: readonly Sheet[], only: string | null): Turned | null {
  const wanted = VOCABULARIES.filter(({ table }) => only === null || table.name === only);
  for (const { name, rows } of sheets) {
    for (let column = 0; column < SEARCHED.columns; column += 1) {
      const cells = rows.slice(0, SEARCHED.rows).flatMap((row) => row[column] ?? []);
      const words = cells.map(headerWords).filter((text) => text !== '' && text.length < LONGEST);
      const columns = words.map((text, index) => ({ index, path: [text] }));
      const { columns: readings } = read({ top: 0, depth: 1, columns });
      const known = wanted.find((vocabulary) => knownIn(vocabulary, readings) > 0);
      if (!known) continue;
      const names = words.filter((text) => columnNamed(known, [text]) !== null);
      return { sheet: name, column: letter(column), names: names.slice(0, 2) };
    }
  }
  return null;
}
