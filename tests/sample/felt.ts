import type { TABLES } from '../../src/data/tables.ts';
import type { CaseCounts } from './case-form.ts';
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
