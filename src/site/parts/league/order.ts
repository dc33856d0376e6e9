import { CLASSES } from '../../../data/classes.ts';
import type { Unit } from '../../../data/dataset.ts';
import { isClass } from '../../../data/figures.ts';
import type { LeagueColumn } from './columns.ts';

/** The comparisons by which units stand in order, the first that tells two of them apart decides. */
const ORDERED_BY = ['scores.score', 'procedures.one_stop', 'service.score'] as const;

/** By class, then by score, then by share through the one-stop; last by name. Units that a column says nothing of follow. */
export function inOrder(
  units: readonly Unit[],
  columns: readonly LeagueColumn[],
  nameOf: (unit: Unit) => string,
): Unit[] {
  const rated = columns.find(({ indicator }) => indicator === 'scores.class');
  const numbers = rankingColumns(columns);
  return units.toSorted((a, b) => {
    const byClass = classOrder(rated, a) - classOrder(rated, b);
    if (byClass !== 0) return byClass;
    for (const { value } of numbers) {
      const difference = (value(b.id) ?? -1) - (value(a.id) ?? -1);
      if (difference !== 0) return difference;
    }
    return nameOf(a).localeCompare(nameOf(b));
  });
}

function classOrder(rated: LeagueColumn | undefined, { id }: Unit): number {
  const value = rated?.statements.get(id)?.figures.get('class')?.value;
  return value && isClass(value) ? CLASSES.indexOf(value.class) : CLASSES.length;
}

/** The columns that decide the order first, in the order in which they decide. */
export function byRank(columns: readonly LeagueColumn[]): LeagueColumn[] {
  const ranking = rankingColumns(columns);
  return [...ranking, ...columns.filter((column) => !ranking.includes(column))];
}

function rankingColumns(columns: readonly LeagueColumn[]): LeagueColumn[] {
  return ORDERED_BY.flatMap((id) => columns.find(({ indicator }) => indicator === id) ?? []);
}
