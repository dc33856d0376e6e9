import { garbledText } from '../data/checks/cell/garbled-text.ts';
import { lostLetters } from '../data/checks/cell/lost-letters.ts';
import type { Desk, Spoilt } from './desk.ts';
import { address, type Sheet } from './workbook/cell.ts';

/** Words of a sheet that were read in a wrong encoding or lost their letters are named, whether a table is found or not. */
export function reportSpoilt(sheet: Sheet, desk: Desk): void {
  const spoilt = sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const how = cell.kind === 'text' ? howSpoilt(cell.text) : null;
      return how === null || cell.kind !== 'text'
        ? []
        : [{ how, said: `${address(row, column)} "${cell.text.slice(0, LONGEST)}"` }];
    }),
  );
  for (const [how, found] of Map.groupBy(spoilt, (one) => one.how)) {
    desk.fault({ kind: 'spoilt-letters', how, cells: found.map(({ said }) => said) });
  }
}

const LONGEST = 40;

/** Whether the letters of a text are those of a wrong encoding, or lost. */
export function howSpoilt(text: string): Spoilt | null {
  if (lostLetters(text)) return 'lost';
  return garbledText(text) ? 'garbled' : null;
}
