import type { CalendarEntry } from './reporting-calendar.ts';

/**
 * The ids of the indices that are missing in a period: an earlier period has a figure of them, at least two periods
 * have one in all, and this period has none.
 */
export function missingIndices(
  past: readonly CalendarEntry[],
  { topic, period, came }: CalendarEntry,
): string[] {
  const alike = past.filter((other) => other.topic === topic && other.period.kind === period.kind);
  const periods = Map.groupBy(
    alike.flatMap((other) => indicesOf(other).map((index) => ({ index, to: other.period.to }))),
    ({ index }) => index,
  );
  const own = indicesOf({ came });
  return [...periods]
    .filter(([index, of]) => !own.includes(index) && of.length > 1)
    .filter(([, of]) => of.some(({ to }) => to < period.to))
    .map(([index]) => index);
}

function indicesOf({ came }: Pick<CalendarEntry, 'came'>): string[] {
  return came === null ? [] : [...came.told.indices, ...came.added.indices];
}
