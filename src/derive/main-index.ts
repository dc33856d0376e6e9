import type { Dataset } from '../data/dataset.ts';
import { remembered } from './remember.ts';

/** The index by which the province rates its own units: the one that most scores use or, without scores, most counts of ratings. */
export function mainIndex({ statements }: Dataset): string | null {
  return mostUsed(statements);
}

const mostUsed = remembered((statements: Dataset['statements']): string | null => {
  const scores = statements.filter(({ table }) => table === 'scores');
  const rows = scores.length > 0 ? scores : statements.filter(({ table }) => table === 'classes');
  const counted = [...Map.groupBy(rows, ({ dimensions }) => dimensions.index ?? '')];
  return counted.toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null;
});
