import type { Edition } from '../../../editions/ledger.ts';

/**
 * "2026-11-24.61": the day of the last line of the ledger, and how many lines the ledger has, so that the mark
 * changes with every sealing and withdrawal; "" before the first. It stands in every page, so that a kept copy of the
 * page can say how old it is.
 */
export function editionMark(editions: readonly Edition[]): string {
  const lines = editions.flatMap((edition) => [
    edition,
    ...(edition.withdrawn ? [edition.withdrawn] : []),
  ]);
  const last = lines.toSorted((one, other) => one.order - other.order).at(-1);
  return last ? `${last.date}.${String(last.order + 1)}` : '';
}
