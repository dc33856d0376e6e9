import { between, type Chance } from './chance.ts';
import { SLOW_DEPARTMENT } from './departments.ts';
import type { SampleUnit } from './unit.ts';

/** The best, and the two that lag. */
const KNOWN: Readonly<Record<string, number>> = {
  'may-trang': 0.9,
  'doi-sim-tim': -0.9,
  [SLOW_DEPARTMENT]: -2,
};

/** How well a unit does in all things, about -1 to 1; its years differ around this. */
export function abilityOf(chance: Chance, { id }: SampleUnit): number {
  return KNOWN[id] ?? between(chance, `ability/${id}`, -0.7, 0.7);
}
