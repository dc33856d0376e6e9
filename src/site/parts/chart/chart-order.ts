import type { Series } from '../../../derive/series.ts';
import type { Site } from '../../site.ts';

const LENGTHS = ['year', 'half', 'quarter', 'month', 'moment'];

/** Whole years first, then shorter periods, dates, and ranges of days last. */
export function byLength(a: string, b: string): number {
  const at = (length: string) => {
    const order = LENGTHS.indexOf(length.replace(/-\d+$/, ''));
    return order === -1 ? Infinity : order;
  };
  const order = at(a) - at(b);
  return Number.isNaN(order) || order === 0 ? (a < b ? -1 : a > b ? 1 : 0) : order;
}

/**
 * The order of the lines of an indicator: indices and units as their registers list them, then whole years before
 * shorter periods. How many figures a line has does not count, so that no new row moves another line.
 */
export function bySubject({ dataset }: Site): (a: Series, b: Series) => number {
  const indices = [...dataset.indices.keys()];
  const units = [...dataset.units.values()]
    .toSorted((a, b) => Number(b.kind === 'province') - Number(a.kind === 'province'))
    .map(({ id }) => id);
  return (a, b) =>
    indices.indexOf(a.dimensions.index ?? '') - indices.indexOf(b.dimensions.index ?? '') ||
    units.indexOf(a.unit) - units.indexOf(b.unit) ||
    byLength(a.length, b.length);
}
