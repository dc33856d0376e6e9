import type { Edition } from './ledger.ts';

/** Year → the last day on which what readers have of it was published, corrected or taken back. */
export function changedOn(editions: readonly Edition[]): Map<number, string> {
  const days = editions.flatMap(({ year, date, withdrawn }) => [
    { year, day: date },
    ...(withdrawn ? [{ year, day: withdrawn.date }] : []),
  ]);
  return new Map(
    [...Map.groupBy(days, ({ year }) => year)].map(([year, own]) => [
      year,
      latestDay(own.map(({ day }) => day)) ?? '',
    ]),
  );
}

/** The latest of some days, YYYY-MM-DD; null of none. */
export function latestDay(days: readonly string[]): string | null {
  return days.toSorted().at(-1) ?? null;
}
