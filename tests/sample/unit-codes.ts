import type { TABLES } from '../../src/data/tables.ts';
import type { CellsOf } from './sheet.ts';
import { CHARTER } from './sources.ts';
import type { SampleUnit } from './unit.ts';
import { UNITS } from './units.ts';

/** The first code of each kind in the list of the statistics office, laid out as the true ones are: so many digits, from 9 on. */
const FIRST_CODES = { province: 99, district: 980, commune: 95_001 } as const;

/** Of the portal all that has a counter: "H99.01", numbered in the order of the register. */
const PORTAL = 'H99';
const AT_COUNTERS: readonly SampleUnit['kind'][] = ['department', 'district', 'commune', 'centre'];

/** Every unit that a list would have, with codes that are no true ones. */
export function unitCodeRows(): CellsOf<typeof TABLES.unitCodes>[] {
  return [
    ...Object.entries(FIRST_CODES).flatMap(([kind, first]) =>
      UNITS.filter((unit) => unit.kind === kind).map((unit, at) =>
        coded(unit, 'gso', String(first + at)),
      ),
    ),
    ...UNITS.filter(({ kind }) => AT_COUNTERS.includes(kind)).map((unit, at) =>
      coded(unit, 'dvcqg', `${PORTAL}.${String(at + 1).padStart(2, '0')}`),
    ),
  ];
}

function coded(unit: SampleUnit, scheme: 'gso' | 'dvcqg', code: string) {
  return {
    ...{ unit: unit.id, scheme, code, source: CHARTER },
    valid_from: unit.valid_from ?? '',
    valid_to: unit.valid_to ?? '',
  };
}
