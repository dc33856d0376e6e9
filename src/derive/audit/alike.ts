import type { Dataset } from '../../data/dataset.ts';
import type { Statement } from '../../data/figures.ts';

/** Rows that differ in their unit alone: of one table, period and source, and counted in one way. */
export type Alike = ReadonlyMap<string, readonly Statement[]>;

export function alikeIn({ statements }: Dataset): Alike {
  return Map.groupBy(statements, circumstances);
}

/** A row, and those that are like it but for their unit. */
export function rowsAlike(alike: Alike, statement: Statement): readonly Statement[] {
  return alike.get(circumstances(statement)) ?? [];
}

function circumstances({ table, period, source, scope, dimensions }: Statement): string {
  return [table, period.raw, source, scope, ...Object.values(dimensions)].join('\n');
}
