import type { Dataset } from '../../data/dataset.ts';
import type { Statement } from '../../data/figures.ts';
import { membersDuring } from '../units.ts';
import { rowsAlike, type Alike } from './alike.ts';
import type { Audit, IdentityOf } from './audit.ts';
import { compareSum } from './sum.ts';

type Members = IdentityOf<'members'>;

/**
 * The count of a tier = the counts of its units, where one source states every unit that lived in the period. With one
 * unit unstated nothing can be concluded.
 */
export function auditMembers(
  dataset: Dataset,
  alike: Alike,
  statement: Statement,
  { column }: Members,
): Audit[] {
  const stated = statement.figures.get(column);
  const tier = dataset.units.get(statement.unit);
  if (!stated || tier?.kind !== 'tier' || tier.peer_group === null) return [];
  const members = membersDuring(dataset, tier.peer_group, statement.period);
  const parts = rowsAlike(alike, statement)
    .filter(({ unit }) => members.has(unit))
    .flatMap(({ figures }) => figures.get(column) ?? []);
  if (parts.length < 2 || parts.length !== members.size) return [];
  const verdict = compareSum(stated, parts);
  return verdict ? [{ rule: 'members', statement, stated, parts, ...verdict }] : [];
}
