import { measures } from '../../src/data/table.ts';
import { TABLES } from '../../src/data/tables.ts';
import { abilityOf } from './ability.ts';
import { between, type Chance } from './chance.ts';
import { livingAt } from './lifetimes.ts';
import { sheet, type CellsOf, type Sheet } from './sheet.ts';
import { rating } from './sources.ts';
import type { SampleUnit } from './unit.ts';
import { progress } from './years.ts';

/** The parts of the score, with the most points that each can give. */
const PARTS = measures(TABLES.service).flatMap(([column, { most }]) =>
  most === undefined || column === 'score' ? [] : [{ column, most }],
);

/** Departments and communes in one list, as the source prints them. */
export function serviceSheet(chance: Chance, year: number): Sheet {
  const rated = (['departments', 'communes'] as const)
    .flatMap((group) => livingAt(year, group))
    .map((unit) => partsOf(chance, unit, year));
  return sheet(
    TABLES.service,
    year,
    rated.map(({ unit, hundredths, parts }) => ({
      ...{ unit: unit.id, period: String(year), source: rating(year) },
      ...parts,
      score: (hundredths / 100).toFixed(2),
      rank: 1 + rated.filter((other) => other.hundredths > hundredths).length,
      rank_of: rated.length,
    })),
  );
}

function partsOf(chance: Chance, unit: SampleUnit, year: number) {
  const reached = 0.75 + 0.12 * progress(year) + 0.05 * abilityOf(chance, unit);
  const drawn = PARTS.map(({ column, most }) => {
    const noise = between(chance, `service/${column}/${unit.id}/${String(year)}`, -0.05, 0.05);
    return { column, hundredths: Math.round(Math.min(reached + noise, 1) * most * 100) };
  });
  const parts: CellsOf<typeof TABLES.service> = Object.fromEntries(
    drawn.map(({ column, hundredths }) => [column, (hundredths / 100).toFixed(2)]),
  );
  return { unit, parts, hundredths: drawn.reduce((sum, one) => sum + one.hundredths, 0) };
}
