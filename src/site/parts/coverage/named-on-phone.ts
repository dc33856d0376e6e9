/** On a phone only one column in three has its year above it: then the years are a finger apart. */
const EVERY = 3;

/** Whether the column at `at` has its year above it on a phone; the column at `always` has. Both count from 0. */
export function isNamedOnPhone(at: number, always: number): boolean {
  return (at - always) % EVERY === 0;
}
