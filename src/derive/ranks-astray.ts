import { CLASSES } from '../data/classes.ts';
import type { Dataset } from '../data/dataset.ts';
import { exactNumber, isClass, type Figure, type Statement } from '../data/figures.ts';
import { alikeIn } from './audit/alike.ts';

/** Two units that a source ranks, or rates, otherwise than by the scores it gives them. */
export interface RankAstray {
  /** `order`: with more points, and ranked after. `tie`: other points, and one rank. `rating`: with more points, and rated lower. */
  kind: 'order' | 'tie' | 'rating';
  /** Rank or rating of the unit with more points, and of the one with fewer. */
  more: Figure;
  fewer: Figure;
}

/**
 * Neighbours by their scores whose ranks or ratings say otherwise, in one list of one source. Equal points with two ranks
 * are nothing: what is printed was rounded. A list that leaves ranks out is nothing either.
 */
export function ranksAstray(dataset: Dataset): RankAstray[] {
  const lists = [...alikeIn(dataset).values()].flatMap((rows) => [
    ...Map.groupBy(rows, (row) => listOf(dataset, row)).values(),
  ]);
  return lists.flatMap((rows) => {
    const scored = rows
      .flatMap((row) => {
        const score = scoreOf(row);
        return score === null ? [] : [{ row, score }];
      })
      .toSorted((a, b) => b.score - a.score);
    return scored.slice(1).flatMap(({ row, score }, at) => {
      const before = scored[at];
      return before === undefined || before.score === score ? [] : between(before.row, row);
    });
  });
}

function between(more: Statement, fewer: Statement): RankAstray[] {
  const [first, second] = [more.figures.get('rank'), fewer.figures.get('rank')];
  const [a, b] = [exactNumber(first), exactNumber(second)];
  const [high, low] = [more.figures.get('class'), fewer.figures.get('class')];
  return [
    ...(first && second && a !== null && b !== null && a >= b
      ? [{ kind: a === b ? ('tie' as const) : ('order' as const), more: first, fewer: second }]
      : []),
    ...(high && low && placeOf(high) > placeOf(low)
      ? [{ kind: 'rating' as const, more: high, fewer: low }]
      : []),
  ];
}

function placeOf({ value }: Figure): number {
  return isClass(value) ? CLASSES.indexOf(value.class) : 0;
}

function scoreOf({ figures }: Statement): number | null {
  return exactNumber(figures.get('score'));
}

/** Departments and districts have lists of their own; scores out of different maxima do not compare. */
function listOf({ units }: Dataset, { table, unit, figures }: Statement): string {
  const group = table === 'scores' ? (units.get(unit)?.peer_group ?? unit) : '';
  return [group, figures.get('max')?.raw ?? ''].join('\n');
}
