import type { Dataset } from '../data/dataset.ts';
import { INDICATORS, type IndicatorId } from '../data/tables.ts';

/** Indicators of which at least one figure is published. */
export function publishedIndicators(dataset: Dataset): IndicatorId[] {
  const stated = new Set([...dataset.figures.values()].map(({ indicator }) => indicator));
  return INDICATORS.map(({ id }) => id).filter((id) => stated.has(id));
}
