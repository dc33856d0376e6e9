import type { Unit } from '../../../data/dataset.ts';
import { FEWEST_WITH_ENDS } from '../../../derive/ends.ts';
import type { LeagueColumn } from './columns.ts';

/** When more share the highest, it singles nobody out. */
const MOST_ALIKE = 3;

/** The units with the highest and the lowest value of a column. */
export function extremesOf(units: readonly Unit[], { value }: LeagueColumn): ReadonlySet<string> {
  const valued = units.flatMap(({ id }) => {
    const own = value(id);
    return own === null ? [] : [{ id, own }];
  });
  if (valued.length < FEWEST_WITH_ENDS) return new Set();
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
