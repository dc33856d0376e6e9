import type { Dataset, Unit } from '../../data/dataset.ts';
import { exactNumber, type Statement } from '../../data/figures.ts';
import { aliveDuring } from '../../data/lifetime.ts';
import { lifeOf } from '../units.ts';
import { rowsAlike, type Alike } from './alike.ts';
import type { Audit, IdentityOf } from './audit.ts';
import { compareSum } from './sum.ts';

type Tiers = IdentityOf<'tiers'>;
type Units = NonNullable<Tiers['units']>;

/**
 * The province's count = the counts of its tiers, where one source states them
 * all for one period. With a tier unstated the province can be more, but not less. A row that
 * we derived, perhaps from the others, proves nothing.
 */
export function auditTiers(
  dataset: Dataset,
  alike: Alike,
  statement: Statement,
  { column, units }: Tiers,
): Audit[] {
  const stated = statement.figures.get(column);
  if (!stated || dataset.units.get(statement.unit)?.kind !== 'province') return [];
  const tiers = [...dataset.units.values()].filter(
    (unit) =>
      unit.kind === 'tier' &&
      unit.parent === statement.unit &&
      aliveDuring(lifeOf(dataset, unit), statement.period.from, statement.period.to),
  );
  const rows = statedTiers(rowsAlike(alike, statement), tiers);
  const parts = rows.flatMap(({ figures }) => figures.get(column) ?? []);
  if ([statement, ...rows].some(({ status }) => status === 'derived')) return [];
  const isWhole =
    units === undefined ? haveAllLevels(rows, tiers) : haveAllUnits(statement, rows, units);
  const complete = isWhole && parts.length === rows.length && parts.length > 1;
  const verdict = parts.length > 0 ? compareSum(stated, parts) : null;
  if (!verdict || (!complete && (verdict.holds || verdict.gap > 0))) return [];
  return [{ rule: 'tiers', statement, stated, parts, ...verdict }];
}

/** The rows of tiers. Where a source states the whole level of the province, its blocks are in it and not counted again. */
function statedTiers(rows: readonly Statement[], tiers: readonly Unit[]): Statement[] {
  const stated = tiers.filter(({ id }) => rows.some(({ unit }) => unit === id));
  const isInside = (tier: Unit) =>
    tier.peer_group !== null &&
    stated.some((other) => other.peer_group === null && levelOf(other) === levelOf(tier));
  return stated
    .filter((tier) => !isInside(tier))
    .flatMap(({ id }) => rows.find(({ unit }) => unit === id) ?? []);
}

/** Each level by one tier. */
function haveAllLevels(rows: readonly Statement[], tiers: readonly Unit[]): boolean {
  const levels = new Set(tiers.map(levelOf));
  const stated = tiers.filter(({ id }) => rows.some(({ unit }) => unit === id)).map(levelOf);
  return stated.length === levels.size && new Set(stated).size === levels.size;
}

function haveAllUnits(whole: Statement, rows: readonly Statement[], units: Units): boolean {
  const all = unitsOf(whole, units);
  const counts = rows.map((row) => unitsOf(row, units));
  return (
    all !== null &&
    counts.every((count) => count !== null) &&
    counts.reduce((sum, count) => sum + count, 0) === all
  );
}

/** Null of a row that does not say. */
function unitsOf({ figures }: Statement, { all, parts }: Units): number | null {
  const stated = figures.get(all);
  if (stated) return exactNumber(stated);
  const counts = parts.flatMap((column) => figures.get(column) ?? []).map(exactNumber);
  if (counts.length === 0 || counts.some((count) => count === null)) return null;
  return counts.reduce((sum: number, count) => sum + (count ?? 0), 0);
}

/** All that is neither district nor commune works at the level of the province. */
function levelOf({ peer_group: group }: Unit): 'districts' | 'communes' | 'province' {
  return group === 'districts' || group === 'communes' ? group : 'province';
}
