import type { Dataset } from '../data/dataset.ts';
import { measures } from '../data/table.ts';
import { STATEMENT_TABLES } from '../data/tables.ts';

/** Indicators of which at least one figure is published. */
export function publishedIndicators(dataset: Dataset): string[] {
  const stated = new Set([...dataset.figures.values()].map(({ indicator }) => indicator));
  return STATEMENT_TABLES.flatMap((table) =>
    measures(table).map(([column]) => `${table.name}.${column}`),
  ).filter((indicator) => stated.has(indicator));
}
