import type { Edition } from '../../../editions/ledger.ts';

/**
 * "2026-11-24.61": the day of the last line of the ledger and how many lines it has, so that it differs after every sealing
 * and withdrawal; '' before the first. A page carries it, so that a copy of it can say how old it is.
 */
export function editionMark(editions: readonly Edition[]): string {
  const lines = editions.flatMap((edition) => [
    edition,
    ...(edition.withdrawn ? [edition.withdrawn] : []),
  ]);
  const last = lines.toSorted((one, other) => one.order - other.order).at(-1);
  return last ? `${last.date}.${String(last.order + 1)}` : '';
}
