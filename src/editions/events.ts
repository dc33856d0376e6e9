import type { Edition } from './ledger.ts';

/** One day on which editions were sealed, or withdrawn, for one reason. */
export interface LedgerEvent {
  /** The day; of a second event of one day "2026-11-26-2". The ledger only grows, so an id stays what it is. */
  id: string;
  date: string;
  reason: string;
  kind: 'sealed' | 'withdrawn';
  /** By year, then by number. */
  editions: readonly Edition[];
}

/** What the ledger tells of, the latest first. */
export function eventsOf(editions: readonly Edition[]): LedgerEvent[] {
  const sealed = editions.map((edition) => {
    const { order, date, reason } = edition;
    return { order, date, reason, edition, kind: 'sealed' as const };
  });
  const withdrawn = editions.flatMap((edition) =>
    edition.withdrawn ? [{ ...edition.withdrawn, edition, kind: 'withdrawn' as const }] : [],
  );
  const inOrder = [...sealed, ...withdrawn].toSorted((a, b) => a.order - b.order);
  const days = new Map<string, number>();
  return [
    ...Map.groupBy(inOrder, ({ date, reason, kind }) =>
      JSON.stringify([date, reason, kind]),
    ).values(),
  ]
    .flatMap((group): LedgerEvent[] => {
      const [first] = group;
      if (!first) return [];
      const { date, reason, kind } = first;
      const nth = (days.get(date) ?? 0) + 1;
      days.set(date, nth);
      const own = group.map(({ edition }) => edition);
      return [
        {
          id: nth === 1 ? date : `${date}-${String(nth)}`,
          date,
          reason,
          kind,
          editions: own.toSorted((a, b) => a.year - b.year || a.number - b.number),
        },
      ];
    })
    .toReversed();
}
