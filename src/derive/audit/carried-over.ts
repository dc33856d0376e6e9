import type { Dataset, Unit } from '../../data/dataset.ts';
import type { Figure, Statement } from '../../data/figures.ts';
import { aliveDuring } from '../../data/lifetime.ts';
import { nextDay, type Period } from '../../data/period.ts';
import { isCollective, lifeOf } from '../units.ts';
import type { Audit, IdentityOf } from './audit.ts';
import { compareSum } from './sum.ts';

type CarriedOver = IdentityOf<'carried-over'>;

/** Rows of one unit, counted in one way, by the day after their period ends. */
export type Earlier = ReadonlyMap<string, readonly Statement[]>;

export function earlierRows({ statements }: Dataset): Earlier {
  return Map.groupBy(statements, (row) => sequence(row, nextDay(row.period.to)));
}

/**
 * What a period begins with = what the period just before it left. The two stand in two reports, often of two sources;
 * where several sources state the earlier one, it holds if any of them agrees. Of a tier or the province nothing can be
 * concluded when units of it ended or began: what they left went to units that had begun their period already.
 */
export function auditCarriedOver(
  dataset: Dataset,
  earlier: Earlier,
  statement: Statement,
  { begun, left }: CarriedOver,
): Audit[] {
  const stated = statement.figures.get(begun);
  if (!stated) return [];
  const tried = (earlier.get(sequence(statement, statement.period.from)) ?? [])
    .filter((before) => isSameUnits(dataset, before, statement))
    .flatMap(({ figures }) => figures.get(left) ?? [])
    .flatMap((part) => auditOne(statement, stated, part));
  const best = tried.find(({ holds }) => holds) ?? tried[0];
  return best ? [best] : [];
}

function auditOne(statement: Statement, stated: Figure, part: Figure): Audit[] {
  const verdict = compareSum(stated, [part]);
  return verdict ? [{ rule: 'carried-over', statement, stated, parts: [part], ...verdict }] : [];
}

/** Whether those that a row speaks of together are the same in both periods; one unit alone always is. */
function isSameUnits(dataset: Dataset, before: Statement, now: Statement): boolean {
  const unit = dataset.units.get(now.unit);
  if (!unit || (unit.kind !== 'province' && unit.kind !== 'tier')) return true;
  return [...dataset.units.values()]
    .filter((other) => !isCollective(other) && isWithin(unit, other))
    .every((other) => lived(dataset, other, before.period) === lived(dataset, other, now.period));
}

function isWithin(whole: Unit, { peer_group, kind }: Unit): boolean {
  return kind !== 'province' && (whole.kind === 'province' || peer_group === whole.peer_group);
}

function lived(dataset: Dataset, unit: Unit, { from, to }: Period): boolean {
  return aliveDuring(lifeOf(dataset, unit), from, to);
}

function sequence({ table, unit, scope, dimensions }: Statement, day: string): string {
  return [table, unit, scope, ...Object.values(dimensions), day].join('\n');
}
