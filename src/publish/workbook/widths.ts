import type { Sheet } from './sheet.ts';

const NARROWEST = 8;
const WIDEST = 60;

/** How wide the columns of a sheet are, in letters: as their longest cell, within reason. Headings may wrap. */
export function widthsOf({ header, rows }: Pick<Sheet, 'header' | 'rows'>): number[] {
  return header.map((words, index) => {
    const longest = rows.reduce(
      (most, row) => {
        const cell = row[index] ?? null;
        const length = typeof cell === 'string' ? cell.length : (cell?.printed.length ?? 0);
        return Math.max(most, length);
      },
      Math.ceil(words.length / 2),
    );
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
  });
}
