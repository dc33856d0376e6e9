import { exactNumber, type Figure } from '../data/figures.ts';
import { measureOf } from '../data/tables.ts';

/** A part and the whole it belongs to, both from one row of one source. */
export interface Share {
  part: Figure;
  whole: Figure;
  /** 0 to 100, unrounded. */
  percent: number;
}

/** Null when the row does not state the whole exactly: the whole of another row is never used. */
export function shareOf(figure: Figure): Share | null {
  const meta = measureOf(figure.indicator);
  if (meta.measure !== 'count' || meta.whole === undefined) return null;
  const whole = figure.statement.figures.get(meta.whole);
  const part = exactNumber(figure);
  const total = exactNumber(whole);
  if (!whole || part === null || total === null || total === 0) return null;
  return { part: figure, whole, percent: (part / total) * 100 };
}
