const FIRST_YEAR = 2016;
export const LAST_YEAR = 2025;

export const YEARS: readonly number[] = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 1 },
  (_, index) => FIRST_YEAR + index,
);

/** How far the reform has come: 0 in the first year, 1 in the last. */
export function progress(year: number): number {
  return (year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR);
}

/** The day on which stocks are counted. */
export function yearEnd(year: number): string {
  return `${String(year)}-12-31`;
}
