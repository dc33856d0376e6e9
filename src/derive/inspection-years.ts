import type { Dataset, Inspection } from '../data/dataset.ts';

/** Years with an inspection or a finding, ascending. */
export function inspectionYears(dataset: Dataset): number[] {
  const { inspections, findings } = dataset;
  return [...new Set([...inspections, ...findings].map(({ year }) => year))].sort((a, b) => a - b);
}

/** The inspections of a year in order of time; one of which only the month or the year is known stands after those of a day of it. */
export function inspectionsIn({ inspections }: Dataset, year: number): Inspection[] {
  const day = ({ from }: Inspection) => (from ?? '').padEnd('YYYY-MM-DD'.length, '-99');
  return inspections
    .filter((inspection) => inspection.year === year)
    .toSorted((a, b) => day(a).localeCompare(day(b)));
}
