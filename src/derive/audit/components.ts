import type { Dataset } from '../../data/dataset.ts';
import type { Statement } from '../../data/figures.ts';
import type { Audit, IdentityOf } from './audit.ts';
import { compareSum } from './sum.ts';

type Components = IdentityOf<'components'>;

/** The value of an index = its own components, for indices whose method adds them up. */
export function auditComponents(
  dataset: Dataset,
  statement: Statement,
  { column }: Components,
): Audit[] {
  const stated = statement.figures.get(column);
  const index = statement.dimensions.index ?? '';
  const adds = dataset.indices.get(index)?.adds_up === 'yes';
  if (!stated || !adds || statement.dimensions.component !== undefined) return [];
  const parts = dataset.statements
    .filter(
      (other) =>
        other.table === statement.table &&
        other.unit === statement.unit &&
        other.source === statement.source &&
        other.period.raw === statement.period.raw &&
        other.dimensions.index === index &&
        dataset.indices.get(other.dimensions.component ?? '')?.parent === index,
    )
    .flatMap((other) => other.figures.get(column) ?? []);
  const verdict = parts.length > 1 ? compareSum(stated, parts) : null;
  // A component left out by the source makes the sum smaller and proves nothing.
  if (!verdict || (verdict.gap > 0 && !verdict.holds)) return [];
  return [{ rule: 'components', statement, stated, parts, ...verdict }];
}
