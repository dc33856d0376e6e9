const FIRST_YEAR = 2016;
export const LAST_YEAR = 2027;

/** At its end districts end, and communes take their place. */
export const LAST_YEAR_OF_DISTRICTS = 2025;

export const YEARS: readonly number[] = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 1 },
  (_, index) => FIRST_YEAR + index,
);

/** How far the reform has come: 0 in the first year, 1 in the last of the districts and from then on. */
export function progress(year: number): number {
  return Math.min(1, (year - FIRST_YEAR) / (LAST_YEAR_OF_DISTRICTS - FIRST_YEAR));
}

/** The day on which stocks are counted. */
export function yearEnd(year: number): string {
  return `${String(year)}-12-31`;
}
