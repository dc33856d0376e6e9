import type { Dataset, Unit } from '../data/dataset.ts';
import { exactNumber, type Figure, type Statement } from '../data/figures.ts';
import { aliveDuring } from '../data/lifetime.ts';
import { measureOf } from '../data/tables.ts';
import { lifeOf } from './units.ts';

/** What a source states of all units of a tier together, and of each of them, where the two differ. */
export interface TierGap {
  stated: Figure;
  parts: readonly Figure[];
  expected: number;
}

/**
 * Case files of a tier are those of its units, where one source states every unit for one period. Procedures are not:
 * all districts handle the same.
 */
export function tierGaps(dataset: Dataset): TierGap[] {
  const cases = dataset.statements.filter(({ table }) => table === 'cases');
  const alike = Map.groupBy(cases, circumstances);
  return cases.flatMap((statement) => {
    const tier = dataset.units.get(statement.unit);
    if (tier?.kind !== 'tier' || tier.peer_group === null) return [];
    const members = membersOf(dataset, tier, statement);
    const rows = (alike.get(circumstances(statement)) ?? []).filter(({ unit }) =>
      members.has(unit),
    );
    if (members.size < 2 || rows.length !== members.size) return [];
    return [...statement.figures.values()].flatMap((stated) => gapOf(stated, rows));
  });
}

function gapOf(stated: Figure, rows: readonly Statement[]): TierGap[] {
  if (measureOf(stated.indicator).measure !== 'count') return [];
  const parts = rows.flatMap(({ figures }) => figures.get(stated.column) ?? []);
  const numbers = parts.map(exactNumber).filter((number) => number !== null);
  const total = exactNumber(stated);
  if (total === null || numbers.length !== rows.length) return [];
  const expected = numbers.reduce((sum, number) => sum + number, 0);
  return expected === total ? [] : [{ stated, parts, expected }];
}

/** The units that the tier is made of while the statement holds. */
function membersOf(dataset: Dataset, tier: Unit, { period }: Statement): Set<string> {
  const own = [...dataset.units.values()].filter(
    (unit) =>
      unit.peer_group === tier.peer_group &&
      unit.kind !== 'tier' &&
      unit.kind !== 'group' &&
      aliveDuring(lifeOf(dataset, unit), period.from, period.to),
  );
  return new Set(own.map(({ id }) => id));
}

function circumstances({ period, source, scope, dimensions }: Statement): string {
  return [period.raw, source, scope, ...Object.values(dimensions)].join('\n');
}
