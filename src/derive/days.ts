const DAY_IN_MS = 86_400_000;

/** How many days after `first` the day `second` is; below zero where it is before. Both YYYY-MM-DD. */
export function daysBetween(first: string, second: string): number {
  return (Date.parse(second) - Date.parse(first)) / DAY_IN_MS;
}
