import type { TABLES } from '../../src/data/tables.ts';
import type { CellsOf } from './sheet.ts';

/** The counts of form II.06a that the others follow from. */
export interface CaseCounts {
  received_online: number;
  received_direct: number;
  carried_over: number;
  early: number;
  on_time: number;
  late: number;
  cancelled: number;
  pending_overdue: number;
}

function receivedNew({ received_online, received_direct }: CaseCounts): number {
  return received_online + received_direct;
}

export function pendingOf(counts: CaseCounts): number {
  const settled = counts.early + counts.on_time + counts.late;
  return counts.carried_over + receivedNew(counts) - settled - counts.cancelled;
}

/** All columns of the form, so that every sum and every printed share is right. */
export function filledForm(counts: CaseCounts): CellsOf<typeof TABLES.cases> {
  const received_new = receivedNew(counts);
  const on_time_or_early = counts.early + counts.on_time;
  const resolved = on_time_or_early + counts.late;
  const pending = pendingOf(counts);
  return {
    ...counts,
    total: received_new + counts.carried_over,
    ...{ received_new, on_time_or_early, resolved, pending },
    pending_in_time: pending - counts.pending_overdue,
    received_online_share: printedShare(counts.received_online, received_new),
    received_direct_share: printedShare(counts.received_direct, received_new),
    early_share: printedShare(counts.early, resolved),
    on_time_share: printedShare(counts.on_time, resolved),
    on_time_or_early_share: printedShare(on_time_or_early, resolved),
    late_share: printedShare(counts.late, resolved),
    pending_overdue_share: printedShare(counts.pending_overdue, pending),
  };
}

export function addedCases(all: readonly CaseCounts[]): CaseCounts {
  const total = (column: keyof CaseCounts) => all.reduce((sum, counts) => sum + counts[column], 0);
  return {
    received_online: total('received_online'),
    received_direct: total('received_direct'),
    carried_over: total('carried_over'),
    early: total('early'),
    on_time: total('on_time'),
    late: total('late'),
    cancelled: total('cancelled'),
    pending_overdue: total('pending_overdue'),
  };
}

function printedShare(part: number, whole: number): string {
  return whole === 0 ? '' : ((part / whole) * 100).toFixed(2);
}
