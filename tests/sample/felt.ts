import type { TABLES } from '../../src/data/tables.ts';
import type { CaseCounts } from './case-form.ts';
import { byQuarter } from './case-portions.ts';
import { between, type Chance } from './chance.ts';
import type { CellsOf } from './sheet.ts';

/** What people feel of how their cases are handled. */
export interface Felt {
  returned: number;
  rejected: number;
  apologised: number;
  /** Of all cases resolved together. */
  days: number;
}

/** Days come later than cases: those that wait longest are resolved when a year is under way. */
const DAYS_DONE = [0, 0.2, 0.48, 0.75, 1] as const;

export function feltOf(chance: Chance, name: string, counts: CaseCounts): Felt {
  const received = counts.received_online + counts.received_direct;
  const part = (of: number, what: string, from: number, to: number) =>
    Math.round(of * between(chance, `${what}/${name}`, from, to));
  return {
    returned: part(received, 'returned', 0.02, 0.08),
    rejected: part(received, 'rejected', 0.002, 0.012),
    apologised: part(counts.late, 'apologised', 0.3, 0.95),
    days: part(resolvedOf(counts), 'days', 3, 9),
  };
}

export function addedFelt(all: readonly Felt[]): Felt {
  const total = (what: keyof Felt) => all.reduce((sum, felt) => sum + felt[what], 0);
  return {
    returned: total('returned'),
    rejected: total('rejected'),
    apologised: total('apologised'),
    days: total('days'),
  };
}

/** What was felt of one field or office; `slowness`: how many times as long as all others its cases take. */
export function scaledFelt(felt: Felt, share: number, slowness: number): Felt {
  return {
    returned: Math.round(felt.returned * share),
    rejected: Math.round(felt.rejected * share),
    apologised: Math.round(felt.apologised * share),
    days: Math.round(felt.days * share * slowness),
  };
}

/** What of a year was felt in one quarter; the first is 0. */
export function feltIn(year: Felt, quarter: number): Felt {
  const part = (count: number, done?: readonly number[]) => byQuarter(count, done)[quarter] ?? 0;
  return {
    returned: part(year.returned),
    rejected: part(year.rejected),
    apologised: part(year.apologised),
    days: part(year.days, DAYS_DONE),
  };
}

export function feltCells(
  { days, ...felt }: Felt,
  counts: CaseCounts,
): CellsOf<typeof TABLES.cases> {
  const resolved = resolvedOf(counts);
  return { ...felt, days_taken: resolved === 0 ? '' : (days / resolved).toFixed(1) };
}

function resolvedOf({ early, on_time, late }: CaseCounts): number {
  return early + on_time + late;
}
