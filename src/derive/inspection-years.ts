import type { Dataset } from '../data/dataset.ts';

/** Years with an inspection or a finding, ascending. */
export function inspectionYears(dataset: Dataset): number[] {
  const { inspections, findings } = dataset;
  return [...new Set([...inspections, ...findings].map(({ year }) => year))].sort((a, b) => a - b);
}
