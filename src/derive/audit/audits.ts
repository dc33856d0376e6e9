import type { Dataset } from '../../data/dataset.ts';
import type { Statement } from '../../data/figures.ts';
import {
  indicatorsIn,
  STATEMENT_TABLES,
  type StatementTable,
  type TableId,
} from '../../data/tables.ts';
import { alikeIn, type Alike } from './alike.ts';
import { auditAtMost } from './at-most.ts';
import type { AnyIdentity, Audit } from './audit.ts';
import { auditCarriedOver, earlierRows, type Earlier } from './carried-over.ts';
import { auditClassCounts } from './class-counts.ts';
import { auditComponents } from './components.ts';
import { auditHundred } from './hundred.ts';
import { auditMembers } from './members.ts';
import { auditShare } from './share.ts';
import { auditSum } from './sum.ts';
import { auditTiers } from './tiers.ts';

/** Every identity of every table, tried on every statement that states enough. */
export function audits(dataset: Dataset): Audit[] {
  const identities = new Map<TableId, readonly AnyIdentity[]>(
    STATEMENT_TABLES.map((table) => [table.name, [...table.identities, ...membersIn(table)]]),
  );
  const rows: Rows = { dataset, alike: alikeIn(dataset), earlier: earlierRows(dataset) };
  return dataset.statements.flatMap((statement) =>
    (identities.get(statement.table) ?? []).flatMap((identity) =>
      auditOne(rows, statement, identity),
    ),
  );
}

/** Where counts of units add up to those of their tier, each count is tried. */
function membersIn(table: StatementTable): AnyIdentity[] {
  if (!('tier' in table) || table.tier !== 'sum') return [];
  return indicatorsIn(table)
    .filter(({ meta }) => meta.measure === 'count')
    .map(({ column }) => ({ kind: 'members', column }));
}

/** The rows that a row may be held against. */
interface Rows {
  dataset: Dataset;
  alike: Alike;
  earlier: Earlier;
}

function auditOne(
  { dataset, alike, earlier }: Rows,
  statement: Statement,
  identity: AnyIdentity,
): Audit[] {
  switch (identity.kind) {
    case 'sum':
      return auditSum(statement, identity);
    case 'share':
      return auditShare(statement, identity);
    case 'at-most':
      return auditAtMost(statement, identity);
    case 'tiers':
      return auditTiers(dataset, alike, statement, identity);
    case 'members':
      return auditMembers(dataset, alike, statement, identity);
    case 'carried-over':
      return auditCarriedOver(dataset, earlier, statement, identity);
    case 'hundred':
      return auditHundred(statement, identity);
    case 'components':
      return auditComponents(dataset, statement, identity);
    case 'class-counts':
      return auditClassCounts(dataset, statement);
  }
}
