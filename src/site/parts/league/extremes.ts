import type { Unit } from '../../../data/dataset.ts';
import type { LeagueColumn } from './columns.ts';

/** Of fewer units the highest and the lowest are seen at a glance. */
const FEWEST = 5;
/** When more share the highest, it singles nobody out. */
const MOST_ALIKE = 3;

/** The units with the highest and the lowest value of a column. */
export function extremesOf(units: readonly Unit[], { value }: LeagueColumn): ReadonlySet<string> {
  const valued = units.flatMap(({ id }) => {
    const own = value(id);
    return own === null ? [] : [{ id, own }];
  });
  if (valued.length < FEWEST) return new Set();
  const values = valued.map(({ own }) => own);
  const ends = [...new Set([Math.min(...values), Math.max(...values)])];
  if (ends.length < 2) return new Set();
  return new Set(
    ends.flatMap((end) => {
      const alike = valued.filter(({ own }) => own === end);
      return alike.length > MOST_ALIKE ? [] : alike.map(({ id }) => id);
    }),
  );
}
