import { pendingOf, type CaseCounts } from './case-form.ts';

/** How much of a year's work is done when each quarter ends. */
const DONE = [0, 0.22, 0.49, 0.74, 1] as const;

/** A form of one field or office that takes a fixed share of the cases: of what begins and ends a year as well. */
export function scaled(counts: CaseCounts, share: number): CaseCounts {
  const part = (count: number) => Math.round(count * share);
  const form = {
    ...flowsOf(counts, part),
    carried_over: part(counts.carried_over),
    pending_overdue: part(counts.pending_overdue),
  };
  return { ...form, on_time: form.on_time + pendingOf(form) - part(pendingOf(counts)) };
}

/** What of a year's count falls into each quarter; `done`: the share that is reached when each ends. */
export function byQuarter(count: number, done: readonly number[] = DONE): number[] {
  return done
    .slice(1)
    .map((to, index) => Math.round(count * to) - Math.round(count * (done[index] ?? 0)));
}

/** The forms of four quarters: each begins with what the one before left open, and they make the year. */
export function quarters(year: CaseCounts): CaseCounts[] {
  return DONE.slice(0, -1).map((from, index) => {
    const flows = flowsOf(year, (count) => byQuarter(count)[index] ?? 0);
    const carried_over = pendingOf({
      ...year,
      ...flowsOf(year, (count) => Math.round(count * from)),
    });
    const pending = pendingOf({ ...year, ...flows, carried_over });
    const overdue = year.pending_overdue / pendingOf(year);
    return { ...flows, carried_over, pending_overdue: Math.round(pending * overdue) };
  });
}

function flowsOf(counts: CaseCounts, part: (count: number) => number) {
  return {
    received_online: part(counts.received_online),
    received_direct: part(counts.received_direct),
    early: part(counts.early),
    on_time: part(counts.on_time),
    late: part(counts.late),
    cancelled: part(counts.cancelled),
  };
}
