import type { Register } from './issue.ts';

/** The index that measures administrative reform itself. */
export const MAIN_NATIONAL_INDEX = 'par-index';

/** The reform task that is about one-stop counters. */
export const ONE_STOP_AREA = 'one-stop';

/**
 * Every id of a register that code names. Code imports it from here and never writes it again;
 * the rule `named-id-missing` sees to it that the register has it.
 */
export const NAMED_IDS = [
  { register: 'indices', id: MAIN_NATIONAL_INDEX },
  { register: 'areas', id: ONE_STOP_AREA },
] as const satisfies readonly {
  register: Register;
  id: string;
}[];
