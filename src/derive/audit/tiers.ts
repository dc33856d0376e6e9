import type { Dataset } from '../../data/dataset.ts';
import type { Statement } from '../../data/figures.ts';
import { aliveDuring } from '../../data/lifetime.ts';
import { lifeOf } from '../units.ts';
import type { Audit, IdentityOf } from './audit.ts';
import { compareSum } from './sum.ts';

type Tiers = IdentityOf<'tiers'>;

/**
 * The province's count = the counts of its tiers, where one source states them
 * all for one period. With a tier unstated nothing can be concluded.
 */
export function auditTiers(dataset: Dataset, statement: Statement, { column }: Tiers): Audit[] {
  const stated = statement.figures.get(column);
  if (!stated || dataset.units.get(statement.unit)?.kind !== 'province') return [];
  const tiers = [...dataset.units.values()].filter(
    (unit) =>
      unit.kind === 'tier' &&
      unit.parent === statement.unit &&
      aliveDuring(lifeOf(dataset, unit), statement.period.from, statement.period.to),
  );
  const parts = tiers.flatMap(
    ({ id }) => sibling(dataset, statement, id)?.figures.get(column) ?? [],
  );
  const levels = new Set(tiers.map(levelOf));
  const statedLevels = parts.map(({ statement: { unit } }) => levelOf(dataset.units.get(unit)));
  const complete =
    statedLevels.length === levels.size && new Set(statedLevels).size === levels.size;
  const verdict = parts.length > 1 && complete ? compareSum(stated, parts) : null;
  return verdict ? [{ rule: 'tiers', statement, stated, parts, ...verdict }] : [];
}

/** All that is neither district nor commune works at the level of the province. */
function levelOf(tier: { peer_group: string | null } | undefined): string {
  const group = tier?.peer_group;
  return group === 'districts' || group === 'communes' ? group : 'province';
}

function sibling(dataset: Dataset, statement: Statement, unit: string): Statement | undefined {
  return dataset.statements.find(
    (other) =>
      other.unit === unit &&
      other.table === statement.table &&
      other.source === statement.source &&
      other.scope === statement.scope &&
      other.period.raw === statement.period.raw &&
      Object.values(other.dimensions).join() === Object.values(statement.dimensions).join(),
  );
}
