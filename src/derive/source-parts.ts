import type { Dataset } from '../data/dataset.ts';
import type { Statement } from '../data/figures.ts';
import type { TableId } from '../data/tables.ts';
import { PEER_GROUPS, type PeerGroup } from '../data/unit-kinds.ts';

/** A source of which more figures were taken than these is told in parts. */
const MOST_FIGURES = 600;

/** What one source says in one table of one group of units; `group` is null of all that belongs to no group. */
export interface SourcePart {
  source: string;
  table: TableId;
  group: PeerGroup | null;
  statements: readonly Statement[];
}

/** The parts of the sources that one page could not carry, in the order of the tables; a source without parts is short. */
export function sourceParts(dataset: Dataset): ReadonlyMap<string, readonly SourcePart[]> {
  const bySource = Map.groupBy(dataset.statements, ({ source }) => source);
  return new Map(
    [...bySource]
      .filter(([, own]) => own.reduce((sum, { figures }) => sum + figures.size, 0) > MOST_FIGURES)
      .map(([source, own]) => [source, partsOf(dataset, source, own)]),
  );
}

function partsOf(dataset: Dataset, source: string, own: readonly Statement[]): SourcePart[] {
  return [...Map.groupBy(own, ({ table }) => table)].flatMap(([table, rows]) =>
    [null, ...PEER_GROUPS].flatMap((group): SourcePart[] => {
      const statements = rows.filter(({ unit }) => groupOf(dataset, unit) === group);
      return statements.length === 0 ? [] : [{ source, table, group, statements }];
    }),
  );
}

/** Whether this is the part that a row stands in. */
export function isInPart(dataset: Dataset, { table, group }: SourcePart, row: Statement): boolean {
  return row.table === table && groupOf(dataset, row.unit) === group;
}

function groupOf(dataset: Dataset, unit: string): PeerGroup | null {
  return dataset.units.get(unit)?.peer_group ?? null;
}
