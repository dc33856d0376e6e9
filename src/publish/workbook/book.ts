import type { Section } from '../read-first.ts';
import type { Sheet } from './sheet.ts';

/** What goes into a workbook, in whichever form it is written: what to read first, then a sheet for each table. */
export interface Workbook {
  sections: readonly Section[];
  sheets: readonly Sheet[];
}

/** A row of the sheet that is read first. */
export interface ReadFirstRow {
  cells: readonly string[];
  isTitle: boolean;
}

/** In letters: terms, and what they mean. */
export const READ_FIRST_WIDTHS = [44, 110];

export function readFirstRows({ sections }: Workbook): ReadFirstRow[] {
  return sections.flatMap(({ title, lines }, index) => [
    ...(index === 0 ? [] : [{ cells: [], isTitle: false }]),
    { cells: [title], isTitle: true },
    ...lines.map((cells) => ({ cells, isTitle: false })),
  ]);
}
