import { CLASSES } from '../../data/classes.ts';
import type { Dataset } from '../../data/dataset.ts';
import { exactNumber, isClass, isIn, type Figure, type Statement } from '../../data/figures.ts';
import { yearOf } from '../../data/period.ts';
import { peersIn } from '../units.ts';
import type { Audit } from './audit.ts';

/**
 * The number of units in a class = the units named with that class, where the
 * same source names every unit of the group.
 */
export function auditClassCounts(dataset: Dataset, statement: Statement): Audit[] {
  const group = dataset.units.get(statement.unit)?.peer_group;
  if (!group) return [];
  const peers = new Set(peersIn(dataset, group, yearOf(statement.period)).map(({ id }) => id));
  const named = dataset.statements
    .filter(isIn('scores'))
    .filter(
      (other) =>
        other.source === statement.source &&
        other.period.raw === statement.period.raw &&
        other.dimensions.index === statement.dimensions.index &&
        peers.has(other.unit),
    )
    .flatMap((other) => other.figures.get('class') ?? []);
  if (named.length === 0 || named.length !== peers.size) return [];
  return CLASSES.flatMap((name) => auditOne(statement, statement.figures.get(name), name, named));
}

function auditOne(
  statement: Statement,
  stated: Figure | undefined,
  name: string,
  named: readonly Figure[],
): Audit[] {
  const count = exactNumber(stated);
  if (!stated || count === null) return [];
  const parts = named.filter(({ value }) => isClass(value) && value.class === name);
  const expected = parts.length;
  const gap = count - expected;
  return [{ rule: 'class-counts', holds: gap === 0, statement, stated, parts, expected, gap }];
}
