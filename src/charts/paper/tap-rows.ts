import { spread } from './spread.ts';
import { NAME_HEIGHT, TAP_HEIGHT } from './theme.ts';

/** Around two rows there is room for a finger above and below; between more there is none, so they stand apart. */
const MOST_CLOSE = 2;

/** How high a row of names that can be tapped is, where there are so many rows. */
export function rowHeight(rows: number): number {
  return rows > MOST_CLOSE ? TAP_HEIGHT : NAME_HEIGHT;
}

interface Reach {
  top: number;
  bottom: number;
}

/** What a finger may touch to mean each of the rows, from above: as high as a finger, and no two touch. */
export function tapReaches(rows: readonly Reach[]): Reach[] {
  const tall = rows.map(({ top, bottom }) => ({
    y: (top + bottom) / 2,
    height: Math.max(bottom - top, TAP_HEIGHT),
  }));
  const tops = spread(tall, -Infinity, Infinity);
  return tall.map(({ height }, row) => ({
    top: tops[row] ?? 0,
    bottom: (tops[row] ?? 0) + height,
  }));
}
