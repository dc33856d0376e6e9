import type { Dataset, Unit } from '../../data/dataset.ts';
import type { Statement } from '../../data/figures.ts';
import { aliveDuring } from '../../data/lifetime.ts';
import { lifeOf } from '../units.ts';
import { rowsAlike, type Alike } from './alike.ts';
import type { Audit, IdentityOf } from './audit.ts';
import { compareSum } from './sum.ts';

type Tiers = IdentityOf<'tiers'>;

/**
 * The province's count = the counts of its tiers, where one source states them
 * all for one period. With a tier unstated nothing can be concluded.
 */
export function auditTiers(
  dataset: Dataset,
  alike: Alike,
  statement: Statement,
  { column }: Tiers,
): Audit[] {
  const stated = statement.figures.get(column);
  if (!stated || dataset.units.get(statement.unit)?.kind !== 'province') return [];
  const tiers = [...dataset.units.values()].filter(
    (unit) =>
      unit.kind === 'tier' &&
      unit.parent === statement.unit &&
      aliveDuring(lifeOf(dataset, unit), statement.period.from, statement.period.to),
  );
  const siblings = rowsAlike(alike, statement);
  const parts = tiers.flatMap(
    ({ id }) => siblings.find(({ unit }) => unit === id)?.figures.get(column) ?? [],
  );
  const levels = new Set(tiers.map(levelOf));
  const statedLevels = parts.map(({ statement: { unit } }) => levelOf(dataset.units.get(unit)));
  const complete =
    statedLevels.length === levels.size && new Set(statedLevels).size === levels.size;
  const verdict = parts.length > 1 && complete ? compareSum(stated, parts) : null;
  return verdict ? [{ rule: 'tiers', statement, stated, parts, ...verdict }] : [];
}

/** Departments and agencies of ministries work at the level of the province. */
function levelOf(tier: Unit | undefined): 'districts' | 'communes' | 'province' {
  const group = tier?.peer_group;
  return group === 'districts' || group === 'communes' ? group : 'province';
}
