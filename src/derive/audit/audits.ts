import type { Dataset } from '../../data/dataset.ts';
import type { Statement } from '../../data/figures.ts';
import { STATEMENT_TABLES, type TableId } from '../../data/tables.ts';
import { auditAtMost } from './at-most.ts';
import type { AnyIdentity, Audit } from './audit.ts';
import { auditClassCounts } from './class-counts.ts';
import { auditComponents } from './components.ts';
import { auditShare } from './share.ts';
import { auditSum } from './sum.ts';
import { auditTiers } from './tiers.ts';

/** Every identity of every table, tried on every statement that states enough. */
export function audits(dataset: Dataset): Audit[] {
  const identities = new Map<TableId, readonly AnyIdentity[]>(
    STATEMENT_TABLES.map((table) => [table.name, table.identities]),
  );
  return dataset.statements.flatMap((statement) =>
    (identities.get(statement.table) ?? []).flatMap((identity) =>
      auditOne(dataset, statement, identity),
    ),
  );
}

function auditOne(dataset: Dataset, statement: Statement, identity: AnyIdentity): Audit[] {
  switch (identity.kind) {
    case 'sum':
      return auditSum(statement, identity);
    case 'share':
      return auditShare(statement, identity);
    case 'at-most':
      return auditAtMost(statement, identity);
    case 'tiers':
      return auditTiers(dataset, statement, identity);
    case 'components':
      return auditComponents(dataset, statement, identity);
    case 'class-counts':
      return auditClassCounts(dataset, statement);
  }
}
