import type { OddCellSaid, UnitsSaid } from '../desk.ts';

/** Of many cells, the first are enough to see what they are. */
const SHOWN = 8;

/** 'C2 "19.63" → 19630, C3 "20.5" → 20500, …' */
export function oddCells(cells: readonly OddCellSaid[]): string {
  return firstOf(
    cells.map(({ cell, written, guess }) => {
      return `${cell} "${written}"${guess === null ? '' : ` → ${guess}`}`;
    }),
  );
}

/** "B2, C3, …" */
export function firstOf(said: readonly string[]): string {
  return [...said.slice(0, SHOWN), ...(said.length > SHOWN ? ['…'] : [])].join(', ');
}

/** '"nghìn hồ sơ" (dòng 2, 3); "%" (dòng 4)' */
export function unitsSaid(units: readonly UnitsSaid[], row: string): string {
  return units
    .map(({ words, rows }) => `"${words}" (${row} ${firstOf(rows.map(String))})`)
    .join('; ');
}
