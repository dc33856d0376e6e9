/** A number as a source states it, with the decimals that it prints. */
export interface QuantityLike {
  value: number;
  mark: 'exact' | 'more' | 'less' | 'about' | 'nearly';
  decimals: number;
}

/** When something holds: `from` and `to` are its first and its last day, YYYY-MM-DD. */
export interface PeriodLike {
  raw: string;
  kind: 'year' | 'half' | 'quarter' | 'month' | 'range' | 'moment';
  from: string;
  to: string;
}

/** How many of several went which way; `about` with those that did not change at all. */
export interface WayCounts {
  up: string;
  down: string;
  about: string;
}

/** From the first of January to a day of the same year: offices count their year so far. */
export function isYearToDate({ from, to }: PeriodLike): boolean {
  return from === `${to.slice(0, 4)}-01-01`;
}
